import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SourceCache } from '#src/io/cache.ts';
import { defaultCacheDirectory } from '#src/io/cache-directory.ts';
import { SealedFiles } from '#src/io/sealed-files.ts';
import { type FileTree, fileTree } from '#src/source/file-tree.ts';
import { hostsFrom } from '#src/source/host.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const commit = 'c'.repeat(40);
const hosts = hostsFrom({ own: { kind: 'gitea', url: 'https://git.example.com' } });
const [gh, own] = [hosts.get('gh'), hosts.get('own')];
if (gh === undefined || own === undefined) throw new Error('the hosts are missing');

const tree = fileTree(
  [
    { path: 'a/größe.py', size: 3, executable: true, bytes: Buffer.from('abc') },
    { path: 'empty', size: 0, executable: false, bytes: Buffer.alloc(0) },
    { path: 'logo.png', size: 99, executable: false },
  ],
  ['link'],
);

function seen(found: FileTree | undefined) {
  return found?.paths.map((path) => {
    const bytes = found.bytes(path);
    const text = bytes === undefined ? undefined : Buffer.from(bytes).toString();
    return [path, found.size(path), found.executable(path), text];
  });
}

test('gives back what it was given, to that host and commit alone', async () => {
  await using scratch = await scratchDirectory();
  await new SourceCache(scratch.path).keepTree(gh, commit, tree);
  const cache = new SourceCache(scratch.path);
  const found = await cache.tree(gh, commit);

  expect(seen(found)).toEqual(seen(tree));
  expect(found?.links).toEqual(['link']);
  expect(await cache.tree(own, commit)).toBeUndefined();
  expect(await cache.tree(gh, 'd'.repeat(40))).toBeUndefined();
});

const onlyFile = async (directory: string) => {
  const names = await readdir(directory, { recursive: true });
  return join(directory, names.find((name) => name.endsWith(commit)) ?? 'missing');
};

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut short', (bytes) => bytes.subarray(0, bytes.byteLength - 1)],
  ['empty', () => Buffer.alloc(0)],
  [
    'changed in one bit',
    (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]),
  ],
  ['of another format', (bytes) => Buffer.concat([Buffer.from('X'), bytes.subarray(1)])],
  ['longer than it was', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
])('takes a file that is %s for none, and replaces it', async (_, damage) => {
  await using scratch = await scratchDirectory();
  const cache = new SourceCache(scratch.path);
  await cache.keepTree(gh, commit, tree);
  const path = await onlyFile(scratch.path);
  await writeFile(path, damage(await readFile(path)));

  expect(await cache.tree(gh, commit)).toBeUndefined();
  await cache.keepTree(gh, commit, tree);
  expect(seen(await cache.tree(gh, commit))).toEqual(seen(tree));
});

test('does not believe a file that was moved to another name', async () => {
  await using scratch = await scratchDirectory();
  const files = new SealedFiles(scratch.path);
  await files.write('a', Buffer.from('1'));
  await files.write('b', Buffer.from('2'));
  await writeFile(join(scratch.path, 'b'), await readFile(join(scratch.path, 'a')));

  expect(await files.read('b')).toBeUndefined();
  expect((await files.read('a'))?.toString()).toBe('1');
});

test('lets many write at once and leaves no other file', async () => {
  await using scratch = await scratchDirectory();
  const caches = Array.from({ length: 8 }, () => new SourceCache(scratch.path));

  await Promise.all(caches.map((cache) => cache.keepTree(gh, commit, tree)));

  expect(seen(await caches[0]?.tree(gh, commit))).toEqual(seen(tree));
  const names = await readdir(scratch.path, { recursive: true });
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('is no failure where nothing can be written', async () => {
  await using scratch = await scratchDirectory();
  const file = join(scratch.path, 'file');
  await writeFile(file, '');
  const cache = new SourceCache(file);

  await cache.keepTree(gh, commit, tree);

  expect(await cache.tree(gh, commit)).toBeUndefined();
});

test('forgets what was used longest ago when it grows too large', async () => {
  await using scratch = await scratchDirectory();
  const files = new SealedFiles(scratch.path);
  for (const key of ['t/old', 't/used', 't/new']) {
    await files.write(key, Buffer.alloc(1_000));
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  await files.read('t/old');

  await files.prune('t', 2_500);

  expect((await readdir(join(scratch.path, 't'))).sort()).toEqual(['new', 'old']);
});

test('keeps facts by repository', async () => {
  await using scratch = await scratchDirectory();
  const cache = new SourceCache(scratch.path);
  const slug = {
    kind: 'repository',
    text: 'gh:a/b',
    scheme: 'gh',
    owner: 'a',
    repository: 'b',
  } as const;
  const facts = { committedAtS: 7, owned: true };

  await cache.keepFacts(slug, gh, commit, facts);

  expect(await cache.facts({ ...slug, owner: 'A' }, gh, commit)).toEqual(facts);
  expect(await cache.facts({ ...slug, repository: 'c' }, gh, commit)).toBeUndefined();
});

test.each([
  [{ KARST_CACHE_DIR: '/x' }, '/x'],
  [{ XDG_CACHE_HOME: '/c' }, '/c/karst'],
  [{ KARST_CACHE_DIR: '', XDG_CACHE_HOME: '' }, '/home/me/.cache/karst'],
])('keeps sources by default where %j says', (environment, directory) => {
  expect(defaultCacheDirectory(environment, '/home/me')).toBe(directory);
});
