import { pruneOff } from '../labels.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { type Claim, claimsOf } from './mount.ts';
import { pathLabel } from './name.ts';
import type { VolumeClaimView } from './view.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/** The PersistentVolumeClaims. Flux deletes none that is kept: its data outlives the workload until a person removes it. */
export function volumeClaimFiles(workload: Workload): readonly RenderedFile[] {
  return claimsOf(workload.input).map((claim) =>
    fileOf(
      workload,
      `pvc-${pathLabel(claim.path)}.yaml`,
      renderTemplate('kubernetes/pvc.yaml', volumeClaimView(workload, claim)),
    ),
  );
}

export function volumeClaimView(workload: Workload, claim: Claim): VolumeClaimView {
  return {
    ...metadataOf(workload, claim.name, claim.keep ? pruneOff : {}),
    accessMode: claim.accessMode,
    size: claim.size,
    classed: claim.storageClass !== undefined,
    storageClass: claim.storageClass ?? '',
  };
}
