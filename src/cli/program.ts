import { Command, type CommanderError, Option } from 'commander';
import { version } from '../generated/version.ts';
import { applyCommand } from './commands/apply.ts';
import { certsCommand } from './commands/certs.ts';
import { completionCommand } from './commands/completion.ts';
import { deployCommand } from './commands/deploy.ts';
import { destroyCommand } from './commands/destroy.ts';
import { detectCommand } from './commands/detect.ts';
import { diffCommand } from './commands/diff.ts';
import { doctorCommand } from './commands/doctor.ts';
import { driftCommand } from './commands/drift.ts';
import { imagesCommand } from './commands/images.ts';
import { initCommand } from './commands/init.ts';
import { lockCommand } from './commands/lock.ts';
import { planCommand } from './commands/plan.ts';
import { promoteCommand } from './commands/promote.ts';
import { renderCommand } from './commands/render.ts';
import { schemaCommand } from './commands/schema.ts';
import { sealCommand } from './commands/seal.ts';
import { upgradeCommand } from './commands/upgrade.ts';
import { validateCommand } from './commands/validate.ts';
import type { Format } from './options.ts';
import type { Session } from './session.ts';

const examples = `
Examples:
  karst init gh:octocat/hello      write a first karst.yaml and repos.yaml
  karst detect gh:octocat/hello    explain how a repository starts
  karst plan                       show what would change
  karst render                     write the tree
  karst apply --to gh:acme/fleet   commit it to a branch, once the plan was read
  karst render --locked            write it from the records alone, offline

Exit status: 0 fine, 1 drift (check and drift only), 2 a problem or an error finding, 3 a bug, 130 interrupted.`;

/**
 * Every command with its flags, as data that help, completion and the reference table are made from. What a command does
 * is loaded when it is called: help and version need none of it.
 */
export function program(session: Session): Command {
  const root = new Command('karst')
    .description(
      'Deploy a repository in a pull request: repos.yaml in, a GitOps tree for Flux out.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addOption(new Option('--no-color', 'print without colours (also NO_COLOR, CI)'))
    .showHelpAfterError('(run with --help for the flags)')
    .addHelpText('after', examples)
    .configureOutput({
      writeOut: (text) => session.print(text),
      writeErr: (text) => session.warn(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'karst: ')),
    })
    .exitOverride(stop);

  const commands = [
    renderCommand,
    planCommand,
    diffCommand,
    driftCommand,
    applyCommand,
    deployCommand,
    promoteCommand,
    upgradeCommand,
    destroyCommand,
    detectCommand,
    validateCommand,
    lockCommand,
    certsCommand,
    imagesCommand,
    initCommand,
    sealCommand,
    doctorCommand,
    schemaCommand,
    completionCommand,
  ];
  for (const command of commands) {
    const made = command(session).copyInheritedSettings(root).exitOverride(stop);
    for (const part of made.commands) part.copyInheritedSettings(made);
    root.addCommand(made);
  }
  root.hook('preAction', (_, command) => {
    const { output } = command.opts<{ output?: Format }>();
    if (output === 'json' || output === 'yaml') session.reportAs(output);
  });
  return root;
}

/** commander would end the process; a door only reports. */
function stop(error: CommanderError): never {
  throw error;
}
