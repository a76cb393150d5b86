import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '#src/action/inputs.ts';
import { jobPermissions } from '#src/action/permission.ts';
import { type WorkflowName, workflowText } from '#src/flows/workflow.ts';

const directory = 'examples/workflows';
const names = (await readdir(directory)).sort();
const made: readonly WorkflowName[] = ['certificates', 'deliver', 'plan'];

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps?: readonly {
    readonly uses?: string;
    readonly with?: Readonly<Record<string, string>>;
  }[];
}

test.each(made)('the example %s is what karst init writes, of the newest commit', async (name) => {
  const file = `${directory}/${name}.yml`;
  const text = workflowText(name, 'main');
  if (process.env.UPDATE_GOLDEN === '1') await writeFile(file, text);

  expect(await readFile(file, 'utf8')).toBe(text);
});

test('a workflow for a release names its tag', () => {
  expect(workflowText('plan', 'v1.2.3')).toContain('uses: karstkit/karstkit@v1.2.3 #');
});

test('what delivers where certificates are issued has the key of the authority, from the place that keeps it', () => {
  const { jobs } = parse(workflowText('deliver', 'main', true));
  const renewal = parse(workflowText('certificates', 'main')).jobs.renew;
  const stepOf = ({ steps }: { steps: { uses?: string; env?: object }[] }) =>
    steps.find(({ uses }) => uses?.startsWith('karstkit/karstkit@'));

  expect(jobs.deliver.environment).toBe(renewal.environment);
  expect(stepOf(jobs.deliver)?.env).toEqual(stepOf(renewal)?.env);
  expect(workflowText('deliver', 'main')).not.toContain('KARST_CA_KEY');
});

test.each(names)(
  '%s gives each job what its mode needs, and no more than it tells with',
  async (name) => {
    const workflow = parse(await readFile(`${directory}/${name}`, 'utf8')) as {
      permissions: unknown;
      jobs: Record<string, Job>;
    };

    expect(workflow.permissions).toEqual({});
    for (const { permissions, steps = [] } of Object.values(workflow.jobs)) {
      const inputs = steps.find(({ uses }) => uses?.startsWith('karstkit/karstkit@'))?.with;
      if (inputs === undefined) continue;
      const { mode } = readInputs((input) =>
        (input === 'app-id' ? '' : (inputs[input] ?? '')).replace(/^\$.*/, ''),
      );
      // Where a pull request is planned and a push delivered elsewhere, the job itself only reads and tells.
      const { needs, reports } = jobPermissions[mode === 'auto' ? 'plan' : mode];
      // The registry is asked with a right of its own, where a job logs in to GitHub's.
      const most: Record<string, string> = { ...needs, ...reports, packages: 'read' };
      expect(permissions).toMatchObject(needs);
      expect(Object.entries(permissions).filter(([key, access]) => most[key] !== access)).toEqual(
        [],
      );
    }
  },
);
