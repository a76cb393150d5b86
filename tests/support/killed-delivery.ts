import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type Delivery, delivery } from './delivery.ts';
import type { Seen } from './github/door.ts';
import type { FakeGitHub } from './github/fake-github.ts';
import { nodeId } from './github/view.ts';
import { interruptedGit } from './interrupted-git.ts';
import type { ActionRun } from './runner.ts';

/** Where a run is killed: at a request to GitHub, or at a call of git. */
export interface KillPoint {
  readonly at: 'request' | 'git';
  /** The first is 1. */
  readonly number: number;
  readonly name: string;
  readonly when: 'before' | 'after';
}

export interface KillableDelivery extends Delivery {
  /** A run that is left in peace. */
  deliver(): Promise<ActionRun>;
  /** A run that is killed there. Raises an error when it came to its end before. */
  killAt(point: KillPoint): Promise<void>;
  /** Every step of the last run. */
  points(): Promise<readonly KillPoint[]>;
}

type Killer = (seen: Seen, when: KillPoint['when']) => Promise<'drop' | undefined>;

export interface KillingGround {
  place(name: string, event?: RunEvent): Promise<KillableDelivery>;
}

/** What a run is given. */
export type RunEvent = (one: Delivery) => Promise<{
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
}>;

/** Deliveries on one GitHub, each to a repository of its own, that can be killed at any step. */
export function killingGround(github: FakeGitHub): KillingGround {
  const killers = new Map<string, Killer>();
  const strike = (when: KillPoint['when']) => async (seen: Seen) =>
    await killers.get(repositoryOf(github, seen))?.(seen, when);
  github.before = strike('before');
  github.after = strike('after');

  return {
    place: async (name, event = onPush) => {
      const one = await delivery(github, name);
      const git = await interruptedGit(one.work);
      const begun = { requests: 0 };
      const run = async (started?: (child: ChildProcess) => void) => {
        const { inputs, environment } = await event(one);
        begun.requests = github.requests.length;
        return await one.run({
          inputs,
          environment: { ...environment, PATH: git.PATH },
          ...(started === undefined ? {} : { started }),
        });
      };
      return {
        ...one,
        deliver: async () => {
          await git.killAt(0, 'before');
          return await run();
        },
        killAt: async (point) => {
          const doomed: { child?: ChildProcess } = {};
          if (point.at === 'git') await git.killAt(point.number, point.when);
          else killers.set(name, killerOf(point, doomed));
          const { status, stdout } = await run((child) => {
            doomed.child = child;
          });
          killers.delete(name);
          await git.killAt(0, 'before');
          if (status !== undefined) throw new Error(`it ended with ${status}: ${stdout}`);
        },
        points: async () => {
          const requests = github.requests
            .slice(begun.requests)
            .filter((seen) => repositoryOf(github, seen) === name)
            .map(({ operation }) => operation);
          return [...steps('request', requests), ...steps('git', await git.calls())];
        },
      };
    },
  };
}

const onPush: RunEvent = async () => ({ inputs: {}, environment: {} });

function steps(at: KillPoint['at'], names: readonly string[]): KillPoint[] {
  return names.flatMap((name, index) =>
    (['before', 'after'] as const).map((when) => ({
      at,
      number: index + 1,
      name: name.slice(0, 80),
      when,
    })),
  );
}

function killerOf(point: KillPoint, doomed: { readonly child?: ChildProcess }): Killer {
  const known: Seen[] = [];
  return async (seen, when) => {
    if (when === 'before') known.push(seen);
    if (known[point.number - 1] !== seen || when !== point.when) return undefined;
    const { child } = doomed;
    if (child === undefined || child.signalCode !== null) return 'drop';
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    return 'drop';
  };
}

/** `acme/gitops`, by path or by the variables of a document. */
function repositoryOf({ world }: FakeGitHub, { path, body }: Seen): string {
  const byPath = /^(?:\/api\/v3\/repos)?\/([\w-]+\/[\w-]+)/.exec(path)?.[1] ?? '';
  const { variables } = (body ?? {}) as { variables?: Record<string, unknown> };
  if (variables?.owner !== undefined) return `${variables.owner}/${variables.name}`;
  const { repositoryId: id } = (variables?.input ?? {}) as { repositoryId?: string };
  const byId = [...world.repositories.values()].find((one) => nodeId('R', one.id) === id);
  return byId?.name ?? byPath;
}
