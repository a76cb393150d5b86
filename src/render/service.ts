import type { Finding } from '../problem.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { renderDockerfile } from './dockerfile/dockerfile.ts';
import { imagePolicyFiles } from './flux/image-policy.ts';
import { serviceKustomizationFiles } from './flux/kustomization.ts';
import { builtDigest, type Image, imageFindings, imageOf } from './image.ts';
import { certificateFiles } from './kubernetes/certificate.ts';
import { deploymentFile } from './kubernetes/deployment.ts';
import { gatewayRouteFiles } from './kubernetes/gateway-route.ts';
import { generatedFiles } from './kubernetes/generated-file.ts';
import { ingressRouteFiles } from './kubernetes/ingress-route.ts';
import { kustomizationFile } from './kubernetes/kustomization.ts';
import { meshMapFiles, meshMaps } from './kubernetes/mesh-file.ts';
import { networkPolicyFile } from './kubernetes/network-policy.ts';
import { releaseFiles, releaseFolder } from './kubernetes/release.ts';
import { workloadFindings } from './kubernetes/rule.ts';
import { autoscalerFiles, disruptionBudgetFiles } from './kubernetes/scale.ts';
import { serviceFiles } from './kubernetes/service.ts';
import { serviceAccountFile } from './kubernetes/service-account.ts';
import { volumeClaimFiles } from './kubernetes/volume-claim.ts';
import { processFiles } from './kubernetes/worker.ts';
import { fileOf, type Workload, workloadOf } from './kubernetes/workload.ts';
import { applyPatches } from './patch.ts';
import { sealedCopies, sealedFindings } from './secret/sealed-copy.ts';
import type { RenderedFile, ServiceInput } from './service-input.ts';

export interface RenderedService {
  /** Sorted by path. */
  readonly files: readonly RenderedFile[];
  readonly findings: readonly Finding[];
  readonly image: Image;
  /** Digest of the image where it is built already. */
  readonly built: string | undefined;
}

/**
 * All files of one Service: its own under `services/<name>/` and its Flux objects under `flux/`, relative to the
 * environment's directory. What the spec asks for and cannot have is a finding; what the image cannot be built from is a
 * Problem of the Dockerfile's.
 */
export function renderService(input: ServiceInput): RenderedService {
  const dockerfiles = renderDockerfile(input);
  const image = imageOf(input, dockerfiles);
  const workload = workloadOf(input, image.reference);
  const resources = objectFiles(workload);
  const maps = meshMaps(workload.sidecars.service, workload.sidecars.process);
  const patched = applyPatches(input.service, [...resources, ...releaseFiles(workload)]);
  const files = [
    ...patched.files,
    ...generatedFiles(input).map(({ key, content }) => fileOf(workload, `files/${key}`, content)),
    ...meshMapFiles(workload, maps),
    ...sealedCopies(workload),
    ...sealedCopies(releaseFolder(workload)),
    kustomizationFile(workload, resources, maps),
    ...dockerfiles,
    ...serviceKustomizationFiles(workload),
    ...imagePolicyFiles(input, image.name),
  ];

  return {
    files: files.toSorted((a, b) => compareCodePoints(a.path, b.path)),
    findings: [
      ...imageFindings(input),
      ...workloadFindings(input),
      ...sealedFindings(input),
      ...patched.findings,
    ],
    image,
    built: builtDigest(input, image.reference),
  };
}

/** Everything that the folder's kustomization lists. */
function objectFiles(workload: Workload): readonly RenderedFile[] {
  return [
    deploymentFile(workload),
    ...serviceFiles(workload),
    serviceAccountFile(workload),
    networkPolicyFile(workload),
    ...disruptionBudgetFiles(workload),
    ...autoscalerFiles(workload),
    ...ingressRouteFiles(workload),
    ...gatewayRouteFiles(workload),
    ...volumeClaimFiles(workload),
    ...processFiles(workload),
    ...certificateFiles(workload),
  ];
}
