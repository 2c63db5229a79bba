import type { CitationStyle } from './answer.ts';

/** The languages that the interface speaks. */
export const TONGUES = ['en', 'de', 'fr', 'es'] as const;
export type Tongue = (typeof TONGUES)[number];

/** What a server of Discord has decided for those who ask in it. */
export type ServerSettings = {
  /** Who sees an answer: whoever asked, or the channel. */
  readonly answers: 'private' | 'public';
  /** How Cite and /cite write a citation where nobody says otherwise. */
  readonly style: CitationStyle;
  /** How much is told of the article: all of it, or without its title and other prints. */
  readonly sources: 'full' | 'brief';
  /** The language of the interface: each asker's own, or one for all. */
  readonly language: 'asker' | Tongue;
};

/** What holds in a server that has decided nothing, and in direct messages. */
export const UNDECIDED: ServerSettings = {
  answers: 'private',
  style: 'chat',
  sources: 'full',
  language: 'asker',
};
