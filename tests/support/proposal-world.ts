import type { ProposalWorld, Proposed, ProposeOptions } from '#src/flows/proposal.ts';
import { propose } from '#src/flows/propose.ts';
import type { World } from '#src/flows/world.ts';
import { MemoryForge } from './memory-forge.ts';
import { MemoryGitOps } from './memory-gitops.ts';
import type { MemorySources } from './memory-sources.ts';
import { fastapi, memoryWorld } from './memory-world.ts';

type Texts = Readonly<Record<string, string>>;

export const api = 'gh:octocat/api';
export const web = 'gh:octocat/web';
export const oneService = `- {slug: "${api}", name: api}\n`;
export const twoServices = `${oneService}- {slug: "${web}", name: web}\n`;
const settings = 'registry: {name: registry.example.com/team}\n';

/** One repository for specs and tree, its forge, and what its slugs point to. */
export interface TestProposals {
  readonly gitops: MemoryGitOps;
  readonly forge: MemoryForge;
  readonly world: ProposalWorld;
  readonly sources: MemorySources['sources'];
  readonly clock: { now: number };
  run(options?: Partial<ProposeOptions>): Promise<Proposed>;
  /** Writes specs to the base, as a person who merges them does. */
  specs(repos: string, karst?: string): void;
}

export function proposals(files: Texts = {}): TestProposals {
  const gitops = new MemoryGitOps({
    'karst.yaml': settings,
    'repos.yaml': oneService,
    README: 'theirs',
    ...files,
  });
  const forge = new MemoryForge(gitops);
  const memory = memoryWorld({}, { [api]: fastapi('one'), [web]: fastapi('one') });
  const { sources } = memory.memory;
  const clock = { now: 1_700_000_000_000 };
  const world: ProposalWorld = {
    gitops,
    forge,
    specs: '',
    patience: {
      attempts: 10,
      firstPauseMs: 0,
      longestPauseMs: 0,
      pause: async () => undefined,
      random: () => 0,
    },
    worldOf: (tree): World => ({
      ...memory,
      tree,
      specs: tree,
      editSpecs: (changes) => tree.apply(changes),
      clock: { nowMs: () => clock.now },
    }),
  };
  return {
    gitops,
    forge,
    world,
    sources,
    clock,
    run: (options = {}) => propose(world, { environment: 'default', base: 'trunk', ...options }),
    specs: (repos, karst = settings) =>
      gitops.commit('trunk', { 'repos.yaml': repos, 'karst.yaml': karst }),
  };
}
