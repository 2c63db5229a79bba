/** Whether words at the edge of a headline are a source: "mayor", "Dunmore police", "UN report". */
export function isSource(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (DOCUMENTS.has(last)) return words.length === 1 || BODIES.has(words[0] ?? '');
  return words.length <= LONGEST && (ROLES.has(last) || BODIES.has(last));
}

/** Words of a source: "deputy prime minister", "Dunmore city council". */
const LONGEST = 3;

/** Of what somebody is: titles that head no column, show or obituary. */
const ROLES: ReadonlySet<string> = new Set(
  `mayor minister ministers pm cm fm dgp mp mps mla president chancellor premier governor senator senators
  congressman congresswoman ambassador envoy spokesman spokeswoman spokesperson commissioner prosecutor
  prosecutors sheriff ceo cfo official officials source sources expert experts scientists researchers
  doctors economists analysts witnesses investigators lawmakers regulators authorities activists`.split(
    /\s+/,
  ),
);

/** Bodies that speak in headlines by their name alone. */
const BODIES: ReadonlySet<string> = new Set(
  'police un us u.s. u.n. uk eu nato govt government ministry council watchdog regulator army pentagon'.split(
    ' ',
  ),
);

/** What is written and says something; with a word before it is often a column ("Match report"). */
const DOCUMENTS: ReadonlySet<string> = new Set('report reports study survey poll'.split(' '));
