import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Workspace, workspace } from '#tests/support/karst.ts';
import { runAction } from '#tests/support/runner.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import {
  entryBatch,
  errorsOf,
  expectUntouched,
  findingsOf,
  hostileForge,
  type ResultFinding,
  writeAuthorities,
  writeDirectories,
  writeDocuments,
  writeSealed,
} from './action-batch.ts';
import { type ConfigCase, type HostileCase, titleOf } from './case.ts';
import { mark, planted } from './cases/planted-file.ts';
import { cases } from './cases.ts';
import { knownSecret } from './sealed-workload.ts';

const whole = { mode: 'render', out: 'gitops' };
const strict = { ...whole, strict: 'true' };

test('slugs, refs and entries: each is refused on its line, nothing is written, nobody is asked', async () => {
  const batch = ofKind('slug', 'entry');
  const { text, lines } = entryBatch(batch);
  await using work = await workspace({ 'repos.yaml': text });
  const spy = await gitSpy(work);

  const run = await runAction(work, strict, spy.environment);
  const findings = errorsOf(run);

  const found = batch.map((hostile, at) => {
    const own = findings.filter(({ line = 0 }) => lines[at]?.includes(line));
    // A slug is looked at only where its text is one.
    const isText = hostile.kind !== 'slug' || !hostile.slug.includes('\0');
    return verdict(isText ? hostile : { ...hostile, code: 'spec.encoding' }, own);
  });
  expect(found.filter((each) => each !== 'refused')).toEqual([]);
  await expectUntouched(work, run);
  expect(await spy.calls()).toBe('');
});

test('nothing of a tree that stands changes when every entry is refused', async () => {
  const { text } = entryBatch(ofKind('slug', 'entry'));
  await using work = await workspace({ 'repos.yaml': text });
  const spy = await gitSpy(work);
  await runAction(work, whole, spy.environment);
  const before = await work.files('gitops');

  const run = await runAction(work, whole, spy.environment);

  expect(run.status).toBe(2);
  expect(await work.files('gitops')).toEqual(before);
  expect(Object.keys(before).filter((path) => path.includes('/services/'))).toEqual([]);
});

test('files: each is refused by its name', async () => {
  const batch = ofKind('file').filter(({ where }) => where === 'document');
  await using work = await workspace();
  await writeDocuments(work, batch);

  const run = await runAction(work, strict);
  const findings = errorsOf(run);

  const found = batch.map((hostile, at) =>
    verdict(
      hostile,
      findings.filter(({ file }) => file === `karst/case-${at}.yaml`),
    ),
  );
  expect(found.filter((each) => each !== 'refused')).toEqual([]);
  await expectUntouched(work, run);
});

test.each(ofKind('file').filter(({ where }) => where === 'repos'))(
  'repos.yaml: $id $title is refused',
  async (hostile) => {
    await using work = await workspace({ 'repos.yaml': String(hostile.content) });

    const run = await runAction(work, strict);

    expect(verdict(hostile, errorsOf(run))).toBe('refused');
    await expectUntouched(work, run);
  },
);

test.each(['host.invalid', 'spec.value'])('hosts: each %s is told by its pointer', async (code) => {
  const batch = ofKind('host').filter((each) => each.code === code);
  const hosts = batch.map(
    ({ url }, at) => `  h${at}: {kind: gitea, url: ${JSON.stringify(url)}}\n`,
  );
  await using work = await workspace({
    'karst.yaml': `hosts:\n${hosts.join('')}`,
    'repos.yaml': '- h0:a/b\n',
  });

  const run = await runAction(work, strict);
  const findings = errorsOf(run);

  const found = batch.map((hostile, at) =>
    verdict(
      hostile,
      findings.filter(({ pointer }) => pointer === `/hosts/h${at}/url`),
    ),
  );
  expect(found.filter((each) => each !== 'refused')).toEqual([]);
  await expectUntouched(work, run);
});

test('repositories, and what the gate lets nobody write: each is refused on its line', async () => {
  const batch = ofKind('repository', 'gate');
  await using work = await workspace();
  await writeDirectories(work, batch);

  const run = await runAction(work, strict, { NOTES_TOKEN: knownSecret });
  const findings = findingsOf(run);

  const found = batch.map((hostile, at) =>
    verdict(
      hostile,
      findings.filter(({ line }) => line === at + 1),
    ),
  );
  expect(found.filter((each) => each !== 'refused')).toEqual([]);
  await expectUntouched(work, run);
});

test('configurations: each is refused at its pointer', async () => {
  const found: string[] = [];
  for (const batch of apartByPointer(ofKind('config'))) {
    const config = Object.assign({}, ...batch.map((hostile) => hostile.config));
    await using work = await workspace({
      'karst.yaml': JSON.stringify(config),
      'repos.yaml': '- ./site\n',
      'site/index.html': '<title>x</title>\n',
    });

    const run = await runAction(work, strict);
    const findings = errorsOf(run);

    const said = [run.stdout, run.summary, ...Object.values(run.outputs)].join('\n');
    for (const hostile of batch) {
      const own = findings.filter(({ pointer }) => pointer === hostile.pointer);
      found.push(verdict(hostile, own));
      expect(said).not.toContain(hostile.unsaid ?? '\0');
    }
    await expectUntouched(work, run);
  }

  expect(found.filter((each) => each !== 'refused')).toEqual([]);
});

test('sealed Secrets: each is refused in its file or at its workload', async () => {
  const batch = ofKind('sealed');
  await using work = await workspace();
  await writeSealed(work, batch);

  const run = await runAction(work, strict);
  const findings = errorsOf(run);

  const found = batch.map((hostile, at) => {
    const ofCase = ({ file, line }: ResultFinding) =>
      line === at + 1 || file?.includes(`/case-${at}/`) === true;
    return verdict(hostile, findings.filter(ofCase));
  });
  expect(found.filter((each) => each !== 'refused')).toEqual([]);
  expect(run.outputs.result).not.toContain(knownSecret);
  await expectUntouched(work, run);
});

test('authorities: each is refused by its file', async () => {
  const batch = ofKind('authority');
  await using work = await workspace();
  await writeAuthorities(work, batch);

  const run = await runAction(work, strict);
  const findings = errorsOf(run);

  const found = batch.map((hostile, at) =>
    verdict(
      hostile,
      findings.filter(({ file }) => file === `karst/ca/e${at}.pem`),
    ),
  );
  expect(found.filter((each) => each !== 'refused')).toEqual([]);
  await expectUntouched(work, run);
});

test('archives: each is refused whole, and leaves nothing behind', async () => {
  const batch = ofKind('archive');
  await using scratch = await scratchDirectory();
  await using hostile = await hostileForge(scratch.path, batch);
  await using work = await workspace({
    'karst.yaml': `hosts:\n  own: {kind: gitea, url: "${hostile.forge.url}", allowPrivate: true}\n`,
    'repos.yaml': `${hostile.slugs.map((slug) => `- ${slug}`).join('\n')}\n`,
  });

  const run = await runAction(work, strict);
  const findings = errorsOf(run);

  const found = batch.map((each, at) => {
    const own = findings.filter(({ line }) => line === at + 1);
    return verdict({ ...each, code: each.afterClone ?? each.code }, own);
  });
  expect(found.filter((each) => each !== 'refused')).toEqual([]);
  await expectUntouched(work, run);
  expect(Object.keys(await work.files('../cache/tmp'))).toEqual([]);
});

test('RC-05, RC-06: what a repository ships for other tools reaches no file of ours', async () => {
  const app = { 'site/index.html': '<title>x</title>\n' };
  const files = planted.map(([, path, content]) => [`site/${path}`, content] as const);
  await using plain = await workspace({ 'repos.yaml': '- {slug: ./site, name: hello}\n', ...app });
  await using hostile = await workspace({
    'repos.yaml': '- {slug: ./site, name: hello}\n',
    ...app,
    ...Object.fromEntries(files),
  });

  const runs = [await runAction(plain, strict), await runAction(hostile, strict)];
  const [ours, theirs] = [await plain.files('gitops'), await hostile.files('gitops')];

  expect(runs.map(({ status }) => status)).toEqual([0, 0]);
  expect(Object.keys(theirs)).toEqual(Object.keys(ours));
  expect(Object.keys(ours).length).toBeGreaterThan(10);
  expect(Object.values(theirs).filter((text) => text.includes(mark))).toEqual([]);
});

test('SL-08: a host with a private address is sent nothing', async () => {
  await using scratch = await scratchDirectory();
  await using hostile = await hostileForge(scratch.path, []);
  const port = hostile.forge.host.split(':')[1];
  await using work = await workspace({
    'karst.yaml': `hosts:\n  own: {kind: gitea, url: "https://localhost:${port}"}\n  bare: {kind: gitea, url: "https://2130706433:${port}"}\n`,
    'repos.yaml': '- own:acme/case\n- bare:acme/case\n',
  });

  const run = await runAction(work, strict);

  expect(errorsOf(run).map(({ code }) => code)).toEqual([
    'source.private-address',
    'source.private-address',
  ]);
  expect(hostile.forge.seen).toEqual([]);
  await expectUntouched(work, run);
});

function ofKind<Kind extends HostileCase['kind']>(...kinds: readonly Kind[]) {
  return cases.filter((each): each is Extract<HostileCase, { kind: Kind }> =>
    kinds.some((kind) => kind === each.kind),
  );
}

/** Batches in which no two cases say something of the same field. */
function apartByPointer(all: readonly ConfigCase[]): readonly (readonly ConfigCase[])[] {
  const groups = [...Map.groupBy(all, ({ pointer }) => pointer).values()];
  const count = Math.max(...groups.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => groups.flatMap((group) => group[at] ?? []));
}

/** `refused` when the code is among the findings, and they echo nothing that a terminal obeys. */
function verdict(
  hostile: HostileCase & { readonly code: string },
  own: readonly ResultFinding[],
): string {
  const loud = own.find(({ message }) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(message));
  if (loud !== undefined) return `${titleOf(hostile)}: echoes ${JSON.stringify(loud.message)}`;
  const long = own.find(({ message }) => message.length > 700);
  if (long !== undefined) return `${titleOf(hostile)}: says ${long.message.length} characters`;
  if (own.some(({ code }) => code === hostile.code)) return 'refused';
  return `${titleOf(hostile)}: ${own.map(({ code }) => code).join() || 'accepted'}`;
}

/** A program called git that tells who calls it, before any other in the search path. */
async function gitSpy(work: Workspace) {
  const directory = join(work.root, '..', 'bin');
  const log = join(directory, 'calls');
  await mkdir(directory);
  await work.write({
    '../bin/git': `#!/bin/sh\necho "$@" >> ${log}\nexit 1\n`,
    '../bin/calls': '',
  });
  await chmod(join(directory, 'git'), 0o755);
  return {
    environment: { PATH: `${directory}:${process.env.PATH}` },
    calls: () => readFile(log, 'utf8'),
  };
}
