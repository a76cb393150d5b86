import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { scratchDirectory } from '../scratch.ts';
import { type FakeGitHub, startGitHub } from './fake-github.ts';

/** A GitHub and a directory that go with the test that asks for them. */
export async function startedGitHub(): Promise<{
  readonly github: FakeGitHub;
  readonly directory: string;
}> {
  const scratch = await scratchDirectory();
  const github = await startGitHub({ directory: join(scratch.path, 'forge') });
  onTestFinished(async () => {
    await github[Symbol.asyncDispose]();
    await scratch[Symbol.asyncDispose]();
  });
  return { github, directory: scratch.path };
}
