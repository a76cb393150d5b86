import { expect, test } from 'vitest';
import { codes, search } from './search.ts';

const python = {
  'requirements.txt': 'flask==3.1.0\ngunicorn==23.0.0\n',
  'app.py': 'from flask import Flask\n\napp = Flask(__name__)\n',
};

test('a process that the Procfile does not have starts nothing, and the known ones are told', async () => {
  const found = await search(
    { ...python, Procfile: 'web: gunicorn app:app\nworker: python work.py\n' },
    { entrypoint: 'procfile:wrker' },
  );

  expect(found.launch).toBeUndefined();
  expect(found.findings).toMatchObject([
    {
      code: 'detect.entrypoint-unresolved',
      expected: 'one of web, worker',
      hint: 'Did you mean procfile:worker?',
    },
  ]);
});

test.each([
  ['module:gone', 'no module gone runs'],
  ['binary:app', 'a binary is a start of Go or Rust, and this is a Python project'],
])('says of %s that %s', async (entrypoint, why) => {
  const { findings } = await search(python, { entrypoint });

  expect(findings.map(({ message }) => message).join()).toContain(why);
});

test('a script is not started as another function than it is declared with', async () => {
  const files = {
    'pyproject.toml': `[project]\nname = "api"\nversion = "1"\n[project.scripts]\nserve = "api:main"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n`,
    'api/__init__.py': 'def main():\n    pass\ndef other():\n    pass\n',
  };

  const same = await search(files, { entrypoint: 'script:serve=api:main' });
  const other = await search(files, { entrypoint: 'script:serve=api:other' });

  expect(same.launch?.entrypoint).toBe('script:serve=api:main');
  expect(other.launch).toBeUndefined();
  expect(codes(other)).toContain('detect.entrypoint-unresolved');
});
