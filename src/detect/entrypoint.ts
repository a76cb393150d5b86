import type { Language } from './launch.ts';

/** What decides how an entrypoint's target is read. */
export interface EntrypointForm {
  readonly kind: EntrypointKind;
  readonly form: string;
  /** Language that resolves it; undefined when the project decides. */
  readonly language?: Exclude<Language, 'image'>;
  readonly means: string;
}

type EntrypointKind =
  | 'script'
  | 'module'
  | 'file'
  | 'function'
  | 'asgi'
  | 'wsgi'
  | 'streamlit'
  | 'procfile'
  | 'command'
  | 'dockerfile'
  | 'npm'
  | 'binary'
  | 'jar'
  | 'static';

/** Every form of an entrypoint in one table: what it looks like and what it starts. */
export const entrypointForms: readonly EntrypointForm[] = [
  {
    kind: 'script',
    form: 'script:NAME=module:function',
    language: 'python',
    means: 'a console script',
  },
  { kind: 'module', form: 'module:PKG', language: 'python', means: 'python -m PKG' },
  { kind: 'file', form: 'file:PATH', means: 'a file, by the interpreter of its language' },
  {
    kind: 'function',
    form: 'function:module:name',
    language: 'python',
    means: 'a function without arguments',
  },
  {
    kind: 'asgi',
    form: 'asgi:module:object',
    language: 'python',
    means: 'an ASGI app under uvicorn',
  },
  {
    kind: 'wsgi',
    form: 'wsgi:module:object',
    language: 'python',
    means: 'a WSGI app under gunicorn',
  },
  { kind: 'streamlit', form: 'streamlit:PATH', language: 'python', means: 'a Streamlit app' },
  { kind: 'procfile', form: 'procfile:NAME=CMD', means: 'a process of the Procfile' },
  { kind: 'command', form: 'command:CMD', means: 'a command as it is written' },
  { kind: 'dockerfile', form: 'dockerfile:PATH', means: "the author's image" },
  { kind: 'npm', form: 'npm:SCRIPT', language: 'node', means: 'a script of package.json' },
  { kind: 'binary', form: 'binary:PATH', means: 'a main package of Go, or a binary of Cargo' },
  { kind: 'jar', form: 'jar:PATH', language: 'java', means: 'a jar that the build makes' },
  { kind: 'static', form: 'static:DIR', language: 'static', means: 'a directory of pages' },
];

export interface Entrypoint {
  /** Undefined for a bare `module:object`, script or file. */
  readonly kind: EntrypointKind | undefined;
  readonly target: string;
  readonly language: Exclude<Language, 'image'> | undefined;
}

/** An entrypoint's kind and target, or undefined when it can be none: empty, too long, or with control characters. */
export function parseEntrypoint(text: string): Entrypoint | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (text.length > 1_024 || text.trim() === '' || /[\u0000-\u001f\u007f]/.test(text))
    return undefined;
  const [, word, target = ''] = /^([a-z]+):(.*)$/.exec(text) ?? [];
  const form = entrypointForms.find(({ kind }) => kind === word);
  if (form === undefined) return { kind: undefined, target: text, language: languageOf(text) };
  if (target.trim() === '') return undefined;
  const language = form.kind === 'file' ? languageOf(target) : form.language;
  return { kind: form.kind, target, language };
}

function languageOf(target: string): Entrypoint['language'] {
  if (/\.py$/.test(target)) return 'python';
  if (/\.[cm]?[jt]s$/.test(target)) return 'node';
  if (/\.jar$/.test(target)) return 'java';
  return /^[A-Za-z_][\w.]*:[A-Za-z_][\w.]*(\(\))?$/.test(target) ? 'python' : undefined;
}
