import type { GitHubForge } from '../io/github/open-forge.ts';
import type { TokenSource } from '../io/github/token-source.ts';
import { serverApi } from './server.ts';
import type { Step } from './step.ts';

/** A repository of this GitHub, with the tokens that open it. Nothing is asked yet. */
export async function openStepForge(
  { environment, stop: signal }: Step,
  repository: string,
  tokens: TokenSource,
): Promise<GitHubForge> {
  const [{ openForge }, { usualWaiting }] = await Promise.all([
    import('../io/github/open-forge.ts'),
    import('../io/github/waiting.ts'),
  ]);
  return openForge({
    ...serverApi(environment),
    repository,
    tokens,
    waiting: usualWaiting,
    signal,
  });
}
