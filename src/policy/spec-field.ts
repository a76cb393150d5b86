import type { Manifest } from './manifest.ts';
import { textOf, valueAt } from './value-at.ts';

type Field = readonly string[];

/** The fields of a spec that a field of a rendered object may be made of, the nearest first. */
export function specFields(manifest: Manifest, steps: readonly string[]): readonly Field[] {
  const own = [...fieldsOf(manifest, steps), ...kindFieldsOf(manifest)];
  const process = processOf(manifest.path);
  if (process === undefined) return own;
  const inProcess = own.map((field) => ['processes', process, ...field]);
  return [...inProcess, ...own, ['processes', process]];
}

function kindFieldsOf({ object }: Manifest): readonly Field[] {
  const kind = textOf(object.kind);
  return (Object.hasOwn(kindFields, kind) ? kindFields[kind] : undefined) ?? [];
}

/** What a whole object is there for. */
const kindFields: Readonly<Record<string, readonly Field[]>> = {
  BackendTLSPolicy: [['expose']],
  Certificate: [['mesh']],
  GRPCRoute: [['expose']],
  HTTPRoute: [['expose']],
  HorizontalPodAutoscaler: [['autoscale']],
  IngressRoute: [['expose']],
  Middleware: [['expose']],
  ServersTransport: [['expose']],
  NetworkPolicy: [['egress'], ['allow']],
  PersistentVolumeClaim: [['volumes']],
  PodDisruptionBudget: [['podDisruptionBudget']],
  ImagePolicy: [['image']],
  ImageRepository: [['image']],
  Service: [['port']],
};

/** Which process of the spec a file belongs to. */
function processOf(path: string): string | undefined {
  if (/\/release\/[^/]+$/.test(path)) return 'release';
  return /\/(?:cronjob|deployment)-([^/]+)\.yaml$/.exec(path)?.[1];
}

function fieldsOf({ object }: Manifest, steps: readonly string[]): Field[] {
  const metadata = steps.indexOf('metadata');
  if (metadata >= 0) return [steps.slice(metadata + 1)];
  const container = steps.findIndex((step) => /^(c|initC|ephemeralC)ontainers$/.test(step));
  if (container < 0) return fieldsByName(steps);
  const [, , part = '', ...rest] = steps.slice(container);
  if (part !== 'env') return fieldsByName([part]);
  const variable = valueAt(object, [...steps.slice(0, container + 3), rest[0] ?? '', 'name']);
  return typeof variable === 'string' ? [['env', variable]] : [['env']];
}

const fieldsOfPart: Readonly<Record<string, readonly Field[]>> = {
  args: [['command'], ['entrypoint']],
  command: [['command'], ['entrypoint']],
  image: [['image']],
  imagePullSecrets: [['pullSecret']],
  livenessProbe: [['probe']],
  ports: [['port']],
  readinessProbe: [['probe']],
  replicas: [['replicas']],
  resources: [['resources']],
  schedule: [['schedule']],
  startupProbe: [['probe']],
  terminationGracePeriodSeconds: [['terminationGracePeriodSeconds']],
  timeZone: [['timeZone']],
  volumeMounts: [['volumes'], ['files']],
  volumes: [['volumes'], ['files']],
};

function fieldsByName(steps: readonly string[]): Field[] {
  return steps.flatMap(
    (step) => (Object.hasOwn(fieldsOfPart, step) ? fieldsOfPart[step] : undefined) ?? [],
  );
}
