import { resolveCommand } from '../../detect/command.ts';
import type { LaunchProcess } from '../../detect/launch.ts';
import type {
  Process as ProcessSpec,
  Environment as Variables,
} from '../../generated/schema/service-spec.ts';
import { compareCodePoints } from '../../source/file-tree.ts';
import type { ServiceInput } from '../service-input.ts';
import { withTelemetry } from '../start-command.ts';
import { literal } from './literal.ts';
import { portOf } from './port.ts';

interface Common {
  readonly name: string;
  readonly command: readonly string[];
  readonly variables: Variables;
  readonly resources: ProcessSpec['resources'];
}

/** A further process of the same image, by what Kubernetes runs it as. */
export type Process =
  | (Common & { readonly kind: 'worker'; readonly replicas: number })
  | (Common & {
      readonly kind: 'cron-job';
      readonly schedule: string;
      readonly timeZone: string | undefined;
      readonly deadlineSeconds: number;
    })
  | (Common & { readonly kind: 'release'; readonly deadlineSeconds: number });

type ProcessInput = Pick<ServiceInput, 'service' | 'environment' | 'launch'>;

export const releaseName = 'release';
const defaultDeadlineSeconds = 3600;

/** The processes that run: the source's own that are not mere proposals, and the spec's, sorted by name. */
export function processesOf(input: ProcessInput): readonly Process[] {
  return processNames(input).flatMap((name) => {
    const spec = input.service.spec.processes?.[name] ?? {};
    const found = input.launch.processes.find((program) => program.name === name);
    const command = commandOf(input, spec, found);
    return command === undefined ? [] : [processOf(name, spec, command, found)];
  });
}

/** Names of processes that say in no way what to run. */
export function idleProcesses(input: ProcessInput): readonly string[] {
  const running = new Set(processesOf(input).map(({ name }) => name));
  return processNames(input).filter((name) => !running.has(name));
}

function processNames({ service, launch }: ProcessInput): string[] {
  const found = launch.processes.filter(({ proposed }) => !proposed).map(({ name }) => name);
  return [...new Set([...found, ...Object.keys(service.spec.processes ?? {})])].sort(
    compareCodePoints,
  );
}

function commandOf(
  input: ProcessInput,
  spec: ProcessSpec,
  found: LaunchProcess | undefined,
): readonly string[] | undefined {
  if (spec.command !== undefined) return withTelemetry(input, spec.command).map(literal);
  if (found === undefined) return undefined;
  const binding = { address: '0.0.0.0', port: portOf(input)?.number ?? 8000 };
  return withTelemetry(input, resolveCommand(found, binding)).map(literal);
}

function processOf(
  name: string,
  spec: ProcessSpec,
  command: readonly string[],
  found: LaunchProcess | undefined,
): Process {
  const common = { name, command, variables: spec.env ?? {}, resources: spec.resources };
  const deadlineSeconds = spec.deadlineSeconds ?? defaultDeadlineSeconds;
  if (name === releaseName || found?.role === 'release') {
    return { ...common, kind: 'release', deadlineSeconds };
  }
  if (spec.schedule !== undefined) {
    const { schedule, timeZone } = spec;
    return { ...common, kind: 'cron-job', schedule, timeZone, deadlineSeconds };
  }
  return { ...common, kind: 'worker', replicas: spec.replicas ?? 1 };
}
