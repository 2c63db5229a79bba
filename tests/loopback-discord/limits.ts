import { z } from 'zod';

/** What Discord refuses in a message although its specification does not say so; empty: nothing. */
export function messageProblems(message: unknown): readonly string[] {
  const { components, flags, content, embeds } = Message.parse(message);
  if (components.length === 0) return [];
  const parts = components.flatMap(nested);
  const texts = parts.flatMap(({ content }) => content ?? []);
  const characters = texts.reduce((sum, text) => sum + Array.from(text).length, 0);
  // Nobody says whether the descriptions of pictures count as well; to be safe they do.
  const descriptions = parts.flatMap(({ items }) => items?.map((item) => item.description) ?? []);
  const bytes = [...texts, ...descriptions].reduce(
    (sum, text) => sum + Buffer.byteLength(text) + 12,
    0,
  );
  const ids = parts.flatMap(({ custom_id }) => custom_id ?? []);
  return [
    ...(parts.length > 40 ? [`${parts.length} components`] : []),
    ...(characters > 4000 ? [`${characters} characters of text`] : []),
    ...(bytes > 10_170 ? [`${bytes} bytes of text, which Discord answers with an error 500`] : []),
    ...(texts.some((text) => text.trim() === '') ? ['an empty text'] : []),
    ...(texts.some((text) => !text.isWellFormed()) ? ['half a character'] : []),
    ...(descriptions.some((text) => text === '' || Array.from(text).length > 1024)
      ? ['a picture whose description is empty or longer than 1,024 characters']
      : []),
    ...(new Set(ids).size < ids.length ? ['the same custom_id twice'] : []),
    ...((flags ?? 0) & COMPONENTS_V2 ? [] : ['components without the flag of version 2']),
    ...(content || embeds ? ['content or embeds beside components of version 2'] : []),
  ];
}

/** The same for commands. */
export function commandProblems(commands: unknown): readonly string[] {
  return z
    .array(Command)
    .parse(commands)
    .flatMap((command) => {
      const { name, options } = command;
      const firstOptional = options.findIndex(({ required }) => !required);
      return [
        ...(JSON.stringify(command).length > 8000 ? [`/${name} is longer than 8,000`] : []),
        ...[command, ...options]
          .filter(
            ({ name }) => name !== name.toLowerCase() || !/^[-_\p{L}\p{N}]{1,32}$/u.test(name),
          )
          .map(({ name }) => `${name} is no name`),
        ...(options.some(({ required }, at) => required && firstOptional >= 0 && at > firstOptional)
          ? [`/${name} has a required option after others`]
          : []),
        ...options
          .filter(({ autocomplete, choices }) => autocomplete && choices)
          .map((option) => `/${name} ${option.name} has both choices and autocomplete`),
      ];
    });
}

const COMPONENTS_V2 = 1 << 15;

type Part = {
  readonly content?: string;
  readonly custom_id?: string;
  readonly components?: Part[];
  readonly items?: { readonly description: string }[];
};
const Part: z.ZodType<Part> = z.looseObject({
  content: z.string().exactOptional(),
  custom_id: z.string().exactOptional(),
  items: z.array(z.looseObject({ description: z.string() })).exactOptional(),
  get components() {
    return z.array(Part).exactOptional();
  },
});

const Message = z.looseObject({
  components: z.array(Part).default([]),
  flags: z.number().optional(),
  content: z.unknown().optional(),
  embeds: z.unknown().optional(),
});

const Named = { name: z.string(), required: z.boolean().default(false) };
const Command = z.looseObject({
  ...Named,
  options: z
    .array(
      z.looseObject({
        ...Named,
        autocomplete: z.boolean().optional(),
        choices: z.unknown().optional(),
      }),
    )
    .default([]),
});

function nested(part: Part): readonly Part[] {
  return [part, ...(part.components ?? []).flatMap(nested)];
}
