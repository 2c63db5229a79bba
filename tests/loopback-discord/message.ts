import type { SentFile } from './body.ts';

/** A component as the bot sent it. */
export type Component = {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Component[];
  readonly custom_id?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly items?: readonly {
    readonly media: { readonly url: string };
    readonly description?: string | null;
  }[];
};

/** A message as people see it. */
export type Message = {
  readonly id: string;
  readonly components: readonly Component[];
  /** The files attached to it. */
  readonly files: readonly SentFile[];
  /** The person who alone sees it; absent: everyone in the channel. */
  readonly onlyFor?: string;
};

/** All text of a message, one text display below the other. */
export function textOf({ components }: Pick<Message, 'components'>): string {
  return components
    .flatMap(all)
    .flatMap(({ content }) => content ?? [])
    .join('\n');
}

/** What is said of the pictures of a message to whoever does not see them. */
export function alternativesOf({ components }: Pick<Message, 'components'>): readonly string[] {
  return components
    .flatMap(all)
    .flatMap(({ items = [] }) => items.map((item) => item.description ?? ''));
}

/** The buttons of a message by their labels; those that cannot be pressed in brackets. */
export function buttonsOf({ components }: Pick<Message, 'components'>): readonly string[] {
  return components
    .flatMap(all)
    .filter(({ type }) => type === 2)
    .map(({ label = '', disabled }) => (disabled ? `(${label})` : label));
}

/** The id behind a button that can be pressed. @throws when there is none. */
export function customIdOf({ components }: Message, label: string): string {
  const button = components.flatMap(all).find((part) => part.label === label && !part.disabled);
  if (!button?.custom_id) throw new Error(`There is no button “${label}” to press`);
  return button.custom_id;
}

function all(part: Component): readonly Component[] {
  return [part, ...(part.components ?? []).flatMap(all)];
}
