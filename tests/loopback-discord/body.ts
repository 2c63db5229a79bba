import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Component } from './message.ts';

/** A file as it was attached. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a request carries: JSON alone, or JSON and files as parts of a form. */
export async function bodyOf(
  request: IncomingMessage,
): Promise<{ readonly body: unknown; readonly files: readonly SentFile[] }> {
  const bytes = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return { body: bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined, files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = Array.from(form).flatMap(([, part]) => (typeof part === 'string' ? [] : [part]));
  return {
    body: JSON.parse(String(form.get('payload_json'))),
    files: await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: await file.bytes() })),
    ),
  };
}

/** What is wrong with the files of a message: each is shown once, and none is shown that is not there. */
export function fileProblems(
  components: readonly Component[],
  files: readonly SentFile[],
): readonly string[] {
  const shown = components.flatMap(urlsIn).map((url) => url.replace('attachment://', ''));
  const there = files.map(({ name }) => name);
  return [
    ...shown.filter((name) => !there.includes(name)).map((name) => `${name} is not attached`),
    ...there.filter((name) => !shown.includes(name)).map((name) => `${name} is shown nowhere`),
    ...files.filter(({ bytes }) => bytes.length > 1_000_000).map(({ name }) => `${name} is large`),
  ];
}

function urlsIn({ items = [], components = [] }: Component): readonly string[] {
  return [...items.map(({ media }) => media.url), ...components.flatMap(urlsIn)];
}
