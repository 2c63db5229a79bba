import type { LoopbackDiscord } from '../tests/loopback-discord/loopback-discord.ts';
import { buttonsOf, type Message, textOf } from '../tests/loopback-discord/message.ts';
import { type Chance, pick } from './chance.ts';

/** What somebody does in Discord; the kinds by their share of what newsrooms do, in percent. */
const SHARES = { words: 30, speaker: 20, timeline: 15, cite: 10, typing: 15, button: 10 } as const;
export type Kind = keyof typeof SHARES;

/** What people can ask about an archive, found out by asking it. */
export type Known = {
  readonly speakers: readonly string[];
  /** Words of speakers, as an article has them. */
  readonly quotes: readonly string[];
};

/** Asks for names and quotations, and is the bot's first work: everything is loaded after it. */
export async function learn(discord: LoopbackDiscord): Promise<Known> {
  const speakers = new Set<string>();
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    const offered = await inTime(discord.type('who-said', ['speaker', letter]));
    for (const { value } of offered ?? []) speakers.add(value);
  }
  const quotes: string[] = [];
  for (const speaker of [...speakers].slice(0, 40)) {
    const answer = await inTime(discord.ask('who-said', { speaker }));
    const lines = answer ? textOf(answer).split('\n') : [];
    const words = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
    quotes.push(...words.map((line) => line.replace(/[*\\_“”"]/g, '')));
  }
  const [speaker = ''] = speakers;
  await inTime(discord.ask('timeline', { topic: speaker })); // draws its first picture
  return { speakers: [...speakers], quotes: quotes.filter((quote) => quote.split(' ').length > 6) };
}

/** How long is waited for a whole answer before it counts as lost: a promise holds for longer. */
const PATIENCE_MS = 120_000;

/** What comes of something that is waited for; undefined when it is lost. */
export async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(late.resolve, PATIENCE_MS, undefined);
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
}

/** A person after the other doing one thing and another, each alike with the same chance. */
export class People {
  readonly #discord: LoopbackDiscord;
  readonly #known: Known;
  readonly #chance: Chance;
  /** Answers with more pages, by who sees them. */
  readonly #turnable = new Map<string, Message>();

  constructor(discord: LoopbackDiscord, known: Known, chance: Chance) {
    this.#discord = discord;
    this.#known = known;
    this.#chance = chance;
  }

  /** What comes next, as often as its share says. */
  next(): Kind {
    let left = this.#chance() * 100;
    for (const [kind, share] of Object.entries(SHARES)) {
      left -= share;
      if (left < 0) return kind as Kind; // a key of the table
    }
    return 'words';
  }

  /** Does it; fulfilled when it is answered. */
  async act(kind: Kind, by: string): Promise<void> {
    switch (kind) {
      case 'words':
        return this.#keep(await this.#discord.ask('who-said', { words: this.#words(2) }, by), by);
      case 'speaker': {
        const speaker = pick(this.#chance, this.#known.speakers);
        return this.#keep(await this.#discord.ask('who-said', { speaker }, by), by);
      }
      case 'timeline':
        return this.#keep(await this.#discord.ask('timeline', { topic: this.#words(1) }, by), by);
      case 'cite': {
        const quote = pick(this.#chance, this.#known.quotes).slice(0, 150);
        await this.#discord.ask('cite', { quote }, by);
        return;
      }
      case 'typing': {
        const typed = pick(this.#chance, this.#known.speakers).slice(0, 3);
        await this.#discord.type('who-said', ['speaker', typed], { by });
        return;
      }
      case 'button': {
        const message = this.#turnable.get(by);
        if (!message) return this.act('words', by);
        const labels = buttonsOf(message).filter((label) => /^(Next|Previous)$/.test(label));
        return this.#keep(await this.#discord.press(message, labels[0] ?? 'Next', by), by);
      }
    }
  }

  #keep(message: Message, by: string): void {
    if (buttonsOf(message).includes('Next')) this.#turnable.set(by, message);
    else this.#turnable.delete(by);
  }

  /** Words that are in an article, the longer ones. */
  #words(count: number): string {
    const words = pick(this.#chance, this.#known.quotes).match(/\p{L}{5,}/gu) ?? ['harbour'];
    return Array.from({ length: count }, () => pick(this.#chance, words)).join(' ');
  }
}
