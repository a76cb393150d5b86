import { type Call, Refusal, type Route, route } from './exchange.ts';
import { page } from './page.ts';
import { isPull } from './pull-state.ts';
import { commitOf, commitView } from './route-git.ts';
import type { Repository } from './state.ts';
import { userView } from './view.ts';

/** Commits, files and comparisons, as they are read. */
export const contentRoutes: readonly Route[] = [
  route('repos/compare-commits-with-basehead', ['contents:read'], compare),

  route('repos/get-content', ['contents:read'], content),

  route('repos/get-commit', ['contents:read'], async ({ world, repository, parameters }) => ({
    status: 200,
    body: await wholeCommit({ world, repository }, await commitOf(repository, parameters.ref)),
  })),

  route('repos/list-commits', ['contents:read'], async ({ world, repository, parameters, url }) => {
    const from = await commitOf(repository, parameters.sha ?? repository.defaultBranch);
    const path = parameters.path === undefined ? [] : ['--', parameters.path];
    const printed = await repository.git.run(['rev-list', '--max-count=1000', from, ...path]);
    const commits = printed.split('\n').filter(Boolean);
    const answer = page(url, commits);
    const views = (answer.body as string[]).map((sha) => wholeCommit({ world, repository }, sha));
    return { ...answer, body: await Promise.all(views) };
  }),

  route('pulls/list-files', ['pull_requests:read'], async (call) => {
    const issue = call.repository.issues.get(Number(call.parameters.pull_number));
    if (issue === undefined || !isPull(issue)) throw new Refusal(404, 'Not Found');
    const { baseCommit, headCommit } = issue.pull;
    const base = await call.repository.git.mergeBase(baseCommit, headCommit);
    return page(
      call.url,
      (await changedFiles(call.repository, base ?? '', headCommit)).slice(0, 3000),
    );
  }),

  route('pulls/list-commits', ['pull_requests:read'], async (call) => {
    const { world, repository } = call;
    const issue = repository.issues.get(Number(call.parameters.pull_number));
    if (issue === undefined || !isPull(issue)) throw new Refusal(404, 'Not Found');
    const range = `${issue.pull.baseCommit}..${issue.pull.headCommit}`;
    const commits = (await repository.git.run(['rev-list', '--reverse', range])).split('\n');
    const known = commits.filter(Boolean).slice(0, 250);
    const answer = page(call.url, known);
    const views = (answer.body as string[]).map((sha) => wholeCommit({ world, repository }, sha));
    return { ...answer, body: await Promise.all(views) };
  }),
];

type Place = Pick<Call<'repos/get'>, 'world' | 'repository'>;

/** A commit with the accounts of who made it. */
export async function wholeCommit({ world, repository }: Place, sha: string): Promise<object> {
  const commit = await commitView(world, repository, sha);
  const login = (email: string | undefined) =>
    [...world.accounts.values()].find((account) =>
      [
        `${account.id}+${account.login}@${world.mailHost}`,
        `${account.login}@${world.mailHost}`,
        `${account.login}@example.com`,
      ].includes(email ?? ''),
    );
  return {
    sha,
    node_id: commit.node_id,
    url: `${world.apiUrl}/repos/${repository.name}/commits/${sha}`,
    html_url: commit.html_url,
    comments_url: '',
    commit: { ...commit, comment_count: 0 },
    author: userView(login(commit.author.email)),
    committer:
      commit.committer.name === 'GitHub'
        ? userView(world.accounts.get('web-flow'))
        : userView(login(commit.committer.email)),
    parents: commit.parents,
  };
}

async function compare(call: Call<'repos/compare-commits-with-basehead'>) {
  const { world, repository, parameters } = call;
  const [from = '', to = ''] = parameters.basehead.split('...');
  const [base, head] = [await commitOf(repository, from), await commitOf(repository, to)];
  const common = await repository.git.mergeBase(base, head);
  if (common === undefined) throw new Refusal(404, 'No common ancestor');
  const count = async (range: string) =>
    Number(await repository.git.run(['rev-list', '--count', range]));
  const [ahead, behind] = [await count(`${base}..${head}`), await count(`${head}..${base}`)];
  const commits = (await repository.git.run(['rev-list', '--reverse', `${base}..${head}`]))
    .split('\n')
    .filter(Boolean);
  return {
    status: 200,
    body: {
      status: comparison(ahead, behind),
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      base_commit: await wholeCommit({ world, repository }, base),
      merge_base_commit: await wholeCommit({ world, repository }, common),
      commits: await Promise.all(
        commits.slice(0, 250).map((sha) => wholeCommit({ world, repository }, sha)),
      ),
      files: (await changedFiles(repository, common, head)).slice(0, 300),
    },
  };
}

function comparison(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

const fileStatus: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified' };

async function changedFiles(repository: Repository, base: string, head: string): Promise<object[]> {
  const argv = ['diff-tree', '-r', '-z', '--no-renames', base, head];
  const parts = (await repository.git.run(argv)).split('\0').filter(Boolean);
  return Array.from({ length: parts.length / 2 }, (_, at) => {
    const [, , , sha = '', letter = ''] = (parts[at * 2] ?? '').split(' ');
    return {
      sha,
      filename: parts[at * 2 + 1],
      status: fileStatus[letter] ?? 'modified',
      additions: 0,
      deletions: 0,
      changes: 0,
    };
  });
}

async function content({ world, repository, parameters, accept }: Call<'repos/get-content'>) {
  const { path } = parameters;
  const commit = await commitOf(repository, parameters.ref ?? repository.defaultBranch);
  const entries = await repository.git.list(`${commit}^{tree}`, true);
  const entry = entries.find((one) => one.path === path);
  if (entry?.type === 'tree') {
    const below = entries.filter(
      (one) => one.path.startsWith(`${path}/`) && !one.path.slice(path.length + 1).includes('/'),
    );
    return { status: 200, body: below.map((one) => entryView({ world, repository }, one)) };
  }
  if (entry?.type !== 'blob') throw new Refusal(404, 'Not Found');
  const bytes = await repository.git.read(entry.sha);
  if (accept.includes('raw')) return { status: 200, body: bytes };
  const shown = { ...entryView({ world, repository }, entry), encoding: 'base64' };
  return { status: 200, body: { ...shown, content: bytes.toString('base64') } };
}

function entryView(
  { world, repository }: Place,
  entry: { path: string; sha: string; type: string; size?: number },
) {
  const url = `${world.apiUrl}/repos/${repository.name}/contents/${entry.path}`;
  return {
    type: entry.type === 'tree' ? 'dir' : 'file',
    name: entry.path.split('/').at(-1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    git_url: null,
    html_url: null,
    download_url: null,
    _links: { self: url, git: null, html: null },
  };
}
