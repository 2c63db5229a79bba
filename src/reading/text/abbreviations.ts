/** Abbreviations that a name or a number follows: never the end of a sentence. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  `adm amb assn asst atty brig capt cmdr col cpl dr fr gen gov hon insp lt maj messrs mlle mme mr mrs
  ms mt mx engr adv barr smt alh det cllr msgr ald cdr pfc pres prof pvt rep reps rev rt sen sens sgt spc sr sra srta st ste supt vs viz no nos art
  mohd kum er addl dy ven fig pp vol approx est jan feb mar apr jun jul aug sep sept oct nov dec`.split(
    /\s+/,
  ),
);

/** A short word with a capital and no vowel ("Ch.", "Sk.", "Wg. Cdr.", "Rs."), a surname apart. */
export const WITHOUT_VOWEL = /^(?!Ng$|[AEIOUY])\p{Lu}(?![\p{Ll}]*[aeiouyà-ÿ])\p{Ll}{1,3}$/u;

/** Abbreviations that may also end a sentence: they do when a usual sentence opening follows. */
export const MAY_END: ReadonlySet<string> = new Set(
  `u.s u.k u.n e.u d.c u.s.a a.m p.m inc corp co ltd bros jr sr etc ph.d m.d b.a m.a llc plc dept govt dist univ
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.c
  n.d n.h n.j n.m n.y okla ore pa r.i s.c s.d tenn tex va vt w.va wash wis wyo ave blvd rd
  mon tue tues wed thu thurs fri sat sun`.split(/\s+/),
);

/** Words that open sentences and stand in few names. */
export const SENTENCE_OPENINGS: ReadonlySet<string> = new Set(
  `a after all also although an and another as at because before both but by despite during each even
  every for from he her his how however if in instead it its last later many meanwhile more most no
  not now of on once one only or our several she since so some soon still that the their then there
  these they this those though to two under until we what when where while who why with yet you`.split(
    /\s+/,
  ),
);
