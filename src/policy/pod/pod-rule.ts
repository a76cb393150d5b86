import type { ProblemCode } from '../../problem-code.ts';
import type { PodRule } from '../../spec/environment.ts';
import type { Manifest } from '../manifest.ts';
import { type PolicyRule, type Refusal, refusal } from '../rule.ts';
import { appArmor } from './app-armor.ts';
import { capabilities } from './capabilities.ts';
import { hostNamespaces } from './host-namespaces.ts';
import { hostPorts } from './host-ports.ts';
import { hostProbes } from './host-probes.ts';
import { imageTag } from './image-tag.ts';
import { type Pod, type PodCheck, podOf } from './pod.ts';
import { privilegeEscalation } from './privilege-escalation.ts';
import { privileged } from './privileged.ts';
import { procMount } from './proc-mount.ts';
import { readOnlyRoot } from './read-only-root.ts';
import { resources } from './resources.ts';
import { runAsNonRoot } from './run-as-non-root.ts';
import { runAsUser } from './run-as-user.ts';
import { seccomp } from './seccomp.ts';
import { selinux } from './selinux.ts';
import { serviceAccountToken } from './service-account-token.ts';
import { serviceLinks } from './service-links.ts';
import { sysctls } from './sysctls.ts';
import { volumeTypes } from './volume-types.ts';
import { windowsHostProcess } from './windows-host.ts';

/**
 * Pod Security "restricted" of Kubernetes 1.35. Where a check of "restricted" is the stricter one, that of "baseline" is
 * left out: capabilities, seccomp, and hostPath among the volume types.
 */
export const podSecurity: readonly PodCheck[] = [
  appArmor,
  capabilities,
  hostNamespaces,
  hostPorts,
  hostProbes,
  privilegeEscalation,
  privileged,
  procMount,
  runAsNonRoot,
  runAsUser,
  seccomp,
  selinux,
  sysctls,
  volumeTypes,
  windowsHostProcess,
];

/** What every pod of ours has besides. */
const own: readonly PodCheck[] = [
  imageTag,
  readOnlyRoot,
  resources,
  serviceAccountToken,
  serviceLinks,
];

/** Names of the rules on pods. */
export const podRules: readonly PodRule[] = [...podSecurity, ...own].map(({ rule }) => rule).sort();

/** Every pod, and every pod that an object makes, keeps to Pod Security "restricted" and to ours. Codes: policy.pod-security, policy.pod. */
export const podsAreRestricted: PolicyRule = ({ manifests }) =>
  manifests.flatMap((manifest) => {
    const pod = podOf(manifest);
    if (pod === undefined) return [];
    return [
      ...refusals(podSecurity, 'policy.pod-security', manifest, pod),
      ...refusals(own, 'policy.pod', manifest, pod),
    ];
  });

function refusals(
  checks: readonly PodCheck[],
  code: ProblemCode,
  manifest: Manifest,
  pod: Pod,
): Refusal[] {
  return checks.flatMap(({ rule, faults }) =>
    faults(pod).map(({ keys, message, ...detail }) => ({
      ...refusal(code, manifest, keys, { message: `${message} (rule ${rule})`, ...detail }),
      rule,
    })),
  );
}
