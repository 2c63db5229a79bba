import { endsSentence, wordCount } from './line-shape.ts';
import { type Line, type Parts, part, whole } from './lines.ts';

/** The evidence of every picture’s credit: it never counts as a credit of the article. */
export const PICTURE_CREDIT = 'credit of a picture';

const LABEL = '(?:photo(?:graph)?s?|pictures?|pics?|images?|video|illustration|graphic)';
const PHOTO =
  '(?:getty images|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|epa(?:-efe)?|unsplash|pexels|wikimedia commons|rex features|flickr|pixabay|pool)';
const WIRE = '(?:reuters|ap|afp|pa|pti|ani|upi|dpa|tass|xinhua|kyodo|yonhap|bloomberg)';
/** "Photo: …", "Photo Credit: …", "Image courtesy of …", "Photograph by …", at the end of a line. */
const LABELLED = new RegExp(
  `(?:^|(?<=[.!?…"”’')\\]])\\s+|\\s*\\|\\s*|\\s+[–—-]\\s+)((?:file )?(?:${LABEL}(?: credits?| courtesy| source| by)?|credits?)(?:\\s*[:|]\\s*|\\s+(?:by|courtesy(?: of)?)\\s+).{2,150})$`,
  'iu',
);
/** "(AP Photo/Jane Roe)", "(File photo)", "[Jane Roe/Reuters]" at the end of a line. */
const BRACKETED = /[([]([^()[\]]{1,120})[)\]]\.?$/;
const IN_BRACKETS = new RegExp(
  `\\b(?:${LABEL}|handout|courtesy|screengrab|screenshot|representational|representative|${PHOTO})\\b|^file\\b|\\bfile$|/\\s?${WIRE}\\b|\\b${WIRE}\\s?/|\\bvia ${WIRE}\\b`,
  'iu',
);
/** "Getty Images", "Jane Roe/AFP via Getty Images", "REUTERS/Jane Roe": a whole line. */
const ALONE = new RegExp(
  `^(?:[\\p{Lu}][\\p{L}.’-]*[ /]){0,6}(?:${PHOTO}|${WIRE}(?: file)? ?photo|via ${WIRE}|(?:${WIRE}|pool) via ${PHOTO})$|^${WIRE}\\s?/\\s?\\p{Lu}[\\p{L} .’-]{2,50}$|^(?:file|representational|representative|handout) (?:photo|image|picture)\\.?$`,
  'iu',
);
const SLASHED =
  /(?<=[.!?”])\s+((?:REUTERS|AFP|AP|PTI|ANI|EPA|PA)\s?\/\s?\p{Lu}[\p{L} .’-]{2,50})$/u;
const CAPTION_LABEL =
  /^(?:image|photo|media|picture|video|figure) captions?\b[:,]?\s*|^captions?:\s+(?=\S)|^\(?file(?: photo)?:\s+|^in this (?:undated |handout |file |aerial )*(?:photo|image|picture|frame|photograph|screengrab)\b/iu;
const SOURCE_LABEL = /^(?:image|photo|picture|video) (?:source|credit|copyright)s?\b[:,]?/i;
const SHOWS =
  /^.{0,200}\b(?:(?:is|are|was|were) (?:seen|pictured|shown|photographed)|pictured (?:here|above|below|in|on|at)|(?:seen|pictured) (?:here|in|on|at|from)|(?:left|right|cent(?:er|re)|above|below)\)|, (?:left|right|cent(?:er|re)),)/i;

/** The zones of a picture's line: caption, credit, or both; undefined when it is neither. */
export function captionZones(line: Line): Parts | undefined {
  const credit = creditStart(line);
  if (credit !== undefined) return split(line, credit);
  if (SOURCE_LABEL.test(line.text)) return whole(line, 'credit', PICTURE_CREDIT);
  if (CAPTION_LABEL.test(line.text)) return whole(line, 'caption', 'label of a caption');
  if (line.text.length < 120 && ALONE.test(line.text)) return whole(line, 'credit', PICTURE_CREDIT);
  return undefined;
}

/** The zones of a line below a "CAPTIONS:" heading, where every line is one. */
export function listedCaption(line: Line): Parts {
  const credit = creditStart(line);
  if (credit !== undefined) return split(line, credit);
  return whole(line, 'caption', 'below the heading of the captions');
}

/** Whether a line announces that the next one is a caption ("Image caption" on its own). */
export function announcesCaption(text: string): boolean {
  return /^(?:image|media|photo|video) caption,?:?$/i.test(text);
}

/** Whether a line is the heading of a block of captions. */
export function isCaptionsHeading(text: string): boolean {
  return /^(?:photo |picture )?captions?:$|^(?:PHOTO |PICTURE )?CAPTIONS?$/i.test(text);
}

/** Whether a line's words tell what a picture shows, as a caption above its credit does. */
export function tellsOfPicture(text: string): boolean {
  return text.length <= 400 && !/["“”]/.test(text) && SHOWS.test(text);
}

function split(line: Line, at: number): Parts {
  if (at === 0) return whole(line, 'credit', PICTURE_CREDIT);
  return [
    ...whole(part(line, 0, at), 'caption', 'ends in the credit of a picture'),
    ...whole(part(line, at), 'credit', PICTURE_CREDIT),
  ];
}

/** Where the credit at the end of a line begins; only the end of a long line is looked at. */
function creditStart(line: Line): number | undefined {
  const from = Math.max(0, line.text.length - 240);
  const tail = line.text.slice(from);
  const bracketed = BRACKETED.exec(tail);
  const inside = bracketed?.[1] ?? '';
  if (IN_BRACKETS.test(inside) && !isSentence(inside)) return from + (bracketed?.index ?? 0);
  const match = LABELLED.exec(tail) ?? SLASHED.exec(tail);
  if (match === null || isSentence(match[0])) return undefined;
  return line.text.length - match[0].trimStart().length;
}

// "Photo: they were never shown it, she said." is no credit.
function isSentence(credit: string): boolean {
  return endsSentence(credit) && wordCount(credit) > 6;
}
