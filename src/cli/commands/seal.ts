import { Command } from 'commander';
import type { SecretSource } from '../../io/secret-source.ts';
import { Problem } from '../../problem.ts';
import {
  type OutputFlag,
  type SpecFlags,
  specSelection,
  withOutputFlag,
  withSpecFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

interface SealFlags extends SpecFlags, OutputFlag {
  readonly fromFile: readonly string[];
  readonly fromEnv: readonly string[];
  readonly environment?: string;
  readonly force?: true;
}

export function sealCommand(session: Session): Command {
  const command = new Command('seal')
    .description('Seal the values of a Secret that a spec refers to, so that it can lie in Git.')
    .argument('<workload>', 'which workload reads it')
    .argument('<secret>', 'name of the Secret')
    .argument('[key=-...]', 'the key whose value is piped in')
    .option('--from-file <key=path>', 'the bytes of a file (may be repeated)', collect, [])
    .option('--from-env <key=variable>', 'an environment variable (may be repeated)', collect, [])
    .option('-e, --environment <name>', 'for this environment of karst.yaml')
    .option('--force', 'seal anew what has not changed');

  return withOutputFlag(withSpecFlags(command), ['text', 'json', 'yaml']).action(
    async (workload: string, secret: string, piped: readonly string[], flags: SealFlags) => {
      const sources = sourcesOf(piped, flags);
      const [{ sealSecret }, { readSecretSources }, { specWorld }, { showSealed }] =
        await Promise.all([
          import('../../flows/seal.ts'),
          import('../../io/secret-source.ts'),
          import('../world.ts'),
          import('../show.ts'),
        ]);
      const values = await readSecretSources(sources, session);
      const sealed = await sealSecret(specWorld(session, flags), {
        ...specSelection(session, flags),
        ...(flags.environment === undefined ? {} : { environment: flags.environment }),
        force: flags.force === true,
        workload,
        secret,
        values,
      });
      showSealed(session, flags.output, sealed);
    },
  );
}

function sourcesOf(piped: readonly string[], { fromFile, fromEnv }: SealFlags): SecretSource[] {
  const input = piped.map(split).map(({ key, rest }): SecretSource => {
    if (rest === '-') return { kind: 'input', key };
    // Whatever stands there may be the secret itself, and is not repeated.
    throw new Problem('secret.argument', 'A value may not be given as an argument.', {
      expected: 'KEY=-, with the value piped in',
    });
  });
  const files = fromFile.map(split).map(({ key, rest }): SecretSource => {
    return { kind: 'file', key, path: rest };
  });
  const variables = fromEnv.map(split).map(({ key, rest }): SecretSource => {
    return { kind: 'variable', key, name: rest };
  });
  return [...input, ...files, ...variables];
}

function split(text: string): { readonly key: string; readonly rest: string } {
  const at = text.indexOf('=');
  return at < 0 ? { key: '', rest: '' } : { key: text.slice(0, at), rest: text.slice(at + 1) };
}

function collect(text: string, before: readonly string[]): string[] {
  return [...before, text];
}
