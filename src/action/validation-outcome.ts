import type { Validation } from '../flows/validate.ts';
import { validationOutput, validationText } from '../report/validation.ts';
import type { Inputs } from './inputs.ts';
import { type Outcome, placed, reasonCode, verdictOf } from './outcome.ts';

/** What a run says of specs that were only read. */
export function validationOutcome(
  validation: Validation,
  inputs: Pick<Inputs, 'fail-on'>,
  prefix: string,
): Outcome {
  const text = validationText(validation);
  return {
    ...verdictOf(inputs['fail-on'], validation.findings, false),
    text,
    markdown: `\`\`\`text\n${text.replaceAll('```', "'''")}\`\`\`\n`,
    findings: validation.findings.map((finding) => placed(finding, prefix)),
    decision: validation.findings.some(({ severity }) => severity === 'error') ? 'held' : 'none',
    reasonCode: reasonCode(validation.findings),
    changed: false,
    shown: [],
    images: [],
    output: validationOutput(validation),
  };
}
