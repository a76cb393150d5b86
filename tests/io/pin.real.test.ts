import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ForgeServer } from '#tests/support/forge-server.ts';
import { answering, startForge } from '#tests/support/forge-server.ts';
import {
  createRepository,
  firstCommitS,
  type TestRepository,
} from '#tests/support/git-repository.ts';
import { codeOfAsync, problemOf } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { type SourcesSetting, sourcesOf } from '#tests/support/sources.ts';

const stack = new AsyncDisposableStack();
const commits = { first: '', main: '', side: '', foreign: '', old: '' };
let forge: ForgeServer;
let root: string;
let repository: TestRepository;

beforeAll(async () => {
  root = stack.use(await scratchDirectory()).path;
  repository = await createRepository(root, 'me/app');
  commits.first = await repository.commit({ 'main.py': 'print(1)' });
  commits.main = await repository.commit({ 'main.py': 'print(2)' });
  const { git } = repository;
  await git('tag', '--annotate', '--message=one', 'v1.0', commits.first);
  await git('tag', '@scope/pkg@1.2.3', commits.first);
  await git('tag', 'both');
  await git('push', '--quiet', '--tags', 'origin');
  await git(
    'push',
    '--quiet',
    'origin',
    'HEAD:refs/heads/both',
    `HEAD:refs/heads/${'a'.repeat(40)}`,
  );
  await git('push', '--quiet', 'origin', 'HEAD:refs/heads/release/next', 'HEAD:refs/heads/deadbee');
  await git('checkout', '--quiet', '--orphan', 'stranger');
  await git('commit', '--quiet', '--allow-empty', '--message', 'from a fork');
  commits.foreign = await git('rev-parse', 'HEAD');
  await git('push', '--quiet', 'origin', 'HEAD:refs/pull/7/head');
  await repository.git('checkout', '--quiet', 'trunk');
  await createRepository(root, 'me/empty');
  forge = stack.use(await startForge({ repositories: root }));
});

afterAll(() => stack.disposeAsync());

async function pin(text: string, setting: Partial<SourcesSetting> = {}) {
  await using scratch = await scratchDirectory();
  const { sources, slug } = sourcesOf({ forge, cache: scratch.path, ...setting });
  return await sources.pin(slug(text));
}

test.each([
  ['own:me/app', 'main', 'refs/heads/trunk'],
  ['own:me/app#trunk', 'main', 'refs/heads/trunk'],
  ['own:me/app#refs/heads/both', 'main', 'refs/heads/both'],
  ['own:me/app#refs/tags/both', 'main', 'refs/tags/both'],
  ['own:me/app#v1.0', 'first', 'refs/tags/v1.0'],
  ['own:me/app#@scope/pkg@1.2.3', 'first', 'refs/tags/@scope/pkg@1.2.3'],
  ['own:me/app#release/next', 'main', 'refs/heads/release/next'],
  ['own:me/app#deadbee', 'main', 'refs/heads/deadbee'],
] as const)('pins %s', async (text, commit, ref) => {
  expect(await pin(text)).toStrictEqual({
    kind: 'commit',
    commit: commits[commit],
    ref,
    committedAtS: firstCommitS,
  });
});

test.each(['true', 'false'])(
  'proves a commit that is at no tip, filters allowed: %s',
  async (allow) => {
    await repository.git('-C', repository.bare, 'config', 'uploadpack.allowFilter', allow);
    await repository.git('push', '--quiet', '--delete', 'origin', 'v1.0', '@scope/pkg@1.2.3');

    const pinned = await pin(`own:me/app#${commits.first.toUpperCase()}`);

    await repository.git('push', '--quiet', '--tags', 'origin');
    expect(pinned).toMatchObject({
      commit: commits.first,
      ref: commits.first,
      committedAtS: firstCommitS,
    });
  },
);

test('reads a history with the mistakes of old tools', async () => {
  const old = await createRepository(root, 'me/old');
  const tree = await old.git('rev-parse', `${await old.commit({ a: '1' })}^{tree}`);
  const person = 'Ada <ada@example.com> 1313584730';
  const text = `tree ${tree}\nauthor ${person} +051800\ncommitter ${person} +051800\n\nold\n`;
  await writeFile(join(root, 'commit'), text);
  const bad = await old.git(
    'hash-object',
    '-t',
    'commit',
    '-w',
    '--literally',
    join(root, 'commit'),
  );
  await old.git('reset', '--quiet', '--hard', bad);
  await old.git('push', '--quiet', '--force', 'origin', `${bad}:refs/heads/ancient`);
  await old.commit({ a: '2' });
  await old.git('push', '--quiet', '--delete', 'origin', 'ancient');
  await old.git('-C', old.bare, 'config', 'uploadpack.allowFilter', 'true');

  expect(await pin(`own:me/old#${bad}`)).toMatchObject({
    commit: bad,
    committedAtS: 1_313_584_730,
  });
});

test.each([
  ['RF-07', 'own:me/app#both', 'ref.ambiguous'],
  ['RF-07', `own:me/app#${'a'.repeat(40)}`, 'ref.ambiguous'],
  ['RF-04', 'own:me/app#SHORT', 'ref.missing'],
  ['missing', 'own:me/app#trunc', 'ref.missing'],
  ['missing', 'own:me/app#refs/tags/trunk', 'ref.missing'],
  ['missing', `own:me/app#${'b'.repeat(40)}`, 'ref.missing'],
  ['pull', 'own:me/app#refs/pull/7/head', 'ref.pull-request'],
  ['foreign', 'own:me/app#FOREIGN', 'ref.foreign-commit'],
  ['empty', 'own:me/empty', 'source.empty'],
  ['empty', 'own:me/empty#main', 'source.empty'],
  ['404', 'own:me/nothing', 'source.not-found'],
])('%s: refuses %s as %s', async (_, text, code) => {
  const full = text.replace('SHORT', commits.main.slice(0, 7)).replace('FOREIGN', commits.foreign);

  expect(await codeOfAsync(() => pin(full))).toBe(code);
});

test('names the branch that was probably meant, and the forms that are not ambiguous', async () => {
  const missing = await problemOf(() => pin('own:me/app#trunc'));
  const ambiguous = await problemOf(() => pin('own:me/app#both'));

  expect(missing.detail.expected).toBe('trunk');
  expect(ambiguous.detail.next).toContain('#refs/heads/both');
});

test('policy lets a pull ref and a foreign commit in', async () => {
  const options = { policy: { pullRefs: true, foreignCommits: true } };

  expect(await pin('own:me/app#refs/pull/7/head', { options })).toMatchObject({
    commit: commits.foreign,
  });
  expect(await pin(`own:me/app#${commits.foreign}`, { options })).toMatchObject({
    commit: commits.foreign,
  });
});

test('what policy let in is still foreign to a run without that policy', async () => {
  await using scratch = await scratchDirectory();
  const text = `own:me/app#${commits.foreign}`;
  const open = (foreignCommits: boolean) =>
    sourcesOf({ forge, cache: scratch.path, options: { policy: { foreignCommits } } });

  await open(true).sources.pin(open(true).slug(text));

  expect(await codeOfAsync(() => open(false).sources.pin(open(false).slug(text)))).toBe(
    'ref.foreign-commit',
  );
});

test('asks once for what the cache or an earlier pin knows', async () => {
  await using scratch = await scratchDirectory();
  const first = sourcesOf({ forge, cache: scratch.path });
  const known = await first.sources.pin(first.slug('own:me/app'));
  forge.seen.length = 0;
  await first.sources.pin(first.slug('own:me/app'));
  const again = sourcesOf({ forge, cache: scratch.path });
  await again.sources.pin(again.slug('own:me/app'));
  const cached = forge.seen.length;
  await using empty = await scratchDirectory();
  const fresh = sourcesOf({ forge, cache: empty.path });

  expect(await fresh.sources.pin(fresh.slug('own:me/app'), known)).toStrictEqual(known);
  expect(forge.seen.length).toBe(cached * 2);
  expect(await readdir(`${scratch.path}/tmp`)).toEqual([]);
});

test('tells a private repository from a token that is wrong, and shows neither token', async () => {
  const token = 'gho_verysecret123';
  await using locked = await startForge({ repositories: root, token });
  const withToken = (given: string) => ({
    forge: locked,
    options: { environment: { PATH: process.env.PATH, OWN_TOKEN: given } },
  });

  const without = await problemOf(() => pin('own:me/app', { forge: locked }));
  const wrong = await problemOf(() => pin('own:me/app', withToken('wrong-token-42')));

  expect([without.code, wrong.code]).toEqual(['source.not-found', 'source.forbidden']);
  expect(without.detail.next).toContain('OWN_TOKEN');
  expect(JSON.stringify([wrong.message, wrong.detail, wrong.stack])).not.toContain('wrong-token');
  expect(await pin('own:me/app', withToken(token))).toMatchObject({ commit: commits.main });
});

test('refuses a token that would break out of its header', async () => {
  const options = { environment: { OWN_TOKEN: 'a\r\nX-Evil: 1' } };

  expect(await codeOfAsync(() => pin('own:me/app', { options }))).toBe('source.forbidden');
});

test.each([
  [301, 'source.redirect'],
  [403, 'source.not-found'],
  [429, 'source.rate-limited'],
  [503, 'source.unreachable'],
])('tells the cause when git is answered %i', async (status, code) => {
  await using broken = await startForge({ repositories: root });
  broken.git = answering(status, {
    location: `${forge.url}/me/app.git/info/refs?service=git-upload-pack`,
  });

  expect(await codeOfAsync(() => pin('own:me/app', { forge: broken }))).toBe(code);
});

test('gives up on a host that is silent or not there', async () => {
  await using silent = await startForge({ repositories: root });
  silent.git = () => undefined;

  const late = codeOfAsync(() => pin('own:me/app', { forge: silent, options: { gitMs: 300 } }));
  const gone = codeOfAsync(() => pin('own:me/app', { forge: { url: 'http://127.0.0.1:9' } }));

  expect(await Promise.all([late, gone])).toEqual(['source.timeout', 'source.unreachable']);
});
