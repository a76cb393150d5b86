import type { Environment } from '../../spec/environment.ts';
import { namespaceOf } from '../../spec/namespace.ts';
import { trustMapText } from '../certificate/trust-map.ts';
import { noDecryption } from '../flux/decryption.ts';
import { kustomizationFile } from '../flux/kustomization.ts';
import { fluxName, meshKustomizationName, ownerAccount } from '../flux/name.ts';
import type { FluxKustomizationView } from '../flux/view.ts';
import type { Metadata } from '../kubernetes/workload.ts';
import { pruneOff, sharedLabels, sorted, substituteOff } from '../labels.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { fluxRules } from './access.ts';
import type { AccessView, FolderView, NamespaceView } from './view.ts';

/**
 * An owner's namespace under Pod Security "restricted", with its quota, limits and default-deny policy, and the service
 * account that Flux applies the owner's workloads as. `trust` is every authority that KarstKit knows, in PEM.
 */
export function renderOwner(
  owner: string,
  environment: Environment,
  isMeshed: boolean,
  trust?: string,
): readonly RenderedFile[] {
  const directory = `owners/${owner}`;
  const metadata = ownerMetadata(owner, environment);
  const contents = {
    'access.yaml': renderTemplate('owner/access.yaml', accessView(owner, environment)),
    'limitrange.yaml': renderTemplate('owner/limitrange.yaml', metadata),
    'namespace.yaml': renderTemplate('owner/namespace.yaml', namespaceView(owner, environment)),
    'networkpolicy.yaml': renderTemplate('owner/networkpolicy.yaml', metadata),
    'resourcequota.yaml': renderTemplate('owner/resourcequota.yaml', metadata),
    ...(trust === undefined ? {} : { 'trust.yaml': trustMapText(metadata, trust) }),
  };
  const resources = Object.keys(contents);
  const folder: FolderView = { resources };
  const files = {
    ...contents,
    'kustomization.yaml': renderTemplate('owner/kustomization.yaml', folder),
  };

  return [
    ...Object.entries(files).map(([name, content]) => ({ path: `${directory}/${name}`, content })),
    kustomizationFile(
      environment,
      `owner-${owner}`,
      ownerKustomizationView(owner, environment, isMeshed),
    ),
  ];
}

/** The namespace outlives the owner: it may hold data. Pod Security is pinned to the lowest version rendered for. */
export function namespaceView(owner: string, environment: Environment): NamespaceView {
  const [major = '1', minor = '29'] = environment.kubernetes.split('.');
  const version = `v${major}.${minor}`;
  const modes = ['enforce', 'audit', 'warn'].flatMap((mode) => [
    [`pod-security.kubernetes.io/${mode}`, 'restricted'],
    [`pod-security.kubernetes.io/${mode}-version`, version],
  ]);
  const { labels, annotations } = ownerMetadata(owner, environment);
  return {
    name: namespaceOf(owner, environment),
    labels: sorted({ ...labels, ...Object.fromEntries(modes) }),
    annotations: sorted({ ...annotations, ...pruneOff }),
  };
}

export function accessView(owner: string, environment: Environment): AccessView {
  return {
    ...ownerMetadata(owner, environment),
    rules: fluxRules(environment),
    account: ownerAccount(environment, owner),
    accountNamespace: environment.flux.namespace,
  };
}

/**
 * Applied as Flux's own account, since it makes namespaces and roles; lockdown flags give that account no default, so it
 * is named.
 */
function ownerKustomizationView(
  owner: string,
  environment: Environment,
  isMeshed: boolean,
): FluxKustomizationView {
  const { labels, annotations } = ownerMetadata(owner, environment);
  // Certificates need their issuer, and the policies that judge them must be there before they are.
  const isIssued = isMeshed && environment.certificates.mode === 'cert-manager';
  return {
    name: fluxName(environment, 'owner', owner),
    namespace: environment.flux.namespace,
    labels,
    annotations,
    interval: environment.flux.interval,
    timeout: environment.flux.timeout,
    path: `./${environment.path}/owners/${owner}`,
    source: environment.flux.sourceName,
    serviceAccount: 'kustomize-controller',
    dependent: isIssued,
    dependsOn: isIssued ? [{ name: meshKustomizationName(environment) }] : [],
    deletionPolicy: 'Delete',
    ...noDecryption,
  };
}

export function ownerMetadata(owner: string, environment: Environment): Metadata {
  return {
    name: 'karstkit',
    namespace: namespaceOf(owner, environment),
    labels: sorted({
      ...sharedLabels(owner, environment.name),
      'app.kubernetes.io/component': 'owner',
      'app.kubernetes.io/part-of': owner,
    }),
    annotations: substituteOff,
  };
}
