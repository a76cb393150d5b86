import type { Manifest } from './manifest.ts';
import { type PolicyRule, refusal } from './rule.ts';
import { textOf, valueAt } from './value-at.ts';

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** RFC 1035: a Service's name is a DNS name that begins with a letter. */
const serviceLabel = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
/** The CronJob controller appends 11 characters. */
const cronJobLength = 52;

/** Names that Kubernetes takes, and that the objects made from them have too. Code: policy.name. */
export const namesAreValid: PolicyRule = ({ manifests }) =>
  manifests.flatMap((manifest) => {
    if (isFolder(manifest)) return [];
    const name = valueAt(manifest.object, ['metadata', 'name']);
    const expected = fault(textOf(manifest.object.kind), name);
    if (expected === undefined) return [];
    const message = 'Kubernetes refuses the name';
    return [refusal('policy.name', manifest, ['metadata', 'name'], { message, expected })];
  });

/** A kustomization.yaml is no object of the cluster. */
function isFolder({ object }: Manifest): boolean {
  return textOf(object.apiVersion).startsWith('kustomize.config.k8s.io/');
}

function fault(kind: string, name: unknown): string | undefined {
  if (typeof name !== 'string') return 'a name';
  switch (kind) {
    case 'Service':
      return serviceLabel.test(name) ? undefined : 'a DNS-1035 label, which begins with a letter';
    case 'CronJob':
      return label.test(name) && name.length <= cronJobLength
        ? undefined
        : `a DNS-1123 label of at most ${cronJobLength} characters`;
    case 'ConfigMap':
    case 'PersistentVolumeClaim':
      return subdomain.test(name) && name.length <= 253 ? undefined : 'a DNS-1123 subdomain';
    default:
      return label.test(name) ? undefined : 'a DNS-1123 label';
  }
}
