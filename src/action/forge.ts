import type { GitHubForge } from '../io/github/open-forge.ts';
import { serverApi } from './server.ts';
import type { Step } from './step.ts';

/** A repository of this GitHub, with the token that opens it. Nothing is asked yet. */
export async function openStepForge(
  { environment, stop: signal }: Step,
  repository: string,
  token: string,
): Promise<GitHubForge> {
  const [{ openForge }, { fixedToken }, { usualWaiting }] = await Promise.all([
    import('../io/github/open-forge.ts'),
    import('../io/github/token-source.ts'),
    import('../io/github/waiting.ts'),
  ]);
  return openForge({
    ...serverApi(environment),
    repository,
    tokens: fixedToken(token),
    waiting: usualWaiting,
    signal,
  });
}
