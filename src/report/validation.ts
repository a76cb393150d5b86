import type { ValidateOutput } from '../generated/schema/validate.ts';
import type { Finding } from '../problem.ts';
import { counted } from './counted.ts';
import { exitStatusOf } from './exit-status.ts';
import { findingText, sortedFindings } from './finding.ts';
import { findingOutput } from './finding-output.ts';

interface Validation {
  readonly services: readonly Readonly<ValidateOutput['services'][number]>[];
  readonly findings: readonly Finding[];
}

/** What `karst validate` found, as programs read it. */
export function validationOutput({ services, findings }: Validation): ValidateOutput {
  return {
    apiVersion: 'karstkit.dev/v1',
    kind: 'Validation',
    exitStatus: exitStatusOf(findings),
    services: [...services],
    findings: sortedFindings(findings).map(findingOutput),
  };
}

/** The same for a person: every finding, then one line. */
export function validationText({ services, findings }: Validation, color = false): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const verdict = errors === 0 ? 'valid' : counted(errors, 'error');
  const aside = warnings === 0 ? '' : `, ${counted(warnings, 'warning')}`;
  return `${[
    ...sortedFindings(findings).map((finding) => findingText(finding, color)),
    `${counted(services.length, 'service')}: ${verdict}${aside}`,
  ].join('\n')}\n`;
}
