import { execFile } from 'node:child_process';
import { access, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { renderDockerfile } from '#src/render/dockerfile/dockerfile.ts';
import { aServiceInput } from './a-service-input.ts';
import { samples } from './sample.ts';

const hadolint = '.cache/tools/bin/hadolint';
const run = promisify(execFile);

test('hadolint finds nothing in any rendered Dockerfile, and finds a planted fault', async () => {
  await access(hadolint).catch(() => {
    throw new Error(`${hadolint} is missing: run "make tools"`);
  });
  await using directory = await mkdtempDisposable(join(tmpdir(), 'karst-hadolint-'));
  const paths = await Promise.all(
    Object.entries(samples).map(async ([name, variation]) => {
      const path = join(directory.path, name);
      await writeFile(path, renderDockerfile(aServiceInput(variation))[0]?.content ?? '');
      return path;
    }),
  );
  const planted = join(directory.path, 'planted');
  await writeFile(planted, 'FROM python\nRUN pip install flask | cat\nCMD python main.py\n');

  const clean = await lint(paths);
  const codes = (await lint([planted])).map(({ code }) => code);

  expect(clean).toEqual([]);
  expect(codes).toEqual(expect.arrayContaining(['DL3006', 'DL3042', 'DL4006', 'DL3025']));
});

async function lint(paths: readonly string[]): Promise<readonly { code: string }[]> {
  const { stdout } = await run(hadolint, ['--no-fail', '--format', 'json', ...paths]);
  return JSON.parse(stdout);
}
