import type { Progress } from '../ports.ts';
import { plainText } from '../report/plain-text.ts';
import type { Session } from './session.ts';

/** Progress on standard error. */
export function lineProgress(session: Session): Progress {
  return {
    step: (subject, message) => session.tell(plainText(`${subject}: ${message}`)),
    finding: () => {
      // Findings are part of the result, which shows them in order.
    },
  };
}
