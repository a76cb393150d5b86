import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { authorityDays } from '../render/certificate/profile.ts';
import type { Session } from './session.ts';

export interface AuthorityFlags {
  readonly ca?: readonly string[];
  readonly caDays: number;
}

/** Where a new authority comes from: files of the user's own, or it is made here. */
export function withAuthorityFlags(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--ca <file...>',
        'authority of your own: certificate and key in PEM, or PKCS#12, its passphrase in KARST_CA_PASSPHRASE',
      ),
    )
    .addOption(
      new Option('--ca-days <number>', 'how long an authority lasts that is made here')
        .default(authorityDays)
        .argParser(wholeNumber),
    );
}

export function authorityOptions(
  { workingDirectory }: Session,
  { ca, caDays }: AuthorityFlags,
): { readonly days: number; readonly broughtFiles?: readonly string[] } {
  if (ca === undefined) return { days: caDays };
  return { days: caDays, broughtFiles: ca.map((file) => resolve(workingDirectory, file)) };
}

function wholeNumber(text: string): number {
  if (!/^[0-9]{1,6}$/.test(text)) throw new InvalidArgumentError('a number of days is expected.');
  return Number(text);
}
