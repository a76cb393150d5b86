import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { getState, info } from '@actions/core';
import { revokeToken } from '../io/github/revoke-token.ts';
import { readLeftover } from './leftover.ts';
import { serverApi } from './server.ts';
import type { ActionEnvironment } from './step.ts';

/** The runner waits for the end of a job, and a token that is not taken back ends within the hour. */
const timeoutMs = 10_000;

/** Takes back what a step left, however it ended. Says what could not be done, and never fails a job that is over. */
export async function cleanUp(environment: ActionEnvironment): Promise<void> {
  const temporary = environment.RUNNER_TEMP ?? tmpdir();
  const { tokens, directories } = readLeftover(getState('leftover'), temporary);
  const server = serverApi(environment);
  const told = await Promise.all([
    ...tokens.map(async (token) => {
      const why = await revokeToken(server, token, timeoutMs);
      return why === undefined ? 'token: taken back' : `token: not taken back, ${why}`;
    }),
    ...directories.map((path) =>
      rm(path, { recursive: true, force: true }).then(
        () => 'directory: removed',
        () => 'directory: not removed',
      ),
    ),
  ]);
  for (const line of told) info(line);
}
