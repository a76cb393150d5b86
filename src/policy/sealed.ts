import { sealedFault } from '../render/secret/sealed-fault.ts';
import type { Manifest } from './manifest.ts';
import { fileRefusal, type PolicyRule, type Refusal, refusal } from './rule.ts';
import { textOf, valueAt } from './value-at.ts';

/** `services/<workload>/[release/]secret-<name>[.sops].yaml`: what a user sealed. */
const ownSecret = /^services\/[^/]+\/(?:release\/)?secret-(.+?)(\.sops)?\.yaml$/;

/**
 * A Secret leaves sealed, wholly and in a way that the cluster can open, or not at all; one that a user sealed is alone in
 * its file and named after it, so that no other object, and no other's ciphertext, comes along. Codes: policy.unsealed,
 * policy.sealed-place.
 */
export const secretsAreSealed: PolicyRule = ({ files, manifests }) => [
  ...manifests.filter(isSecret).flatMap(unsealed),
  ...files.flatMap(({ path }) => {
    const match = ownSecret.exec(path);
    if (match === null) return [];
    const [, name = '', sops] = match;
    const found = manifests.filter((manifest) => manifest.path === path);
    return misplaced(path, found, { name, kind: sops === undefined ? 'SealedSecret' : 'Secret' });
  }),
];

function isSecret({ object }: Manifest): boolean {
  return object.kind === 'Secret' || object.kind === 'SealedSecret';
}

function unsealed(manifest: Manifest): Refusal[] {
  const fault = sealedFault(manifest.object);
  if (fault === undefined) return [];
  return [refusal('policy.unsealed', manifest, fault.keys, { message: fault.message })];
}

function misplaced(
  path: string,
  [manifest, ...others]: readonly Manifest[],
  expected: { readonly name: string; readonly kind: string },
): Refusal[] {
  if (manifest === undefined || others.length > 0) {
    return [fileRefusal('policy.sealed-place', path, `${path} holds not one sealed Secret alone.`)];
  }
  const { object } = manifest;
  if (object.kind !== expected.kind) {
    const message = `a ${textOf(object.kind)} may not stand in this file`;
    return [
      refusal('policy.sealed-place', manifest, ['kind'], { message, expected: expected.kind }),
    ];
  }
  const keys = ['metadata', 'name'];
  if (valueAt(object, keys) === expected.name) return [];
  const message = 'the Secret has another name than its file';
  return [refusal('policy.sealed-place', manifest, keys, { message, expected: expected.name })];
}
