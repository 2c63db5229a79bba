/** Which part of the servers a line takes: its number, and how many there are. */
export type Shard = readonly [id: number, count: number];

/** An event as the gateway tells it. */
export type Dispatch = {
  readonly op: 0;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
};

/** What one shard was told and is to be told, whether or not its line holds. */
export class Session {
  readonly id: string;
  readonly shard: Shard;
  readonly #dispatched: Dispatch[] = [];
  #line: ((dispatch: Dispatch) => void) | undefined;

  constructor(id: string, shard: Shard) {
    this.id = id;
    this.shard = shard;
  }

  get isOnline(): boolean {
    return this.#line !== undefined;
  }

  /** Tells an event, or keeps it for when the line is there again. */
  dispatch(event: string, content: unknown): void {
    const dispatch = { op: 0, t: event, s: this.#dispatched.length + 1, d: content } as const;
    this.#dispatched.push(dispatch);
    this.#line?.(dispatch);
  }

  /** Takes a line on which events are told from now on. */
  attach(line: (dispatch: Dispatch) => void): void {
    this.#line = line;
  }

  /** Leaves the line, or just this one where it has another by now. */
  detach(line = this.#line): void {
    if (this.#line === line) this.#line = undefined;
  }

  /** What came after an event; undefined when there never was such an event. */
  after(sequence: number): readonly Dispatch[] | undefined {
    return sequence > this.#dispatched.length ? undefined : this.#dispatched.slice(sequence);
  }
}

/** The sessions that have not ended. */
export class Sessions {
  #sessions: readonly Session[] = [];
  #count = 0;

  /** A new session of a shard; those that the same shard had before get nothing any more. */
  open(shard: Shard): Session {
    this.#count += 1;
    const session = new Session(`session-${this.#count}`, shard);
    const [id, count] = shard;
    const others = this.#sessions.filter((one) => one.shard[0] !== id || one.shard[1] !== count);
    this.#sessions = [...others, session];
    return session;
  }

  find(id: string): Session | undefined {
    return this.#sessions.find((one) => one.id === id);
  }

  /** Forgets a session: it cannot be resumed. */
  end(session: Session): void {
    this.#sessions = this.#sessions.filter((one) => one !== session);
  }

  /** The session that is told what happens in a server; without one, in direct messages. */
  of(guild?: string): Session | undefined {
    return this.#sessions.findLast(({ shard }) => takes(shard, guild));
  }

  /** Whether each shard of those that belong together has a line. */
  get areOnline(): boolean {
    const count = this.#sessions.at(-1)?.shard[1] ?? 0;
    const online = this.#sessions.filter((one) => one.shard[1] === count && one.isOnline);
    return count > 0 && online.length === count;
  }
}

/** Whether a shard takes what happens in a server. Direct messages are the first one's. */
export function takes([id, count]: Shard, guild?: string): boolean {
  return id === (guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count)));
}
