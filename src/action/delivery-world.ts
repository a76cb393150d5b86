import type { DeliveryWorld } from '../flows/deliver.ts';
import type { TokenSource } from '../io/github/token-source.ts';
import type { Target } from '../io/gitops/open-gitops.ts';
import { workflowAddress } from '../io/gitops/own-address.ts';
import type { Inputs } from './inputs.ts';
import { gitOpsRepository, runAddress, serverHosts } from './server.ts';
import type { Step } from './step.ts';
import type { ActionWorld } from './world.ts';

/** What a delivery is made with: tokens that may write, and where the API makes the commits, who does it and signs. */
interface Writing extends Pick<Target, 'ownAddresses' | 'writer'> {
  readonly inputs: Inputs;
  readonly prefix: string;
  readonly tokens: TokenSource;
}

/**
 * In a repository of its own the tree lies at the root, in this one where repos.yaml does, unless `out` names a place. In
 * this one the specs are the branch's too: a run that comes late must not bring back what a newer commit took away.
 */
export async function openDelivery(
  step: Step,
  { world, workspace }: ActionWorld,
  { inputs, prefix, ...writing }: Writing,
): Promise<DeliveryWorld & { readonly branch: string }> {
  const { environment, stop: signal } = step;
  const foreign = inputs['gitops-repository'];
  const repository = gitOpsRepository(inputs, environment);
  const holder = runAddress(environment);
  const directory = inputs.out === '' && foreign === '' ? prefix : inputs.out;
  const [{ openTarget }, { filesBelow }, { patience }] = await Promise.all([
    import('../io/gitops/open-gitops.ts'),
    import('../io/gitops/below.ts'),
    import('../io/gitops/patience.ts'),
  ]);
  const target = await openTarget({
    repository: `gh:${repository}${inputs.base === '' ? '' : `#${inputs.base}`}`,
    hosts: serverHosts(environment),
    environment,
    // Repositories that are written hold nothing for the next run, and are gone with the job.
    cacheDirectory: await step.directory(),
    workingDirectory: workspace,
    author: workflowAuthor,
    ...(holder === undefined ? {} : { holder }),
    ...writing,
    signal,
  });
  return {
    ...target,
    worldOf: (files) => ({
      ...world,
      ...(foreign === '' ? { specs: filesBelow(files, prefix) } : {}),
      tree: filesBelow(files, directory),
    }),
    patience,
  };
}

const workflowAuthor = { name: 'github-actions[bot]', email: workflowAddress };
