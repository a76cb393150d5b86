import type { FakeRepository } from '#tests/support/github/fake-repository.ts';

/** What people see in the end, whatever the repository is called: branches with what they hold, pull requests, comments and checks. */
export async function endOf({ state, contents }: FakeRepository) {
  const nameless = (text: string) => text.replaceAll(state.name, 'acme/any');
  const refs = await state.git.refs();
  const branches = [...refs.keys()].filter((ref) => ref.startsWith('refs/heads/'));
  const trees = branches.map(async (ref) => {
    const branch = ref.slice('refs/heads/'.length);
    const count = await state.git.run(['rev-list', '--count', ref]);
    return [branch, { commits: Number(count), files: await contents(branch) }] as const;
  });
  const tips = new Map(branches.map((ref) => [refs.get(ref), ref]));
  return {
    branches: Object.fromEntries(await Promise.all(trees)),
    pulls: [...state.issues.values()].map(({ title, body, state: is, labels, pull }) => ({
      title,
      body: nameless(body),
      is,
      labels: [...labels].sort(),
      head: pull?.headBranch,
      isOfTip: tips.has(pull?.headCommit),
    })),
    comments: [...state.comments.values()].map(({ body }) => nameless(body)),
    checks: [...state.checkRuns.values()]
      .map(({ name, conclusion, commit, annotations }) =>
        [tips.get(commit), name, conclusion, annotations.length].join(' '),
      )
      .sort(),
  };
}
