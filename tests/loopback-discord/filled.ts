import { memberBody, userBody } from './people.ts';
import type { Shelf } from './shelf.ts';

/** What a person puts into an option: words, a number, yes or no, a file, a channel or a person. */
export type Value = string | number | boolean | Attached | Channel | Someone;

/** What a person fills in, option by option. */
export type Filled = Readonly<Record<string, Value>>;

export type Attached = {
  readonly kind: 'file';
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Absent: Discord could not tell. */
  readonly type?: string;
};
/** A channel with what its asker may do there. */
export type Channel = {
  readonly kind: 'channel';
  readonly id: string;
  readonly name?: string;
  readonly type?: number;
  readonly permissions?: bigint;
};
export type Someone = { readonly kind: 'person'; readonly id: string };

/** An option as an interaction tells it. */
export type OptionBody = {
  readonly type: number;
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly options?: readonly OptionBody[];
  readonly focused?: true;
};

/** A command's name, with what is filled in laid into its subcommands: `archive add`. */
export function laidIn(words: string, options: readonly OptionBody[]) {
  const [name = '', ...inner] = words.split(' ');
  const nested = inner.reduceRight<readonly OptionBody[]>(
    (within, name, at) => [{ type: at === inner.length - 1 ? 1 : 2, name, options: within }],
    options,
  );
  return { name, ...(nested.length > 0 ? { options: nested } : {}) };
}

/** What is filled in, as an interaction tells it. */
export function optionBodies(filled: Filled, shelf: Shelf) {
  const resolved: Record<string, Record<string, object>> = {};
  const point = (kind: string, id: string, body: object) => {
    resolved[kind] = { ...resolved[kind], [id]: body };
    return id;
  };
  const worth = (value: Attached | Channel | Someone): string => {
    if (value.kind === 'channel') return point('channels', value.id, channel(value));
    if (value.kind === 'file') {
      const body = shelf.keep(value);
      return point('attachments', body.id, body);
    }
    point('members', value.id, memberBody(0n));
    return point('users', value.id, userBody(value.id));
  };
  const options = Object.entries(filled).map(
    ([name, value]): OptionBody =>
      typeof value === 'object'
        ? { type: TYPES[value.kind], name, value: worth(value) }
        : { type: TYPES[typeOf(value)], name, value },
  );
  return { options, ...(Object.keys(resolved).length > 0 ? { resolved } : {}) };
}

/** Discord's numbers for what an option takes. */
export const TYPES = {
  string: 3,
  integer: 4,
  boolean: 5,
  person: 6,
  channel: 7,
  number: 10,
  file: 11,
};

function typeOf(value: string | number | boolean): 'string' | 'integer' | 'number' | 'boolean' {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  return Number.isInteger(value) ? 'integer' : 'number';
}

function channel({ id, name = 'alerts', type = 0, permissions = 0n }: Channel) {
  return { id, name, type, permissions: String(permissions), parent_id: null, flags: 0 };
}
