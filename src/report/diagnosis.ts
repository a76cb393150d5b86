import type { DoctorOutput } from '../generated/schema/doctor.ts';
import { type Colors, colors } from './color.ts';
import { exitStatus } from './exit-status.ts';
import { plainText } from './plain-text.ts';

type Check = Readonly<DoctorOutput['checks'][number]>;

interface Diagnosis {
  readonly checks: readonly Check[];
}

/** What `karst doctor` saw, as programs read it. */
export function diagnosisOutput({ checks }: Diagnosis): DoctorOutput {
  const isIll = checks.some(({ status }) => status === 'error');
  return {
    apiVersion: 'karstkit.dev/v1',
    kind: 'Diagnosis',
    exitStatus: isIll ? exitStatus.problem : exitStatus.fine,
    checks: checks.map((check) => ({ ...check })),
  };
}

/** The same for a person: a line for each check, with what to do below those that fail. */
export function diagnosisText({ checks }: Diagnosis, color = false): string {
  const paint = colors(color);
  const width = Math.max(0, ...checks.map(({ name }) => name.length));
  const lines = checks.flatMap((check) => [
    `${mark(check, paint)} ${paint.strong(check.name.padEnd(width))}  ${plainText(check.message)}`,
    ...(check.next === undefined
      ? []
      : [`${' '.repeat(width + 4)}${paint.quiet(plainText(check.next))}`]),
  ]);
  return `${lines.join('\n')}\n`;
}

function mark({ status }: Check, paint: Colors): string {
  switch (status) {
    case 'ok':
      return paint.added('✓');
    case 'warning':
      return paint.warning('!');
    case 'error':
      return paint.error('✗');
  }
}
