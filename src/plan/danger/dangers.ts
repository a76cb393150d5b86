import type { Danger, DangerRule, Scene } from './danger.ts';
import { dataDeleted } from './data-deleted.ts';
import { fluxHoldsBack } from './flux.ts';
import { hostsChange } from './host.ts';
import { immutableFields } from './immutable-field.ts';
import { meshLoosened } from './mesh.ts';
import { namespaceMoved } from './namespace-move.ts';
import { networkWidened } from './network.ts';
import { privilegeRaised } from './privilege.ts';
import { rbacWidened } from './rbac.ts';
import { secretsChange } from './secret-change.ts';
import { selectorsChange } from './selector.ts';
import { serviceExposed } from './service-exposure.ts';
import { sortedDangers } from './sorted-dangers.ts';
import { staleConfig } from './stale-config.ts';
import { stopped } from './stopped.ts';
import { tlsLoosened } from './tls.ts';

/** Each danger in a file of its own. */
const rules: readonly DangerRule[] = [
  dataDeleted,
  namespaceMoved,
  immutableFields,
  fluxHoldsBack,
  meshLoosened,
  tlsLoosened,
  rbacWidened,
  privilegeRaised,
  networkWidened,
  hostsChange,
  serviceExposed,
  selectorsChange,
  stopped,
  staleConfig,
  secretsChange,
];

/** Everything dangerous in one workload's change, the gravest first. */
export function dangersOf(scene: Scene): Danger[] {
  if (scene.pairs.length === 0) return [];
  return sortedDangers(rules.flatMap((rule) => rule(scene)));
}
