import type { Hints } from '../detect/hints.ts';
import type { Environment } from '../spec/environment.ts';
import type { Service } from '../spec/service.ts';

/** What the spec says about the start, as the search reads it. */
export function serviceHints(
  service: Service,
  environment: Environment,
  callerEntrypoint: string | undefined,
): Hints {
  const { path, language, version, entrypoint, command, dockerfile, systemPackages } = service.spec;
  const port = hintedPort(service);
  const start = environmentEntrypoint(service, callerEntrypoint);
  const hints = { path, language, version, entrypoint, command, dockerfile, systemPackages, port };
  const written = Object.entries({
    ...hints,
    environmentEntrypoint: start,
    processes: processEntrypoints(service),
  }).filter(([, value]) => value !== undefined);
  return {
    name: service.name,
    defaultPython: environment.defaults.python,
    ...Object.fromEntries(written),
  };
}

function processEntrypoints({ spec: { processes = {} } }: Service): Hints['processes'] {
  const named = Object.entries(processes).flatMap(([name, { entrypoint }]) =>
    entrypoint === undefined ? [] : [[name, entrypoint]],
  );
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

function hintedPort({ spec: { port } }: Service): Hints['port'] {
  return typeof port === 'number' ? { number: port } : port;
}

function environmentEntrypoint(
  { spec }: Service,
  callerEntrypoint: string | undefined,
): Hints['environmentEntrypoint'] {
  const written = spec.env?.ENTRYPOINT;
  if (typeof written === 'string' && written !== '') return { value: written, from: 'spec' };
  if (callerEntrypoint === undefined || callerEntrypoint === '') return undefined;
  return { value: callerEntrypoint, from: 'caller' };
}
