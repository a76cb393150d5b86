import type { Environment } from '../../spec/environment.ts';
import { progressDeadlineSeconds } from '../kubernetes/deployment.ts';
import { releaseFolder, releaseSeconds } from '../kubernetes/release.ts';
import type { Workload } from '../kubernetes/workload.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { decryptionOf } from './decryption.ts';
import { fluxName, ownerAccount } from './name.ts';
import type { FluxKustomizationView } from './view.ts';

/** The Flux Kustomizations of a Service: its own, and its release's, which comes first. */
export function serviceKustomizationFiles(workload: Workload): readonly RenderedFile[] {
  const { environment, service } = workload.input;
  const seconds = releaseSeconds(workload);
  const files = [
    kustomizationFile(environment, `service-${service.name}`, serviceKustomizationView(workload)),
  ];
  if (seconds === undefined) return files;
  const view = releaseKustomizationView(workload, seconds);
  return [...files, kustomizationFile(environment, `release-${service.name}`, view)];
}

export function kustomizationFile(
  environment: Environment,
  stem: string,
  view: FluxKustomizationView,
): RenderedFile {
  return {
    path: `flux/${environment.name}-${stem}.yaml`,
    content: renderTemplate('flux/kustomization.yaml', view),
  };
}

/**
 * Flux waits for the release of the same revision before it applies what depends on it: a dependency on the same source
 * counts only when it has applied that revision.
 */
export function serviceKustomizationView(workload: Workload): FluxKustomizationView {
  const { environment, service } = workload.input;
  const release = fluxName(environment, 'release', service.name);
  const owner = fluxName(environment, 'owner', service.owner);
  const first = releaseSeconds(workload) === undefined ? [] : [{ name: release }];
  return {
    ...common(workload),
    ...decryptionOf(workload),
    name: fluxName(environment, 'service', service.name),
    path: `./${environment.path}/${workload.directory}`,
    timeout: longest(environment.flux.timeout, progressDeadlineSeconds(workload) + 60),
    dependent: true,
    dependsOn: [{ name: owner }, ...first],
  };
}

function releaseKustomizationView(workload: Workload, seconds: number): FluxKustomizationView {
  const { environment, service } = workload.input;
  const { directory } = releaseFolder(workload);
  return {
    ...common(workload),
    ...decryptionOf({ ...workload, directory }),
    name: fluxName(environment, 'release', service.name),
    path: `./${environment.path}/${directory}`,
    timeout: longest(environment.flux.timeout, seconds + 60),
    dependent: true,
    dependsOn: [{ name: fluxName(environment, 'owner', service.owner) }],
  };
}

type Common = Omit<
  FluxKustomizationView,
  'name' | 'path' | 'timeout' | 'dependent' | 'dependsOn' | 'decrypted' | 'keySecret'
>;

function common(workload: Workload): Common {
  const { environment, service } = workload.input;
  return {
    namespace: environment.flux.namespace,
    labels: workload.labels,
    annotations: workload.annotations,
    interval: environment.flux.interval,
    source: environment.flux.sourceName,
    serviceAccount: ownerAccount(environment, service.owner),
    deletionPolicy: 'WaitForTermination',
  };
}

/** The configured duration, or `seconds` where that is longer. */
function longest(configured: string, seconds: number): string {
  const units: Record<string, number> = { s: 1, m: 60, h: 3600 };
  const configuredSeconds = Number.parseInt(configured, 10) * (units[configured.slice(-1)] ?? 1);
  return configuredSeconds >= seconds ? configured : `${seconds}s`;
}
