import { type Component, partsOf } from './message.ts';

/** A file as it was attached. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a request or response carries: JSON alone, or JSON and files as parts of a form. */
export async function bodyOf(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<{ readonly body: unknown; readonly files: readonly SentFile[] }> {
  if (!type.startsWith('multipart/form-data')) {
    return {
      body: bytes.length > 0 ? JSON.parse(Buffer.from(bytes).toString()) : undefined,
      files: [],
    };
  }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = Array.from(form).flatMap(([part, file]) =>
    typeof file === 'string' ? [] : [{ part, file }],
  );
  const strange = files.filter(({ part }) => !/^files\[\d\]$/.test(part));
  if (strange[0]) throw new Error(`a file may not be called ${strange[0].part}`);
  return {
    body: JSON.parse(String(form.get('payload_json'))),
    files: await Promise.all(
      files.map(async ({ file }) => ({ name: file.name, bytes: await file.bytes() })),
    ),
  };
}

/** What is wrong with the files of a message: each is shown once, and none is shown that is not there. */
export function fileProblems(
  components: readonly Component[],
  files: readonly SentFile[],
): readonly string[] {
  const shown = partsOf({ components })
    .flatMap(urlsIn)
    .filter((url) => url.startsWith(ATTACHED))
    .map((url) => url.replace(ATTACHED, ''));
  const there = files.map(({ name }) => name);
  return [
    ...shown.filter((name) => !there.includes(name)).map((name) => `${name} is not attached`),
    ...there.filter((name) => !shown.includes(name)).map((name) => `${name} is shown nowhere`),
    ...files.filter(({ bytes }) => bytes.length > 1_000_000).map(({ name }) => `${name} is large`),
  ];
}

const ATTACHED = 'attachment://';

function urlsIn({ items = [], media, file }: Component): readonly string[] {
  return [...items.map((item) => item.media.url), media?.url ?? [], file?.url ?? []].flat();
}
