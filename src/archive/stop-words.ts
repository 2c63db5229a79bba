/**
 * Words too common to be looked for. Negations stay out of this list ("will not sell" is not "will
 * sell"), and so does "us", which is also how "U.S." folds.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the
  and or but nor so yet if then than because while until although though as
  of in on at by for with from to into onto upon about against between through during before after
  above below under over again further once up down out off per via
  am is are was were be been being has have had having do does did doing
  can could will would shall should may might must ought
  i me my mine myself we our ours ourselves you your yours yourself he him his himself she her hers
  herself it its itself they them their theirs themselves
  this that these those there here who whom whose which what when where why how
  some any each few more most other such own same both all only just very too also let`.split(
    /\s+/,
  ),
);
