import type { BroughtFile } from '../ports.ts';
import { Problem } from '../problem.ts';
import { authorityText } from '../render/certificate/authority.ts';
import { authorityOf } from '../render/certificate/authority-of.ts';
import { shown } from '../source/shown.ts';
import type { Environment } from '../spec/environment.ts';
import { makeAuthority } from './make-authority.ts';
import type { World } from './world.ts';

export interface AuthorityOptions {
  /** How long an authority lasts that is made here. */
  readonly days: number;
  /** Files with an authority and its key, which a person brings; one is made when absent. */
  readonly broughtFiles?: readonly string[];
}

export interface KeptAuthority {
  /** Public, PEM: what the repository keeps. */
  readonly certificates: string;
  /** Where its key was kept. */
  readonly keyFile: string;
}

/**
 * Makes an authority, or takes over the one that a person brings, and keeps its key for this user alone. Raises
 * `certificate.*` and `disk.*`; nothing is kept then.
 */
export async function newAuthority(
  world: Pick<World, 'specs' | 'keys' | 'certificates' | 'clock'>,
  environment: Environment,
  { days, broughtFiles }: AuthorityOptions,
): Promise<KeptAuthority> {
  const { keys } = world;
  const { name } = environment;
  if (broughtFiles === undefined) {
    const { certificate, key } = await makeAuthority(world, environment, days);
    return { certificates: certificate, keyFile: await keys.keepAuthority(name, key) };
  }
  const files = await Promise.all(broughtFiles.map((file) => readBrought(world, file)));
  const { certificates, key } = await world.certificates.readBundle(files);
  const file = broughtFiles.join(', ');
  const authority = authorityOf(certificates, { file, nowMs: world.clock.nowMs() });
  const keyFile = await keys.keepAuthority(name, key);
  return { certificates: authorityText(authority), keyFile };
}

async function readBrought({ specs }: Pick<World, 'specs'>, name: string): Promise<BroughtFile> {
  const bytes = await specs.read(name);
  if (bytes !== undefined) return { name, bytes };
  throw new Problem('certificate.unreadable', `There is no file ${shown(name)}`, {
    expected: 'a certificate or a key in PEM, or PKCS#12',
  });
}
