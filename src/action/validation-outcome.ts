import type { Validation } from '../flows/validate.ts';
import { validationOutput, validationText } from '../report/validation.ts';
import type { Inputs } from './inputs.ts';
import { emptyOutputs, type Outcome, placed, reasonCode, verdictOf } from './outcome.ts';

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
    outputs: {
      ...emptyOutputs,
      decision: validation.findings.some(({ severity }) => severity === 'error') ? 'held' : 'none',
      'reason-code': reasonCode(validation.findings),
      result: validationOutput(validation),
    },
  };
}
