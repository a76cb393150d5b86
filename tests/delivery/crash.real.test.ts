import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitHubOfTest, pageFiles } from '#tests/support/delivery.ts';
import type { FakeGitHub } from '#tests/support/github/fake-github.ts';
import {
  type KillableDelivery,
  type KillPoint,
  killingGround,
  type RunEvent,
} from '#tests/support/killed-delivery.ts';
import { endOf } from './end.ts';

/** A delivery that is killed wherever it can be. */
interface Story {
  readonly title: string;
  /** What stands before it begins. */
  readonly begin: (one: KillableDelivery) => Promise<unknown>;
  readonly event?: (github: FakeGitHub) => RunEvent;
  /** Every request and every call of git is a step, not only what changes something at GitHub. */
  readonly isWhole?: boolean;
  readonly leastPoints: number;
}

const another = { 'page/index.html': '<title>another</title>\n' };

const settings = pageFiles['karst.yaml'];
const east = '  east: {path: east, namespacePrefix: east-}\n';
const inOne = {
  'karst.yaml': `${settings}environments:\n${east}`,
  'repos.yaml': '- slug: ./page\n  environments: [east]\n',
};
const inTwo = {
  'karst.yaml': `${inOne['karst.yaml']}${east.replaceAll('east', 'west')}`,
  'repos.yaml': '- slug: ./page\n  environments: [east, west]\n',
};

async function change({ gitops, work }: KillableDelivery, files: Readonly<Record<string, string>>) {
  await work.write(files);
  await gitops.commit(files, { branch: 'main' });
}

async function deliver(one: KillableDelivery): Promise<void> {
  expect((await one.deliver()).outputs['reason-code']).toBe('ok');
}

const stories: readonly Story[] = [
  {
    title: 'a first delivery',
    begin: async () => undefined,
    isWhole: true,
    leastPoints: 60,
  },
  {
    title: 'a pull request that is renewed',
    begin: async (one) => {
      await deliver(one);
      await change(one, another);
    },
    leastPoints: 6,
  },
  {
    title: 'a pull request that is closed, for nothing is left to do',
    begin: async (one) => {
      await deliver(one);
      await one.gitops.force('main', await one.gitops.tip('karst/default'));
      await change(one, another);
      await deliver(one);
      await change(one, pageFiles);
    },
    leastPoints: 6,
  },
  {
    title: 'a pull request of an environment that left karst.yaml',
    begin: async (one) => {
      await change(one, inTwo);
      await deliver(one);
      await change(one, inOne);
    },
    leastPoints: 6,
  },
  {
    title: "commits by the API, as an App's",
    begin: async () => undefined,
    event: (github) => {
      const { privateKey } = github.app({ id: 7, slug: 'deployer', repositories: everyRepository });
      const inputs = { 'app-id': '7', 'app-private-key': privateKey };
      return async () => ({ inputs, environment: {} });
    },
    leastPoints: 6,
  },
  {
    title: 'a plan that is told on the pull request of its specs',
    begin: async ({ gitops }) => {
      await gitops.forkPull({ by: 'ada', branch: 'main' });
    },
    event: () => async (one) => {
      const path = join(one.work.root, '..', 'event.json');
      const commit = await one.gitops.tip('main');
      const pull = {
        number: 1,
        head: { sha: commit, repo: { full_name: one.gitops.state.name } },
        base: { repo: { full_name: one.gitops.state.name } },
      };
      await writeFile(path, JSON.stringify({ pull_request: pull }));
      const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path };
      return { inputs: { mode: 'plan' }, environment };
    },
    leastPoints: 4,
  },
];

const everyRepository = [
  'acme/whole',
  ...Array.from({ length: 200 }, (_, at) => `acme/killed-${at}`),
];

test.each(stories)(
  '$title that is killed at any step comes to the same end by the next run',
  {
    timeout: 30 * 60_000,
  },
  async ({ begin, event, isWhole, leastPoints }) => {
    const github = await gitHubOfTest();
    const ground = killingGround(github);
    const of = event?.(github);
    const whole = await ground.place('acme/whole', of);
    await begin(whole);
    await deliver(whole);
    const points = await whole.points();
    const wanted = await endOf(whole.gitops);
    const tried = points.filter((point) => isWhole === true || isWrite(point));
    expect(tried.length).toBeGreaterThanOrEqual(leastPoints);

    const strayed = await strayedOf(tried, async (point, number) => {
      const one = await ground.place(`acme/killed-${number}`, of);
      await begin(one);
      await one.killAt(point);
      await deliver(one);
      expect(await endOf(one.gitops)).toEqual(wanted);
    });
    expect(strayed).toEqual([]);
    expect(github.violations).toEqual([]);
  },
);

test.each([1, 700, 4_000])(
  'a push of which %i bytes arrive leaves the branch as it was, and the next run delivers',
  async (bytes) => {
    const github = await gitHubOfTest();
    const ground = killingGround(github);
    const one = await ground.place('acme/gitops');
    github.fault({ on: 'push', times: 9, harm: { kind: 'cut-after', bytes } });
    const run = await one.deliver();
    expect(run.outputs['reason-code']).toBe('delivery.unreachable');
    expect(await one.gitops.tip('karst/default')).toBeUndefined();
    expect(one.gitops.state.issues.size).toBe(0);
    github.calm();
    await deliver(one);
    expect(one.gitops.state.issues.size).toBe(1);
    expect(await one.gitops.state.git.run(['fsck', '--no-dangling'])).toBe('');
    expect(github.violations).toEqual([]);
  },
);

function isWrite({ at, name }: KillPoint): boolean {
  return (
    at === 'request' &&
    !/^(?:look|fetch|graphql\/(?:viewer|repository)|.*\/(?:list|get))/.test(name)
  );
}

/** Tries each point, two at a time, and tells which did not come to the end that is wanted. */
async function strayedOf(
  points: readonly KillPoint[],
  attempt: (point: KillPoint, number: number) => Promise<void>,
): Promise<string[]> {
  const strayed: string[] = [];
  const left = [...points.entries()];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [number, point] = next;
      await attempt(point, number).catch((failure: unknown) => {
        const { at, when, name } = point;
        strayed.push(`${when} ${at} ${point.number} ${name}: ${told(failure)}`);
      });
    }
  };
  await Promise.all([worker(), worker()]);
  return strayed;
}

/** With what was other than it should be. */
function told(failure: unknown): string {
  const { actual, expected } = failure as { actual?: unknown; expected?: unknown };
  return actual === undefined
    ? String(failure)
    : `${failure}\n${JSON.stringify({ actual, expected })}`;
}
