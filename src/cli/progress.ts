import type { Progress } from '../ports.ts';
import type { Session } from './session.ts';

/** Progress on standard error: one line that is rewritten on a terminal, a line a step elsewhere. */
export function lineProgress(session: Session): Progress {
  return {
    step: (subject, message) => {
      const line = `${subject}: ${message}`;
      session.warn(session.interactive ? `\r\u001b[K${line.slice(0, 100)}\r` : `${line}\n`);
    },
    finding: () => {
      // Findings are part of the result, which shows them in order.
    },
  };
}
