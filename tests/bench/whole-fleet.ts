import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Bundle } from './bundle.ts';
import type { Comparison } from './comparison.ts';
import { changeOne, writeFleet } from './fleet.ts';
import { type Command, type Cost, costOf, without } from './measure.ts';

const builtOf = 50;

/** A whole fleet: rendered for the first time, looked at again, and looked at again with one source changed. */
export function wholeFleet({ karst }: Bundle, scratch: string, count: number): Comparison[] {
  const directory = join(scratch, `fleet-${count}`);
  writeFleet(directory, count);
  const deploy = join(directory, 'deploy');
  const putAside = setAside(deploy, join(scratch, `aside-${count}`));
  const cost = (command: Command) => costOf({ directory, times: 3, ...command });
  const render = ['node', karst, 'render'];

  const first = cost({ run: render, before: putAside });
  const copy = copyOf(deploy, join(scratch, 'copy'));
  const build = kustomizeBuilds(deploy, count);
  commitAll(directory);
  const start = cost({ run: ['node', karst, '--version'] });
  const gitStart = cost({ run: ['git', '--version'] });
  const status = without(cost({ run: ['git', 'status', '--porcelain'] }), gitStart);
  const again = without(cost({ run: render }), start);
  const one = without(cost({ run: render, before: () => changeOne(directory, 7) }), start);

  const what = (text: string) => `${count} services, ${text}`;
  return [
    {
      what: what('first render'),
      ours: first,
      against: 'cp -r of the result',
      theirs: copy,
      aim: 3,
    },
    ...build.map((theirs) => ({
      what: what('first render'),
      ours: first,
      against: `kustomize build, from ${builtOf} calls`,
      theirs,
      aim: 0.2,
    })),
    { what: what('no change'), ours: again, against: 'git status', theirs: status, aim: 2 },
    { what: what('one changed'), ours: one, against: 'no change', theirs: again, aim: 1.2 },
  ];
}

function copyOf(from: string, to: string): Cost {
  const before = setAside(to, `${to}-aside`);
  return costOf({ run: ['cp', '-r', from, to], before, times: 3 });
}

/** ext4 takes ten times as long to make files for a minute after as many were deleted, and who renders first has deleted none. */
function setAside(directory: string, place: string): () => void {
  mkdirSync(place, { recursive: true });
  return () => {
    if (existsSync(directory)) renameSync(directory, join(place, `${readdirSync(place).length}`));
  };
}

/** `git status` with its index up to date, which is its quickest way. */
function commitAll(directory: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], {
      cwd: directory,
      stdio: 'ignore',
    });
  git('init');
  git('add', '--all');
  git('commit', '--message', 'all');
  git('status');
}

/** One call a service is kustomize's quickest way; some calls stand for all. Nothing where there is no kustomize. */
function kustomizeBuilds(deploy: string, count: number): Cost[] {
  const program = kustomize();
  if (program === undefined) return [];
  const services = join(deploy, 'services');
  const names = readdirSync(services).slice(0, builtOf);
  const script = 'for name in "$@"; do "$0" build "$name" || exit 1; done';
  const cost = costOf({
    run: ['bash', '-c', script, program, ...names],
    directory: services,
    times: 1,
  });
  const times = count / names.length;
  return [{ wallMs: cost.wallMs * times, processorMs: cost.processorMs * times }];
}

/** What install-go-tools.ts compiled, or one on PATH. */
function kustomize(): string | undefined {
  const tools = resolve('.cache/go-tools');
  const versions = existsSync(tools) ? readdirSync(tools) : [];
  const own = versions
    .map((version) => join(tools, version, 'kustomize'))
    .find((path) => existsSync(path));
  if (own !== undefined) return own;
  return spawnSync('kustomize', ['version']).status === 0 ? 'kustomize' : undefined;
}
