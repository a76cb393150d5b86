import { expect, test } from 'vitest';
import { resolveCommand } from '#src/detect/command.ts';
import type { Hints } from '#src/detect/hints.ts';
import { codes, pkg, search } from './search.ts';

const listen = "require('http').createServer(() => {}).listen(process.env.PORT || 3000)\n";
const lock = { 'package-lock.json': '{"lockfileVersion": 3}' };
const binding = { address: '0.0.0.0', port: 8080 };

interface Row {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly hints?: Partial<Hints>;
  readonly entrypoint: string;
  readonly command: readonly string[];
  readonly port?: number | undefined;
  readonly language?: string;
}

const rows: readonly Row[] = [
  {
    name: 'unwraps a simple start script',
    files: { 'package.json': pkg({ scripts: { start: 'node server.js' } }), 'server.js': listen },
    entrypoint: 'npm:start',
    command: ['node', 'server.js'],
    port: 3000,
  },
  {
    name: 'follows a script that calls another and keeps its assignments out of the argv',
    files: {
      'package.json': pkg({
        scripts: {
          start: 'npm run serve:it',
          'serve:it': 'cross-env NODE_ENV=production node --enable-source-maps ./src',
        },
      }),
      'src/index.js': listen,
    },
    entrypoint: 'npm:start',
    command: ['node', '--enable-source-maps', './src'],
    port: 3000,
  },
  {
    name: 'leaves nodemon out',
    files: {
      'package.json': pkg({ scripts: { start: 'nodemon -w src src/app.js' } }),
      'src/app.js': listen,
    },
    entrypoint: 'npm:start',
    command: ['node', 'src/app.js'],
    port: 3000,
  },
  {
    name: 'takes start:prod when start is a development server',
    files: {
      'package.json': pkg({
        scripts: { start: 'nest start', build: 'nest build', 'start:prod': 'node dist/main' },
        dependencies: { '@nestjs/core': '11' },
      }),
      'src/main.ts': 'await app.listen(process.env.PORT ?? 3000);\n',
    },
    entrypoint: 'npm:start:prod',
    command: ['node', 'dist/main'],
    port: 3000,
  },
  {
    name: 'drops the build from a start that builds first',
    files: {
      'package.json': pkg({
        scripts: { build: 'tsc', start: 'npm run build && node dist/index.js' },
      }),
      'src/index.ts': 'app.listen(4000)\n',
    },
    entrypoint: 'npm:start',
    command: ['node', 'dist/index.js'],
    port: 4000,
  },
  {
    name: 'keeps the shell for a start that does more than one thing',
    files: {
      'package.json': pkg({ scripts: { start: 'prisma migrate deploy && node server.js' } }),
      'server.js': listen,
    },
    entrypoint: 'npm:start',
    command: [
      'sh',
      '-c',
      'export PATH="$PWD/node_modules/.bin:$PATH"; prisma migrate deploy && exec node server.js',
    ],
    port: 3000,
  },
  {
    name: 'runs next start by its own program',
    files: {
      'package.json': pkg({
        scripts: { build: 'next build', start: 'next start' },
        dependencies: { next: '15' },
      }),
    },
    entrypoint: 'npm:start',
    command: ['./node_modules/.bin/next', 'start', '--hostname', '0.0.0.0', '--port', '8080'],
    port: 3000,
  },
  {
    name: "runs Next's standalone server",
    files: {
      'package.json': pkg({
        scripts: { dev: 'next dev', build: 'next build' },
        dependencies: { next: '15' },
      }),
      'next.config.mjs': "export default { output: 'standalone' };\n",
    },
    entrypoint: 'file:.next/standalone/server.js',
    command: ['node', 'server.js'],
    port: 3000,
  },
  {
    name: 'runs Nuxt from its build',
    files: {
      'package.json': pkg({
        scripts: { dev: 'nuxt dev', build: 'nuxt build' },
        dependencies: { nuxt: '4' },
      }),
    },
    entrypoint: 'file:.output/server/index.mjs',
    command: ['node', '.output/server/index.mjs'],
    port: 3000,
  },
  {
    name: 'runs SvelteKit with adapter-node',
    files: {
      'package.json': pkg({
        scripts: { dev: 'vite dev', build: 'vite build' },
        devDependencies: { '@sveltejs/kit': '2', '@sveltejs/adapter-node': '5', vite: '7' },
      }),
    },
    entrypoint: 'file:build/index.js',
    command: ['node', 'build/index.js'],
    port: 3000,
  },
  {
    name: 'runs Remix by its server',
    files: {
      'package.json': pkg({
        scripts: { build: 'remix vite:build', start: 'remix-serve ./build/server/index.js' },
        dependencies: { '@remix-run/serve': '2' },
      }),
    },
    entrypoint: 'npm:start',
    command: ['./node_modules/.bin/remix-serve', './build/server/index.js'],
    port: 3000,
  },
  {
    name: 'serves the pages of a bundler without a start',
    files: {
      'package.json': pkg({
        scripts: { dev: 'vite', build: 'vite build' },
        devDependencies: { vite: '7' },
      }),
      'index.html': '<div id="root"></div>',
    },
    entrypoint: 'static:dist',
    command: ['nginx', '-g', 'daemon off;'],
    port: 8080,
    language: 'static',
  },
  {
    name: 'serves the pages of Create React App, whose start is a development server',
    files: {
      'package.json': pkg({
        scripts: { start: 'react-scripts start', build: 'react-scripts build' },
        dependencies: { 'react-scripts': '5' },
      }),
    },
    entrypoint: 'static:build',
    command: ['nginx', '-g', 'daemon off;'],
    port: 8080,
    language: 'static',
  },
  {
    name: 'takes main when no script starts',
    files: {
      'package.json': pkg({ main: './src/bot.js' }),
      'src/bot.js': 'const c = new Client();\nc.login(process.env.TOKEN);\n',
    },
    entrypoint: 'file:src/bot.js',
    command: ['node', 'src/bot.js'],
    port: undefined,
  },
  {
    name: 'takes the only bin',
    files: {
      'package.json': pkg({ bin: { app: './cli.js' } }),
      'cli.js': '#!/usr/bin/env node\nserver.listen(9000);\n',
    },
    entrypoint: 'file:cli.js',
    command: ['node', 'cli.js'],
    port: 9000,
  },
  {
    name: 'takes server.js when nothing is said',
    files: { 'package.json': pkg({}), 'server.js': listen },
    entrypoint: 'file:server.js',
    command: ['node', 'server.js'],
    port: 3000,
  },
  {
    name: 'runs TypeScript with the runner of the project',
    files: {
      'package.json': pkg({ scripts: { start: 'tsx src/main.ts' }, devDependencies: { tsx: '4' } }),
      'src/main.ts': 'serve({ fetch: app.fetch, port: 3001 })\n',
    },
    entrypoint: 'npm:start',
    command: ['./node_modules/.bin/tsx', 'src/main.ts'],
    port: 3001,
  },
  {
    name: 'reads an npm entrypoint of the spec',
    files: { 'package.json': pkg({ scripts: { serve2: 'node a.js' } }), 'a.js': listen },
    hints: { entrypoint: 'npm:serve2', port: { number: 7000 } },
    entrypoint: 'npm:serve2',
    command: ['node', 'a.js'],
    port: 7000,
  },
  {
    name: 'reads a file entrypoint of the spec',
    files: { 'package.json': pkg({}), 'a.js': listen },
    hints: { entrypoint: 'a.js' },
    entrypoint: 'file:a.js',
    command: ['node', 'a.js'],
    port: 3000,
  },
];

test.each(rows)('$name', async ({ files, hints, entrypoint, command, port, language }) => {
  const { launch, findings } = await search({ ...lock, ...files }, hints);

  expect(launch, JSON.stringify(findings)).toMatchObject({
    language: language ?? 'node',
    entrypoint,
  });
  expect(launch && resolveCommand(launch, binding)).toEqual(command);
  expect(launch?.port?.number).toBe(port);
});

test.each([
  ['vite'],
  ['next dev'],
  ['webpack serve'],
  ['ng serve'],
  ['electron .'],
  ['concurrently "npm:a" "npm:b"'],
  ['echo hello'],
  ['npm run start'],
])('does not take the start script %s as it is', async (start) => {
  const found = await search({ 'package.json': pkg({ scripts: { start } }) });

  expect(found.launch).toBeUndefined();
  expect(found.rejected[0]).toMatchObject({ entrypoint: 'npm:start', path: 'package.json' });
  expect(codes(found)).toContain('detect.no-launch');
});

test('asks when a bundler has no build script', async () => {
  const found = await search({
    'package.json': pkg({ devDependencies: { vite: '7' } }),
    'index.html': '<p>',
  });

  expect(found.launch).toBeUndefined();
  expect(found.rejected).toContainEqual(expect.objectContaining({ entrypoint: 'framework:vite' }));
});

test('calls a package that others import a library', async () => {
  const found = await search({
    'package.json': pkg({ main: 'index.js', files: ['index.js'] }),
    'index.js': 'module.exports = require("./lib/x");\n',
  });

  expect(found.launch).toBeUndefined();
  expect(codes(found)).toContain('detect.library-only');
});
