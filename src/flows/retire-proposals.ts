import type { PullRequest } from '../ports/forge.ts';
import type { Branch } from '../ports.ts';
import { readMarker, withdrawnPage } from '../report/page/marker.ts';
import { closingMarker, retiringWord } from '../report/proposal-words.ts';
import type { ProposalWorld, Retired } from './proposal.ts';
import { branchPrefix, foreignCommit, foreignWork, proposalBranch } from './proposal-branch.ts';
import type { EachOptions } from './proposal-place.ts';
import { readSettings } from './read-specs.ts';

/**
 * Closes the open proposals of environments that karst.yaml no longer has: no run is about them any more. Only those that
 * follow from these very specs are, and none with a person's commit. `known` are environments that need no look. The branch
 * is opened only where there seems to be one. Raises `forge.*` and `delivery.*`.
 */
export async function retireProposals(
  world: ProposalWorld,
  options: EachOptions,
  known: ReadonlySet<string>,
): Promise<readonly Retired[]> {
  const { forge, gitops, worldOf, specsAt } = world;
  if (specsAt === undefined) return [];
  const opened = await forge.pullRequests.opened(branchPrefix);
  const orphans = opened.flatMap((pull) => orphanOf(pull, specsAt, known));
  if (orphans.length === 0) return [];
  return await gitops.onBranch(options.base, async (base) => {
    const { environments, findings } = await readSettings(worldOf(base.files).specs, options);
    // Of a faulty karst.yaml nobody knows which environments it means to have.
    if (findings.some(({ severity }) => severity === 'error')) return [];
    const there = new Set(environments.map(({ name }) => name));
    const gone = orphans.filter(
      ({ environment, pull }) => !there.has(environment) && pull.base === base.name,
    );
    const retired: Retired[] = [];
    for (const orphan of gone) retired.push(await retire(world, base, orphan));
    return retired.sort((a, b) => a.number - b.number);
  });
}

interface Orphan {
  readonly environment: string;
  readonly pull: PullRequest;
}

/** A page of ours on its own branch says which environment it is about; what is about several is a person's command. */
function orphanOf(pull: PullRequest, specsAt: string, known: ReadonlySet<string>): Orphan[] {
  const marker = readMarker(pull.body);
  if (marker === undefined || marker.specsAt !== specsAt) return [];
  const [environment = ''] = marker.key.split('/');
  const isOwn = pull.head.branch === proposalBranch(marker.key) && !environment.includes('_');
  return isOwn && !known.has(environment) ? [{ environment, pull }] : [];
}

async function retire(
  { forge }: ProposalWorld,
  base: Branch,
  { environment, pull }: Orphan,
): Promise<Retired> {
  const { number, url, body } = pull;
  const name = pull.head.branch;
  const found = await base.proposal(name);
  const foreign = found === undefined ? undefined : foreignCommit(found, [pull]);
  const told = { environment, head: name, number, url };
  if (foreign !== undefined) return { ...told, decision: 'left', why: foreignWork(foreign, name) };
  await forge.comments.keep(number, closingMarker, retiringWord(environment));
  await forge.pullRequests.update(number, { body: withdrawnPage(body) });
  // Closed comes last: one that is closed already is not found again by a run that ends what this one began.
  const isGone = found === undefined || (await base.withdraw({ name, commit: found.commit }));
  if (!isGone) return { ...told, decision: 'left', why: `somebody moved ${name} meanwhile` };
  await forge.pullRequests.update(number, { state: 'closed' });
  return { ...told, decision: 'closed' };
}
