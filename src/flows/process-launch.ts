import { detect } from '../detect/detect.ts';
import type { Hints } from '../detect/hints.ts';
import type { Detection, Launch } from '../detect/launch.ts';
import type { PythonParser } from '../detect/python/parser.ts';
import type { Finding } from '../problem.ts';
import type { FileTree } from '../source/file-tree.ts';
import type { Service } from '../spec/service.ts';

export interface LaunchWithProcesses {
  readonly launch: Launch;
  readonly findings: readonly Finding[];
}

interface Search {
  readonly service: Service;
  readonly hints: Hints;
  readonly tree: FileTree;
  readonly loadPython: () => Promise<PythonParser>;
}

/**
 * Adds the processes that the spec names by an entrypoint: each is searched for as if it were the start, so that one
 * grammar serves both. What the search says of one that it cannot find is an error at that process.
 */
export async function withProcesses(launch: Launch, search: Search): Promise<LaunchWithProcesses> {
  const processes = new Map(launch.processes.map((one) => [one.name, one]));
  const findings: Finding[] = [];
  for (const [name, entrypoint] of Object.entries(search.hints.processes ?? {})) {
    const detection = await searchProcess(search, entrypoint);
    const command = detection.launch?.command;
    const role = name === 'release' ? 'release' : 'worker';
    if (command === undefined) findings.push(notFound(search.service, name, detection));
    else processes.set(name, { name, role, command, proposed: false });
  }
  return { launch: { ...launch, processes: [...processes.values()] }, findings };
}

/** The service's own start must not answer in place of the one that is looked for. */
function searchProcess(
  { hints, tree, loadPython }: Search,
  entrypoint: string,
): Promise<Detection> {
  const { command: _, dockerfile: __, environmentEntrypoint: ___, ...rest } = hints;
  return detect(tree, { ...rest, entrypoint }, loadPython);
}

function notFound(service: Service, name: string, { findings }: Detection): Finding {
  const why = findings.find(({ severity }) => severity === 'error');
  return {
    code: why?.code ?? 'detect.no-launch',
    severity: 'error',
    message: `the process ${name} of ${service.name}: ${why?.message ?? 'no way to start it was found'}`,
    ...(why?.expected === undefined ? {} : { expected: why.expected }),
    ...service.placeOf(`/processes/${name}/entrypoint`),
  };
}
