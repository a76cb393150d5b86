import type { SealOutput } from '../generated/schema/seal.ts';
import type { Finding } from '../problem.ts';
import { colors } from './color.ts';
import { counted } from './counted.ts';
import { exitStatusOf } from './exit-status.ts';
import { findingText, sortedFindings } from './finding.ts';
import { findingOutput } from './finding-output.ts';
import { plainText } from './plain-text.ts';

interface Sealed {
  readonly environment: string;
  readonly workload: string;
  readonly namespace: string;
  readonly secret: string;
  readonly keys: readonly string[];
  readonly mode: SealOutput['mode'];
  readonly recipients: readonly string[];
  readonly file: string;
  readonly changed: boolean;
  readonly findings: readonly Finding[];
}

/** What `karst seal` sealed, as programs read it: names alone, never a value. */
export function sealOutput({ findings, keys, recipients, ...sealed }: Sealed): SealOutput {
  return {
    apiVersion: 'karstkit.dev/v1',
    kind: 'Sealed',
    exitStatus: exitStatusOf(findings),
    ...sealed,
    keys: [...keys],
    recipients: [...recipients],
    findings: sortedFindings(findings).map(findingOutput),
  };
}

/** The same for a person. */
export function sealText(sealed: Sealed, color = false): string {
  const paint = colors(color);
  const { changed, file, secret, keys, workload, environment, findings, recipients } = sealed;
  const sign = changed ? paint.changed('~') : paint.quiet('=');
  const subject = `${secret} (${keys.join(', ')}) for ${workload} in ${environment}`;
  const openers =
    sealed.mode === 'sops' ? counted(recipients.length, 'age recipient') : 'its controller';
  return `${[
    ...sortedFindings(findings).map((finding) => findingText(finding, color)),
    `${sign} ${paint.strong(plainText(file))}  ${paint.quiet(plainText(subject))}`,
    changed
      ? `Sealed for ${openers}. Commit the file; the next render puts it into the tree.`
      : 'Sealed before with the same values: nothing was written. --force seals anew.',
  ].join('\n')}\n`;
}
