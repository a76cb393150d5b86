import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SourcesOptions } from '#src/io/sources-options.ts';
import type { Host } from '#src/source/host.ts';
import type { CommitPin } from '#src/source/source.ts';
import {
  answering,
  close,
  type ForgeServer,
  listen,
  startForge,
} from '#tests/support/forge-server.ts';
import { createRepository, firstCommitS } from '#tests/support/git-repository.ts';
import { codeOfAsync, problemOf } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { type SourcesSetting, sourcesOf } from '#tests/support/sources.ts';
import { commitHeader, rawArchive } from '#tests/support/tar.ts';

const stack = new AsyncDisposableStack();
const token = 'forge-token-7531';
let root: string;
let pin: CommitPin;
let forge: ForgeServer;

beforeAll(async () => {
  root = stack.use(await scratchDirectory()).path;
  const { commit } = await createRepository(root, 'me/app');
  const sha = await commit({
    'main.py': 'print(1)',
    'bin/start': '#!/bin/sh\n',
    '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = ext::sh -c "touch /tmp/submodule-ran"\n',
    '.gitattributes': '*.dat filter=lfs diff=lfs\n',
    '.lfsconfig': '[lfs]\n\turl = http://127.0.0.1:9/lfs\n',
    'big.dat': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
  });
  pin = { kind: 'commit', commit: sha, ref: 'refs/heads/trunk', committedAtS: firstCommitS };
  forge = stack.use(await startForge({ repositories: root }));
});

afterAll(() => stack.disposeAsync());

async function fetchFrom(
  setting: Partial<SourcesSetting> & Pick<SourcesSetting, 'forge'>,
  at = pin,
) {
  await using scratch = await scratchDirectory();
  const { sources, slug } = sourcesOf({ cache: scratch.path, ...setting });
  return await sources.fetch(slug('own:me/app'), at);
}

const withToken = (given: string): Partial<SourcesOptions> => ({
  environment: { PATH: process.env.PATH, OWN_TOKEN: given },
});

test.each<[Host['kind'], string | undefined, RegExp]>([
  ['gitea', undefined, /^\/me\/app\/archive\/[0-9a-f]{40}\.tar\.gz$/],
  ['gitea', token, /^\/api\/v1\/repos\/me\/app\/archive\/[0-9a-f]{40}\.tar\.gz$/],
  ['github', undefined, /^\/me\/app\/archive\/[0-9a-f]{40}\.tar\.gz$/],
  ['github', token, /^\/api\/v3\/repos\/me\/app\/tarball\/[0-9a-f]{40}$/],
  ['gitlab', undefined, /^\/me\/app\/-\/archive\/[0-9a-f]{40}\/app-[0-9a-f]{40}\.tar\.gz$/],
  [
    'gitlab',
    token,
    /^\/api\/v4\/projects\/me%2Fapp\/repository\/archive\.tar\.gz\?sha=[0-9a-f]{40}$/,
  ],
])('fetches the archive of %s with token %s', async (kind, given, path) => {
  await using own = await startForge({
    repositories: root,
    ...(given === undefined ? {} : { token }),
  });

  const source = await fetchFrom({ forge: own, kind, options: withToken(given ?? '') });

  expect(source.fetchedBy).toBe('archive');
  expect(source.tree.paths).toContain('main.py');
  expect(source.tree.executable('bin/start')).toBe(true);
  expect(own.seen.map((request) => request.path)).toEqual([expect.stringMatching(path)]);
});

test('clones when there is no archive, and gives the same tree', async () => {
  await using bare = await startForge({ repositories: root });
  bare.archive = answering(404);

  const cloned = await fetchFrom({ forge: bare });
  const archived = await fetchFrom({ forge });

  const { tree } = cloned;
  expect(cloned.fetchedBy).toBe('clone');
  expect(tree.paths).toEqual(archived.tree.paths);
  expect(tree.paths.map((path) => [tree.executable(path), tree.bytes(path)])).toEqual(
    tree.paths.map((path) => [archived.tree.executable(path), archived.tree.bytes(path)]),
  );
});

test('clones with the token, which stands in no argument', async () => {
  await using locked = await startForge({ repositories: root, token });
  locked.archive = answering(500);

  const source = await fetchFrom({ forge: locked, options: withToken(token) });

  expect(source.fetchedBy).toBe('clone');
});

test('AR-13: a clone runs nothing of what the repository asks for', async () => {
  await using bare = await startForge({ repositories: root });
  bare.archive = answering(404);

  const { tree } = await fetchFrom({ forge: bare });

  expect(Buffer.from(tree.bytes('big.dat') ?? []).toString()).toContain('git-lfs');
  expect(bare.seen.every(({ path }) => path.startsWith('/me/app'))).toBe(true);
  expect(await readdir('/tmp')).not.toContain('submodule-ran');
});

const tarball = (commit: string) =>
  rawArchive([commitHeader(commit), { name: 'r/', type: '5' }, { name: 'r/a', content: 'x' }]);

test.each<[string, (commit: string) => Buffer]>([
  ['cut short', (commit) => tarball(commit).subarray(0, 100)],
  ['of another commit', () => tarball('e'.repeat(40))],
  ['of HTML', () => Buffer.from('<html>Sign in</html>')],
])('clones when the archive is %s', async (_, bytes) => {
  await using odd = await startForge({ repositories: root });
  odd.archive = (__, response) => response.end(bytes(pin.commit));

  expect((await fetchFrom({ forge: odd })).fetchedBy).toBe('clone');
});

test.each<[string, string, Buffer]>([
  ['a way out', 'archive.unsafe', rawArchive([{ name: '../x', content: 'x' }])],
  ['a bomb', 'archive.too-large', gzipSync(Buffer.alloc(30_000_000))],
])('refuses an archive with %s without a second try', async (_, code, bytes) => {
  await using odd = await startForge({ repositories: root });
  odd.archive = (__, response) => response.end(bytes);

  const problem = await problemOf(() => fetchFrom({ forge: odd }));

  expect([problem.code, odd.seen.length]).toEqual([code, 1]);
  expect(problem.message).toContain('own:me/app');
});

test('tells both reasons when both ways fail, and leaves nothing behind', async () => {
  await using broken = await startForge({ repositories: root });
  await using scratch = await scratchDirectory();
  broken.archive = answering(500);
  broken.git = answering(403);
  const { sources, slug } = sourcesOf({ forge: broken, cache: scratch.path });

  const problem = await problemOf(() => sources.fetch(slug('own:me/app'), pin));

  expect(problem.code).toBe('source.failed');
  expect(problem.message).toMatch(/The archive: .*500.* The clone: .*private/);
  expect(await readdir(scratch.path, { recursive: true })).toEqual(['tmp']);
});

test('tells one cause when both ways have it', async () => {
  expect(await codeOfAsync(() => fetchFrom({ forge: { url: 'http://127.0.0.1:9' } }))).toBe(
    'source.unreachable',
  );
});

test('RF-08: fetches the commit that was pinned although the branch has moved', async () => {
  const moved = await createRepository(root, 'me/moved');
  const before = await moved.commit({ a: '1' });
  await using scratch = await scratchDirectory();
  const { sources, slug } = sourcesOf({ forge, cache: scratch.path });
  const pinned = await sources.pin(slug('own:me/moved'));
  await moved.commit({ a: '2' });

  const { tree } = await sources.fetch(slug('own:me/moved'), pinned);

  expect(pinned.commit).toBe(before);
  expect(Buffer.from(tree.bytes('a') ?? []).toString()).toBe('1');
});

test('fetches once, then reads the cache, also offline', async () => {
  await using scratch = await scratchDirectory();
  await using own = await startForge({ repositories: root });
  const first = sourcesOf({ forge: own, cache: scratch.path });
  const slug = first.slug('own:me/app');

  const both = await Promise.all([first.sources.fetch(slug, pin), first.sources.fetch(slug, pin)]);
  const offline = sourcesOf({ forge: own, cache: scratch.path, options: { offline: true } });
  const again = await offline.sources.fetch(slug, pin);
  const other = { ...pin, commit: 'd'.repeat(40) };

  expect(both.map(({ fetchedBy }) => fetchedBy)).toEqual(['archive', 'archive']);
  expect([again.fetchedBy, again.tree.paths]).toEqual(['cache', both[0]?.tree.paths]);
  expect(own.seen.length).toBe(1);
  expect(await codeOfAsync(() => offline.sources.fetch(slug, other))).toBe('source.offline');
  expect(await codeOfAsync(() => offline.sources.pin(slug))).toBe('source.offline');
});

test('a fetch that failed is tried again when it is asked for again', async () => {
  await using scratch = await scratchDirectory();
  await using own = await startForge({ repositories: root });
  const { archive, git } = own;
  own.archive = answering(500);
  own.git = answering(500);
  const { sources, slug } = sourcesOf({ forge: own, cache: scratch.path });
  const failed = await codeOfAsync(() => sources.fetch(slug('own:me/app'), pin));
  Object.assign(own, { archive, git });

  expect(failed).toBe('source.unreachable');
  expect((await sources.fetch(slug('own:me/app'), pin)).fetchedBy).toBe('archive');
});

test('SL-10: follows a redirect to a listed host without the token', async () => {
  await using storage = await startForge({ repositories: root });
  await using front = await startForge({ repositories: root, token });
  front.archive = (request, response) =>
    response.writeHead(302, { location: `${storage.url}/me/app/archive${request.url}` }).end();

  const setting = {
    forge: front,
    archiveHosts: [storage.host] as [string],
    options: withToken(token),
  };
  const source = await fetchFrom(setting);

  expect(source.fetchedBy).toBe('archive');
  expect(front.seen[0]?.authorization).toBe(`token ${token}`);
  expect(storage.seen.map(({ authorization }) => authorization)).toEqual([undefined]);
});

test('SL-10: refuses a redirect to a host that is not listed, which then sees no request', async () => {
  await using stranger = await startForge({ repositories: root });
  await using front = await startForge({ repositories: root });
  front.archive = answering(302, {
    location: `${stranger.url}/me/app/archive/${pin.commit}.tar.gz`,
  });

  expect(await codeOfAsync(() => fetchFrom({ forge: front }))).toBe('source.redirect');
  expect([stranger.seen.length, front.seen.length]).toEqual([0, 1]);
});

test('cuts an archive that drips', async () => {
  await using slow = await startForge({ repositories: root });
  slow.archive = (_, response) => {
    const drip = setInterval(() => response.write(Buffer.from([0x1f])), 50);
    response.on('close', () => clearInterval(drip));
  };
  slow.git = answering(500);

  const problem = await problemOf(() =>
    fetchFrom({ forge: slow, options: { http: { totalMs: 400 } } }),
  );

  expect(problem.message).toContain('did not answer in time');
});

test('ends at once when the user breaks off', async () => {
  const control = new AbortController();
  const silent = createServer(() => control.abort(new Error('broken off')));
  const host = await listen(silent);

  const fetching = fetchFrom({
    forge: { url: `http://${host}` },
    options: { signal: control.signal },
  });

  await expect(fetching).rejects.toThrow('broken off');
  await close(silent);
});
