import { expect } from 'vitest';
import type { Hints } from '#src/detect/hints.ts';
import type { Argument, Detection, PythonBuild } from '#src/detect/launch.ts';
import { projectView } from '#src/detect/project-view.ts';
import { detectPython, pythonEntry } from '#src/detect/python/python.ts';
import { loadPythonParser } from '#src/io/python-parser.ts';
import { tree } from '#tests/support/tree.ts';

export const parser = await loadPythonParser();

type Files = Readonly<Record<string, string | Uint8Array>>;

const defaults: Hints = { name: 'api', defaultPython: '3.11' };

export function search(files: Files, hints: Partial<Hints> = {}): Detection {
  return detectPython(projectView(tree(files), ''), { ...defaults, ...hints }, parser);
}

export function entry(text: string, files: Files, hints: Partial<Hints> = {}): Detection {
  return pythonEntry(text, projectView(tree(files), ''), parser, { ...defaults, ...hints });
}

/** `step entrypoint`, the two answers in one line; `none` when there is no launch. */
export function found(detection: Detection): string {
  const { launch } = detection;
  return launch === undefined ? 'none' : `${launch.step} ${launch.entrypoint}`;
}

export function codes(detection: Detection): string[] {
  return detection.findings.map((finding) => finding.code);
}

/** Each rejected candidate as `path:line why`. */
export function rejections(detection: Detection): string {
  return detection.rejected.map(({ path, line, why }) => `${path}:${line ?? ''} ${why}`).join('\n');
}

export function command(detection: Detection): string {
  const text = (argument: Argument) => (typeof argument === 'string' ? argument : argument.bind);
  return (detection.launch?.command ?? []).map(text).join(' ');
}

export function build(detection: Detection): PythonBuild {
  const found = detection.launch?.build;
  if (found?.language !== 'python') throw new Error('no Python build was found');
  return found;
}

/** One row of the tables of starts. */
export interface StartCase {
  readonly name: string;
  readonly files: Files;
  /** As `found` writes it. */
  readonly expected: string;
  /** Codes that must be among the findings. */
  readonly findings?: readonly string[];
  /** Lines that must be among the rejections. */
  readonly rejected?: readonly string[];
}

export function check({ files, expected, findings = [], rejected = [] }: StartCase): void {
  const detection = search(files);

  expect(found(detection)).toBe(expected);
  expect(codes(detection)).toEqual(expect.arrayContaining([...findings]));
  for (const line of rejected) expect(rejections(detection).split('\n')).toContain(line);
}
