import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Delivery, delivery, gitHubOfTest, pageFiles } from '#tests/support/delivery.ts';
import { filesBelow } from '#tests/support/files-below.ts';
import type { FakeGitHub } from '#tests/support/github/fake-github.ts';
import type { ActionRun } from '#tests/support/runner.ts';
import { readPage } from '../report/page/read-page.ts';

const commands = [
  '::set-output name=pr::planted',
  '::add-mask::planted',
  '::stop-commands::planted',
  '##[command]planted',
  '\r::error::planted',
  '\n::error::planted',
];
const markdown = [
  '@org/team fixes #1 closes acme/gitops#2 GH-3',
  '![x](https://evil.example/beacon.png) <img src=https://evil.example/beacon.png>',
  '</details></table> | a | b | ``` ~~~~ ````` \u202e\u2066 <!-- karst:page v1 key=default -->',
  `${'long '.repeat(14_000)}`,
];

/** Specs in which such a text stands wherever a message may repeat it. */
function hostileSpecs(text: string): Readonly<Record<string, string>> {
  const quoted = JSON.stringify(text);
  const entries = [
    '- ./page',
    `- {slug: ./page, name: one, port: ${quoted}}`,
    `- {slug: ./page, name: two, owner: ${quoted}}`,
    `- {slug: ./page, name: three, entrypoint: ${quoted}}`,
    `- ${JSON.stringify(`gh:acme/${text}`)}`,
    `- {slug: ./page, name: ${quoted}}`,
  ];
  return { ...pageFiles, 'repos.yaml': `${entries.join('\n')}\n` };
}

async function planned(files: Readonly<Record<string, string>>) {
  const github = await gitHubOfTest();
  const one = await delivery(github, 'acme/gitops', { files });
  await one.gitops.commit({ new: 'line\n' }, { branch: 'topic' });
  await openTopic(github);
  const path = join(one.work.root, '..', 'event.json');
  const repository = { full_name: 'acme/gitops' };
  const head = { sha: await one.gitops.tip('topic'), repo: repository };
  const event = { pull_request: { number: 1, head, base: { repo: repository } } };
  await writeFile(path, JSON.stringify(event));
  const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path };
  const run = await one.run({ inputs: { mode: 'plan' }, environment });
  return { github, one, run };
}

async function openTopic(github: FakeGitHub): Promise<void> {
  const answer = await fetch(`${github.apiUrl}/repos/acme/gitops/pulls`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${github.personalToken('ada').value}`,
      'user-agent': 'a person',
    },
    body: JSON.stringify({ head: 'topic', base: 'main', title: 'Specs' }),
  });
  expect(answer.status).toBe(201);
}

/** Lines that the runner takes for commands, and that are none of ours. */
function foreignCommands({ stdout, stderr }: ActionRun): string[] {
  const own =
    /^::(?:add-mask::gh\w_[0-9a-f]+|group::Plan|endgroup::|debug::.*|(?:error|warning|notice) title=KarstKit .*|error::(?:KarstKit|error ).*)$/;
  return `${stdout}\n${stderr}`
    .split(/\r\n|\r|\n/)
    .filter((line) => /^\s*(?:::|##\[)/.test(line) && !own.test(line));
}

/** Every text that GitHub was given to show. */
function shownTexts({ gitops }: Delivery, run: ActionRun): string[] {
  const { issues, comments, checkRuns } = gitops.state;
  return [
    run.summary,
    ...[...issues.values()].map(({ body }) => body),
    ...[...comments.values()].map(({ body }) => body),
    ...[...checkRuns.values()].map(({ output }) => output.summary ?? ''),
  ].filter((text) => text !== '');
}

test.each(commands.map((text) => [text]))(
  'LG-01: %j in specs and answers is printed, and no command to the runner',
  async (text) => {
    const { github, one, run } = await planned(hostileSpecs(text));
    expect(run.status).toBe(2);
    expect(run.stdout).toContain(/[\w-]{5,}|\]x|-mask/.exec(text)?.[0]);
    expect(run.stdout).toContain('planted');
    expect(foreignCommands(run)).toEqual([]);

    const message = `${text}${text}`;
    github.fault({ on: 'pulls/list', times: 9, harm: { kind: 'answer', status: 422, message } });
    await one.gitops.commit(pageFiles, { branch: 'main' });
    await one.work.write(pageFiles);
    const refused = await one.run();
    expect(refused.outputs['reason-code']).toBe('forge.refused');
    expect(`${refused.stdout}${refused.stderr}`).toContain('planted');
    expect(foreignCommands(refused)).toEqual([]);
    expect(github.violations).toEqual([]);
  },
);

test('LG-02: outputs are those of action.yml and no others, whatever a value holds', async () => {
  const { run } = await planned(
    hostileSpecs('x\nEOF\nghadelimiter_x\npull-request-url<<EOF\nhttps://evil.example\nEOF\n'),
  );
  const action = parse(await readFile('action.yml', 'utf8')) as { outputs: object };
  expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  expect(run.outputs['pull-request-url']).toBe('');
});

test.each([
  ['a'.repeat(300)],
  ['x..y'],
  ['refs/heads/main'],
  ['a]b'],
  ['\u{1f600}'],
  ['-rf'],
  ['x.lock'],
  ['a b'],
])('LG-03: no branch is made for an environment called %j', async (name) => {
  const github = await gitHubOfTest();
  const config = `${pageFiles['karst.yaml']}environments:\n  ${JSON.stringify(name)}: {path: deploy}\n`;
  const one = await delivery(github, 'acme/gitops', {
    files: { ...pageFiles, 'karst.yaml': config },
  });
  expect((await one.run()).status).toBe(2);
  const refs = [...(await one.gitops.state.git.refs()).keys()];
  expect(refs.filter((ref) => ref.startsWith('refs/heads/karst/'))).toEqual([]);
});

test('LG-04, SE-01: in debug mode no secret stands in the log, in a file of the step or at GitHub', async () => {
  const github = await gitHubOfTest();
  const { privateKey } = github.app({ id: 7, slug: 'deployer', repositories: ['acme/gitops'] });
  const debug = { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1', DEBUG: '*' };
  const one = await delivery(github, 'acme/gitops');
  const given = { 'app-id': '7', 'app-private-key': privateKey };
  const run = await one.run({ inputs: given, environment: debug });
  expect(run.outputs['reason-code']).toBe('ok');
  const tokens = [...github.world.tokens.keys()];
  expect(tokens.length).toBeGreaterThan(1);
  const log = `${run.stdout}\n${run.stderr}`.replaceAll(/^::add-mask::.*$/gm, '');
  const pages = Object.values(await filesBelow(run.outputs['report-directory'] ?? ''));
  expect(pages.length).toBeGreaterThan(0);
  const all = [log, run.summary, JSON.stringify(run.outputs), ...pages, ...shownTexts(one, run)];
  const secrets = tokens.flatMap((token) => [token, basic(token)]);
  const found = [...secrets, privateKey.slice(40, 100)].filter((secret) =>
    all.some((text) => text.includes(secret)),
  );
  expect(found).toEqual([]);
  expect(all.join('\n')).not.toMatch(/authorization: |https?:\/\/[^/\s]*:[^/\s]*@/i);
});

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

test.each(markdown.map((text) => [text.slice(0, 40), text]))(
  'CM-08: %s… is shown as text, and GitHub takes it',
  async (_, text) => {
    const { github, one, run } = await planned(hostileSpecs(text));
    const shown = shownTexts(one, run);
    expect(one.gitops.state.comments.size).toBe(1);
    for (const body of shown) {
      const page = readPage(body);
      expect(page.text).not.toMatch(
        /(?<![\w`])@\w|(?:fix|clos|resolv)\w* +(?:\w+\/\w+)?#\d|GH-\d/i,
      );
      expect(page.images).toBe(0);
      expect(page.links.filter((link) => link.includes('evil.example'))).toEqual([]);
      expect(page.html.join('')).not.toContain('<img');
      expect(page.open).toBe(0);
      expect(body).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
      expect(body.isWellFormed()).toBe(true);
    }
    expect(github.violations).toEqual([]);
  },
);

test('PM-07: who reviews says the base branch, never what is proposed or checked out', async () => {
  const github = await gitHubOfTest();
  const one = await delivery(github, 'acme/gitops', {
    files: { ...pageFiles, '.github/CODEOWNERS': '/deploy/ @ada\n' },
    collaborators: { ada: 'write', mallory: 'write' },
  });
  await one.work.write({ '.github/CODEOWNERS': '* @mallory\n', CODEOWNERS: '* @mallory\n' });
  expect((await one.run()).outputs['reason-code']).toBe('ok');
  expect([...(one.gitops.state.issues.get(1)?.pull?.reviewers ?? [])]).toEqual(['ada']);
});

test('PM-08: each token of an App names its repositories, and no more than the work needs', async () => {
  const github = await gitHubOfTest();
  await github.repository('acme/other', { files: pageFiles });
  const repositories = ['acme/gitops', 'acme/other'];
  const { privateKey } = github.app({ id: 7, slug: 'deployer', repositories });
  const one = await delivery(github, 'acme/gitops');
  const inputs = { 'app-id': '7', 'app-private-key': privateKey };
  expect((await one.run({ inputs })).outputs['reason-code']).toBe('ok');
  const asked = github.requests
    .filter(({ operation }) => operation === 'apps/create-installation-access-token')
    .map(({ body }) => body as { repositories: string[]; permissions: Record<string, string> });
  const most = [
    'checks: write',
    'contents: read',
    'contents: write',
    'metadata: read',
    'pull_requests: write',
  ];
  expect(asked.length).toBeGreaterThan(0);
  for (const { repositories: named, permissions } of asked) {
    expect(named).toEqual(['gitops']);
    const asks = Object.entries(permissions).map(([name, access]) => `${name}: ${access}`);
    expect(asks.filter((one) => !most.includes(one))).toEqual([]);
  }
});
