import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { appPart } from './app-part.ts';
import { certificateFiles } from './certificate.ts';
import { podView } from './deployment.ts';
import { generatedFiles } from './generated-file.ts';
import { hashOf } from './hash.ts';
import { kustomizationFile } from './kustomization.ts';
import { meshMapFiles, meshMaps } from './mesh-file.ts';
import { partName } from './name.ts';
import { networkPolicyView } from './network-policy.ts';
import { type Process, processesOf, releaseName } from './process-kind.ts';
import { jobSidecarParts } from './sidecar-part.ts';
import type { JobView } from './view.ts';
import { processRun } from './worker.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/**
 * The release Jobs in a folder and Flux Kustomization of their own, which the workload's depends on: what they need
 * (identity, network policy, files) must exist before the workload is applied, so the folder holds it too.
 */
export function releaseFiles(workload: Workload): readonly RenderedFile[] {
  const processes = releasesOf(workload);
  if (processes.length === 0) return [];
  const release = releaseWorkload(workload);
  const name = partName(workload.name, releaseName);
  const policy = { ...networkPolicyView(workload), ...metadataOf(workload, name), ingress: [] };

  const resources: readonly RenderedFile[] = [
    ...processes.map((program) => jobFile(release, program)),
    ...certificateFiles(release),
    fileOf(release, 'networkpolicy.yaml', renderTemplate('kubernetes/networkpolicy.yaml', policy)),
    fileOf(
      release,
      'serviceaccount.yaml',
      renderTemplate('kubernetes/serviceaccount.yaml', metadataOf(workload, name)),
    ),
  ];
  const files = generatedFiles(workload.input).map(({ key, content }) =>
    fileOf(release, `files/${key}`, content),
  );
  const maps = meshMaps(workload.sidecars.release);
  return [
    ...resources,
    ...files,
    ...meshMapFiles(release, maps),
    kustomizationFile(release, resources, maps),
  ];
}

/** Longest time the release may take, in seconds; undefined when there is none. */
export function releaseSeconds(workload: Workload): number | undefined {
  const seconds = releasesOf(workload).map(({ deadlineSeconds }) => deadlineSeconds);
  return seconds.length === 0 ? undefined : Math.max(...seconds);
}

type Release = Extract<Process, { kind: 'release' }>;

function releasesOf(workload: Workload): readonly Release[] {
  return processesOf(workload.input).filter((program) => program.kind === 'release');
}

/** The folder of what runs before the workload. */
export function releaseFolder({ input, directory }: Pick<Workload, 'input' | 'directory'>) {
  return { input, directory: `${directory}/release` };
}

/** The workload as its release folder sees it: other directory, other ConfigMap. */
function releaseWorkload(workload: Workload): Workload {
  return {
    ...workload,
    ...releaseFolder(workload),
    filesConfigMap: `${partName(workload.name, releaseName)}-files`,
  };
}

function jobFile(workload: Workload, program: Release): RenderedFile {
  const content = renderTemplate('kubernetes/job.yaml', jobView(workload, program));
  return fileOf(workload, `job-${program.name}.yaml`, content);
}

/**
 * A Job can never change, so its name carries a hash of all that could change it, patches included: a change is a new
 * Job, and Flux prunes the old one. It has no TTL: Flux would see it missing and run it again.
 */
export function jobView(workload: Workload, program: Release): JobView {
  const { input } = workload;
  const serviceAccount = partName(workload.name, releaseName);
  const role = { component: 'release', process: program.name, restartPolicy: 'Never' } as const;
  const { podLabels, podAnnotations, pod } = podView(workload, { ...role, serviceAccount }, [
    appPart(workload, processRun(workload, program, workload.filesConfigMap)),
    ...jobSidecarParts(workload, workload.sidecars.release),
  ]);
  const spec = { deadlineSeconds: program.deadlineSeconds, podLabels, podAnnotations, pod };
  const patches = (input.service.spec.patches ?? []).filter(({ target }) => target.kind === 'Job');

  const name = `${partName(workload.name, program.name)}-${hashOf([spec, patches], 10)}`;
  return { ...metadataOf(workload, name, forced), ...spec };
}

/** The kustomization may change the Job's image under its name, by a digest or a tag: then Flux must replace the Job. */
const forced = { 'kustomize.toolkit.fluxcd.io/force': 'enabled' };
