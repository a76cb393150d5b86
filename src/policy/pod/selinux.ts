import { mapAt, type PodCheck, securityContexts } from './pod.ts';

const allowed: Readonly<Record<string, readonly unknown[]>> = {
  type: [undefined, '', 'container_t', 'container_init_t', 'container_kvm_t'],
  user: [undefined, ''],
  role: [undefined, ''],
};

/** Baseline: SELinux labels are those of containers, and of no user or role. */
export const selinux: PodCheck = {
  rule: 'selinux',
  faults: (pod) =>
    securityContexts(pod).flatMap(({ keys, value }) => {
      const options = mapAt(value, ['seLinuxOptions']);
      return Object.entries(allowed)
        .filter(([field, values]) => !values.includes(options[field]))
        .map(([field]) => ({
          keys: [...keys, 'seLinuxOptions', field],
          message: 'the label is not one of a container',
        }));
    }),
};
