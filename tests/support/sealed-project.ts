import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { runCli } from './cli-run.ts';
import { type AgePair, agePair } from './seal.ts';

/** Two services of two owners with a key each, whose Secrets are sealed and rendered as a user does it. */
export interface SealedProject {
  /** By owner. */
  readonly keys: Readonly<Record<'team-a' | 'team-b', AgePair>>;
  /** Secrets that Flux needs in its namespace. */
  readonly keySecrets: readonly object[];
  /** What the Secret `site-db` of each service holds under `url`. */
  readonly value: string;
}

const owners = ['team-a', 'team-b'] as const;
/** Flux must not take it for one of its own variables. */
const value = 'postgres://site:$\u007bpassword}@db/site';

/** Writes specs, seals through `karst seal` and renders into `deploy`, all below the directory. */
export async function sealedProject(directory: string): Promise<SealedProject> {
  const keys = { 'team-a': await agePair(), 'team-b': await agePair() };
  for (const owner of owners) {
    await mkdir(join(directory, `site-${owner}`), { recursive: true });
    await writeFile(join(directory, `site-${owner}/index.html`), '<title>site</title>\n');
  }
  await writeFile(join(directory, 'karst.yaml'), stringify(configOf(keys)));
  await writeFile(join(directory, 'repos.yaml'), stringify(owners.map(entryOf)));
  for (const owner of owners) {
    await karst(directory, ['seal', `site-${owner}`, 'site-db', 'url=-'], value);
  }
  await karst(directory, ['render']);
  return { keys, keySecrets: owners.map((owner) => keySecret(owner, keys[owner])), value };
}

function configOf(keys: SealedProject['keys']): object {
  const own = owners.map((owner) => [
    owner,
    { recipients: [keys[owner].recipient], keySecret: `sops-${owner}` },
  ]);
  return {
    registry: { name: 'ghcr.io/example-sealed' },
    secrets: { owners: Object.fromEntries(own) },
  };
}

function entryOf(owner: string): object {
  const env = { DB_URL: { secret: 'site-db', key: 'url' } };
  return { slug: `./site-${owner}`, owner, mesh: false, env };
}

function keySecret(owner: string, { identity }: AgePair): object {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: `sops-${owner}`, namespace: 'flux-system' },
    stringData: { 'identity.agekey': identity },
  };
}

async function karst(directory: string, args: readonly string[], input = ''): Promise<void> {
  const env = { KARST_CACHE_DIR: join(directory, '.cache'), KARST_SEAL_KEY: 'k'.repeat(32) };
  const { status, screen } = await runCli(directory, args, { env, input });
  if (status !== 0) throw new Error(`karst ${args.join(' ')}: ${screen}`);
}
