/** What is to be told of: every part that is there has to hold. At least one is. */
export type Watched = {
  /** A name that `speakers` gave. */
  readonly speaker?: string;
  /** Words that all have to stand in the statement; in quotation marks together. */
  readonly words?: string;
  readonly outlet?: string;
};

/** Hours of each day in which nothing is posted, `HH:MM` in an IANA time zone; `to` may be the next day's. */
export type QuietHours = { readonly from: string; readonly to: string; readonly zone: string };

/** New statements that are to be posted to a channel of Discord as they come in, each once. */
export type Alert = {
  /** Counts over the archive. */
  readonly number: number;
  readonly server: string;
  readonly channel: string;
  /** The user id of whoever asked for it. */
  readonly by: string;
  readonly watched: Watched;
  readonly quiet: QuietHours | null;
  /** The instant in UTC from which on statements are new to it. */
  readonly since: string;
  /** Why nothing is posted any more, such as a channel that is gone; null while it works. */
  readonly halted: string | null;
};
