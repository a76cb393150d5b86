import { Command } from 'commander';
import { type OutputFlag, withOutputFlag } from '../options.ts';
import type { Session } from '../session.ts';

export function certsInspectCommand(session: Session): Command {
  const command = new Command('inspect')
    .description(
      'Show what certificates say: of a PEM file, of a Secret, of a sealed one what is in clear.',
    )
    .argument('<file>', 'PEM or YAML');

  return withOutputFlag(command, ['text', 'json', 'yaml']).action(
    async (file: string, flags: OutputFlag) => {
      const [{ inspectCertificates }, { specWorld }, { showInspection }] = await Promise.all([
        import('../../flows/certs-inspect.ts'),
        import('../world.ts'),
        import('../show-certificate.ts'),
      ]);
      showInspection(
        session,
        flags.output,
        await inspectCertificates(specWorld(session, {}), file),
      );
    },
  );
}
