import { z } from 'zod';

/** What Discord refuses in commands although its specification does not say so; empty: nothing. */
export function commandProblems(commands: unknown): readonly string[] {
  const all = z.array(Command).parse(commands);
  return [
    ...twins(all.map(({ type, name }) => `${type} ${name}`)).map((name) => `${name} twice`),
    ...[1, 2, 3].flatMap((type) => {
      const count = all.filter((one) => one.type === type).length;
      return count > (type === 1 ? 100 : 5) ? [`${count} commands of type ${type}`] : [];
    }),
    ...all.flatMap((command) => [
      ...(sizeOf(command) > 8000 ? [`/${command.name} is longer than 8,000`] : []),
      ...(command.type === 1
        ? definitionProblems(command, command.name)
        : menuProblems(command, command.name)),
    ]),
  ];
}

type Words = Readonly<Record<string, string>>;
type Option = {
  readonly type: number;
  readonly name: string;
  readonly description?: string | null;
  readonly name_localizations?: Words | null;
  readonly description_localizations?: Words | null;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?: readonly Choice[] | null;
  readonly options?: readonly Option[] | null;
};
type Choice = {
  readonly name: string;
  readonly name_localizations?: Words | null;
  readonly value: string | number;
};

// Discord's own specification has checked the shape of everything but the type.
const Command = z
  .looseObject({ type: z.number().nullish() })
  .transform((one) => ({ ...one, type: one.type ?? 1 }) as unknown as Option);

/** A menu has a name that people read, and nothing else. */
function menuProblems({ name, name_localizations, description, options }: Option, of: string) {
  const names = [name, ...Object.values(name_localizations ?? {})];
  return [
    ...names.filter((one) => one.trim() !== one).map((one) => `“${one}” is no name`),
    ...(description || options?.length ? [`${of} has a description or options`] : []),
    ...localeProblems(name_localizations, of),
  ];
}

function definitionProblems(one: Option, path: string): readonly string[] {
  const options = one.options ?? [];
  const firstOptional = options.findIndex(({ required }) => !required);
  const subcommands = options.filter(({ type }) => type < 3);
  return [
    ...[one.name, ...Object.values(one.name_localizations ?? {})]
      .filter((name) => name !== name.toLowerCase() || !/^[-_'\p{L}\p{N}]{1,32}$/u.test(name))
      .map((name) => `${name} is no name`),
    ...localeProblems(one.name_localizations, path),
    ...localeProblems(one.description_localizations, path),
    ...(one.description?.trim() ? [] : [`/${path} has no description`]),
    ...(one.autocomplete && one.choices?.length
      ? [`/${path} has both choices and autocomplete`]
      : []),
    ...twins((one.choices ?? []).map(({ name }) => name)).map((name) => `/${path}: ${name} twice`),
    ...(subcommands.length > 0 && subcommands.length < options.length
      ? [`/${path} has options beside subcommands`]
      : []),
    ...(subcommands.length === 0 &&
    options.some(({ required }, at) => required && firstOptional >= 0 && at > firstOptional)
      ? [`/${path} has a required option after others`]
      : []),
    ...twins(options.map(({ name }) => name)).map((name) => `/${path} has ${name} twice`),
    ...options.flatMap((option) => definitionProblems(option, `${path} ${option.name}`)),
  ];
}

function localeProblems(words: Words | null | undefined, path: string): readonly string[] {
  const strange = Object.keys(words ?? {}).filter((locale) => !LOCALES.includes(locale));
  return strange.map((locale) => `/${path} is put into ${locale}, which Discord does not know`);
}

/** Names, descriptions and values of all parts; of each, the longest of its translations. */
function sizeOf(one: Option): number {
  const longest = (text: string | null | undefined, words: Words | null | undefined) =>
    Math.max(...[text ?? '', ...Object.values(words ?? {})].map((each) => Array.from(each).length));
  const choices = one.choices ?? [];
  return (
    longest(one.name, one.name_localizations) +
    longest(one.description, one.description_localizations) +
    sum(choices.map((each) => longest(each.name, each.name_localizations))) +
    sum(choices.map(({ value }) => String(value).length)) +
    sum((one.options ?? []).map(sizeOf))
  );
}

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}

function twins(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) < at);
}

/** https://discord.com/developers/docs/reference#locales */
const LOCALES = (
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru ' +
  'uk hi th zh-CN ja zh-TW ko'
).split(' ');
