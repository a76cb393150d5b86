import type { KarstConfig } from '../../generated/schema/karst.ts';
import type { Finding } from '../../problem.ts';
import type { Environment } from '../environment.ts';
import { findingAt, type Subject } from '../finding-at.ts';
import { namespaceFault } from '../namespace.ts';
import { pointerTo } from '../spec-document.ts';
import { imageFindings } from './image.ts';
import { pathFindings } from './path.ts';
import { sealingFindings } from './sealing.ts';

/** What karst.yaml must keep beyond its schema. The environments are those of the file, with their defaults. */
export function configRules(
  config: KarstConfig,
  environments: readonly Environment[],
  subject: Subject,
): Finding[] {
  const at = (pointer: string): Subject => ({ ...subject, pointer });
  return [
    ...environments.flatMap((environment, index) =>
      environmentFindings(environment, environments.slice(0, index), at),
    ),
    ...Object.entries(config.baseImages ?? {}).flatMap(([name, image]) =>
      imageFindings(image, at(pointerTo('/baseImages', name))),
    ),
    ...sealingFindings(config, at),
  ];
}

function environmentFindings(
  environment: Environment,
  others: readonly Environment[],
  at: (pointer: string) => Subject,
): Finding[] {
  const field = (key: string): Subject =>
    at(`${pointerTo('/environments', environment.name)}/${key}`);
  const fault = namespaceFault(environment.owner, environment);
  return [
    ...pathFindings(environment.path, field('path')),
    ...overlapFindings(environment.path, others, field('path')),
    ...versionFindings(environment.kubernetes, [1, 29], field('kubernetes')),
    ...versionFindings(environment.flux.version, [2, 6], field('flux')),
    ...(fault === undefined ? [] : [findingAt(field('owner'), 'spec.owner', fault)]),
  ];
}

/** One environment inside another would own its files twice. */
function overlapFindings(
  path: string,
  others: readonly Environment[],
  subject: Subject,
): Finding[] {
  const other = others.find(
    (each) => `${each.path}/`.startsWith(`${path}/`) || `${path}/`.startsWith(`${each.path}/`),
  );
  if (other === undefined) return [];
  const message = `The path "${path}" overlaps that of the environment "${other.name}", "${other.path}".`;
  return [
    findingAt(subject, 'spec.config', message, { hint: 'Give each a directory of its own.' }),
  ];
}

function versionFindings(
  version: string,
  lowest: readonly [number, number],
  subject: Subject,
): Finding[] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > lowest[0] || (major === lowest[0] && minor >= lowest[1])) return [];
  const message = `The version ${version} is older than what is rendered for.`;
  return [findingAt(subject, 'spec.config', message, { expected: `${lowest.join('.')} or newer` })];
}
