/** The value that a text in JSON stands for, or where it stops being JSON. */
export type Json =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a text in JSON. Keys such as `__proto__` are keys like any other. */
export function readJson(text: string): Json {
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch (error) {
    const at = / at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const line = at === undefined ? 0 : text.slice(0, Number(at)).split('\n').length;
    return {
      kind: 'unreadable',
      why: line > 1 ? `It is no JSON: line ${line}.` : 'It is no JSON.',
    };
  }
}
