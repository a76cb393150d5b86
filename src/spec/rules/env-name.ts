import type { Environment } from '../../generated/schema/service-spec.ts';
import type { Finding } from '../../problem.ts';
import { findingAt } from '../finding-at.ts';
import { pointerTo } from '../spec-document.ts';
import type { Rule, RuleInput } from './rule.ts';

/** Names that make a loader or an interpreter run other code than the image's. */
const loaderNames =
  /^(?:LD_.*|DYLD_.*|PATH|PYTHON(?:PATH|STARTUP|HOME|INSPECT)|NODE_OPTIONS|BASH_ENV|PERL5(?:OPT|LIB)|RUBY(?:OPT|LIB))$/;

/** Names whose value follows from a field of the spec. */
const fieldNames: Readonly<Record<string, string>> = {
  PORT: 'port',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'telemetry.endpoint',
  OTEL_EXPORTER_OTLP_PROTOCOL: 'telemetry.protocol',
  OTEL_SERVICE_NAME: 'telemetry.service',
};

/** No variable takes a name that a loader obeys or the platform sets; in Kubernetes the last of two would win. */
export const environmentNamesAreFree: Rule = (input) => [
  ...findingsOf(input, input.spec.env, '/env'),
  ...Object.entries(input.spec.processes ?? {}).flatMap(([name, own]) =>
    findingsOf(input, own.env, `${pointerTo('/processes', name)}/env`),
  ),
];

function findingsOf(input: RuleInput, env: Environment = {}, pointer: string): Finding[] {
  return Object.keys(env).flatMap((name) => {
    const field = Object.hasOwn(fieldNames, name) ? fieldNames[name] : undefined;
    const isPlatform = /^(?:KUBERNETES|KARST)_/.test(name);
    if (field === undefined && !isPlatform && !loaderNames.test(name)) return [];
    const who = loaderNames.test(name) ? 'changes what code is loaded' : 'is set by the platform';
    const hint = field === undefined ? 'Use another name.' : `Write the field ${field} instead.`;
    const message = `The variable "${name}" ${who}.`;
    const subject = input.at(pointerTo(pointer, name));
    return [findingAt(subject, 'spec.env-name', message, { hint, atKey: true })];
  });
}
