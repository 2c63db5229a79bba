/** Labels of people without a name. */
export const NAMELESS: ReadonlySet<string> = new Set(
  `q a question answer interviewer interviewee questioner moderator host anchor announcer narrator
  presenter reporter correspondent journalist caller audience member participant panelist panellist
  student speaker voice man woman male female unidentified unknown operator translator interpreter
  witness court clerk bailiff counsel prosecutor prosecution defense defence officer press
  all both crowd group`.split(/\s+/),
);

/** Labels that introduce the page's own words, even in a transcript. */
export const NOTICES: ReadonlySet<string> = new Set(
  `note notes update updates correction clarification editor watch read listen related photo photos
  video audio more source sources caption warning breaking live exclusive copyright transcript dateline
  myth fact claim truth verdict pro con pros cons`.split(/\s+/),
);

/** First words in brackets that tell what is heard or seen: nobody's words. */
export const DIRECTIONS =
  /[([](?:applause|laughter|laughs?|laughing|chuckles?|cross-?talk|inaudible|unintelligible|indiscernible|pauses?|music|cheers|cheering|boos|booing|silence|video|audio|begin|end|break|commercial|voice-?over|gestures|gesturing|nods|smiles|sighs|cries|coughs|off-?(?:mike|mic|camera)|through (?:an? )?(?:translator|interpreter)|speaking in|ph|sic)\b[^()[\]\n]{0,60}[)\]]/giu;

/** Openings of what a page tells below its transcript. */
export const CLOSINGS =
  /^(?:end\b|[-–—*#\s]+$|(?:this|the|our) (?:interview|conversation|transcript|discussion|article|story|briefing)\b|copyright|©|follow|subscribe|sign up|read more|listen to|watch|email|contact|transcript\b)|\bedited for\b/i;
