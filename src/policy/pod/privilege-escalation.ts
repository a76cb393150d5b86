import { mapAt, type PodCheck } from './pod.ts';

/** Restricted: every container says that no process gains privileges. */
export const privilegeEscalation: PodCheck = {
  rule: 'privilege-escalation',
  faults: ({ containers }) =>
    containers
      .filter(({ value }) => mapAt(value, ['securityContext']).allowPrivilegeEscalation !== false)
      .map(({ keys }) => ({
        keys: [...keys, 'securityContext', 'allowPrivilegeEscalation'],
        message: 'a process could gain privileges',
        expected: 'false',
      })),
};
