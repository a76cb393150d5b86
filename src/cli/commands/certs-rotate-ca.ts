import { Command } from 'commander';
import { type AuthorityFlags, authorityOptions, withAuthorityFlags } from '../authority-option.ts';
import {
  type OutputFlag,
  type PlanFlags,
  planOptions,
  withOutputFlag,
  withPlanFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

type RotateFlags = PlanFlags & OutputFlag & AuthorityFlags;

export function certsRotateCaCommand(session: Session): Command {
  const command = new Command('rotate-ca').description(
    'Take the next step from one authority to another: trust both, issue from the next, drop the former.',
  );
  const flagged = withAuthorityFlags(withPlanFlags(command));

  return withOutputFlag(flagged, ['text', 'json', 'yaml']).action(async (flags: RotateFlags) => {
    const [{ rotateAuthorities }, { planWorld, specWorld }, { showRotation }] = await Promise.all([
      import('../../flows/certs-rotate-ca.ts'),
      import('../world.ts'),
      import('../show-certificate.ts'),
    ]);
    const repository = specWorld(session, flags).tree;
    const options = { ...planOptions(session, flags), ...authorityOptions(session, flags) };
    const rotated = await rotateAuthorities(planWorld(session, flags), repository, options);
    showRotation(session, flags.output, rotated);
  });
}
