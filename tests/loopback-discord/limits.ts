import { z } from 'zod';
import { type Component, hasTwins, partsOf } from './message.ts';

/** What Discord refuses in a message although its specification does not say so; empty: nothing. */
export function messageProblems(message: unknown): readonly string[] {
  const { components: sent, flags, content, embeds } = Message.parse(message);
  const components = sent ?? [];
  if (components.length === 0) return [];
  const parts = partsOf({ components });
  const texts = parts.flatMap(({ content }) => content ?? []);
  const characters = texts.reduce((sum, text) => sum + Array.from(text).length, 0);
  // Nobody says whether the descriptions of pictures count as well; to be safe they do.
  const descriptions = parts.flatMap(({ items = [], description }) =>
    [...items.map((item) => item.description), description].flatMap((text) => text ?? []),
  );
  const bytes = [...texts, ...descriptions].reduce(
    (sum, text) => sum + Buffer.byteLength(text) + 12,
    0,
  );
  return [
    ...(parts.length > 40 ? [`${parts.length} components`] : []),
    ...(characters > 4000 ? [`${characters} characters of text`] : []),
    ...(bytes > 10_170 ? [`${bytes} bytes of text, which Discord answers with an error 500`] : []),
    ...(texts.some((text) => text.trim() === '') ? ['an empty text'] : []),
    ...(texts.some((text) => !text.isWellFormed()) ? ['half a character'] : []),
    ...(descriptions.some((text) => text === '' || Array.from(text).length > 1024)
      ? ['a picture whose description is empty or longer than 1,024 characters']
      : []),
    ...(hasTwins(parts.flatMap(({ custom_id }) => custom_id ?? []))
      ? ['the same custom_id twice']
      : []),
    ...((flags ?? 0) & COMPONENTS_V2 ? [] : ['components without the flag of version 2']),
    ...(content || embeds ? ['content or embeds beside components of version 2'] : []),
  ];
}

/** Whether a message has nothing to show. */
export function isEmpty(message: unknown): boolean {
  const { components, content, embeds } = Message.parse(message);
  return !components?.length && !content && !(Array.isArray(embeds) && embeds.length > 0);
}

const COMPONENTS_V2 = 1 << 15;

const Message = z.looseObject({
  // Discord's own specification has checked their shape.
  components: z.custom<readonly Component[]>().nullish(),
  flags: z.number().nullish(),
  content: z.unknown().optional(),
  embeds: z.unknown().optional(),
});
