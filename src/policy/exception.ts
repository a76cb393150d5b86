import type { Finding } from '../problem.ts';
import { shown } from '../source/shown.ts';
import type { Environment, PodRule, PolicyException } from '../spec/environment.ts';

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

function findingOf({ workload, rule, reason, place }: PolicyException): Finding {
  const message = `${workload} may break the rule ${rule}: ${shown(reason)}.`;
  return { code: 'policy.exception', severity: 'info', message, ...place };
}
