import type { Finding } from '../problem.ts';
import { nearestNames } from '../source/nearest-name.ts';
import { shown } from '../source/shown.ts';
import type { Environment, PolicyException } from '../spec/environment.ts';
import { podRules } from './pod/pod-rule.ts';

/**
 * The rules that an administrator lets one workload break, and a finding for each, so that every plan shows them. Only
 * rules on pods know exceptions: no name lets a secret, an unknown kind or a malformed object out. Codes:
 * policy.exception, policy.unknown-rule.
 */
export function exceptionsFor(
  workload: string,
  environment: Pick<Environment, 'exceptions'>,
): { readonly exceptions: readonly string[]; readonly findings: readonly Finding[] } {
  const own = environment.exceptions.filter((exception) => exception.workload === workload);
  return { exceptions: own.map(({ rule }) => rule), findings: own.map(findingOf) };
}

function findingOf({ workload, rule, reason, place }: PolicyException): Finding {
  if (podRules.includes(rule)) {
    const message = `${workload} may break the rule ${rule}: ${shown(reason)}.`;
    return { code: 'policy.exception', severity: 'info', message, ...place };
  }
  const [near] = nearestNames(rule, podRules, 1);
  return {
    code: 'policy.unknown-rule',
    severity: 'error',
    message: `${shown(rule)} is no rule that a workload may break.`,
    expected: `one of ${podRules.join(', ')}`,
    ...(near === undefined ? {} : { hint: `Did you mean "${near}"?` }),
    ...place,
  };
}
