import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { Problem } from '../problem.ts';
import { repositoryAddress } from '../source/archive-address.ts';
import type { Host, Hosts } from '../source/host.ts';
import type { RepositorySlug } from '../source/source.ts';
import type { GitRemote } from './git.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A slug's host, with the token of this run. */
export interface Forge {
  readonly host: Host;
  readonly token: string | undefined;
  readonly remote: GitRemote;
}

/** Raises `source.forbidden` for a token that no header can carry. */
export function forgeOf(slug: RepositorySlug, hosts: Hosts, environment: Environment): Forge {
  const host = hosts.get(slug.scheme);
  if (host === undefined) throw new Error(`the slug ${slug.text} was parsed for other hosts`);
  const variable = host.tokenEnv.find((name) => (environment[name] ?? '') !== '');
  const token = variable === undefined ? undefined : environment[variable]?.trim();
  if (token !== undefined && !/^[\x21-\x7e]{1,4096}$/.test(token)) {
    throw new Problem(
      'source.forbidden',
      `The token in ${variable} holds characters that no token has.`,
      {
        next: `Set ${variable} to the token alone.`,
      },
    );
  }
  const address = repositoryAddress(host, slug, token);
  const remote = {
    ...address,
    name: `${slug.scheme}:${slug.owner}/${slug.repository}`,
    tokenVariable: variable ?? host.tokenEnv[0],
    hasToken: token !== undefined,
    secrets: [token ?? '', address.authorization?.split(' ')[1] ?? ''],
    allowPrivate: host.allowPrivate,
  };
  return { host, token, remote };
}

/** The absolute path of git: the search path is read once, here, and no child searches again. Raises `git.missing`. */
export async function findGit(
  environment: Environment,
  usual: readonly string[] = ['/usr/bin', '/usr/local/bin'],
): Promise<string> {
  const places = (environment.PATH ?? '').split(delimiter).filter(isAbsolute);
  for (const place of [...places, ...usual]) {
    const program = join(place, 'git');
    const found = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return program;
  }
  throw new Problem('git.missing', 'There is no git on this machine.', {
    expected: 'git 2.37 or newer in PATH',
    next: 'Install git.',
  });
}
