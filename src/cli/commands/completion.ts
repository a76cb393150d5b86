import { Argument, Command } from 'commander';
import { completionScript, shells } from '../completion.ts';
import type { Session } from '../session.ts';

export function completionCommand(session: Session): Command {
  return new Command('completion')
    .description('Print a completion script: source <(karst completion bash)')
    .addArgument(new Argument('<shell>', 'which shell').choices(shells))
    .action((shell: (typeof shells)[number], _flags: object, command: Command) => {
      session.print(completionScript(shell, command.parent ?? command));
    });
}
