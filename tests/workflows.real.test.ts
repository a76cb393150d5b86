import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const listed = (directory: string) => readdirSync(directory).map((name) => `${directory}/${name}`);
const examples = listed('examples/workflows');
const workflows = [...listed('.github/workflows'), ...examples];

test('zizmor finds nothing in its pedantic persona', () => {
  const report = execFileSync(
    '.cache/tools/bin/zizmor',
    [
      '--persona',
      'pedantic',
      '--offline',
      '--no-exit-codes',
      '--format',
      'json',
      '.github',
      'action.yml',
      ...examples,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );

  const findings = (JSON.parse(report) as { ident: string; ignored: boolean }[]).filter(
    ({ ignored }) => !ignored,
  );
  expect(findings.map(({ ident }) => ident)).toEqual([]);
});

test.each(workflows)(
  '%s gives no permission by default and pins every action by commit',
  (path) => {
    const text = readFileSync(path, 'utf8');
    const workflow = parse(text) as { permissions: unknown };
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (?<action>\S+)/gm)].map(
      (match) => match.groups?.action ?? '',
    );

    expect(workflow.permissions).toEqual({});
    const own = /^(?:\.\/.*|karstkit\/karstkit(?:\/\S+)?@main)$/;
    expect(uses.filter((action) => !own.test(action) && !/@[0-9a-f]{40}$/.test(action))).toEqual(
      [],
    );
  },
);

test('the gate job needs every other job of CI', () => {
  const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as {
    jobs: Record<string, { needs?: string[] }>;
  };

  expect(jobs.ok?.needs?.toSorted()).toEqual(
    Object.keys(jobs)
      .filter((name) => name !== 'ok')
      .sort(),
  );
});
