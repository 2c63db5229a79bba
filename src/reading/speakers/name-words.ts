/** Words before a name that say what somebody is; abbreviations without their stop. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx sir dame lord lady dr doctor prof professor rev reverend father sister brother fr
  president vice-president chancellor premier minister secretary undersecretary treasurer governor gov
  lt-gov mayor senator sen sens representative rep reps congressman congresswoman assemblyman
  assemblywoman councilman councilwoman councillor councilor alderman delegate speaker leader
  chairman chairwoman chairperson chair chief director ceo cfo coo founder editor publisher
  spokesman spokeswoman spokesperson ambassador envoy commissioner superintendent administrator
  attorney prosecutor judge justice sheriff deputy officer detective sergeant sgt lieutenant lt
  captain capt major maj colonel col general gen admiral adm commander cmdr corporal cpl private pvt
  inspector constable coach manager analyst economist strategist pollster adviser advisor aide
  king queen prince princess duke duchess emperor emir sheikh sultan pope cardinal archbishop bishop
  imam ayatollah rabbi pastor candidate nominee host moderator reporter columnist author actor actress
  singer rapper comedian counsel lawyer executive officer whip marshal curator supervisor trustee warden comptroller
  ombudsman registrar provost dean rector headteacher`.split(/\s+/),
);

/** Titles that say nothing of what somebody does: never shown as a role. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir dame lord lady'.split(' '),
);

/** Titles that tell "he" from "she". */
export const GENDERED: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...titles(
    'he',
    'mr sir lord king prince duke spokesman chairman congressman councilman assemblyman actor father brother',
  ),
  ...titles(
    'she',
    'mrs ms miss dame lady queen princess duchess spokeswoman chairwoman congresswoman councilwoman assemblywoman actress sister',
  ),
]);

/** What may follow "Secretary of …" before the name itself starts. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `state defense defence treasury commerce labor labour education energy justice health war interior
  agriculture transportation transport finance foreign home trade police staff operations
  communications intelligence`.split(/\s+/),
);

/** Common nouns for bodies: "the department" may be named elsewhere; "state media" is a name. */
export const BODIES: ReadonlySet<string> = new Set(
  `administration agency alliance army association authority bank board bureau cabinet campaign
  center centre chamber charity church coalition college commission committee company conference
  congress consortium corporation council court department directorate division embassy federation
  firm force foundation fund government group hospital institute institution intelligence judiciary
  league legislature media military ministry mission monitor navy network newspaper office
  organisation organization parliament party police regulator school secretariat senate service
  society station tribunal union university utility watchdog website`.split(/\s+/),
);

/** Documents that speak: named like bodies are. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  `report study survey poll statement letter memo email document indictment complaint lawsuit filing
  affidavit ruling order bill law agreement treaty paper article book analysis review audit`.split(
    /\s+/,
  ),
);

/** Short forms of states and unions, and the name they stand for, folded. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['uk', 'united kingdom'],
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['uae', 'united arab emirates'],
]);

/** Small words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den van von bin ibn al el la le da di do dos du ter ten af av y e'.split(' '),
);

function titles(gender: 'he' | 'she', words: string): [string, 'he' | 'she'][] {
  return words.split(' ').map((title) => [title, gender]);
}
