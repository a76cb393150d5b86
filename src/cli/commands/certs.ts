import { Command } from 'commander';
import type { Session } from '../session.ts';
import { certsInspectCommand } from './certs-inspect.ts';
import { certsListCommand } from './certs-list.ts';
import { certsRenewCommand } from './certs-renew.ts';
import { certsRotateCaCommand } from './certs-rotate-ca.ts';

export function certsCommand(session: Session): Command {
  const command = new Command('certs').description(
    'Look at certificates, renew them, and move from one authority to the next.',
  );
  for (const each of [
    certsListCommand,
    certsRenewCommand,
    certsRotateCaCommand,
    certsInspectCommand,
  ]) {
    command.addCommand(each(session));
  }
  return command;
}
