import type { Finding } from '../problem.ts';
import type { ProblemCode } from '../problem-code.ts';
import type { RenderedFile } from '../render/service-input.ts';
import { shown } from '../source/shown.ts';
import type { PodRule } from '../spec/environment.ts';
import { pointerTo } from '../spec/spec-document.ts';
import type { Manifest } from './manifest.ts';
import { textOf, valueAt } from './value-at.ts';

/** Everything rendered, as text and as read back. */
export interface PolicyInput {
  readonly files: readonly RenderedFile[];
  readonly manifests: readonly Manifest[];
  /** Lowest version of Kubernetes that the files are for, `1.29`; undefined for any. */
  readonly kubernetes: string | undefined;
  /** Where the workload's objects must stand; undefined for what belongs to no workload. */
  readonly namespace: string | undefined;
  /** Values that are known to be secret. */
  readonly secrets: readonly string[];
}

/** The keys that lead to a field of an object. */
export type Keys = readonly (string | number)[];

/** One thing that may not leave, and what its cause in the spec is looked for by. */
export interface Refusal {
  readonly finding: Finding;
  readonly manifest?: Manifest;
  readonly keys?: Keys;
  /** The name that an exception gives; undefined for a rule that knows none. */
  readonly rule?: PodRule;
}

export type PolicyRule = (input: PolicyInput) => readonly Refusal[];

interface RefusalDetail {
  /** What is wrong, to go on after `Kind/name at field:`. */
  readonly message: string;
  readonly expected?: string;
  readonly hint?: string;
}

/** A field of an object that may not leave. */
export function refusal(
  code: ProblemCode,
  manifest: Manifest,
  keys: Keys,
  { message, ...detail }: RefusalDetail,
): Refusal {
  const field = fieldName(keys);
  const at = field === '' ? '' : ` at ${field}`;
  const finding: Finding = {
    code,
    severity: 'error',
    message: `${objectName(manifest)}${at}: ${message}.`,
    file: manifest.path,
    pointer: keys.reduce<string>(pointerTo, ''),
    ...detail,
  };
  return { finding, manifest, keys };
}

/** A file, or a folder, that may not leave. */
export function fileRefusal(
  code: ProblemCode,
  file: string,
  message: string,
  place: { readonly line?: number } = {},
): Refusal {
  return { finding: { code, severity: 'error', message, file, ...place } };
}

function objectName({ object }: Manifest): string {
  const name = valueAt(object, ['metadata', 'name']);
  const text = `${textOf(object.kind)}${typeof name === 'string' ? `/${name}` : ''}`;
  return isPlain(text) ? text : shown(text);
}

/** `spec.containers[0].env`, as people write it. */
function fieldName(keys: Keys): string {
  const parts = keys.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    return isPlain(key) ? `.${key}` : `[${shown(key)}]`;
  });
  return parts.join('').replace(/^\./, '');
}

function isPlain(text: string): boolean {
  return /^[A-Za-z0-9_/.-]{1,120}$/.test(text);
}
