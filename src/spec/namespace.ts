import type { Environment } from './environment.ts';

/** What of an environment decides namespaces. */
interface NamespaceRules {
  readonly namespacePrefix: string;
  readonly flux: { readonly namespace: string };
  readonly ingress: { readonly namespace: string };
  readonly certificates: { readonly namespace: string };
}

/**
 * The namespace of an owner. The owner `default` gets one of its own: the cluster's `default` namespace is shared with
 * whatever else runs there, so it takes neither a default-deny policy nor a quota of ours, and nobody can delete it.
 */
export function namespaceOf(
  owner: string,
  { namespacePrefix }: Pick<Environment, 'namespacePrefix'>,
): string {
  const namespace = `${namespacePrefix}${owner}`;
  return namespace === 'default' ? 'karst-default' : namespace;
}

/** Why an owner's namespace cannot be theirs; undefined when it can. */
export function namespaceFault(owner: string, rules: NamespaceRules): string | undefined {
  const namespace = namespaceOf(owner, rules);
  const isPlatform =
    /^(?:kube-.*|flux-system|cert-manager|karst-system)$/.test(namespace) ||
    namespace === rules.flux.namespace ||
    namespace === rules.ingress.namespace ||
    namespace === rules.certificates.namespace;
  if (isPlatform)
    return `The owner "${owner}" would get the namespace "${namespace}" of the platform.`;
  if (namespace === 'karst-default' && owner !== 'default') {
    return `The namespace "${namespace}" belongs to the owner "default".`;
  }
  return undefined;
}
