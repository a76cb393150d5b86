import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDigestFiles } from '#src/io/digest-files.ts';
import { problemOf } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

test('reads arguments, files, and directories as artifacts are laid down', async () => {
  await using scratch = await scratchDirectory();
  await mkdir(join(scratch.path, 'digests/digest-web'), { recursive: true });
  await writeFile(join(scratch.path, 'digests/api.digest'), 'one');
  await writeFile(join(scratch.path, 'digests/digest-web/web.digest'), 'two');
  await writeFile(join(scratch.path, 'digests/notes.txt'), 'no digest');
  await writeFile(join(scratch.path, 'list'), 'three');

  const texts = readDigestFiles(['a=b', 'digests', 'list'], scratch.path);

  expect(texts).toEqual([
    { text: 'a=b' },
    { text: 'one', file: 'digests/api.digest' },
    { text: 'two', file: 'digests/digest-web/web.digest' },
    { text: 'three', file: 'list' },
  ]);
});

test('what is too much is counted before it is read', async () => {
  await using scratch = await scratchDirectory();
  const handed = Array.from({ length: 20_001 }, () => 'nothing');

  const problem = await problemOf(async () => readDigestFiles(handed, scratch.path));

  expect(problem.message).toContain('20001');
});

test.each(['nothing', 'link', 'large'])('a %s is refused', async (name) => {
  await using scratch = await scratchDirectory();
  await writeFile(join(scratch.path, 'secret'), 'x');
  await symlink(join(scratch.path, 'secret'), join(scratch.path, 'link'));
  await writeFile(join(scratch.path, 'large'), 'x'.repeat(2 << 20));

  const problem = await problemOf(async () => readDigestFiles([name], scratch.path));

  expect(problem.code).toBe('built.syntax');
});
