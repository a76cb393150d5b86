import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type ForgeServer, startForge } from '#tests/support/forge-server.ts';
import { createRepository } from '#tests/support/git-repository.ts';
import { appKey, startGitHubApp } from '#tests/support/github-app.ts';
import { type Workspace, workspace } from '#tests/support/karst.ts';
import { runAction } from '#tests/support/runner.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const token = 'ghs_minted';

interface Place {
  readonly work: Workspace;
  readonly forge: ForgeServer;
  /** Commits files to the GitOps repository's default branch. */
  readonly commit: (files: Readonly<Record<string, string>>) => Promise<unknown>;
  /** Git in the GitOps repository itself. */
  readonly git: (...argv: string[]) => Promise<string>;
}

/** A registry that refuses each question at once: nobody abroad is asked. */
const settings = 'registry: {name: "127.0.0.1:1/acme", allowPrivate: true}\n';

/** A workspace, and a GitOps repository on a forge that asks for the token and holds what the workspace renders. */
async function withGitOps(run: (place: Place) => Promise<void>): Promise<void> {
  await using scratch = await scratchDirectory();
  await using work = await workspace({
    'page/index.html': '<title>x</title>\n',
    'repos.yaml': '- ./page\n',
    'karst.yaml': settings,
  });
  await work.karst(['render', '--out', '../rendered']);
  const files = await work.files('../rendered');
  const tree = Object.entries(files).map(([path, text]) => [
    path.slice(path.indexOf('deploy/')),
    text,
  ]);
  const repository = await createRepository(scratch.path, 'acme/gitops');
  await repository.commit(Object.fromEntries(tree));
  await using forge = await startForge({ repositories: scratch.path, token });
  const git = async (...argv: string[]) =>
    (await promisify(execFile)('git', ['--git-dir', repository.bare, ...argv])).stdout;
  await run({ work, forge, git, commit: (changed) => repository.commit(changed) });
}

test('a plan compares with the GitOps repository as it is, and writes into neither', async () => {
  await withGitOps(async ({ work, forge, commit }) => {
    const before = await work.files();
    const inputs = { 'gitops-repository': 'acme/gitops', token };
    const runner = { GITHUB_SERVER_URL: forge.url };

    const same = await runAction(work, inputs, runner);
    await commit({ 'deploy/services/page/service.yaml': 'by hand\n' });
    const edited = await runAction(work, inputs, runner);

    expect(same.outputs).toMatchObject({ decision: 'none', changed: 'false' });
    expect(edited.annotations.join('\n')).toContain('plan.edited-by-person');
    expect(await work.files()).toEqual(before);
  });
});

test('mode commit writes one commit into the GitOps repository, and nothing the second time', async () => {
  await withGitOps(async ({ work, forge, git }) => {
    await git('config', 'http.receivepack', 'true');
    await work.write({ 'page/index.html': '<title>new</title>\n' });
    const inputs = { mode: 'commit', 'gitops-repository': 'acme/gitops', base: 'trunk', token };
    const before = await work.files();

    const first = await runAction(work, inputs, { GITHUB_SERVER_URL: forge.url });
    const second = await runAction(work, inputs, { GITHUB_SERVER_URL: forge.url });

    expect(first.outputs).toMatchObject({ decision: 'changes', changed: 'true' });
    expect(await git('rev-parse', 'trunk')).toBe(`${first.outputs.commit}\n`);
    const changed = await git('show', '--name-only', '--format=%an%n%s', 'trunk');
    expect(changed).toMatch(/^github-actions\[bot\]\nkarst: 1 updated/);
    expect(changed).toContain('deploy/services/page/deployment.yaml');
    expect(second.outputs).toMatchObject({ decision: 'none', commit: '' });
    expect(await work.files()).toEqual(before);
  });
});

test("an App's key becomes a second token for mode commit, which writes the GitOps repository alone", async () => {
  await withGitOps(async ({ work, forge, git }) => {
    await using github = await startGitHubApp();
    await git('config', 'http.receivepack', 'true');
    await work.write({ 'page/index.html': '<title>new</title>\n' });
    const app = { 'app-id': '42', 'app-private-key': appKey };
    const inputs = { mode: 'commit', 'gitops-repository': 'acme/gitops', ...app };
    const urls = { GITHUB_SERVER_URL: forge.url, GITHUB_API_URL: github.url };

    const run = await runAction(work, inputs, { ...urls, GITHUB_REPOSITORY: 'acme/shop' });

    expect(await git('rev-parse', 'trunk')).toBe(`${run.outputs.commit}\n`);
    expect(github.bodies).toMatchObject([
      { repositories: ['gitops', 'shop'], permissions: { contents: 'read' } },
      { repositories: ['gitops'], permissions: { contents: 'write' } },
    ]);
  });
});

test('in one repository a run that comes late brings back nothing that the branch took away', async () => {
  await withGitOps(async ({ work, forge, git, commit }) => {
    await git('config', 'http.receivepack', 'true');
    await work.write({ 'shop/index.html': '<title>shop</title>\n' });
    await commit({
      'karst.yaml': settings,
      'repos.yaml': '- ./shop\n',
    });

    const run = await runAction(work, { mode: 'commit', token }, { GITHUB_SERVER_URL: forge.url });

    expect(run.outputs).toMatchObject({ decision: 'changes', 'reason-code': 'ok' });
    const paths = await git('ls-tree', '-r', '--name-only', 'trunk');
    expect(paths).toContain('deploy/services/shop/deployment.yaml');
    expect(paths).not.toContain('deploy/services/page/');
  });
});

test('a base that does not exist is named', async () => {
  await withGitOps(async ({ work, forge }) => {
    const run = await runAction(
      work,
      { 'gitops-repository': 'acme/gitops', base: 'nope', token },
      { GITHUB_SERVER_URL: forge.url },
    );

    expect(run.status).toBe(2);
    expect(run.outputs['reason-code']).toBe('ref.missing');
  });
});

test('mode render refuses a repository that it cannot write, and asks nobody', async () => {
  await withGitOps(async ({ work, forge }) => {
    const inputs = { mode: 'render', 'gitops-repository': 'acme/gitops' };

    const run = await runAction(work, inputs, { GITHUB_SERVER_URL: forge.url });

    expect(run.outputs).toMatchObject({ decision: 'failed', 'reason-code': 'action.input' });
    expect(forge.seen).toEqual([]);
  });
});

test("an App's key becomes a token that reads the two repositories, is masked and is said nowhere", async () => {
  await withGitOps(async ({ work, forge }) => {
    await using github = await startGitHubApp();
    const inputs = {
      'gitops-repository': 'acme/gitops',
      'app-id': '42',
      'app-private-key': appKey,
    };
    const runner = {
      GITHUB_SERVER_URL: forge.url,
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'acme/shop',
    };

    const run = await runAction(work, inputs, runner);
    const said = run.stdout.replace(/^::add-mask::.*$/gm, '') + run.stderr + run.summary;

    expect(run.outputs).toMatchObject({ decision: 'none' });
    expect(github.bodies).toMatchObject([{ repositories: ['gitops', 'shop'] }]);
    expect(run.stdout).toContain(`::add-mask::${token}`);
    expect(said + JSON.stringify(run.outputs)).not.toMatch(/ghs_minted|PRIVATE KEY/);
  });
});

test('a token of a GitHub Enterprise Server is not carried to github.com', async () => {
  await withGitOps(async ({ work, forge }) => {
    await using elsewhere = await startForge({ repositories: work.root });
    await work.write({
      'karst.yaml': `hosts:\n  hub: { kind: github, url: "${elsewhere.url}", tokenEnv: GITHUB_TOKEN, allowPrivate: true }\n`,
      'repos.yaml': '- hub:acme/api\n',
    });

    await runAction(work, { token }, { GITHUB_SERVER_URL: forge.url });

    const brought = elsewhere.seen.map(({ authorization }) => authorization);
    expect(brought.length).toBeGreaterThan(0);
    expect(brought.filter((value) => value !== undefined)).toEqual([]);
  });
});
