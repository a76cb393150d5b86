import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { AgeRecipient } from '../ports.ts';
import { Problem } from '../problem.ts';
import { diskProblem, errnoOf } from './disk-problem.ts';

/**
 * The recipient whose identity this user keeps, in a file as `age-keygen` writes it, for this user alone; made when there
 * is none. Raises `disk.*` and `certificate.unreadable`.
 */
export async function keptAgeRecipient(directory: string): Promise<AgeRecipient> {
  const file = join(directory, 'age.agekey');
  const made = await generateX25519Identity();
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeFileSync(file, `${made}\n`, { flag: 'wx', mode: 0o600, flush: true });
    return { recipient: await identityToRecipient(made), file };
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw diskProblem(error, file);
  }
  const [found] = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(readFileSync(file, 'utf8')) ?? [];
  if (found !== undefined) return { recipient: await identityToRecipient(found), file };
  throw new Problem('certificate.unreadable', `${file} holds no age identity`, {
    file,
    expected: 'a file as age-keygen writes it',
  });
}
