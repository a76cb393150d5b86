/** One simple command of a shell line. */
export interface ShellStep {
  readonly text: string;
  /** Its words with quotes taken off, or undefined when only a shell can make them. */
  readonly words: readonly string[] | undefined;
}

/** Stands for `$PORT` in a word until the word becomes an argument. */
export const portMark = '\u0001';

/**
 * The commands of a POSIX shell line joined by `&&` or `;`, or undefined when it holds anything else a shell does
 * (pipes, redirections, subshells). `$PORT` and `${PORT:-8000}` become `portMark`.
 */
export function shellSteps(line: string): readonly ShellStep[] | undefined {
  const steps: ShellStep[] = [];
  let step = newStep(0);
  let at = 0;
  while (at < line.length) {
    const token = tokenAt(line, at);
    if (token.kind === 'operator' && token.text !== '&&' && token.text !== ';') return undefined;
    at += token.length;
    if (token.kind !== 'operator') add(step, token);
    if (token.kind === 'operator' || at >= line.length) {
      const end = token.kind === 'operator' ? at - token.length : at;
      steps.push(endStep(step, line.slice(step.start, end)));
      step = newStep(at);
    }
  }
  return steps.filter(({ text }) => text !== '');
}

interface Token {
  readonly kind: 'space' | 'operator' | 'text' | 'shell';
  readonly text: string;
  readonly length: number;
}

interface OpenStep {
  readonly start: number;
  readonly words: string[];
  word: string | undefined;
  needsShell: boolean;
}

const port = String.raw`\$PORT\b|\$\{PORT(?::?[-=]\d{0,5})?\}`;
const forms: readonly {
  readonly form: RegExp;
  readonly read: (text: string) => Omit<Token, 'length'>;
}[] = [
  { form: /[ \t]+/y, read: (text) => ({ kind: 'space', text }) },
  { form: /&&|\|\||;;?|[|&<>()`\n\r]/y, read: (text) => ({ kind: 'operator', text }) },
  { form: /'[^']*'/y, read: (text) => ({ kind: 'text', text: text.slice(1, -1) }) },
  { form: /"(?:[^"\\]|\\[\s\S])*"/y, read: doubleQuoted },
  { form: new RegExp(port, 'y'), read: () => ({ kind: 'text', text: portMark }) },
  { form: /\\[\s\S]/y, read: (text) => ({ kind: 'text', text: text.slice(1) }) },
  { form: /[^ \t\n\r'"\\$&|;<>()`*?[]+/y, read: (text) => ({ kind: 'text', text }) },
];

function tokenAt(line: string, at: number): Token {
  for (const { form, read } of forms) {
    form.lastIndex = at;
    const found = form.exec(line)?.[0];
    if (found !== undefined) return { ...read(found), length: found.length };
  }
  return { kind: 'shell', text: line.charAt(at), length: 1 };
}

function doubleQuoted(quoted: string): Omit<Token, 'length'> {
  const text = quoted
    .slice(1, -1)
    .replace(new RegExp(port, 'g'), portMark)
    .replace(/\\(["\\$`])/g, '$1');
  const kind = /[$`]/.test(quoted.replace(new RegExp(port, 'g'), '')) ? 'shell' : 'text';
  return { kind, text };
}

function newStep(start: number): OpenStep {
  return { start, words: [], word: undefined, needsShell: false };
}

function add(step: OpenStep, token: Token): void {
  if (token.kind === 'space') {
    if (step.word !== undefined) step.words.push(step.word);
    step.word = undefined;
    return;
  }
  if (token.kind === 'shell') step.needsShell = true;
  step.word = (step.word ?? '') + token.text;
}

function endStep(step: OpenStep, text: string): ShellStep {
  const words = step.word === undefined ? step.words : [...step.words, step.word];
  // A home directory or a comment means something only to a shell.
  const needsShell = step.needsShell || words.some((word) => /^[~#]/.test(word));
  return { text: text.trim(), words: needsShell ? undefined : words };
}
