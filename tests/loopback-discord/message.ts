import type { SentFile } from './body.ts';
import type { AttachmentBody } from './shelf.ts';

/** A component as the bot sent it. */
export type Component = {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly custom_id?: string;
  readonly label?: string;
  readonly style?: number;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly Offer[];
  readonly items?: readonly {
    readonly media: { readonly url: string };
    readonly description?: string | null;
  }[];
  readonly media?: { readonly url: string };
  readonly file?: { readonly url: string };
  readonly description?: string | null;
  readonly divider?: boolean;
  readonly accent_color?: number | null;
};

/** One of what a select offers. */
export type Offer = {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
};

/** A message as people see it. */
export type Message = {
  readonly id: string;
  readonly channel: string;
  readonly components: readonly Component[];
  /** The files attached to it. */
  readonly files: readonly SentFile[];
  /** The same as Discord tells of them, once the message has been seen. */
  readonly attachments: readonly AttachmentBody[];
  /** The person who alone sees it; absent: everyone in the channel. */
  readonly onlyFor?: string;
};

/** All text of a message, one text display below the other. */
export function textOf(message: Pick<Message, 'components'>): string {
  return partsOf(message)
    .flatMap(({ content }) => content ?? [])
    .join('\n');
}

/** What is said of the pictures of a message to whoever does not see them. */
export function alternativesOf(message: Pick<Message, 'components'>): readonly string[] {
  return partsOf(message).flatMap(({ items = [] }) => items.map((item) => item.description ?? ''));
}

/** The buttons of a message by their labels; those that cannot be pressed in brackets. */
export function buttonsOf(message: Pick<Message, 'components'>): readonly string[] {
  return partsOf(message)
    .filter(({ type }) => type === 2)
    .map(({ label = '', disabled }) => (disabled ? `(${label})` : label));
}

/** What each select of a message offers, by label; what is chosen already in brackets. */
export function offersOf(message: Pick<Message, 'components'>): readonly (readonly string[])[] {
  return selectsOf(message).map(({ options = [] }) =>
    options.map(({ label, ...offer }) => (offer.default ? `(${label})` : label)),
  );
}

/** The id behind a button that can be pressed. @throws when there is none. */
export function customIdOf(message: Pick<Message, 'components'>, label: string): string {
  const button = partsOf(message).find((part) => part.label === label && !part.disabled);
  if (!button?.custom_id) throw new Error(`There is no button “${label}” to press`);
  return button.custom_id;
}

/** The id behind the select that offers all of these, and their values. @throws when there is none. */
export function choiceOf(message: Pick<Message, 'components'>, labels: readonly string[]) {
  for (const { custom_id, options = [] } of selectsOf(message).filter((one) => !one.disabled)) {
    const values = labels.flatMap(
      (label) => options.find((offer) => offer.label === label)?.value ?? [],
    );
    if (custom_id && values.length === labels.length) return { custom_id, values };
  }
  throw new Error(`There is no select that offers “${labels.join('”, “')}”`);
}

/** All components of a message, whatever they lie in. */
export function partsOf({ components }: Pick<Message, 'components'>): readonly Component[] {
  return components.flatMap((part) => [
    part,
    ...partsOf({ components: part.components ?? [] }),
    ...(part.accessory ? [part.accessory] : []),
  ]);
}

/** Whether something stands in a list twice. */
export function hasTwins(all: readonly unknown[]): boolean {
  return new Set(all).size < all.length;
}

function selectsOf(message: Pick<Message, 'components'>): readonly Component[] {
  return partsOf(message).filter(({ type }) => type === 3);
}
