import type { Finding } from '../problem.ts';
import { shown } from '../source/shown.ts';
import type { Environment, PodRule, PolicyException } from '../spec/environment.ts';
import { podSecurity } from './pod/pod-rule.ts';

/**
 * The rules that an administrator lets one workload break, and a finding for each, so that every plan shows them. Only
 * rules on pods know exceptions: no name lets a secret, an unknown kind or a malformed object out. Code:
 * policy.exception.
 */
export function exceptionsFor(
  workload: string,
  environment: Pick<Environment, 'exceptions'>,
): { readonly exceptions: readonly PodRule[]; readonly findings: readonly Finding[] } {
  const own = environment.exceptions.filter((exception) => exception.workload === workload);
  return { exceptions: own.map(({ rule }) => rule), findings: own.map(findingOf) };
}

/** An exception here changes nothing in the cluster. */
const enforced =
  'The namespace of its owner enforces Pod Security "restricted": the cluster refuses the pods until that is lowered there.';

function findingOf({ workload, rule, reason, place }: PolicyException): Finding {
  const message = `${workload} may break the rule ${rule}: ${shown(reason)}.`;
  const isEnforced = podSecurity.some((check) => check.rule === rule);
  const hint = isEnforced ? { hint: enforced } : {};
  return { code: 'policy.exception', severity: 'info', message, ...hint, ...place };
}
