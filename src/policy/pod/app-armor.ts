import { textOf } from '../value-at.ts';
import { mapAt, type PodCheck, securityContexts } from './pod.ts';

const types: readonly unknown[] = [undefined, 'RuntimeDefault', 'Localhost'];
const prefix = 'container.apparmor.security.beta.kubernetes.io/';

/** Baseline: AppArmor stays on, in fields and in the annotations that came before them. */
export const appArmor: PodCheck = {
  rule: 'app-armor',
  faults: (pod) => [
    ...securityContexts(pod)
      .filter(({ value }) => !types.includes(mapAt(value, ['appArmorProfile']).type))
      .map(({ keys }) => ({
        keys: [...keys, 'appArmorProfile', 'type'],
        message: 'AppArmor would be off',
        expected: 'RuntimeDefault or Localhost',
      })),
    ...Object.entries(pod.annotations.value)
      .filter(([key, value]) => key.startsWith(prefix) && !isProfile(textOf(value)))
      .map(([key]) => ({
        keys: [...pod.annotations.keys, key],
        message: 'AppArmor would be off',
        expected: 'runtime/default or localhost/…',
      })),
  ],
};

function isProfile(text: string): boolean {
  return text === '' || text === 'runtime/default' || text.startsWith('localhost/');
}
