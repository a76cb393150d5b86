import { spawn, spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ended, karstProgram, type Workspace, workspace } from '#tests/support/karst.ts';

const count = 200;
const names = Array.from({ length: count }, (_, index) => `page-${index}`);
/** A mount of its own, which needs root or user namespaces. */
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

function manyPages(): Promise<Workspace> {
  const pages = names.map((name) => [`${name}/index.html`, `<title>${name}</title>\n`]);
  const repos = names.map((name) => `- ./${name}\n`).join('');
  return workspace({ ...Object.fromEntries(pages), 'repos.yaml': repos });
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGKILL', undefined],
] as const)(
  '%s in the middle of writing: the next run ends with the same tree',
  async (signal, status) => {
    await using whole = await manyPages();
    await whole.karst(['render']);
    await using work = await manyPages();

    const child = work.start(['render']);
    const transcript = ended(child);
    await begun(work, 10);
    child.kill(signal);
    const stopped = await transcript;
    const between = Object.keys(await work.files('deploy'));
    const rerun = await work.karst(['render']);

    expect(stopped.status).toBe(status);
    expect(between.length).toBeLessThan(Object.keys(await whole.files('deploy')).length);
    expect(rerun.status).toBe(0);
    expect(await work.files('deploy')).toEqual(await whole.files('deploy'));
  },
);

test.runIf(canMount)(
  'a full disk is one answer; whatever was written is whole, and the next run ends it',
  async () => {
    await using whole = await manyPages();
    await whole.karst(['render', '--out', 'copy']);
    await using work = await manyPages();

    const script = `mkdir out && mount -t tmpfs -o size=1m tmpfs out
    "$0" "$1" render --out out; status=$?; cp -r out copy; exit $status`;
    const child = spawn('unshare', ['-rm', 'sh', '-c', script, process.execPath, karstProgram], {
      cwd: work.root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, HOME: join(work.root, '..'), NO_COLOR: '1' },
    });
    const full = await ended(child);
    const left = await work.files('copy');
    const rerun = await work.karst(['render', '--out', 'copy']);

    expect(full.status).toBe(2);
    expect((full.stdout + full.stderr).match(/disk\.full/g)).toHaveLength(1);
    const temporary = Object.keys(left).filter((path) => path.includes('.karst-tmp'));
    expect(temporary).toEqual([]);
    expect(Object.keys(left).length).toBeGreaterThan(5);
    expect(rerun.status).toBe(0);
    expect(await work.files('copy')).toEqual(await whole.files('copy'));
  },
);

/** Waits until so many services have been written. */
async function begun(work: Workspace, services: number): Promise<void> {
  const directory = join(work.root, 'deploy/services');
  for (;;) {
    const written = await readdir(directory).catch(() => []);
    if (written.length >= services) return;
    await new Promise((done) => setTimeout(done, 2));
  }
}
