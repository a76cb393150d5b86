import type { Finding } from '../problem.ts';
import type { RenderedFile } from '../render/service-input.ts';
import { kindsAreListed } from './kind.ts';
import { readManifests } from './manifest.ts';
import { metadataIsValid } from './metadata.ts';
import { namesAreValid } from './name.ts';
import type { PolicyRule } from './rule.ts';
import { noSecretLeaves } from './secret.ts';
import { configMapsFit } from './size.ts';

/** What may leave: each rule in a file of its own. */
const rules: readonly PolicyRule[] = [
  kindsAreListed,
  namesAreValid,
  metadataIsValid,
  configMapsFit,
  noSecretLeaves,
];

/**
 * The gate between rendering and writing. Takes files with paths relative to the environment's directory; every finding
 * is an error with file and pointer. Codes: policy.*.
 */
export function checkFiles(files: readonly RenderedFile[]): readonly Finding[] {
  const { manifests, findings } = readManifests(files);
  return [...findings, ...rules.flatMap((rule) => rule({ files, manifests }))];
}
