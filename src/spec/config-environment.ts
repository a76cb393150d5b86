import type { KarstConfig } from '../generated/schema/karst.ts';
import { validateKarst } from '../generated/validators.js';
import type { Finding, Place } from '../problem.ts';
import { shown } from '../source/shown.ts';
import type { Environment } from './environment.ts';
import { fillDefaults } from './fill-defaults.ts';
import { loadSchema } from './schema-node.ts';
import { secretSettings } from './secret-settings.ts';

export const karstSchema = loadSchema('karst');

/** What the caller knows and karst.yaml need not say. */
export interface CallerDefaults {
  /** Registry and path for images, when karst.yaml names none. */
  readonly registryFallback?: string;
  /** The caller's OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly telemetryEndpoint?: string;
}

type Section<Key extends keyof KarstConfig> = NonNullable<KarstConfig[Key]>;
type EnvironmentConfig = Section<'environments'>[string];

/** karst.yaml after its defaults: what the schema gives a default for is there. */
interface FilledConfig {
  readonly environments: Record<
    string,
    EnvironmentConfig &
      Required<Pick<EnvironmentConfig, 'owner' | 'trustDomain' | 'kubernetes' | 'flux'>>
  >;
  readonly registry?: Required<Pick<Section<'registry'>, 'name' | 'platforms'>> &
    Section<'registry'>;
  readonly baseImages?: Section<'baseImages'>;
  readonly certificates: Required<Section<'certificates'>>;
  readonly secrets: Required<Pick<Section<'secrets'>, 'mode' | 'recipients' | 'keySecret'>> &
    Section<'secrets'>;
  readonly flux: Required<Section<'flux'>>;
  readonly ingress: Required<Pick<Section<'ingress'>, 'namespace'>> & Section<'ingress'>;
  readonly metrics?: Section<'metrics'>;
  readonly defaults: Section<'defaults'> & Required<Pick<Section<'defaults'>, 'python'>>;
}

/** The one environment of a repository without karst.yaml. */
const soleEnvironment = { default: { path: 'deploy' } };

/** The environments in the order of the file, at least one. */
export function environmentsFrom(
  config: KarstConfig,
  caller: CallerDefaults,
  placeOf: (pointer: string) => Place = () => ({}),
): { environments: readonly [Environment, ...Environment[]]; findings: Finding[] } {
  const { filled, findings } = withCaller(config, caller);
  const whole = withDefaults(filled);
  const exceptions = (config.policy?.exceptions ?? []).map((exception, index) => ({
    ...exception,
    place: placeOf(`/policy/exceptions/${index}`),
  }));
  const [first, ...rest] = Object.entries(whole.environments).map(([name, own]) => ({
    ...environmentFrom(name, own, whole),
    exceptions,
  }));
  if (first === undefined) throw new TypeError('there is always one environment');
  return { environments: [first, ...rest], findings };
}

/** Every section is there, so that the schema's defaults are read from it even when the file does not name it. */
function withDefaults(config: KarstConfig): FilledConfig {
  const empty = { certificates: {}, secrets: {}, flux: {}, ingress: {}, defaults: {} };
  const sections = { ...empty, ...config };
  const environments = config.environments ?? soleEnvironment;
  // The schema says which fields are there from now on.
  return fillDefaults(karstSchema, { ...sections, environments }) as FilledConfig;
}

function environmentFrom(
  name: string,
  own: FilledConfig['environments'][string],
  config: FilledConfig,
): Omit<Environment, 'exceptions'> {
  const { registry, baseImages = {}, certificates, secrets, flux, ingress, defaults } = config;
  return {
    name,
    path: own.path,
    order: own.order,
    owner: own.owner,
    namespacePrefix: own.namespacePrefix ?? '',
    trustDomain: own.trustDomain,
    kubernetes: own.kubernetes,
    flux: { version: own.flux, ...flux },
    registry: registry && { ...registry, pullSecret: registry.pullSecret },
    baseImages,
    ingress: { ...ingress, gateway: ingress.gateway, identity: ingress.identity },
    certificates,
    secrets: secretSettings(secrets, own.secrets),
    metricsNamespace: config.metrics?.namespace,
    defaults: {
      python: defaults.python,
      resources: defaults.resources,
      replicas: defaults.replicas,
      telemetry: defaults.telemetry,
    },
  };
}

/** The caller's values where the file is silent; they follow the same schema, so what the file may not say they may not. */
function withCaller(
  config: KarstConfig,
  { registryFallback, telemetryEndpoint }: CallerDefaults,
): { filled: KarstConfig; findings: Finding[] } {
  const findings: Finding[] = [];
  let filled = config;
  if (registryFallback !== undefined && config.registry === undefined) {
    const registry = { name: registryFallback };
    if (validateKarst({ registry })) filled = { ...filled, registry };
    else findings.push(refused('The registry', registryFallback, 'registry.example.com/path'));
  }
  if (telemetryEndpoint !== undefined && config.defaults?.telemetry === undefined) {
    const defaults = { ...config.defaults, telemetry: { endpoint: telemetryEndpoint } };
    if (validateKarst({ defaults: { telemetry: defaults.telemetry } })) {
      filled = { ...filled, defaults };
    } else {
      findings.push(refused('OTEL_EXPORTER_OTLP_ENDPOINT', telemetryEndpoint, 'https://host:4317'));
    }
  }
  return { filled, findings };
}

function refused(what: string, value: string, expected: string): Finding {
  const message = `${what} cannot be ${shown(value)}.`;
  return { code: 'spec.value', severity: 'error', message, expected };
}
