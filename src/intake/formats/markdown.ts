import type { Incoming } from '../../model/incoming.ts';
import { articleFrom, sha256Of } from '../article.ts';
import { wordsOf } from '../blocks.ts';
import { decode } from '../decode.ts';
import { type Format, idOf } from '../format.ts';
import { type FrontMatter, fronted } from '../front-matter.ts';
import { blocksOfMarkdown, type MarkdownText } from '../markdown-blocks.ts';
import { stated, taken, turnedAway, versionOf } from '../record.ts';

/** An article in Markdown, one a file; what its front matter does not state is read from the text. */
const markdown: Format = {
  endings: ['.md', '.markdown'],
  async read(bytes, fileName) {
    const decoded = decode(bytes);
    if (decoded.kind === 'unreadable') return turnedAway(fileName, decoded.why);
    const file = fronted(decoded.text);
    if (file.kind === 'unreadable') return turnedAway(fileName, file.why);
    const read = blocksOfMarkdown(file.body);
    if (read.kind === 'unreadable') return turnedAway(fileName, read.why);
    const sha256 = sha256Of(bytes);
    if (file.stated) return [withFront({ fileName, sha256, front: file.stated, text: read })];
    const text = [...(read.title ? [read.title] : []), ...read.blocks.map(wordsOf)].join('\n');
    if (text === '') return turnedAway(fileName, 'It has no text.');
    return [{ kind: 'article', article: articleFrom(text, { id: idOf(fileName), sha256 }) }];
  },
};

export default markdown;

type WithFront = {
  readonly fileName: string;
  readonly sha256: string;
  readonly front: FrontMatter;
  readonly text: Extract<MarkdownText, { readonly kind: 'blocks' }>;
};

function withFront({ fileName, sha256, front, text }: WithFront): Incoming {
  const titles = [
    ...stated('title', front.title, 'title in the front matter'),
    ...stated('title', text.title, 'first heading'),
  ];
  const [title, other] = titles;
  const version = versionOf(undefined, front.updated);
  return taken({
    where: fileName,
    id: front.id || front.guid || idOf(fileName),
    sha256,
    ...(front.url ? { url: front.url } : {}),
    ...(version ? { version } : {}),
    head: [
      ...(other?.text === title?.text ? titles.slice(0, 1) : titles),
      ...stated('dek', front.description, 'description in the front matter'),
      ...stated('byline', [front.author ?? []].flat().join(', '), 'author in the front matter'),
      ...stated('outlet', front.outlet || front.publication, 'outlet in the front matter'),
      ...stated('published', front.date, 'date in the front matter'),
    ],
    body: text.blocks,
  });
}
