import { Problem } from '../problem.ts';
import { nearestNames } from '../source/nearest-name.ts';
import { shown } from '../source/shown.ts';
import type { Service } from '../spec/service.ts';
import type { Specs } from '../spec/specs.ts';
import { unknownEnvironment } from './unknown-environment.ts';

interface Wanted {
  readonly workload: string;
  readonly environment?: string;
}

/**
 * The one service that a Secret is sealed for. A fault in karst.yaml or in the service's own entry is raised as it is,
 * since what is sealed depends on both. Codes: secret.unknown, environment.unknown, spec.*.
 */
export function serviceToSeal(specs: Specs, { workload, environment }: Wanted): Service {
  const { environments } = specs;
  if (environment !== undefined && !environments.some(({ name }) => name === environment)) {
    throw unknownEnvironment(environment, environments);
  }
  const isMeant = (one: { environment: string }) =>
    environment === undefined || one.environment === environment;
  const named = specs.services.filter((service) => service.name === workload && isMeant(service));
  const [service, ...others] = named;
  if (service !== undefined && others.length === 0) return service;
  if (service !== undefined) throw several(workload, named);
  refuseFaults(specs, workload);
  throw unknown(workload, specs.services.filter(isMeant));
}

function several(workload: string, services: readonly Service[]): Problem {
  const names = services.map(({ environment }) => environment);
  return new Problem('secret.unknown', `${workload} is in ${names.length} environments.`, {
    expected: `--environment with one of ${names.join(', ')}`,
    next: 'Name the environment: each has Secrets of its own.',
  });
}

/** With a faulty entry, the service that was meant may be there and not be seen. */
function refuseFaults({ findings, invalid, isConfigured }: Specs, workload: string): void {
  const entry = invalid.find(({ name }) => name === workload);
  if (isConfigured && entry === undefined) return;
  const file = isConfigured ? entry?.place.file : 'karst.yaml';
  const fault = findings.find((each) => each.severity === 'error' && each.file === file);
  if (fault !== undefined) throw Problem.of(fault);
}

function unknown(workload: string, services: readonly Service[]): Problem {
  const names = [...new Set(services.map(({ name }) => name))];
  const [near] = nearestNames(workload, names, 1);
  return new Problem('secret.unknown', `There is no workload ${shown(workload)}.`, {
    expected:
      names.length === 0 ? 'a workload of the specs' : `one of ${names.slice(0, 20).join(', ')}`,
    ...(near === undefined ? {} : { next: `Did you mean ${near}?` }),
  });
}
