/** Elements that stand within a line of text. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr ' +
    'output q rb rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements of which a reader sees no words, or words that are no text: buttons, scripts, players. */
export const UNSEEN: ReadonlySet<string> = new Set(
  (
    'area audio base button canvas datalist embed head iframe img input link map math meta ' +
    'noscript object option picture script select source style svg template textarea title ' +
    'track video'
  ).split(' '),
);

/** Set on a caption, so that its lines are known for one after the main text is found. */
export const CAPTION_MARK = 'data-caption';
