/** Things that news is about, without an article. */
export const NOUNS: readonly string[] = words(`
  harbour bridge tunnel reservoir pipeline refinery furnace quarry ferry trawler tanker lighthouse
  railway tramway platform timetable carriage locomotive motorway junction roundabout pavement
  hospital clinic ambulance vaccine ward surgery pharmacy outbreak infection laboratory dosage
  school classroom curriculum scholarship dormitory lecture exam tuition library archive museum
  gallery orchestra theatre festival rehearsal statue sculpture manuscript painting exhibition
  budget deficit tariff subsidy pension mortgage interest dividend loan bond currency inflation
  payroll wage strike union contract auction licence permit patent merger shareholder audit
  election ballot referendum parliament committee ministry treaty embassy sanction border visa
  refugee ceasefire convoy garrison patrol airfield radar satellite missile helicopter runway
  court verdict appeal jury witness affidavit lawsuit prosecutor prison sentence warrant evidence
  detective robbery burglary smuggling fraud ransom curfew checkpoint constable station inquiry
  flood drought wildfire avalanche landslide earthquake hurricane blizzard heatwave rainfall
  forest wetland glacier estuary coastline orchard vineyard pasture harvest irrigation fertiliser
  cattle poultry salmon herring oyster beehive greenhouse tractor granary sawmill brewery bakery
  factory warehouse assembly turbine generator reactor transformer substation grid battery solar
  windmill dam sluice canal lock barge crane dockyard shipyard cargo container freight customs
  broadband antenna server software password database algorithm robot drone sensor
  telescope observatory asteroid comet fossil dinosaur excavation burial mosaic fortress cathedral
  stadium league tournament referee goalkeeper striker marathon regatta cyclist sprinter medal
  apartment tenant landlord rent eviction mortgage renovation scaffolding roof basement elevator
  landfill recycling sewage wastewater pollution emission carbon methane asbestos pesticide
  supermarket warehouse bookshop pharmacy restaurant hotel casino cinema newsroom broadcaster
  grant donation charity shelter orphanage volunteer rescue lifeboat coastguard firefighter`);

/** What is said of things. */
export const ADJECTIVES: readonly string[] = words(`
  abandoned ageing ancient annual armoured available bankrupt bilateral brittle broken busy cautious
  central ceremonial cheap coastal collapsed commercial compulsory controversial costly crowded
  damaged dangerous delayed derelict digital disputed domestic dormant eastern electric emergency
  empty endangered enormous expensive experimental faulty federal financial flooded foreign fragile
  frozen generous gradual hasty hidden historic hostile idle illegal imported independent industrial
  interim joint landlocked leaking legal local lucrative makeshift marine medieval minor mobile
  modern municipal narrow national neglected northern obsolete offshore outdated overdue partial
  peaceful permanent polluted popular portable prolonged provincial public quiet radioactive rapid
  rare recent regional reliable remote residential rural rusty safe seasonal secret secure severe
  shallow sluggish southern stalled steep stolen stubborn sudden sustainable temporary thorough
  toxic unfinished unsafe urban urgent vacant valuable volatile voluntary vulnerable western wooden`);

/** Verbs whose past ends in -ed without doubling a letter. */
export const VERBS: readonly string[] = words(`
  abandon accept acquire adopt amend announce approve assemble assess attack award block borrow
  capture certify challenge close collect condemn confirm connect consider
  construct convert criticise damage defend delay deliver demolish deploy design destroy develop
  discover dismantle dismiss double drain empty encourage endanger enlarge enforce evacuate examine
  exceed expand expose finance finish follow fund guard halve improve inaugurate increase
  inherit inspect install insure interrupt investigate isolate join launch lease lengthen limit
  lower maintain measure merge monitor narrow neglect notify obstruct occupy open oppose outline
  overhaul overlook own patch perform poison postpone prepare preserve privatise prolong protect
  purchase question raise reclaim reconsider recover reduce refuse register reinforce reject release
  relocate remove renew rename repair replace rescue restore restrict review revise sabotage salvage
  seize sponsor subsidise supply support surround suspend threaten tighten transform unveil update
  vaccinate value visit warn weaken welcome widen`);

/** What makes another word of a thing: "sluicekeeper". */
export const SUFFIXES: readonly string[] = words('works yard house line side keeper master craft');

/** What people are, before or behind their names. */
export const ROLES: readonly string[] = `harbour master|mayor|chief engineer|fisheries minister|
  police commissioner|union secretary|head teacher|hospital director|district judge|shipping agent|
  opposition leader|economist|marine biologist|climate researcher|finance minister|transport minister|
  fire chief|defence lawyer|state prosecutor|museum curator|professor of geology|team captain|
  deputy governor|bank analyst|housing officer|army spokeswoman|foreign minister|farm owner|
  chief executive|city planner|head of procurement|labour historian|water inspector|rescue pilot`
  .split('|')
  .map((role) => role.trim());

export const WOMEN: readonly string[] = words(`
  Mara Ada Nora Ines Clara Lena Ruth Ida Vera Hanna Petra Sofia Alma Greta Joan Edith Tess Amina
  Leila Rosa Elena Freya Astrid Signe Marta Paula Irene Olga Nadia Priya Anjali Meera Yasmin Zara
  Keiko Hana Mei Lin Thandi Naledi Ama Efua Carmen Lucia Beatriz Ingrid Wilma Heidi Agnes Dora`);

export const MEN: readonly string[] = words(`
  Oskar Henrik Tomas Luis Bruno Felix Anton Viktor Pavel Milan Janek Emil Hugo Otto Karl Jonas
  Samuel Daniel Peter Martin Edward Arthur Walter Gordon Callum Rory Owen Rhys Idris Omar Yusuf
  Karim Tariq Ravi Arjun Sanjay Vikram Kenji Hiro Wei Jun Kofi Kwame Sipho Themba Diego Mateo
  Rafael Sergio Lars`);

export const SYLLABLES: readonly string[] = words(`
  bra dor vel mun kes tal or quin ster hal wick mor den pol gar lin fen ross cal ter bel nor vik
  sam lo ren dal mar tov ash bur cor del fal gren hol ist jor kan lum mir nes os pel rud sel tren
  ul var wen yor zan bro cla dre fli gor hes jas kel lor mav nar pri sto tur ven wil bor cas dun`);

/** What stands behind an invented name, so that it is one of something. */
export const LANDMARKS: readonly string[] = words(
  'Bridge Harbour Valley Dam Tunnel Line Canal Island Hospital Reservoir Stadium Airport Works Park',
);
export const BODIES: readonly string[] = words(
  'Council Shipping Holdings Institute Authority Railways Energy Foundation University Commission',
);
export const PAPERS: readonly string[] = words('Herald Gazette Tribune Courier Chronicle Observer');

function words(list: string): readonly string[] {
  return [...new Set(list.trim().split(/\s+/))];
}
