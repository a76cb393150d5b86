import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { appPart, type Run } from './app-part.ts';
import { podView } from './deployment.ts';
import { partName } from './name.ts';
import { type Process, processesOf } from './process-kind.ts';
import { resourcesOf } from './resources.ts';
import { jobSidecarParts, sidecarParts } from './sidecar-part.ts';
import type { CronJobView, DeploymentView } from './view.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/** A Deployment for each worker and a CronJob for each scheduled process. */
export function processFiles(workload: Workload): readonly RenderedFile[] {
  return processesOf(workload.input).flatMap((program) => {
    if (program.kind === 'worker') return [workerFile(workload, program)];
    return program.kind === 'cron-job' ? [cronJobFile(workload, program)] : [];
  });
}

type Worker = Extract<Process, { kind: 'worker' }>;
type CronJob = Extract<Process, { kind: 'cron-job' }>;

function workerFile(workload: Workload, program: Worker): RenderedFile {
  const content = renderTemplate('kubernetes/deployment.yaml', workerView(workload, program));
  return fileOf(workload, `deployment-${program.name}.yaml`, content);
}

function workerView(workload: Workload, program: Worker): DeploymentView {
  const role = { component: 'worker', process: program.name };
  return {
    ...metadataOf(workload, partName(workload.name, program.name)),
    ...podView(workload, role, [
      appPart(workload, processRun(workload, program)),
      ...sidecarParts(workload, workload.sidecars.process),
    ]),
    fixed: true,
    replicas: program.replicas,
    progressDeadlineSeconds: 180,
    recreate: false,
  };
}

function cronJobFile(workload: Workload, program: CronJob): RenderedFile {
  const content = renderTemplate('kubernetes/cronjob.yaml', cronJobView(workload, program));
  return fileOf(workload, `cronjob-${program.name}.yaml`, content);
}

export function cronJobView(workload: Workload, program: CronJob): CronJobView {
  const role = { component: 'cron-job', process: program.name, restartPolicy: 'Never' } as const;
  const { podLabels, podAnnotations, pod } = podView(workload, role, [
    appPart(workload, processRun(workload, program)),
    ...jobSidecarParts(workload, workload.sidecars.process),
  ]);
  return {
    ...metadataOf(workload, partName(workload.name, program.name)),
    podLabels,
    podAnnotations,
    pod,
    schedule: program.schedule,
    zoned: program.timeZone !== undefined,
    timeZone: program.timeZone ?? '',
    deadlineSeconds: program.deadlineSeconds,
  };
}

/** A process runs its own command in the workload's image, with what the workload mounts and knows. */
export function processRun(
  workload: Workload,
  program: Process,
  filesConfigMap: string = workload.filesConfigMap,
): Run {
  const { service, environment } = workload.input;
  return {
    command: program.command,
    variables: program.variables,
    resources: resourcesOf(
      program.resources,
      service.spec.resources,
      environment.defaults.resources,
    ),
    serves: false,
    claims: program.kind === 'release' ? 'none' : 'shared',
    filesConfigMap,
  };
}
