/** What documentation and messages say of a code. */
export interface CodeText {
  readonly meaning: string;
  /** What to do next, one sentence. */
  readonly next: string;
}
