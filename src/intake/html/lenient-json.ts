/**
 * Reads JSON as pages hold it: in an HTML comment or CDATA, with line ends within strings, a comma too
 * many, or something after its end. Undefined where even so it is none.
 */
export function lenientJson(written: string): unknown {
  const text = written.replace(
    /^\s*(?:<!--|\/{0,2}\s*<!\[CDATA\[)|(?:-->|\/{0,2}\s*\]\]>)\s*$/g,
    '',
  );
  return parsed(text) ?? parsed(mended(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first value in a text, without commas before a closing sign or line ends in its strings. */
function mended(text: string): string {
  let isString = false;
  let depth = 0;
  let last = 0;
  const kept: string[] = [];
  for (const { 0: sign, index } of text.matchAll(/\\.|["{}[\]]|\p{Cc}+|,(?=\s*[}\]])/gsu)) {
    kept.push(text.slice(last, index));
    last = index + sign.length;
    if (sign === '"') isString = !isString;
    if (isString) {
      kept.push(sign < ' ' ? ' ' : sign);
      continue;
    }
    if (sign !== ',') kept.push(sign);
    if (sign === '{' || sign === '[') depth++;
    if ((sign === '}' || sign === ']') && --depth === 0) return kept.join('');
  }
  return kept.join('');
}
