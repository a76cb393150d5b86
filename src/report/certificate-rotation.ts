import type { CertsRotateCaOutput } from '../generated/schema/certs-rotate-ca.ts';
import type { RotationStep } from '../plan/certificate-rotation.ts';
import { stepTexts } from './certificate-words.ts';
import { colors } from './color.ts';
import { exitStatus } from './exit-status.ts';
import { plainText } from './plain-text.ts';

interface Rotated {
  readonly environment: string;
  readonly step: RotationStep;
  readonly issuing: string;
  readonly files: readonly string[];
  readonly keyFile?: string;
}

/** Which step of a rotation was taken, as programs read it. */
export function rotationOutput(steps: readonly Rotated[]): CertsRotateCaOutput {
  return {
    apiVersion: 'karstkit.dev/v1',
    kind: 'CertificateRotation',
    exitStatus: exitStatus.fine,
    steps: steps.map((step) => ({
      ...step,
      files: [...step.files],
      next: stepTexts(step.step).next,
    })),
  };
}

/** The same for a person, who must wait between steps. */
export function rotationText(steps: readonly Rotated[], color = false): string {
  const paint = colors(color);
  if (steps.length === 0) return 'no environment has certificates that are issued here\n';
  const blocks = steps.map(({ environment, step, issuing, files, keyFile }) => {
    const { done, next } = stepTexts(step);
    const key = keyFile === undefined ? [] : [`key   ${keyFile}`];
    return [
      `${paint.strong(plainText(environment))}: ${done}`,
      ...[`issues ${issuing}`, ...files.map((file) => `file  ${file}`), ...key].map(
        (line) => `  ${plainText(line)}`,
      ),
      `  ${next}`,
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
