import { Command } from 'commander';
import {
  type OutputFlag,
  type PlanFlags,
  planOptions,
  withOutputFlag,
  withPlanFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

export function certsListCommand(session: Session): Command {
  const command = new Command('list').description(
    'Show every certificate: its names, its issuer, the days left, and why it is due.',
  );

  return withOutputFlag(withPlanFlags(command), ['text', 'json', 'yaml']).action(
    async (flags: PlanFlags & OutputFlag) => {
      const [{ listCertificates }, { planWorld }, { showCertificates }] = await Promise.all([
        import('../../flows/certs-list.ts'),
        import('../world.ts'),
        import('../show-certificate.ts'),
      ]);
      const list = await listCertificates(planWorld(session, flags), planOptions(session, flags));
      showCertificates(session, flags.output, list);
    },
  );
}
