import { expect, test } from 'vitest';
import { beginAction } from '#tests/support/action-github.ts';

const rendered = 'deploy/services/page/deployment.yaml';

test.each([
  ['pull-request', 'the API commits', 'git/create-tree', 'karst/default'],
  ['pull-request', 'git reads the base', 'fetch', 'karst/default'],
  ['commit', 'git pushes', 'look-to-push', 'main'],
])(
  "in mode %s an App's tokens that end before %s are made anew, and all that live are taken back",
  async (mode, _, operation, branch) => {
    const { github, on } = await beginAction();
    const fleet = await github.repository('acme/fleet', { files: { a: '' }, isPrivate: true });
    const { privateKey } = github.app({ repositories: ['acme/fleet'] });
    const token = github.workflowToken('acme/shop').value;
    const app = { 'app-id': '42', 'app-private-key': privateKey };
    const made = () =>
      [...github.world.tokens.values()].filter(({ kind }) => kind === 'installation');
    let ended = 0;
    github.before = (seen) => {
      if (seen.operation !== operation || ended > 0) return;
      for (const one of made()) one.expiresAtMs = 0;
      ended = made().length;
    };

    const run = await on('push', { ...app, token, mode, 'gitops-repository': 'acme/fleet' });
    const living = made().filter(({ expiresAtMs }) => expiresAtMs > 0);
    const cleaned = await run.post();

    expect(run.outputs).toMatchObject({ decision: 'changes', 'reason-code': 'ok' });
    expect(Object.keys(await fleet.contents(branch))).toContain(rendered);
    expect(ended).toBe(2);
    expect(living).toHaveLength(1);
    expect(run.stdout).toContain(`::add-mask::${living[0]?.value}`);
    expect(cleaned.stdout.match(/token: taken back/g)).toHaveLength(3);
    expect(made().filter(({ expiresAtMs }) => expiresAtMs > 0)).toEqual([]);
    expect(github.violations).toEqual([]);
  },
);
