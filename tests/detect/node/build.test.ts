import { expect, test } from 'vitest';
import { pkg, search } from '../search.ts';

const listen = "require('http').createServer(() => {}).listen(process.env.PORT || 3000)\n";
const lock = { 'package-lock.json': '{"lockfileVersion": 3}' };
const server = { 'server.js': listen };
const start = { scripts: { start: 'node server.js' } };

test.each([
  ['npm by its lock', {}, lock, { manager: 'npm', lock: 'package-lock.json' }],
  [
    'pnpm by its lock',
    {},
    { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" },
    { manager: 'pnpm', managerVersion: '10' },
  ],
  ['yarn classic', {}, { 'yarn.lock': '# yarn lockfile v1\n' }, { manager: 'yarn' }],
  [
    'yarn berry by its lock',
    {},
    { 'yarn.lock': '__metadata:\n  version: 8\n' },
    { manager: 'yarn-berry' },
  ],
  ['bun', {}, { 'bun.lock': '{}' }, { manager: 'bun' }],
  [
    'packageManager before the lock',
    { packageManager: 'pnpm@9.15.4+sha512.abc' },
    lock,
    { manager: 'pnpm', managerVersion: '9.15.4' },
  ],
  [
    'yarn 4 by packageManager',
    { packageManager: 'yarn@4.9.2' },
    { 'yarn.lock': '' },
    { manager: 'yarn-berry', managerVersion: '4.9.2' },
  ],
])('chooses %s', async (_, fields, files, wanted) => {
  const { launch } = await search({
    'package.json': pkg({ ...start, ...fields }),
    ...server,
    ...files,
  });

  expect(launch?.build).toMatchObject(wanted);
});

test.each([
  ['the default', {}, {}, { value: '24', from: 'default' }],
  ['engines', { engines: { node: '>=22 <23' } }, {}, { value: '22', from: 'package.json:7' }],
  ['an open range', { engines: { node: '>=18' } }, {}, { value: '24', from: 'package.json:7' }],
  ['a caret', { engines: { node: '^20.1.0 || ^18' } }, {}, { value: '20', from: 'package.json:7' }],
  ['.nvmrc', {}, { '.nvmrc': 'v22.11.0\n' }, { value: '22.11.0', from: '.nvmrc:1' }],
  ['lts of .nvmrc', {}, { '.nvmrc': 'lts/*\n' }, { value: '24', from: '.nvmrc:1' }],
  [
    '.tool-versions',
    {},
    { '.tool-versions': 'python 3.12\nnodejs 22.1.0\n' },
    { value: '22.1.0', from: '.tool-versions:2' },
  ],
  [
    'nonsense',
    { engines: { node: '__proto__' } },
    { '.nvmrc': 'constructor' },
    { value: '24', from: 'default' },
  ],
])('reads the Node version from %s', async (_, fields, files, version) => {
  const { launch } = await search({
    'package.json': pkg({ ...start, ...fields }),
    ...server,
    ...files,
  });

  expect(launch?.version).toEqual(version);
});

test('speaks gRPC where a gRPC server is bound', async () => {
  const { launch, evidence } = await search({
    'package.json': pkg({
      scripts: { start: 'node server.js' },
      dependencies: { '@grpc/grpc-js': '1' },
    }),
    'server.js':
      "const server = new grpc.Server();\nserver.bindAsync('0.0.0.0:50052', creds, () => {});\n",
  });

  expect(launch?.port).toEqual({ number: 50052, protocol: 'grpc' });
  expect(evidence).toContainEqual(expect.objectContaining({ path: 'server.js', line: 2 }));
});

test('binds by the variables the source reads, and finds the health route', async () => {
  const { launch } = await search({
    'package.json': pkg(start),
    'server.js':
      "app.get('/healthz', ok);\napp.listen(process.env.APP_PORT ?? 8081, process.env.HOST);\n",
  });

  expect(launch).toMatchObject({
    port: { number: 8081, protocol: 'http' },
    environment: { APP_PORT: { bind: '{port}' }, HOST: { bind: '{address}' } },
    bindable: true,
    healthPath: '/healthz',
  });
});

test('installs a compiler for native code, with the line that asks for it', async () => {
  const { launch } = await search({
    'package.json': pkg({ ...start, dependencies: { 'better-sqlite3': '12' } }),
    ...server,
  });

  expect(launch?.build).toMatchObject({
    buildPackages: [
      { name: 'python3', why: 'package.json:7 better-sqlite3 compiles native code' },
      { name: 'make' },
      { name: 'g++' },
    ],
  });
});
