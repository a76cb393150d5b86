import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { appPart, type Run } from './app-part.ts';
import { podView } from './deployment.ts';
import { partName } from './name.ts';
import { type Process, processesOf } from './process.ts';
import { resourcesOf } from './resources.ts';
import type { CronJobView, DeploymentView } from './view.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/** A Deployment for each worker and a CronJob for each scheduled process. */
export function processFiles(workload: Workload): readonly RenderedFile[] {
  return processesOf(workload.input).flatMap((process) => {
    if (process.kind === 'worker') return [workerFile(workload, process)];
    return process.kind === 'cron-job' ? [cronJobFile(workload, process)] : [];
  });
}

type Worker = Extract<Process, { kind: 'worker' }>;
type CronJob = Extract<Process, { kind: 'cron-job' }>;

function workerFile(workload: Workload, process: Worker): RenderedFile {
  const content = renderTemplate('kubernetes/deployment.yaml', workerView(workload, process));
  return fileOf(workload, `deployment-${process.name}.yaml`, content);
}

function workerView(workload: Workload, process: Worker): DeploymentView {
  const role = { component: 'worker', process: process.name };
  return {
    ...metadataOf(workload, partName(workload.name, process.name)),
    ...podView(workload, role, [appPart(workload, processRun(workload, process))]),
    fixed: true,
    replicas: process.replicas,
    progressDeadlineSeconds: 180,
    recreate: false,
  };
}

function cronJobFile(workload: Workload, process: CronJob): RenderedFile {
  const content = renderTemplate('kubernetes/cronjob.yaml', cronJobView(workload, process));
  return fileOf(workload, `cronjob-${process.name}.yaml`, content);
}

export function cronJobView(workload: Workload, process: CronJob): CronJobView {
  const role = { component: 'cron-job', process: process.name, restartPolicy: 'Never' } as const;
  const { podLabels, podAnnotations, pod } = podView(workload, role, [
    appPart(workload, processRun(workload, process)),
  ]);
  return {
    ...metadataOf(workload, partName(workload.name, process.name)),
    podLabels,
    podAnnotations,
    pod,
    schedule: process.schedule,
    zoned: process.timeZone !== undefined,
    timeZone: process.timeZone ?? '',
    deadlineSeconds: process.deadlineSeconds,
  };
}

/** A process runs its own command in the workload's image, with what the workload mounts and knows. */
export function processRun(
  workload: Workload,
  process: Process,
  filesConfigMap: string = workload.filesConfigMap,
): Run {
  const { service, environment } = workload.input;
  return {
    command: process.command,
    variables: process.variables,
    resources: resourcesOf(
      process.resources,
      service.spec.resources,
      environment.defaults.resources,
    ),
    serves: false,
    claims: process.kind === 'release' ? 'none' : 'shared',
    filesConfigMap,
  };
}
