import type { Argument } from './launch.ts';
import { portMark, type ShellStep, shellSteps } from './shell-line.ts';

/** A command line without its shell, as far as it can do without one. */
export interface ExecForm {
  readonly command: readonly Argument[];
  /** Assignments before the command. */
  readonly environment: Readonly<Record<string, Argument>>;
  /** Port written in the command. */
  readonly port?: number;
  readonly bindable: boolean;
  /** The line needs a shell, which stays in front of it. */
  readonly shell: boolean;
}

/** Turns a shell line (Procfile, npm script) into exec form; what only a shell understands keeps `sh -c`. */
export function toExecForm(line: string): ExecForm {
  const steps = shellSteps(line);
  const only = steps?.length === 1 ? steps[0] : undefined;
  if (only?.words !== undefined) return fromWords(only.words);
  return shellForm(steps, line);
}

/** The words of a simple command with address and port made replaceable, assignments apart. */
export function fromWords(words: readonly string[]): ExecForm {
  const first = words.findIndex((word) => !assignment.test(word));
  const assigned = first < 0 ? words : words.slice(0, first);
  const environment = Object.fromEntries(
    assigned.map((word) => {
      const equals = word.indexOf('=');
      return [word.slice(0, equals), toArgument(word.slice(equals + 1))];
    }),
  );
  return { ...bindWords(first < 0 ? [] : words.slice(first)), environment, shell: false };
}

const assignment = /^[A-Za-z_]\w*=/;
const portOption = /^(?:-p|--port|--http-port|--server\.port|-Dserver\.port)$/;
const portValue = /^(--port=|--http-port=|--server\.port=|-Dserver\.port=)(\d{1,5})$/;

/** Argv in which a literal `0.0.0.0` and the port beside it become the manifest's to choose. */
export function bindWords(words: readonly string[]): Omit<ExecForm, 'environment' | 'shell'> {
  const found: number[] = [];
  const command = words.map((word, index) => {
    const [text, port] = bindWord(word, words[index - 1] ?? '', words[0] ?? '');
    if (port !== undefined) found.push(port);
    return toArgument(text);
  });
  const bindable = command.some(
    (part) => typeof part !== 'string' && part.bind.includes('{address}'),
  );
  const port = found[0];
  return port === undefined ? { command, bindable } : { command, bindable, port };
}

function bindWord(word: string, before: string, program: string): [string, number | undefined] {
  const all =
    program === 'gunicorn' &&
    /^(-b|--bind)$/.test(before) &&
    (/^:\d+$/.test(word) || word === `:${portMark}`);
  const text = all ? `0.0.0.0${word}` : word;
  const address = /^(.*?)(0\.0\.0\.0|\[::\]):(\d{1,5})$/.exec(text);
  if (address !== null) return [`${address[1]}0.0.0.0:${portMark}`, Number(address[3])];
  const valued = portValue.exec(text);
  if (valued !== null) return [`${valued[1]}${portMark}`, Number(valued[2])];
  if (portOption.test(before) && /^\d{1,5}$/.test(text)) return [portMark, Number(text)];
  return [text, undefined];
}

function toArgument(word: string): Argument {
  const bind = word
    .replaceAll(portMark, '{port}')
    .replace(/(^|[^0-9.])0\.0\.0\.0(?![0-9.])/g, '$1{address}');
  return bind === word ? word : { bind };
}

/** `exec` lets the server take the shell's place, so that it gets SIGTERM; only the last command may do so. */
function shellForm(steps: readonly ShellStep[] | undefined, line: string): ExecForm {
  const last = steps?.at(-1);
  const text = last === undefined ? line : execLast(line, last.text);
  const script = toArgument(text);
  const bindable = typeof script !== 'string' && script.bind.includes('{address}');
  return { command: ['sh', '-c', script], environment: {}, bindable, shell: true };
}

function execLast(line: string, last: string): string {
  const start = line.lastIndexOf(last);
  const assigned = /^(?:[A-Za-z_]\w*=\S*[ \t]+)*/.exec(last)?.[0].length ?? 0;
  const command = last.slice(assigned);
  const exec = command.startsWith('exec ') ? '' : 'exec ';
  return `${line.slice(0, start)}${last.slice(0, assigned)}${exec}${command}`;
}
