import { actionCodes } from './problem-code/action.ts';
import { builtCodes } from './problem-code/built.ts';
import { certificateCodes } from './problem-code/certificate.ts';
import { dangerCodes } from './problem-code/danger.ts';
import { deliveryCodes } from './problem-code/delivery.ts';
import { detectCodes } from './problem-code/detect.ts';
import { forgeCodes } from './problem-code/forge.ts';
import { ioCodes } from './problem-code/io.ts';
import { lifeCodes } from './problem-code/life.ts';
import { planCodes } from './problem-code/plan.ts';
import { policyCodes } from './problem-code/policy.ts';
import { renderCodes } from './problem-code/render.ts';
import { secretCodes } from './problem-code/secret.ts';
import { sourceCodes } from './problem-code/source.ts';
import { specCodes } from './problem-code/spec.ts';

/**
 * The closed list of codes: what each means and what to do next. A room's codes stand in its file, under its own
 * prefixes, so that no two files can hold the same code. Reference tables are generated from it.
 */
export const problemCodes = {
  ...actionCodes,
  ...builtCodes,
  ...certificateCodes,
  ...deliveryCodes,
  ...dangerCodes,
  ...detectCodes,
  ...forgeCodes,
  ...ioCodes,
  ...lifeCodes,
  ...planCodes,
  ...policyCodes,
  ...renderCodes,
  ...secretCodes,
  ...sourceCodes,
  ...specCodes,
};

export type ProblemCode = keyof typeof problemCodes;
