import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '#src/io/disk.ts';
import { pathsBelow } from '#tests/support/files-below.ts';
import { codeOfAsync } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

test('writes, reads, lists and deletes, and leaves no empty directory', async () => {
  await using scratch = await scratchDirectory();
  const files = diskFiles(join(scratch.path, 'out'));

  await files.apply([
    { path: 'deploy/services/api/a', content: 'one' },
    { path: 'deploy/b', content: 'two' },
  ]);
  expect(await files.list('deploy')).toEqual(['deploy/b', 'deploy/services/api/a']);
  expect(await files.read('deploy/b')).toEqual(Buffer.from('two'));
  await files.apply([{ path: 'deploy/services/api/a' }, { path: 'deploy/never-there' }]);

  expect(await pathsBelow(scratch.path)).toEqual(['out/', 'out/deploy/', 'out/deploy/b']);
  expect((await stat(join(scratch.path, 'out/deploy/b'))).mode & 0o777).toBe(0o644);
});

test('gives nothing for what is not there', async () => {
  await using scratch = await scratchDirectory();
  const files = diskFiles(join(scratch.path, 'none'));

  expect(await files.read('a/b')).toBeUndefined();
  expect(await files.list('a')).toEqual([]);
});

test.each(['../x', '/etc/passwd', 'a/../../x', 'a//b', 'a\\b', '', '.'])(
  'refuses the path %j',
  async (path) => {
    await using scratch = await scratchDirectory();
    const files = diskFiles(scratch.path);

    expect(await codeOfAsync(() => files.apply([{ path, content: 'x' }]))).toBe('disk.path');
  },
);

test('follows no link, neither to a directory nor to a file', async () => {
  await using scratch = await scratchDirectory();
  await using outside = await scratchDirectory();
  await writeFile(join(outside.path, 'file'), 'outside');
  await symlink(outside.path, join(scratch.path, 'directory'));
  await symlink(join(outside.path, 'file'), join(scratch.path, 'file'));
  const files = diskFiles(scratch.path);

  for (const path of ['directory/file', 'file']) {
    expect(await codeOfAsync(() => files.read(path))).toBe('disk.link');
    expect(await codeOfAsync(() => files.apply([{ path, content: 'x' }]))).toBe('disk.link');
    expect(await codeOfAsync(() => files.apply([{ path }]))).toBe('disk.link');
  }
  expect(await readFile(join(outside.path, 'file'), 'utf8')).toBe('outside');
});

test('says so when the root is a file', async () => {
  await using scratch = await scratchDirectory();
  await writeFile(join(scratch.path, 'out'), 'a file');
  const files = diskFiles(join(scratch.path, 'out'));

  expect(await codeOfAsync(() => files.list('deploy'))).toBe('disk.in-the-way');
  expect(await codeOfAsync(() => files.apply([{ path: 'a', content: 'x' }]))).toBe(
    'disk.in-the-way',
  );
});

test.each([
  ['a file where a directory is due', 'a/b'],
  ['a directory where a file is due', 'd'],
])('changes nothing when there is %s', async (_, path) => {
  await using scratch = await scratchDirectory();
  await writeFile(join(scratch.path, 'a'), 'a file');
  await mkdir(join(scratch.path, 'd/e'), { recursive: true });
  const before = await pathsBelow(scratch.path);
  const files = diskFiles(scratch.path);

  const code = await codeOfAsync(() =>
    files.apply([
      { path: 'new/first', content: 'x' },
      { path, content: 'x' },
    ]),
  );

  expect(code).toBe('disk.in-the-way');
  expect(await pathsBelow(scratch.path)).toEqual(before);
});
