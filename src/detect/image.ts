import type { Finding } from '../problem.ts';
import { type AuthorDockerfile, isOurs, readDockerfile } from './author-dockerfile.ts';
import type { Hints } from './hints.ts';
import type { Detection, Launch } from './launch.ts';
import { choosePort } from './port.ts';
import type { DetectedProject } from './project.ts';
import { projectView } from './project-view.ts';
import { at, detection, finding, newTrace, type Trace } from './trace.ts';

/** The author's Dockerfile, with the context it is built in. */
export interface FoundDockerfile {
  /** Relative to the source. */
  readonly path: string;
  readonly context: string;
  readonly file: AuthorDockerfile;
}

/**
 * The author's Dockerfile: the one the spec names, else the project's own. None when we rendered it, or when it starts
 * nothing and has no label. With `dockerfile: generate` its label still counts.
 */
export function findDockerfile(
  project: DetectedProject,
  trace: Trace,
): FoundDockerfile | undefined {
  const { view, hints } = project;
  if (hints.dockerfile !== undefined && hints.dockerfile !== 'generate')
    return namedDockerfile(project, hints.dockerfile, trace);
  const name = ['Dockerfile'].find(view.has);
  const text = name === undefined ? undefined : view.text(name);
  if (name === undefined || text === undefined || isOurs(text)) return undefined;
  const path = view.name(name);
  const file = readDockerfile(text);
  if (file !== undefined && startsSomething(file)) return { path, context: view.directory, file };
  const why =
    file === undefined ? 'no stage can be read in it' : 'it has neither CMD nor ENTRYPOINT';
  trace.rejected.push({
    entrypoint: `dockerfile:${path}`,
    step: '0-dockerfile',
    path,
    line: 1,
    why,
  });
  return file?.label === undefined ? undefined : { path, context: view.directory, file };
}

/** True when the image starts by itself: a label alone overrides a command that is not there. */
export function startsSomething({ start, servingBase }: AuthorDockerfile): boolean {
  if (start === undefined) return servingBase !== undefined;
  return !/^(CMD|ENTRYPOINT) (\[\s*)?"?(\/bin\/)?(ba|z)?sh"?(\s*\])?$/.test(start.text);
}

/**
 * The launch of the author's image, with the command of `start` where an override gives one. `inside` is what the
 * language's search finds in the same source: it tells protocol and health route, and the port where the Dockerfile does not.
 */
export function imageLaunch(
  { view, hints }: DetectedProject,
  dockerfile: FoundDockerfile,
  start: Launch | undefined,
  inside?: Launch,
): Detection {
  const trace = newTrace();
  const { path, context, file } = dockerfile;
  note(path, file, trace);
  const port = imagePort(dockerfile, hints, start ?? inside);
  if (
    port.port === undefined ||
    (imagePortNumber(file) === undefined && hints.port?.number === undefined)
  ) {
    const known =
      port.port === undefined ? 'no port is known' : `port ${port.port.number} is assumed`;
    const message = `${path} has no EXPOSE; ${known}`;
    trace.findings.push(finding('detect.port-assumed', 'warning', message, { file: path }));
  }
  const healthPath = start?.healthPath ?? inside?.healthPath;
  const launch: Launch = {
    language: 'image',
    directory: view.directory,
    packageManager: 'docker',
    version: { value: '', from: 'default' },
    step: '0-dockerfile',
    entrypoint: `dockerfile:${path}`,
    command: [],
    environment: {},
    bindable: false,
    ...overrideOf(start),
    ...port,
    ...(healthPath === undefined ? {} : { healthPath }),
    confidence: imagePortNumber(file) === undefined ? 'medium' : 'high',
    build: { language: 'image', dockerfile: path, context },
    processes: start?.processes ?? [],
  };
  return detection(launch, trace);
}

function overrideOf(start: Launch | undefined): Partial<Launch> {
  if (start === undefined) return {};
  const { step, entrypoint, command, environment, bindable } = start;
  return { step, entrypoint, command, environment, bindable };
}

function imagePort(
  { file }: FoundDockerfile,
  hints: Hints,
  found: Launch | undefined,
): Pick<Launch, 'port'> {
  const number = imagePortNumber(file) ?? found?.port?.number;
  if (number === undefined) return choosePort(undefined, hints);
  return choosePort(
    { number, protocol: found?.port?.protocol ?? (number === 50051 ? 'grpc' : 'http') },
    hints,
  );
}

/** The port that a Dockerfile tells, by EXPOSE, its base or its command. */
export function imagePortNumber(file: AuthorDockerfile): number | undefined {
  return file.exposed?.number ?? file.servingBase?.port ?? portIn(file.start?.text);
}

function note(path: string, file: AuthorDockerfile, trace: Trace): void {
  const { start, servingBase, exposed } = file;
  if (start !== undefined) trace.evidence.push({ path, line: start.line, why: start.text });
  else if (servingBase !== undefined) {
    trace.evidence.push({
      path,
      line: servingBase.line,
      why: `${servingBase.image} starts a server`,
    });
  }
  if (exposed !== undefined) {
    trace.evidence.push({ path, line: exposed.line, why: `EXPOSE ${exposed.number}` });
  }
  const message = `${path} is the author's: it is used as it is`;
  const line = start?.line ?? servingBase?.line ?? 1;
  trace.findings.push(finding('detect.dockerfile-used', 'info', message, { file: path, line }));
  if (file.rootAt !== undefined) trace.findings.push(startsAsRoot(path, file.rootAt));
}

/** The image is built as it is, and yet its pod is no root: who reads the plan should know before the pod fails. */
function startsAsRoot(file: string, line: number): Finding {
  const message = `${file} starts as root, its pod as user 10001 on a read-only file system`;
  return finding('detect.dockerfile-root', 'warning', message, { file, line });
}

function portIn(command: string | undefined): number | undefined {
  const match =
    /(?:--port[=", ]+|-p[=", ]+|--server\.port[=", ]+|0\.0\.0\.0:|\[::\]:|"?:)(\d{2,5})\b/.exec(
      command ?? '',
    );
  if (match !== null) return Number(match[1]);
  return /\b(uvicorn|gunicorn|hypercorn|fastapi)\b/.test(command ?? '') ? 8000 : undefined;
}

/** The spec's Dockerfile, relative to the source or to the project. */
function namedDockerfile(
  { tree, view }: DetectedProject,
  named: string,
  trace: Trace,
): FoundDockerfile | undefined {
  const root = projectView(tree, '');
  const wanted = named.replace(/^\.\//, '');
  const path = [wanted, view.name(wanted)].find(root.has);
  const text = path === undefined ? undefined : root.text(path);
  const file = text === undefined ? undefined : readDockerfile(text);
  if (path === undefined || file === undefined) {
    const message =
      path === undefined
        ? `dockerfile ${named} is not in the source`
        : `${path} has no stage we can read`;
    const others = root.paths
      .filter((one) => /(^|\/)([\w.-]+\.)?(Docker|Container)file(\.[\w-]+)?$/.test(one))
      .slice(0, 10);
    const hint =
      others.length === 0 ? {} : { hint: `Dockerfiles of the source: ${others.join(', ')}` };
    trace.findings.push(
      finding('detect.dockerfile-missing', 'error', message, { ...at(named), ...hint }),
    );
    return undefined;
  }
  return { path, context: contextOf(path, view.directory, file, root.has), file };
}

/** The context where most of what it copies lies: the project's directory, else the Dockerfile's own. */
function contextOf(
  path: string,
  project: string,
  { copied }: AuthorDockerfile,
  has: (path: string) => boolean,
): string {
  const own = path.split('/').slice(0, -1).join('/');
  const found = (directory: string) =>
    copied.filter((one) => has(directory === '' ? one : `${directory}/${one}`)).length;
  return found(own) > found(project) ? own : project;
}
