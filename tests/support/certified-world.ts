import { makeAuthority } from '#src/flows/make-authority.ts';
import type { Files } from '#src/ports.ts';
import { readConfig } from '#src/spec/config.ts';
import type { Environment } from '#src/spec/environment.ts';
import { fastapi, type MemoryWorld, memoryWorld } from './memory-world.ts';
import { type AgePair, agePair } from './seal.ts';

const dayMs = 24 * 60 * 60_000;
/** 2026-01-01. */
const startMs = Date.UTC(2026, 0, 1, 12);

/** A world with an authority of its own, whose clock a test moves. */
export interface CertifiedWorld extends MemoryWorld {
  readonly age: AgePair;
  readonly passDays: (days: number) => void;
}

export const twoServices =
  '- {slug: "gh:octocat/api", name: api}\n- {slug: "gh:octocat/web", name: web, uses: [api]}\n';

export async function certifiedWorld(
  repos = twoServices,
  beginMs = startMs,
): Promise<CertifiedWorld> {
  const age = await agePair();
  const memory = memoryWorld(
    { 'karst.yaml': karstYaml(age.recipient), 'repos.yaml': repos },
    { 'gh:octocat/api': fastapi('api'), 'gh:octocat/web': fastapi('web') },
  );
  let nowMs = beginMs;
  const world = {
    ...memory,
    age,
    clock: { nowMs: () => nowMs },
    passDays: (days: number) => {
      nowMs += days * dayMs;
    },
  };
  await addAuthority(world, 'karst/ca/default.pem');
  return world;
}

/** A fresh authority under a name of the specs, its key where the keys are. */
export async function addAuthority(
  world: CertifiedWorld,
  file: string,
  days = 365,
): Promise<string> {
  const environment = environmentOf(world);
  const { certificate, key } = await makeAuthority(world, environment, days);
  world.specFiles.set(file, certificate);
  await world.keys.keepAuthority(environment.name, key);
  return certificate;
}

/** The repository with the specs, as files to write. */
export function specTree({ specFiles }: CertifiedWorld): Files {
  return {
    read: async () => undefined,
    list: async () => [],
    apply: async (changes: readonly { readonly path: string; readonly content?: string }[]) => {
      for (const { path, content } of changes) {
        if (content === undefined) specFiles.delete(path);
        else specFiles.set(path, content);
      }
    },
  };
}

function environmentOf(world: MemoryWorld): Environment {
  const bytes = Buffer.from(world.specFiles.get('karst.yaml') ?? '');
  return readConfig({ path: 'karst.yaml', bytes }, {}).defaultEnvironment;
}

function karstYaml(recipient: string): string {
  return `registry:\n  name: registry.example.com/team\ncertificates:\n  mode: self-signed\nsecrets:\n  recipients: [${recipient}]\n`;
}
