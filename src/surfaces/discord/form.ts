import type { MessageFile } from './message.ts';

/** A body and files as Discord takes them together: a form, written out, and what its head has to say. */
export async function writtenForm(
  body: object,
  files: readonly MessageFile[],
): Promise<{ readonly type: string; readonly bytes: Uint8Array }> {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(body));
  for (const [n, { name, bytes }] of files.entries()) {
    form.set(`files[${n}]`, new Blob([new Uint8Array(bytes)]), name);
  }
  const whole = new Response(form); // knows how to write a form, and its boundary
  return { type: whole.headers.get('content-type') ?? '', bytes: await whole.bytes() };
}
