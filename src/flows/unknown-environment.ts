import { Problem } from '../problem.ts';
import { shown } from '../source/shown.ts';
import type { Environment } from '../spec/environment.ts';

/** The stop of a command that names an environment which karst.yaml does not have: `environment.unknown`. */
export function unknownEnvironment(
  name: string,
  environments: readonly Pick<Environment, 'name'>[],
  next?: string,
): Problem {
  return new Problem('environment.unknown', `There is no environment ${shown(name)}.`, {
    file: 'karst.yaml',
    expected: `one of ${environments.map((environment) => environment.name).join(', ')}`,
    ...(next === undefined ? {} : { next }),
  });
}
