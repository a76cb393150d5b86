import type { Finding } from '../problem.ts';
import type { RenderedFile } from '../render/service-input.ts';
import { firstDifference, readManifests } from './manifest.ts';
import { valueAt } from './value-at.ts';

/** A value that must stand at a JSON pointer of a rendered file's document. */
export interface Intended {
  readonly path: string;
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * What we render we read back: every YAML and JSON file with a YAML 1.1 and a YAML 1.2 reader, which must agree with
 * each other and with the values meant. Code: policy.read-back, naming file and pointer.
 */
export function readBack(
  files: readonly RenderedFile[],
  intended: readonly Intended[] = [],
): readonly Finding[] {
  const { manifests, findings } = readManifests(files);
  const lost = intended.flatMap(({ path, pointer, value }): Finding[] => {
    const found = manifests
      .filter((manifest) => manifest.path === path)
      .some(
        ({ object }) =>
          firstDifference(valueAt(object, keysOf(pointer)), value, pointer) === undefined,
      );
    if (found) return [];
    const message = `${path} does not hold the value that was meant at ${pointer}.`;
    return [{ code: 'policy.read-back', severity: 'error', message, file: path, pointer }];
  });
  return [...findings, ...lost];
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
