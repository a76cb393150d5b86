import type { Finding } from '../../problem.ts';
import type { ServiceInput } from '../service-input.ts';
import { telemetryOf } from '../telemetry.ts';
import { isInjectable } from './app-part.ts';
import { egressFindings } from './egress.ts';
import { exposeFindings } from './expose-rule.ts';
import { meshFindings } from './mesh-rule.ts';
import { mountFindings } from './mount-rule.ts';
import { portOf } from './port.ts';
import { idleProcesses } from './process-kind.ts';
import { fewestReplicas } from './scale.ts';
import { lacksStopHook } from './stop-hook.ts';
import { textFindings } from './text-rule.ts';

/** Everything a spec asks for that its objects cannot give, at its place. Codes: render.*. */
export function workloadFindings(input: ServiceInput): readonly Finding[] {
  return rules.flatMap((rule) => rule(input));
}

type Rule = (input: ServiceInput) => readonly Finding[];

const rules: readonly Rule[] = [
  automationOfTree,
  automationOfDigest,
  budgetStopsDrains,
  egressFindings,
  exposeFindings,
  meshFindings,
  mountFindings,
  operatorReach,
  probePort,
  processCommands,
  stopWithoutPause,
  textFindings,
];

function automationOfTree({ service, pin }: ServiceInput): readonly Finding[] {
  if (service.spec.image?.automation !== true || pin.kind !== 'tree') return [];
  return [
    unused('image.automation has no effect: tags of a local source have no order.', {
      ...service.placeOf('/image/automation'),
    }),
  ];
}

function automationOfDigest({ service }: ServiceInput): readonly Finding[] {
  if (service.spec.image?.automation !== true || service.spec.image.digest === undefined) return [];
  return [
    unused('image.automation has no effect: the image is pinned by a digest.', {
      ...service.placeOf('/image/automation'),
    }),
  ];
}

function budgetStopsDrains(input: ServiceInput): readonly Finding[] {
  const { service } = input;
  const budget = service.spec.podDisruptionBudget;
  const stuck =
    budget?.maxUnavailable === 0 ||
    (budget?.minAvailable ?? 0) >= Math.max(1, fewestReplicas(input));
  if (budget === undefined || !stuck) return [];
  return [
    {
      code: 'render.budget-stops-drains',
      severity: 'warning',
      message: `The disruption budget of ${service.name} lets no pod go, so no node that runs it can be drained.`,
      hint: 'Run more replicas than minAvailable, or allow maxUnavailable: 1.',
      ...service.placeOf('/podDisruptionBudget'),
    },
  ];
}

function probePort(input: ServiceInput): readonly Finding[] {
  const { service } = input;
  const { probe } = service.spec;
  if (probe === undefined || probe === false || 'exec' in probe) return [];
  if (portOf(input) !== undefined) return [];
  return [
    {
      code: 'render.probe-port',
      severity: 'error',
      message: `${service.name} is to be probed and listens on no port.`,
      expected: '`exec`, or a port',
      ...service.placeOf('/probe'),
    },
  ];
}

function processCommands(input: ServiceInput): readonly Finding[] {
  return idleProcesses(input).map((name) => ({
    code: 'render.process-command',
    severity: 'error',
    message: `The process ${name} of ${input.service.name} does not say what to run.`,
    expected: '`command`, or a process of that name in the source',
    ...input.service.placeOf(`/processes/${name}`),
  }));
}

/** A pause that neither the kubelet nor the image can make. */
function stopWithoutPause(input: ServiceInput): readonly Finding[] {
  const { service, environment } = input;
  if (!lacksStopHook(input)) return [];
  return [
    {
      code: 'render.stop-hook',
      severity: 'info',
      message: `Pods of ${service.name} stop at once: Kubernetes ${environment.kubernetes} has no sleep hook and the image may have no sleep program.`,
      hint: 'Set kubernetes: "1.30" in karst.yaml when the cluster has it.',
      ...service.place,
    },
  ];
}

function operatorReach(input: ServiceInput): readonly Finding[] {
  const { service, launch } = input;
  if (telemetryOf(input).kind !== 'operator' || isInjectable(launch.language)) return [];
  return [
    {
      code: 'render.telemetry-operator',
      severity: 'warning',
      message: `The OpenTelemetry operator cannot instrument ${service.name}: ${launch.language} needs a privileged sidecar or has no agent.`,
      hint: 'Set telemetry to {endpoint: …}, or to false.',
      ...service.placeOf('/telemetry'),
    },
  ];
}

function unused(message: string, place: Partial<Finding>): Finding {
  return { code: 'render.no-effect', severity: 'warning', message, ...place };
}
