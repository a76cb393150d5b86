/** How a file is run. */
export type Form =
  | {
      readonly kind: 'asgi' | 'wsgi';
      readonly module: string;
      readonly object: string;
      readonly factory: boolean;
    }
  | { readonly kind: 'celery'; readonly module: string; readonly object: string }
  | { readonly kind: 'streamlit' | 'file'; readonly path: string }
  | { readonly kind: 'module'; readonly module: string }
  | {
      readonly kind: 'function';
      readonly module: string;
      readonly function: string;
      readonly async: boolean;
    }
  | {
      readonly kind: 'script';
      readonly name: string;
      readonly module: string;
      readonly function: string;
    };

/** One way the project can start, and the file that says so. */
export interface Start {
  readonly step: string;
  readonly form: Form;
  readonly path: string;
  readonly line?: number;
  /** Directory that imports start from; empty for the root. */
  readonly root: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly why: string;
  readonly extras?: readonly string[];
}

/** What a rule found: the file's own facts are added to it. */
export type FoundForm = Pick<Start, 'form' | 'why'> & Partial<Start>;
