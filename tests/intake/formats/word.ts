import { type ZipPart, zipOf } from './zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph of a style that Word calls so. */
export function paragraph(text: string, style?: 'Title' | 'Subtitle' | 'Heading1'): string {
  const styled = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${styled}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The parts of a Word document with this between the tags of its body. */
export function wordParts(body: string, more: readonly ZipPart[] = []): readonly ZipPart[] {
  return [
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      content: `<w:styles ${W}>${['Title', 'Subtitle', 'Heading 1']
        .map(
          (name) =>
            `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
        )
        .join('')}</w:styles>`,
    },
    {
      name: 'word/document.xml',
      content: `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ];
}

/** A Word document with this between the tags of its body. */
export function wordOf(body: string, more: readonly ZipPart[] = []): Buffer {
  return zipOf(wordParts(body, more));
}

/** The part with a file's properties. */
export function properties(title: string): ZipPart {
  return {
    name: 'docProps/core.xml',
    content: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${title}</dc:title><dc:creator>Office User</dc:creator><dcterms:created>2020-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`,
  };
}

/** The part with footnotes, of which the first has the id 1. */
export function footnotes(text: string): ZipPart {
  return {
    name: 'word/footnotes.xml',
    content: `<w:footnotes ${W}><w:footnote w:id="1">${paragraph(text)}</w:footnote></w:footnotes>`,
  };
}
