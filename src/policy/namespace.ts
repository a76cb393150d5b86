import type { Manifest } from './manifest.ts';
import { type PolicyRule, refusal } from './rule.ts';
import { textOf, valueAt } from './value-at.ts';

/**
 * A workload's objects stand in its owner's namespace, and nothing stands in one of the cluster's own. Code:
 * policy.namespace.
 */
export const namespacesAreOwn: PolicyRule = ({ manifests, namespace }) =>
  manifests.filter(isNamespaced).flatMap((manifest) => {
    const found = valueAt(manifest.object, ['metadata', 'namespace']);
    const wanted = manifest.area === 'flux' ? undefined : namespace;
    if (wanted === undefined ? isFree(found) : found === wanted) return [];
    const message = "the namespace is not the workload's";
    const expected = wanted ?? 'a namespace that is not of the cluster';
    return [
      refusal('policy.namespace', manifest, ['metadata', 'namespace'], { message, expected }),
    ];
  });

const clusterKinds = [
  'ClusterIssuer',
  'Namespace',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
];

function isNamespaced({ object }: Manifest): boolean {
  const isFolder = textOf(object.apiVersion).startsWith('kustomize.config.k8s.io/');
  return !isFolder && !clusterKinds.includes(textOf(object.kind));
}

function isFree(namespace: unknown): boolean {
  return typeof namespace === 'string' && !/^(kube-.*|default)$/.test(namespace);
}
