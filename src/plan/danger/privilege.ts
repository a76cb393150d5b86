import { podOf } from '../../policy/pod/pod.ts';
import { podSecurity } from '../../policy/pod/pod-rule.ts';
import { readOnlyRoot } from '../../policy/pod/read-only-root.ts';
import { serviceAccountToken } from '../../policy/pod/service-account-token.ts';
import { valueAt } from '../../policy/value-at.ts';
import type { KubeObject } from '../object/kube-object.ts';
import { danger, eachPair } from './danger.ts';

const checks = [...podSecurity, readOnlyRoot, serviceAccountToken];

/**
 * Pods break a rule of Pod Security "restricted", or one of ours, that they kept to before. What they broke already is no
 * news. Code: danger.privilege-raised.
 */
export const privilegeRaised = eachPair(({ before, after }) => {
  if (after === undefined || before?.value === after.value) return [];
  const known = new Set(faultsOf(before).map(({ key }) => key));
  return faultsOf(after)
    .filter(({ key }) => !known.has(key))
    .map(({ field, message }) =>
      danger('danger.privilege-raised', after.ref, { severity: 'high', field, message }),
    );
});

interface Fault {
  /** The same for the same fault, wherever the container stands in its list. */
  readonly key: string;
  readonly field: string;
  readonly message: string;
}

function faultsOf(object: KubeObject | undefined): Fault[] {
  if (object === undefined) return [];
  const pod = podOf({ path: object.path, area: '', object: object.value });
  if (pod === undefined) return [];
  return checks.flatMap(({ rule, faults }) =>
    faults(pod).map(({ keys, message }) => {
      const field = named(object.value, keys);
      return { key: `${rule} ${field}`, field, message: `${message} (rule ${rule})` };
    }),
  );
}

/** The field with names in the place of numbers. */
function named(object: unknown, keys: readonly (string | number)[]): string {
  const parts = keys.map((key, at) => {
    if (typeof key === 'string') return `.${key}`;
    const name = valueAt(object, [...keys.slice(0, at + 1).map(String), 'name']);
    return `[${typeof name === 'string' ? name : key}]`;
  });
  return parts.join('').replace(/^\./, '');
}
