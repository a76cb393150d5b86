import { expect, test } from 'vitest';
import { fixedToken } from '#src/io/github/token-source.ts';
import { withGitHub } from '#tests/support/github-forge.ts';

const marker = '<!-- karst:plan default -->';
const body = `${marker}\nplan`;
const draft = { head: 'karst/default', base: 'main', title: 'Deploy', body: 'Why' };

async function opened() {
  const town = await withGitHub();
  await town.gitops.commit({ 'deploy/a.yaml': 'a: 2\n' }, { branch: draft.head });
  await town.forge().pullRequests.open(draft);
  const { github, gitops, forge } = town;
  const bodies = () => [...gitops.state.comments.values()].map((comment) => comment.body);
  const as = (login: string) =>
    forge({ tokens: fixedToken(github.personalToken(login).value) }).comments;
  return { ...town, bodies, as };
}

test('makes one comment, and renews it when it says something else', async () => {
  const { github, forge, bodies } = await opened();

  const first = await forge().comments.keep(1, marker, body);
  const again = await forge().comments.keep(1, marker, body);
  expect(github.count('issues/update-comment')).toBe(0);
  const other = await forge().comments.keep(1, marker, `${body} b`);

  expect([again, other]).toEqual([first, first]);
  expect(first.url).toContain('/acme/gitops/');
  expect(bodies()).toEqual([`${body} b`]);
  expect(github.violations).toEqual([]);
});

test('a workflow’s own token keeps one too, beside an App’s', async () => {
  const { github, forge, bodies } = await opened();
  const workflow = fixedToken(github.workflowToken('acme/gitops').value);

  await forge({ tokens: workflow }).comments.keep(1, marker, body);
  await forge().comments.keep(1, marker, `${body} of the App`);
  await forge({ tokens: workflow }).comments.keep(1, marker, `${body} b`);

  expect(bodies()).toEqual([`${body} b`, `${body} of the App`]);
});

test('comments of others stay, whatever they quote', async () => {
  const { forge, bodies, as } = await opened();
  await as('ada').keep(1, marker, `${body} of ada`);
  await forge().comments.keep(1, 'seen: ', `seen: ${body}`);

  await forge().comments.keep(1, marker, body);
  await forge().comments.keep(1, marker, `${body} b`);

  expect(bodies()).toEqual([`${body} of ada`, `seen: ${body}`, `${body} b`]);
});

test('its own is found behind a hundred others', async () => {
  const { github, forge, gitops, bodies } = await opened();
  const ada = github.account('ada');
  await forge().comments.keep(1, '<!-- first -->', '<!-- first -->');
  const [first] = [...gitops.state.comments.values()];
  if (first === undefined) throw new Error('no comment');
  for (let id = first.id + 1; id <= first.id + 100; id += 1) {
    gitops.state.comments.set(id, { ...first, id, author: ada, body: 'said' });
    github.world.nextId();
  }
  await forge().comments.keep(1, marker, body);

  await forge().comments.keep(1, marker, `${body} b`);

  expect(bodies().filter((text) => text.startsWith(marker))).toEqual([`${body} b`]);
});

test('one that was deleted is made again', async () => {
  const { github, forge, gitops, bodies } = await opened();
  await forge().comments.keep(1, marker, body);
  gitops.state.comments.clear();
  await forge().comments.keep(1, marker, body);
  expect(bodies()).toEqual([body]);

  github.before = ({ operation }) => {
    if (operation === 'issues/update-comment') gitops.state.comments.clear();
  };
  await forge().comments.keep(1, marker, `${body} b`);
  expect(bodies()).toEqual([`${body} b`]);
});

test('of two that were made at once the older one stays, and says what came last', async () => {
  const { github, forge, bodies } = await opened();
  let arrived = 0;
  let open: () => void = () => undefined;
  const both = new Promise<void>((resolve) => {
    open = resolve;
  });
  github.before = async ({ operation }) => {
    if (operation !== 'issues/create-comment') return;
    arrived += 1;
    if (arrived === 2) open();
    await both;
  };

  const [one, other] = await Promise.all([
    forge().comments.keep(1, marker, body),
    forge().comments.keep(1, marker, body),
  ]);

  expect(one).toEqual(other);
  expect(bodies()).toEqual([body]);
  expect(github.count('issues/create-comment')).toBe(2);
});

test('twins that a crash left behind are cleared away', async () => {
  const { github, forge, gitops, bodies } = await opened();
  await forge().comments.keep(1, marker, body);
  const [first] = [...gitops.state.comments.values()];
  if (first === undefined) throw new Error('no comment');
  const id = github.world.nextId();
  gitops.state.comments.set(id, { ...first, id, body: `${body} b` });

  await forge().comments.keep(1, marker, `${body} c`);

  expect(bodies()).toEqual([`${body} c`]);
  expect([...gitops.state.comments.keys()]).toEqual([first.id]);
});

test.each([
  ['was lost', [{ kind: 'lost' }], 1],
  ['was lost, and the list is old', [{ kind: 'lost' }, { kind: 'stale' }], 2],
  ['never came', [{ kind: 'cut' }], 2],
] as const)('one comment stands although the answer %s', async (_, [harm, stale], asked) => {
  const { github, forge, bodies } = await opened();
  github.fault({ on: 'issues/create-comment', harm });
  if (stale !== undefined) github.fault({ on: 'issues/list-comments', after: 1, harm: stale });

  await forge().comments.keep(1, marker, body);

  expect(github.count('issues/create-comment')).toBe(asked);
  expect(bodies()).toEqual([body]);
});

test('a body that is too long is refused, and nothing is half done', async () => {
  const { forge, bodies } = await opened();

  await expect(forge().comments.keep(1, marker, marker + 'x'.repeat(65_600))).rejects.toMatchObject(
    { code: 'forge.refused' },
  );
  expect(bodies()).toEqual([]);
});
