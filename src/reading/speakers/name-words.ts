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
  ombudsman registrar provost dean rector headteacher headmaster headmistress engineer skipper striker
  midfielder goalkeeper defender winger referee umpire lawmaker shri smt shrimati kumari sardar engr
  barr alhaji alhaja hajia mallam adv comrade hrh igwe oba hon dsp csp asp cs det supt insp pc mp mep mla
  mca cllr msgr prefect correspondent councilmember councilperson assemblymember congressperson selectman
  selectwoman alderwoman chairlady collector magistrate tehsildar sarpanch coroner recorder clerk solicitor
  barrister brigadier brig viscount baroness countess chaplain taoiseach subedar
  havildar naib maulana mufti swami trooper patrolman firefighter paramedic vice-chancellor dcp acp dgp
  sdm tánaiste cdr lcpl`.split(/\s+/),
);

/** Words that only right before a name say what somebody is: "Senior Jane Roe", "Rival Norvane Rail". */
export const FRONT_WORDS: ReadonlySet<string> = new Set(
  'principal senior junior freshman sophomore neighbour neighbor resident survivor rival fellow'.split(
    ' ',
  ),
);

/** Titles that say nothing of what somebody does: never shown as a role. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir dame lord lady shri smt shrimati kumari hrh hon rival fellow'.split(
    ' ',
  ),
);

/** Titles that tell "he" from "she". */
export const GENDERED: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...titles(
    'he',
    'mr sir lord king prince duke spokesman chairman congressman councilman assemblyman actor father brother',
    'man boy husband son dad grandfather grandson uncle nephew boyfriend widower stepfather stepson',
    'shri alhaji mallam sheikh headmaster businessman policeman fisherman salesman alderman selectman patrolman viscount',
  ),
  ...titles(
    'she',
    'mrs ms miss dame lady queen princess duchess spokeswoman chairwoman congresswoman councilwoman assemblywoman actress sister',
    'woman girl wife mother daughter mum mom grandmother granddaughter aunt niece girlfriend widow stepmother stepdaughter',
    'smt shrimati kumari alhaja hajia headmistress businesswoman policewoman selectwoman alderwoman chairlady baroness countess',
  ),
]);

/** What may follow "Secretary of …" before the name itself starts. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `state defense defence treasury commerce labor labour education energy justice health war interior
  agriculture transportation transport finance foreign home trade police staff operations
  communications intelligence opposition information works`.split(/\s+/),
);

/** Common nouns for bodies: "the department" may be named elsewhere; "state media" is a name. */
export const BODIES: ReadonlySet<string> = new Set(
  `administration agency alliance army association authority bank board bureau cabinet campaign
  center centre chamber charity church club coalition college commission committee company conference
  congress consortium corporation council court department directorate division embassy federation
  firm force foundation forum fund government group hospital institute institution intelligence judiciary
  league legislature media military ministry mission monitor navy network newspaper office
  organisation organization parliament party police regulator school secretariat senate service
  society station tribunal trust union university utility watchdog website`.split(/\s+/),
);

/** What something with a name may be called beside its name: bodies, and things. */
export const KINDS: ReadonlySet<string> = new Set([
  ...BODIES,
  ...`aircraft airliner airline airport app bill bridge carmaker drug ferry film firm index jet law line
  magazine maker plane project school ship show site system team train treaty vaccine virus`.split(
    /\s+/,
  ),
]);

/** What makes a firm or a body of "General …", which is else a rank. */
export const AFTER_GENERAL: ReadonlySet<string> = new Set(
  'motors electric mills dynamics foods assembly council hospital'.split(' '),
);

/** What before a role makes another of it: "the former mayor" is not the mayor. */
export const OTHERWISE: ReadonlySet<string> = new Set(
  `former ex late deputy vice acting assistant associate interim shadow lieutenant junior candidate
  nominee elect`.split(/\s+/),
);

/** Those somebody has: "her husband" may be named elsewhere. */
export const RELATIVES: ReadonlySet<string> = new Set(
  `husband wife partner spouse mother father mum mom dad son daughter brother sister sibling twin
  grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin boyfriend girlfriend
  widow widower stepfather stepmother stepson stepdaughter lawyer attorney barrister solicitor agent
  publicist manager spokesman spokeswoman spokesperson deputy colleague predecessor successor
  neighbour neighbor friend doctor`.split(/\s+/),
);

/** What people are, where the word itself does not show it as "teacher" or "activist" do. */
export const PEOPLE: ReadonlySet<string> = new Set(
  `witness juror suspect victim nurse midwife expert pilot guard cook chef clerk monk nun priest cleric
  mechanic critic academic diplomat democrat bureaucrat poet architect athlete scholar graduate native
  refugee employee trainee appointee magnate mogul tycoon fan guru hero hostage housewife bride groom
    member resident owner inmate advocate lad teenager toddler veteran aide ally rival passer-by relative orphan heir heiress star co-star`.split(
    /\s+/,
  ),
);

/** Nouns that end as those for people do and mean none. */
export const THINGS: ReadonlySet<string> = new Set(
  `number paper newspaper water power weather summer winter letter matter order offer disaster corner
  border answer dinner theater center quarter chapter register shelter disorder computer counter cover
  danger finger flower river tower wonder layer fever liver silver timber timer user-number flavor favor
  honor labor color humor terror error horror mirror factor sector vector motor tractor corridor odor
  rumor vapor harbor floor door anchor event rent tent accident incident percent content continent
  extent intent talent patent parent component cent scent consent descent accent ascent restaurant plant
  grant warrant covenant list twist mist fist wrist human german december november october september
  trailer transfer poster trigger banner barrier carrier container server drawer ladder leather feather
  slaughter laughter merger murder surrender encounter charter filter meter gutter butter bumper crater`.split(
    /\s+/,
  ),
);

/** What stands behind a family name and is none. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  'jr sr ii iii iv kc qc obe mbe cbe phd md esq filho neto'.split(' '),
);

/** Bodies that look after something: "the Department of Fish and Wildlife". */
export const OFFICES: ReadonlySet<string> = new Set(
  'department ministry office institute committee commission board bureau directorate secretariat agency'.split(
    ' ',
  ),
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
  `de del della der den van von zu bin ibn bint ben al el la le los las da di do dos das du ter ten af av
  y e ole arap`.split(/\s+/),
);

/** Common nouns that begin sentences with a capital and name nobody. */
export const PLAIN_NOUNS: ReadonlySet<string> = new Set(
  `experts officials critics analysts supporters police residents lawmakers economists scientists
  researchers observers authorities investigators prosecutors witnesses neighbors neighbours sources
  doctors teachers parents students voters republicans democrats conservatives liberals activists
  aides advisers advisors diplomats executives farmers historians insiders investors journalists
  lawyers leaders members opponents organizers organisers protesters reporters rebels soldiers
  spokesmen survivors traders unions users veterans victims volunteers women men workers others some
  people pollsters strategists politicians campaigners ministers senators campaigns companies state local federal national
  nurses drivers pilots miners pupils patients peers mps midwives government management staff social public tenants passengers commuters friends relatives colleagues parishioners shoppers`.split(
    /\s+/,
  ),
);

function titles(gender: 'he' | 'she', ...lines: string[]): [string, 'he' | 'she'][] {
  return lines.flatMap((words) => words.split(' ')).map((title) => [title, gender]);
}
