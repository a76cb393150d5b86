import { Command, Option } from 'commander';
import { type ReceiverKind, receiverKinds } from '../../render/flux/notification.ts';
import { type AuthorityFlags, authorityOptions, withAuthorityFlags } from '../authority-option.ts';
import type { Session } from '../session.ts';

type InitFlags = AuthorityFlags & {
  readonly out?: string;
  readonly certificates?: 'self-signed' | 'bring-your-own';
  readonly receiver?: ReceiverKind;
  readonly alert?: string;
  readonly workflows?: true;
};

export function initCommand(session: Session): Command {
  const command = new Command('init')
    .description(
      'Write a first karst.yaml and repos.yaml, and print the root for Flux. Overwrites nothing.',
    )
    .argument('[slug...]', 'repositories to list')
    .option('--out <directory>', 'where (default: the working directory)')
    .addOption(
      new Option(
        '--certificates <mode>',
        'have certificates issued here: make an authority, or take over that of --ca',
      ).choices(['self-signed', 'bring-your-own']),
    )
    .addOption(
      new Option(
        '--receiver <forge>',
        'print a Receiver, by whose webhook Flux looks as soon as somebody pushed',
      ).choices(receiverKinds),
    )
    .option(
      '--alert <kind[=address]>',
      'print an Alert: github=https://github.com/owner/repo for a status on commits, githubdispatch=… to start workflows, or slack',
    )
    .option('--workflows', 'write workflows for GitHub that plan and deliver');

  return withAuthorityFlags(command).action(async (slugs: string[], flags: InitFlags) => {
    const [{ initRepository }, { planWorld }, { showInitialised }] = await Promise.all([
      import('../../flows/init.ts'),
      import('../world.ts'),
      import('../show.ts'),
    ]);
    const { certificates: mode, receiver, alert, workflows = false } = flags;
    const own =
      mode === undefined ? {} : { certificates: { mode, ...authorityOptions(session, flags) } };
    showInitialised(
      session,
      await initRepository(planWorld(session, flags), {
        slugs,
        workflows,
        ...(receiver === undefined ? {} : { receiver }),
        ...(alert === undefined ? {} : { alert }),
        ...own,
      }),
    );
  });
}
