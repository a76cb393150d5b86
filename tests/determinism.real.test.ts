import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { startForge } from '#tests/support/forge-server.ts';
import { createRepository } from '#tests/support/git-repository.ts';
import { karstProgram, type Workspace, workspace } from '#tests/support/karst.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const run = promisify(execFile);
const app = {
  'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
  'requirements.txt': 'fastapi==0.115.0\nuvicorn==0.30.6\n',
};
const files = {
  ...Object.fromEntries(Object.entries(app).map(([path, text]) => [`api/${path}`, text])),
  'web/package.json': '{"name":"web","scripts":{"start":"node z.js"}}',
  'web/z.js': 'require("http").createServer().listen(3000);\n',
  'web/a.js': '',
  'repos.yaml':
    '- ./web\n- {slug: ./api, uses: [web], env: {B: "1", A: "ä"}, labels: {z: "1", a: "2"}}\n',
  'karst/more.yaml':
    'apiVersion: karstkit.dev/v1\nkind: Service\nmetadata: {name: more}\nspec: {slug: ./more}\n',
  'more/main.py': app['main.py'],
  'more/requirements.txt': app['requirements.txt'],
};
const shuffled = Object.fromEntries(Object.entries(files).reverse());

const machines: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['another directory and the other order of files', {}, ''],
  ['a Turkish locale', { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', LANGUAGE: 'tr' }, ''],
  ['no locale', { LC_ALL: 'C', LANG: 'C' }, ''],
  ['a time zone a day ahead', { TZ: 'Pacific/Kiritimati' }, ''],
  ['a time zone a day behind', { TZ: 'Etc/GMT+12' }, ''],
  ['a strict umask', {}, 'umask 077;'],
  [
    'one thread',
    { UV_THREADPOOL_SIZE: '1', NODE_OPTIONS: '--v8-pool-size=0' },
    'exec taskset -c 0',
  ],
  ['many threads', { UV_THREADPOOL_SIZE: '64' }, ''],
];

test.each(machines)('the same bytes and modes with %s', async (_, environment, before) => {
  await using first = await workspace(files);
  await using second = await workspace(shuffled);

  await render(first, {}, '');
  await render(second, environment, before);

  expect(Object.keys(await first.files('deploy')).length).toBeGreaterThan(10);
  expect(await second.files('deploy')).toEqual(await first.files('deploy'));
  expect(await modes(second)).toBe(await modes(first));
});

test('no rendered file holds the time, the machine or the place of the run', async () => {
  await using work = await workspace(files);
  await render(work, {}, '');

  const all = Object.values(await work.files('deploy')).join('\n');
  const host = (await run('hostname')).stdout.trim();

  expect(all).not.toContain(work.root);
  if (host.length > 8) expect(all).not.toContain(host);
  expect(all).not.toContain(new Date().toISOString().slice(0, 10));
  expect(all).not.toMatch(new RegExp(`\\b${Math.floor(Date.now() / 1e6)}\\d{3}`));
});

test('--locked gives the same bytes without a network, a cache or the sources', async () => {
  await using scratch = await scratchDirectory();
  await (await createRepository(scratch.path, 'acme/api')).commit(app);
  await using work = await workspace({ 'repos.yaml': '- own:acme/api\n' });
  {
    await using forge = await startForge({ repositories: scratch.path });
    const hosts = `hosts:\n  own: {kind: gitea, url: "${forge.url}", allowPrivate: true}\n`;
    await work.write({ 'karst.yaml': hosts });
    expect((await work.karst(['render'])).status).toBe(0);
  }
  const before = await work.files('deploy');
  await rm(join(work.root, '..', 'cache'), { recursive: true, force: true });
  for (const path of Object.keys(before).filter((each) => !each.endsWith('.karst.json'))) {
    await rm(join(work.root, path));
  }

  await render(work, {}, await withoutNetwork(), ['--locked']);

  expect(await work.files('deploy')).toEqual(before);
});

/** A network namespace of its own where the machine lets us have one; else a filter that every connection fails in. */
async function withoutNetwork(): Promise<string> {
  const own = 'unshare --map-root-user --net';
  const works = await run('sh', ['-c', `${own} true`]).then(
    () => true,
    () => false,
  );
  if (works) return `exec ${own}`;
  const refuse =
    'data:text/javascript,import net from "node:net";net.Socket.prototype.connect=()=>{throw new Error("no network")}';
  return `export NODE_OPTIONS='--import ${refuse}'; exec`;
}

async function render(
  work: Workspace,
  environment: Readonly<Record<string, string>>,
  before: string,
  more: readonly string[] = [],
): Promise<void> {
  const program = `'${process.execPath}' '${karstProgram}' render ${more.join(' ')}`;
  await run('sh', ['-c', `${before} ${program}`], {
    cwd: work.root,
    env: {
      PATH: process.env.PATH,
      HOME: join(work.root, '..'),
      KARST_CACHE_DIR: join(work.root, '..', 'cache'),
      ...environment,
    },
  });
}

async function modes(work: Workspace): Promise<string> {
  const { stdout } = await run('find', ['deploy', '-type', 'f', '-printf', '%m %P\\n'], {
    cwd: work.root,
  });
  return stdout.split('\n').sort().join('\n');
}
