import { wordCount } from './line-shape.ts';

const COUNT = '(?:\\d[\\d,.]*|no|one|two|three|four|five|six|seven|eight|nine|ten)';
const COMMENTS = new RegExp(
  `^(?:\\d[\\d,.]* (?:user |reader |new )?(?:comments?|replies|reply|responses?|thoughts?)|${COUNT} comments(?: so far| yet)?` +
    '|(?:(?:view|show|see|read|all|reader|user|the|most recent|latest|top|your|featured) )*comments?(?: section)?' +
    '|(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply|response)|join the (?:conversation|discussion|debate)' +
    '|be the first to comment|have your say|what do you think)\\s*(?:\\([\\d,]+\\)|\\d+)?[:.?!]?$',
  'i',
);
const COMMENTS_ON = new RegExp(
  `^${COUNT} (?:thoughts?|comments?|responses?|replies|reply) (?:on|to):?\\s+(.+)$`,
  'i',
);
const LINKS =
  "(?:also read|read also|also see|see also|also watch|must read|read more(?: about| on)?|read next|read|more|watch|related|related (?:article|story|link|coverage|content|news|topic|post|reading|video)s?|more (?:on|about) this(?: story| topic)?|more on|don[’']t miss|in case you missed it|icymi|keep reading|further reading|go deeper)";
const INLINE = new RegExp(`^\\[?${LINKS}\\s*(?::|\\||>+|»|→|[–—-]\\s)\\s*\\S`, 'i');
const BLOCK =
  /^(?:also read|read also|see also|must reads?|read more(?: (?:about|on|stories).{0,40})?|related(?: (?:article|story|stories|link|coverage|content|news|topic|post|reading|video)s?)?|more (?:on|about) this(?: story| topic)?|don[’']t miss|in case you missed it|keep reading|further reading)\s*[:>»→]?$/i;
/** Below these the article never goes on: they head the lists at a page's foot. */
const END = new RegExp(
  '^(?:most (?:read|popular|viewed|shared|commented|watched|recent)' +
    '|trending|popular|recommended|(?:top|latest|more|other|recent|sponsored|promoted) (?:stories|articles|posts|news|links|content|headlines)' +
    "|editor[’']?s[’']? (?:picks?|choice)|(?:our|top) picks|paid content|up next|what to read next|from our partners" +
    '|(?:next|previous) (?:article|story|post)|(?:from )?around the web|you (?:may|might) (?:also )?(?:like|be interested in)' +
    '|more (?:from|in)(?-i:(?: [A-Z]\\S*){1,4})|more (?:great |top )?(?-i:(?:[A-Z]\\S* ){0,3})stories|about (?:us|the authors?))' +
    '(?: (?:now|today|for you|stories|articles|posts|news|reading|videos))*\\s*(?:[:>»→…]|\\.{3})?$',
  'i',
);

/** What begins at a line: comments, links to other articles, or the page's end with such links. */
export type RegionStart =
  | { readonly region: 'comments'; readonly title?: { readonly from: number; readonly to: number } }
  /** `inline`: the link stands on the same line, and the article goes on at the next sentence. */
  | { readonly region: 'inline' | 'block' | 'end' };

/** Whether a line is where comments or links begin. A sentence never is; nor is a long line. */
export function regionStart(text: string): RegionStart | undefined {
  if (text.length > 400) return undefined;
  const on = COMMENTS_ON.exec(text)?.[1];
  if (on !== undefined) return { region: 'comments', ...titleWithin(text, on) };
  if (COMMENTS.test(text)) return { region: 'comments' };
  if (END.test(text)) return { region: 'end' };
  if (BLOCK.test(text)) return { region: 'block' };
  return INLINE.test(text) && wordCount(text) <= 30 ? { region: 'inline' } : undefined;
}

// “N thoughts on “T””: T without the quotation marks around it, as a stretch of the line.
function titleWithin(text: string, words: string): { title?: { from: number; to: number } } {
  const from = text.length - words.length;
  const quoted = /^[“"«‘'](.+)[”"»’']$/.exec(words)?.[1];
  return quoted === undefined ? {} : { title: { from: from + 1, to: from + 1 + quoted.length } };
}
