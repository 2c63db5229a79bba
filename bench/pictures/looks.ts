/** Light or dark, as people set it in Discord. */
export type Theme = 'light' | 'dark';

/** The style sheet that makes a page look like Discord, whose own typeface is not free. */
export function looks(theme: Theme): string {
  return `:root{${Object.entries(COLORS[theme])
    .map(([name, color]) => `--${name}:${color};`)
    .join('')}}${LAYOUT}`;
}

type Colors = Readonly<
  Record<
    | 'page'
    | 'text'
    | 'head'
    | 'muted'
    | 'link'
    | 'box'
    | 'edge'
    | 'quote'
    | 'code'
    | 'field'
    | 'button'
    | 'press'
    | 'mention'
    | 'named'
    | 'accent',
    string
  >
>;

const COLORS: Readonly<Record<Theme, Colors>> = {
  dark: {
    page: '#1a1a1e',
    text: '#dfdfe2',
    head: '#fbfbfb',
    muted: '#94959c',
    link: '#7cb3ff',
    box: '#242429',
    edge: 'rgba(151,151,159,.16)',
    quote: '#4b4b53',
    code: '#1f1f24',
    field: '#1f1f24',
    button: 'rgba(151,151,159,.14)',
    press: '#dfdfe2',
    mention: 'rgba(88,101,242,.28)',
    named: '#a9bbff',
    accent: 'transparent',
  },
  light: {
    page: '#fbfbfb',
    text: '#323339',
    head: '#060607',
    muted: '#64656c',
    link: '#0068da',
    box: '#ffffff',
    edge: 'rgba(151,151,159,.3)',
    quote: '#c6c6cb',
    code: '#f3f3f4',
    field: '#ffffff',
    button: 'rgba(151,151,159,.16)',
    press: '#2f3035',
    mention: 'rgba(88,101,242,.14)',
    named: '#4752c4',
    accent: 'transparent',
  },
};

const LAYOUT = `
*{box-sizing:border-box;margin:0;padding:0}
body{background:var(--page);color:var(--text);font:400 16px/22px 'gg sans','Noto Sans','Open Sans','Helvetica Neue',Arial,sans-serif;padding:16px 16px 10px}
.asked{display:flex;align-items:center;gap:6px;margin:0 0 4px 20px;font-size:14px;line-height:18px;color:var(--muted)}
.asked::before{content:'';width:32px;height:11px;margin:8px 2px 0 0;border:2px solid var(--quote);border-width:2px 0 0 2px;border-top-left-radius:6px}
.asked .avatar{width:16px;height:16px;font-size:9px;line-height:16px}
.asked b{color:var(--text);font-weight:500}
.asked em{font-style:normal;color:var(--named);background:var(--mention);border-radius:3px;padding:0 3px}
.message{display:grid;grid-template-columns:40px minmax(0,1fr);column-gap:16px}
.avatar{width:40px;height:40px;border-radius:50%;background:#7a4a21;color:#fff;font-weight:600;text-align:center;line-height:40px;font-size:18px;flex:none}
.asked .avatar{background:#3b7f6b}
.name{display:flex;align-items:center;gap:6px;font-weight:600;color:var(--head);line-height:22px}
.tag{background:#5865f2;color:#fff;font-size:11px;font-weight:600;line-height:15px;padding:0 5px;border-radius:4px}
.clock{color:var(--muted);font-size:12px;font-weight:400;margin-left:2px}
.stack{display:flex;flex-direction:column;gap:8px;min-width:0}
.body{margin-top:4px;align-items:flex-start}
.body>*{max-width:100%}
.body>.text,.body>.row,.body>.section,.body>.gallery,.body>.separator{width:100%}
.container{width:100%;max-width:600px;background:var(--box);border:1px solid var(--edge);border-radius:8px;padding:16px;position:relative;overflow:hidden}
.container.accented::before{content:'';position:absolute;inset:0 auto 0 0;width:4px;background:var(--accent)}
.text{white-space:pre-wrap;overflow-wrap:anywhere}
h1,h2,h3{color:var(--head);font-weight:700;white-space:pre-wrap}
h1{font-size:24px;line-height:33px;margin:8px 0}h2{font-size:20px;line-height:28px;margin:8px 0}h3{font-size:16px;line-height:22px;margin:8px 0 4px}
.text>:first-child{margin-top:0}.text>:last-child{margin-bottom:0}
small{display:block;font-size:13px;line-height:18px;color:var(--muted)}
small b{font-weight:600}
b{font-weight:700}
blockquote{position:relative;padding:0 8px 0 16px;margin:2px 0;max-width:100%}
blockquote::before{content:'';position:absolute;inset:0 auto 0 0;width:4px;border-radius:4px;background:var(--quote)}
ul{padding-left:24px}
pre{font:14px/18px 'Noto Sans Mono','DejaVu Sans Mono',monospace;background:var(--code);border:1px solid var(--edge);border-radius:4px;padding:8px;margin:6px 0;white-space:pre-wrap}
code{font:14px/18px 'Noto Sans Mono','DejaVu Sans Mono',monospace;background:var(--code);border:1px solid var(--edge);border-radius:4px;padding:0 3px}
a{color:var(--link)}
.mention{background:var(--mention);color:var(--named);border-radius:3px;padding:0 2px;font-weight:500}
.time{background:var(--button);border-radius:3px;padding:0 2px}
.spoiler{background:var(--quote);color:transparent;border-radius:4px}
.separator{margin:2px 0}.separator.line{border-top:1px solid var(--edge)}.separator.wide{margin:8px 0}
.section{display:flex;gap:16px;align-items:flex-start;justify-content:space-between}
.section>.stack{flex:1;gap:4px}
.row{display:flex;flex-wrap:wrap;gap:8px}
.button{display:inline-flex;align-items:center;gap:6px;min-height:32px;padding:0 14px;border-radius:8px;border:1px solid transparent;font-size:14px;line-height:18px;font-weight:500;flex:none;color:#fff;max-width:100%}
.style1{background:#5865f2}.style3{background:#00863a}.style4{background:#d22d39}
.style2,.style5{background:var(--button);color:var(--press);border-color:var(--edge)}
.away{font-size:13px}
.disabled{opacity:.5}
.select{display:flex;align-items:center;justify-content:space-between;gap:8px;width:100%;max-width:400px;min-height:40px;padding:8px 12px;border-radius:8px;background:var(--field);border:1px solid var(--edge);line-height:20px}
.down{width:9px;height:9px;flex:none;border:solid var(--muted);border-width:0 2px 2px 0;transform:translateY(-3px) rotate(45deg);margin-right:4px}
.muted{color:var(--muted)}
.gallery{max-width:600px!important}.gallery img{display:block;max-width:100%;border-radius:8px}
.gallery.several{display:grid;grid-template-columns:1fr 1fr;gap:4px}.gallery.several img{width:100%;height:100%;object-fit:cover}
.thumbnail{width:85px;height:85px;object-fit:cover;border-radius:8px;flex:none}
.file{display:flex;gap:12px;align-items:center;width:100%;max-width:400px;padding:12px;border:1px solid var(--edge);border-radius:8px;background:var(--box)}
.file .muted{font-size:12px;line-height:16px}
.sheet{width:26px;height:34px;border-radius:3px;background:#5865f2;flex:none;clip-path:polygon(0 0,65% 0,100% 28%,100% 100%,0 100%)}
.only{display:flex;align-items:center;gap:5px;color:var(--muted);font-size:12px;line-height:16px;margin-top:2px}
.only svg{width:15px;height:15px;fill:currentColor}
.label{margin:14px -16px -10px;padding:5px 16px;border-top:1px dashed var(--edge);color:var(--muted);font-size:11px;line-height:16px}
@media(max-width:500px){body{padding:12px 12px 8px}.message{column-gap:12px}.container{padding:12px}.label{margin:12px -12px -8px;padding:5px 12px}}
`;
