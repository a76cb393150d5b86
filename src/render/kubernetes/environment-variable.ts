import { type Binding, resolveArgument } from '../../detect/command.ts';
import type {
  EnvironmentVariable,
  Environment as Variables,
} from '../../generated/schema/service-spec.ts';
import { compareCodePoints } from '../../source/file-tree.ts';
import type { ServiceInput } from '../service-input.ts';
import { isInstrumented } from '../start-command.ts';
import { telemetryOf } from '../telemetry.ts';
import type { YamlMap } from '../yaml.ts';
import { isImageBinding } from './binding.ts';
import { literal } from './literal.ts';
import { probedPath } from './probe.ts';

/**
 * The container's `env`, sorted by name. A later source wins: telemetry, the launch's own variables where the manifest
 * binds otherwise than the image, the spec's, the process'.
 */
export function environmentVariables(
  input: ServiceInput,
  binding: Binding | undefined,
  processVariables: Variables = {},
): readonly YamlMap[] {
  const variables = {
    ...telemetryVariables(input),
    ...bindingVariables(input, binding),
    ...input.service.spec.env,
    ...processVariables,
  };
  return Object.entries(variables)
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([name, variable]) => ({ name, ...valueFields(variable) }));
}

function valueFields(variable: EnvironmentVariable): YamlMap {
  if (typeof variable === 'string') return { value: literal(variable) };
  const optional = variable.optional === true ? { optional: true } : {};
  if ('secret' in variable) {
    return {
      valueFrom: { secretKeyRef: { name: variable.secret, key: variable.key, ...optional } },
    };
  }
  return {
    valueFrom: { configMapKeyRef: { name: variable.configMap, key: variable.key, ...optional } },
  };
}

function bindingVariables(input: ServiceInput, binding: Binding | undefined): Variables {
  if (binding === undefined || isImageBinding(input, binding)) return {};
  const entries = Object.entries(input.launch.environment).map(([name, argument]) => [
    name,
    resolveArgument(argument, binding),
  ]);
  return Object.fromEntries(entries) as Variables;
}

/** Names per the OpenTelemetry specification of environment variables. */
function telemetryVariables(input: ServiceInput): Variables {
  const telemetry = telemetryOf(input);
  if (telemetry.kind === 'off') return {};
  const { service, environment } = input;
  const identity = {
    OTEL_SERVICE_NAME: telemetry.service,
    OTEL_RESOURCE_ATTRIBUTES: [
      `deployment.environment.name=${environment.name}`,
      `k8s.namespace.name=${service.namespace}`,
      `service.namespace=${service.owner}`,
    ].join(','),
  };
  if (telemetry.kind === 'operator') return identity;
  if (telemetry.sends) {
    const endpoint =
      telemetry.endpoint === undefined ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: telemetry.endpoint };
    const protocol = telemetry.protocol === 'grpc' ? 'grpc' : 'http/protobuf';
    return { ...identity, ...endpoint, ...untraced(input), OTEL_EXPORTER_OTLP_PROTOCOL: protocol };
  }
  // Only an image that we instrument starts an exporter by itself; any other SDK is the author's business.
  return isInstrumented(input) ? { OTEL_SDK_DISABLED: 'true' } : {};
}

/** Probes come every few seconds and say nothing; the variable holds regular expressions, told apart by commas. */
function untraced(input: ServiceInput): Variables {
  const path = isInstrumented(input) ? probedPath(input) : undefined;
  if (path === undefined || path.includes(',')) return {};
  return { OTEL_PYTHON_EXCLUDED_URLS: `${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` };
}
