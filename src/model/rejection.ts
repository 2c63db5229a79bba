/** A record turned away at the door. */
export type Rejection = {
  /** The file, and the line or record in it where there is one. */
  readonly where: string;
  /** One sentence that says what is wrong. */
  readonly why: string;
};
