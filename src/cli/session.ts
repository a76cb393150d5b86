/** One run of the CLI: what it may ask of its process, and where it says things. */
export interface Session {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** Standard input. */
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** Results. */
  print(text: string): void;
  /** Problems, and what accompanies a result. */
  warn(text: string): void;
  /** What is being done now: a line that the next one, or anything else printed, takes the place of on a terminal. */
  tell(line: string): void;
  /** Asks a person; undefined where nobody can answer. */
  confirm(question: string): Promise<boolean | undefined>;
  /** What a person answers, in one line; undefined where nobody can. */
  ask(question: string): Promise<string | undefined>;
  /** Colours on standard output. */
  readonly color: boolean;
  /** Standard error is a terminal: progress may rewrite its line. */
  readonly interactive: boolean;
  /** Aborted when the process is told to stop, so that children end with it. */
  readonly signal: AbortSignal;
  /** The status the process will end with; the highest one set stays. */
  exitWith(status: number): void;
  /** Standard output is for a program: a problem is printed there too, in this format. */
  reportAs(format: 'json' | 'yaml'): void;
}
