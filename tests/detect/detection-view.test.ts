import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { detectionView } from '#src/detect/detection-view.ts';
import { entrypointForms, parseEntrypoint } from '#src/detect/entrypoint.ts';
import { pkg, search } from './search.ts';

const schema = JSON.parse(await readFile('schemas/output/detect.schema.json', 'utf8'));
const validate = new Ajv2020().compile(schema);
const source = { slug: './app', commit: 'a'.repeat(64), path: '' };

test.each([
  [
    'a launch',
    { 'package.json': pkg({ scripts: { start: 'node s.js' } }), 's.js': 'x.listen(3000)' },
  ],
  ['a worker', { 'package.json': pkg({ main: 'b.js' }), 'b.js': 'client.login(x)' }],
  ["the author's image", { Dockerfile: 'FROM node\nEXPOSE 1234\nCMD node x\n' }],
  ['pages', { 'index.html': '<p>' }],
  ['no launch', { 'README.md': '' }],
])('prints %s as the schema says', async (_, files) => {
  const view = detectionView(source, await search(files));

  expect(validate(view), JSON.stringify(validate.errors)).toBe(true);
});

test('prints the command as it listens in the image', async () => {
  const files = {
    'requirements.txt': 'fastapi\nuvicorn\n',
    'main.py': 'from fastapi import FastAPI\napp = FastAPI()\n',
  };

  const view = detectionView(source, await search(files));

  expect(view.launch).toEqual({
    language: 'python',
    packageManager: 'pip',
    version: '3.11',
    entrypoint: 'asgi:main:app',
    command: ['uvicorn', 'main:app', '--host', '0.0.0.0', '--port', '8000'],
    port: { number: 8000, protocol: 'http' },
    confidence: 'high',
  });
});

test.each(entrypointForms.map(({ kind, form }) => [form, kind]))(
  'reads the form %s',
  (form, kind) => {
    const [, target] = form.split(/:(.*)/s);

    expect(parseEntrypoint(form)).toMatchObject({ kind, target });
  },
);

test('the schema names every kind of entrypoint', () => {
  const [, launch] = schema.properties.launch.oneOf;
  const pattern = new RegExp(launch.properties.entrypoint.pattern);

  expect(entrypointForms.every(({ kind }) => pattern.test(`${kind}:x`))).toBe(true);
});
