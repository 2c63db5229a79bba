import type { SentFile } from '../../tests/loopback-discord/body.ts';
import type { Component } from '../../tests/loopback-discord/message.ts';
import { markdownHtml, type Names, plainHtml } from './markdown.ts';

/** What components show beside themselves. */
export type Around = { readonly files: readonly SentFile[]; readonly names: Names };

/** Components of version 2 as HTML, one below the other. */
export function componentsHtml(components: readonly Component[], around: Around): string {
  return components.map((part) => componentHtml(part, around)).join('');
}

/** By their numbers: https://discord.com/developers/docs/components/reference */
function componentHtml(part: Component, around: Around): string {
  const inside = () => componentsHtml(part.components ?? [], around);
  switch (part.type) {
    case 1:
      return `<div class="row">${inside()}</div>`;
    case 2:
      return buttonHtml(part);
    case 3:
      return selectHtml(part);
    case 9: {
      const beside = part.accessory ? componentHtml(part.accessory, around) : '';
      return `<div class="section"><div class="stack">${inside()}</div>${beside}</div>`;
    }
    case 10:
      return `<div class="text">${markdownHtml(part.content ?? '', around.names)}</div>`;
    case 11:
      return `<img class="thumbnail" src="${addressOf(part.media?.url, around)}">`;
    case 12: {
      const items = part.items ?? [];
      const pictures = items.map(({ media }) => `<img src="${addressOf(media.url, around)}">`);
      return `<div class="gallery ${items.length > 1 ? 'several' : ''}">${pictures.join('')}</div>`;
    }
    case 13:
      return fileHtml(part.file?.url, around);
    case 14: {
      const isWide = 'spacing' in part && part.spacing === 2;
      const classes = [part.divider === false ? 'gap' : 'line', isWide ? 'wide' : ''].join(' ');
      return `<div class="separator ${classes}"></div>`;
    }
    case 17: {
      const color = part.accent_color;
      const accent =
        typeof color === 'number' ? `--accent:#${color.toString(16).padStart(6, '0')}` : '';
      const classes = `container stack ${accent ? 'accented' : ''}`;
      return `<div class="${classes}" style="${accent}">${inside()}</div>`;
    }
    default:
      return `<div class="text">(a component of type ${part.type})</div>`;
  }
}

function buttonHtml({ style = 2, label = '', disabled, ...rest }: Component): string {
  const emoji =
    'emoji' in rest && typeof rest.emoji === 'object' && rest.emoji && 'name' in rest.emoji
      ? `<span>${plainHtml(String(rest.emoji.name))}</span>`
      : '';
  const away = style === 5 ? '<span class="away">↗</span>' : '';
  const classes = `button style${style} ${disabled ? 'disabled' : ''}`;
  return `<span class="${classes}">${emoji}${plainHtml(label)}${away}</span>`;
}

function selectHtml({ options = [], placeholder, disabled }: Component): string {
  const chosen = options.filter((offer) => offer.default).map(({ label }) => label);
  const shown =
    chosen.length > 0
      ? plainHtml(chosen.join(', '))
      : `<span class="muted">${plainHtml(placeholder ?? 'Make a selection')}</span>`;
  return `<div class="select ${disabled ? 'disabled' : ''}">${shown}<span class="down"></span></div>`;
}

function fileHtml(url: string | undefined, around: Around): string {
  const name = url?.replace(ATTACHED, '') ?? '';
  const file = around.files.find((one) => one.name === name);
  const size = `${file?.bytes.length ?? 0} bytes`;
  return `<div class="file"><span class="sheet"></span><div><a>${plainHtml(name)}</a><div class="muted">${size}</div></div></div>`;
}

const ATTACHED = 'attachment://';

/** Where a picture is: an attached one is put into the page. */
function addressOf(url: string | undefined, { files }: Around): string {
  if (!url?.startsWith(ATTACHED)) return plainHtml(url ?? '');
  const file = files.find(({ name }) => name === url.replace(ATTACHED, ''));
  return `data:image/png;base64,${Buffer.from(file?.bytes ?? []).toString('base64')}`;
}
