import type { Archive } from '../../archive/archive.ts';
import type { Suggest } from '../../command.ts';
import type { Clipping } from '../../model/clipping.ts';
import { codePoints } from '../../rendering/code-points.ts';
import { dateInWords } from '../../rendering/dates.ts';
import { type Language, languageOf } from '../../rendering/languages/language.ts';
import { visible } from '../../rendering/visible.ts';
import type { Desk } from '../ask.ts';
import { optionsOf } from '../options.ts';
import { LONGEST_CHOICE, MOST_CHOICES } from './choices.ts';
import type { Typing } from './interaction.ts';

/** One thing that may be meant: what is shown, and what is put in its place. */
export type Completion = { readonly name: string; readonly value: string };

/** What may be meant, for Discord to offer: at most 25; empty for an option with no suggestions. */
export async function suggestions(
  { name, option, typed }: Typing,
  locale: string,
  { commands, archive }: Desk,
): Promise<readonly Completion[]> {
  const asked = commands.find((one) => one.name === name);
  const known = asked && optionsOf(asked).find((one) => one.name === option);
  if (!known?.suggest || known.suggest === 'its-own') return [];
  const offered = await completions(known.suggest, typed, {
    archive,
    language: languageOf(locale),
  });
  return offered.filter(({ value }) => value.length <= (known.longest ?? LONGEST_CHOICE));
}

/** The same for one kind of thing. */
export async function completions(
  kind: Suggest,
  typed: string,
  { archive, language }: { readonly archive: Archive; readonly language: Language },
): Promise<readonly Completion[]> {
  const found =
    kind === 'quotes'
      ? (await archive.recent(typed, MOST_CHOICES)).map((clipping) => ({
          name: labelOf(clipping, language),
          value: clipping.id,
        }))
      : (await namesOf(kind, typed, archive)).map((name) => ({ name: visible(name), value: name }));
  const once = new Map(found.filter(isOffered).map((one) => [one.value, one]));
  return [...once.values()].slice(0, MOST_CHOICES);
}

async function namesOf(
  kind: Exclude<Suggest, 'quotes'>,
  typed: string,
  archive: Archive,
): Promise<readonly string[]> {
  switch (kind) {
    case 'speakers':
      return (await archive.speakers(typed, MOST_CHOICES)).map(({ name }) => name);
    case 'outlets':
      return archive.outlets(typed, MOST_CHOICES);
    case 'topics':
      return archive.topics(typed, MOST_CHOICES);
  }
}

/** The sentences where they fit; else by whom, where and when, for a part of them could mislead. */
function labelOf({ id, sentences, speaker, source }: Clipping, language: Language): string {
  const whole = visible(sentences.map(({ text }) => text).join(' '));
  if (
    sentences.every(({ adjacent }, nth) => nth === 0 || adjacent) &&
    codePoints(whole) <= LONGEST_CHOICE
  )
    return whole;
  const { edtf } = source.published;
  const parts = [
    speaker?.name ?? speaker?.role ?? null,
    source.outlet,
    edtf === null ? null : dateInWords(edtf, language),
    id,
  ];
  return parts.flatMap((part) => (part === null ? [] : [visible(part)])).join(' · ');
}

/** A longer name is not cut: a part of it would find somebody else, or nobody. */
function isOffered({ name, value }: Completion): boolean {
  return name.trim() !== '' && codePoints(name) <= LONGEST_CHOICE && value.length <= LONGEST_CHOICE;
}
