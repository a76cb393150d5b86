import { expect, test } from 'vitest';
import { type Delivery, delivery, gitHubOfTest } from '#tests/support/delivery.ts';
import { badCases } from './bad-case.ts';

test.each(badCases)(
  '$title: $code, and nothing half-done',
  async ({ code, leaves, options, inputs, prepare, mend }) => {
    const github = await gitHubOfTest();
    const one = await delivery(github, 'acme/gitops', options);
    const given = { inputs: inputs?.(github) ?? {} };
    await prepare(github, one);
    const before = await one.gitops.contents();

    const run = await one.run(given);
    expect([run.outputs['reason-code'], run.outputs.decision, run.status]).toEqual([
      code,
      'failed',
      2,
    ]);
    expect(run.annotations.join('\n')).toContain(code);
    expect(await standing(one)).toEqual({
      ...nothing,
      branch: leaves !== undefined,
      pulls: leaves === 'pull' ? 1 : 0,
    });
    expect(await one.gitops.contents()).toEqual(before);
    expect(github.violations).toEqual([]);
    if (mend === undefined) return;

    await mend(github, one);
    const next = await one.run(given);
    expect([next.outputs['reason-code'], next.status]).toEqual(['ok', 0]);
    expect(await standing(one)).toEqual(
      given.inputs.mode === 'commit' ? nothing : { ...nothing, branch: true, pulls: 1 },
    );
  },
);

const nothing = { branch: false, pulls: 0, comments: 0 };

/** What stands in the repository because of us. */
async function standing({ gitops }: Delivery) {
  return {
    branch: (await gitops.tip('karst/default')) !== undefined,
    pulls: gitops.state.issues.size,
    comments: gitops.state.comments.size,
  };
}
