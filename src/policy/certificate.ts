import type { Manifest } from './manifest.ts';
import { type PolicyRule, type Refusal, refusal } from './rule.ts';
import { valueAt } from './value-at.ts';

/** What a Certificate of a workload may say; whatever else there is would name more, last longer or sign. */
const fields: readonly string[] = [
  'dnsNames',
  'duration',
  'issuerRef',
  'privateKey',
  'renewBefore',
  'revisionHistoryLimit',
  'secretName',
  'secretTemplate',
  'uris',
  'usages',
];

const usages: readonly unknown[] = ['digital signature', 'server auth', 'client auth'];

/**
 * A workload's Certificate names an id and hosts of its own namespace, and signs nothing. The cluster's admission policies
 * say so too where it has them. Code: policy.certificate.
 */
export const certificatesAreOwn: PolicyRule = ({ manifests }) =>
  manifests
    .filter(({ area, object }) => area !== 'mesh' && object.kind === 'Certificate')
    .flatMap((manifest) => [
      ...fieldFaults(manifest),
      ...idFaults(manifest),
      ...hostFaults(manifest),
      ...usageFaults(manifest),
    ]);

function fieldFaults(manifest: Manifest): Refusal[] {
  return Object.keys(Object(manifest.object.spec))
    .filter((field) => !fields.includes(field))
    .map((field) => fault(manifest, [field], 'no certificate of the mesh has it'));
}

function idFaults(manifest: Manifest): Refusal[] {
  const uris = listAt(manifest, 'uris');
  const namespace = namespaceOf(manifest);
  const isOwn = (uri: unknown): boolean => {
    const [, found] =
      /^spiffe:\/\/[a-z0-9._-]+\/ns\/([^/]+)\/sa\/[a-z0-9.-]+$/.exec(text(uri)) ?? [];
    return found === namespace;
  };
  if (uris.length === 1 && uris.every(isOwn)) return [];
  const expected = `one SPIFFE id of the namespace ${namespace}`;
  return [fault(manifest, ['uris'], 'the id is not its own', expected)];
}

function hostFaults(manifest: Manifest): Refusal[] {
  const namespace = namespaceOf(manifest);
  return listAt(manifest, 'dnsNames').flatMap((name, index) => {
    const [, found] = /^[a-z0-9-]+\.([a-z0-9-]+)\.svc(?:\.cluster\.local)?$/.exec(text(name)) ?? [];
    if (found === namespace) return [];
    const expected = `a Service of the namespace ${namespace}, as NAME.${namespace}.svc`;
    return [fault(manifest, ['dnsNames', index], 'the name is not its own', expected)];
  });
}

function usageFaults(manifest: Manifest): Refusal[] {
  return listAt(manifest, 'usages').flatMap((usage, index) =>
    usages.includes(usage) ? [] : [fault(manifest, ['usages', index], 'it would sign')],
  );
}

function fault(
  manifest: Manifest,
  keys: readonly (string | number)[],
  message: string,
  expected?: string,
): Refusal {
  const detail = expected === undefined ? { message } : { message, expected };
  return refusal('policy.certificate', manifest, ['spec', ...keys], detail);
}

function namespaceOf({ object }: Manifest): string {
  return text(valueAt(object, ['metadata', 'namespace']));
}

function listAt({ object }: Manifest, field: string): readonly unknown[] {
  const found = valueAt(object, ['spec', field]);
  return Array.isArray(found) ? found : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
