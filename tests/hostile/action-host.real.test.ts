import { expect, test } from 'vitest';
import { answering, startForge } from '#tests/support/forge-server.ts';
import { createRepository } from '#tests/support/git-repository.ts';
import { workspace } from '#tests/support/karst.ts';
import { runAction } from '#tests/support/runner.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { errorsOf, expectUntouched } from './action-batch.ts';

const strict = { mode: 'render', out: 'gitops', strict: 'true' };
const content = { 'index.html': '<title>x</title>\n' };
const config = (url: string) =>
  `hosts:\n  own: {kind: gitea, url: "${url}", tokenEnv: OWN_TOKEN, allowPrivate: true}\n`;

test('RF-07: a name that is a branch and a tag, or a branch named like a commit, is refused on its line', async () => {
  await using scratch = await scratchDirectory();
  const { git, commit } = await createRepository(scratch.path, 'acme/case');
  const first = await commit(content);
  const names = ['heads/two', 'tags/two', `heads/${first}`];
  await git('push', '-q', 'origin', ...names.map((to) => `HEAD:refs/${to}`));
  await using forge = await startForge({ repositories: scratch.path });
  await using work = await workspace({
    'karst.yaml': config(forge.url),
    'repos.yaml': `- own:acme/case#two\n- {slug: "own:acme/case#${first}", path: x}\n`,
  });

  const run = await runAction(work, strict);

  expect(errorsOf(run).map(({ code, line }) => [code, line])).toEqual([
    ['ref.ambiguous', 1],
    ['ref.ambiguous', 2],
  ]);
  await expectUntouched(work, run);
});

test.each([
  ['to plain http abroad', 'http://example.com/'],
  ['to a file', 'file:///etc/passwd'],
  ['to another host', 'https://evil.example/'],
])('SL-10: a redirect %s is not followed, and the token stays here', async (_, location) => {
  await using scratch = await scratchDirectory();
  await (await createRepository(scratch.path, 'acme/case')).commit(content);
  await using forge = await startForge({ repositories: scratch.path });
  forge.archive = answering(302, { location });
  forge.git = answering(302, { location });
  await using work = await workspace({
    'karst.yaml': config(forge.url),
    'repos.yaml': '- own:acme/case\n',
  });

  const run = await runAction(work, strict, { OWN_TOKEN: 'example-token-5f1c' });

  expect(errorsOf(run).map(({ code, line }) => [code, line])).toEqual([['source.redirect', 1]]);
  expect(JSON.stringify(run.outputs) + run.summary).not.toContain('example-token-5f1c');
  await expectUntouched(work, run);
});
