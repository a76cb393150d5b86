import type { LaunchProcess } from '../launch.ts';
import { finding } from '../trace.ts';
import { excludedDirectory } from './excluded.ts';
import { importRootOf, targetModule } from './import-root.ts';
import { findManagePy } from './manage-py.ts';
import type { Project } from './project.ts';
import type { Form, Start } from './start.ts';

/** Files read in search of a worker. */
const fileLimit = 40;
const likelyName = /(celery|worker|task|queue|app|main|__init__)\w*\.py$/i;

interface Worker {
  readonly path: string;
  readonly line: number;
  readonly module: string;
  readonly object: string;
}

/** The Celery application of a project, wherever it is defined. */
function findWorker(project: Project): Worker | undefined {
  const { view } = project;
  const likely = view.paths
    .filter((path) => path.endsWith('.py') && likelyName.test(path))
    .filter((path) => path.split('/').length <= 4)
    .filter((path) => excludedDirectory(view, path.split('/').slice(0, -1).join('/')) === undefined)
    .filter((path) => view.text(path)?.includes('Celery(') === true)
    .slice(0, fileLimit);
  for (const path of likely) {
    const object = project.facts(path)?.objects.find((found) => found.kind === 'celery');
    const module = targetModule(project, path);
    if (object === undefined || module === undefined) continue;
    return { path, line: object.line, module, object: object.name };
  }
  return undefined;
}

/** Last of step 5: a project that only has a worker. */
export function workerOnly(project: Project): Start | undefined {
  const worker = findWorker(project);
  if (worker === undefined) return undefined;
  const { path, line, module, object } = worker;
  const form: Form = { kind: 'celery', module, object };
  const root = importRootOf(project, path);
  const why = `${object} = Celery() is a worker`;
  return { step: '5-scan', form, path, line, root, confidence: 'medium', why };
}

/** Further workloads the sources hold: a Celery worker beside the web, Django's migrations. All are proposals. */
export function furtherProcesses(project: Project, start: Start): LaunchProcess[] {
  const { view, trace } = project;
  const processes: LaunchProcess[] = [];
  const worker = start.form.kind === 'celery' ? undefined : findWorker(project);
  if (worker !== undefined) {
    const target = `${worker.module}:${worker.object}`;
    const command = ['celery', '-A', target, 'worker', '--loglevel', 'INFO'];
    processes.push({ name: 'worker', role: 'worker', command, proposed: true });
    const message = `${view.name(worker.path)} also has a worker, ${target}; it is not deployed unless the spec asks.`;
    const place = { file: view.name(worker.path), line: worker.line };
    trace.findings.push(finding('detect.further-workload', 'info', message, place));
  }
  const manage = findManagePy(project);
  if (start.step === '3-manage-py' && manage !== undefined) {
    const command = ['python', manage, 'migrate', '--noinput'];
    processes.push({ name: 'migrate', role: 'release', command, proposed: true });
    const message =
      'Django migrations are proposed as a release Job; they are not run unless the spec asks.';
    const place = { file: view.name(manage) };
    trace.findings.push(finding('detect.further-workload', 'info', message, place));
  }
  return processes;
}
