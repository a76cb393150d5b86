import type { NodeBuild, PythonBuild, SystemPackage } from '#src/detect/launch.ts';
import { aPythonBuild, type Variation } from './a-service-input.ts';

const serverCommand = ['uvicorn', 'main:app', '--host', { bind: '{address}' }] as const;
const git: SystemPackage = {
  name: 'git',
  why: 'a requirement comes from Git (requirements.txt:3)',
};
const libpq: SystemPackage = { name: 'libpq5', why: 'psycopg2 (requirements.txt:2)' };
const compiler: SystemPackage = {
  name: 'build-essential',
  why: 'psycopg2 is built (requirements.txt:2)',
};

function python(change: Partial<PythonBuild>, more: Variation = {}): Variation {
  return { build: aPythonBuild({ requirements: [], ...change }), ...more };
}

function node(change: Partial<NodeBuild>, more: Variation = {}): Variation {
  const build: NodeBuild = {
    language: 'node',
    manager: 'npm',
    manifests: ['package.json', 'package-lock.json'],
    lock: 'package-lock.json',
    workspaces: false,
    dependenciesNeedSource: false,
    buildPackages: [],
    ...change,
  };
  const launch = {
    command: ['node', 'server.js'],
    environment: { HOST: { bind: '{address}' }, PORT: { bind: '{port}' } },
    version: { value: '24', from: 'default' },
    packageManager: build.manager,
    entrypoint: 'file:server.js',
    port: { number: 3000, protocol: 'http' },
  } as const;
  return { build, launch, ...more };
}

function binary(build: Variation['build'], version: string): Variation {
  return {
    ...(build === undefined ? {} : { build }),
    launch: {
      command: ['/app/main'],
      environment: { PORT: { bind: '{port}' } },
      version: { value: version, from: 'go.mod:3' },
      packageManager: 'go',
      entrypoint: 'binary:./cmd/api',
    },
  };
}

const script = { launch: { command: ['shop'], entrypoint: 'script:shop=shop.cli:main' } };
const jar: Variation = {
  launch: {
    command: ['java', '-jar', '/app/app.jar'],
    version: { value: '21', from: 'pom.xml:9' },
  },
};
const pages: Variation = {
  launch: {
    command: ['nginx', '-g', 'daemon off;'],
    version: { value: '24', from: 'default' },
    port: { number: 8080, protocol: 'http' },
  },
};

/** One Dockerfile of each kind: what goldens, the linter and the hostile texts are tried on. */
export const samples: Readonly<Record<string, Variation>> = {
  pip: python({ requirements: ['requirements.txt'] }),
  'pip-grpc-telemetry': python(
    {
      requirements: ['requirements.txt'],
      instrumentations: ['opentelemetry-instrumentation-fastapi==0.66b1'],
    },
    { spec: { telemetry: { endpoint: 'http://collector:4317' } } },
  ),
  'pip-without-telemetry': python(
    { requirements: ['requirements.txt'], requireHashes: true, addedPackages: ['uvicorn==0.38.0'] },
    { spec: { telemetry: false } },
  ),
  'pip-editable-with-packages': python({
    requirements: ['requirements/base.txt', 'requirements/prod.txt'],
    dependenciesNeedSource: true,
    buildPackages: [compiler, git],
    runPackages: [libpq],
  }),
  'pip-project-with-extras': python(
    { requirements: ['requirements.txt'], installProject: true, extras: ['server'] },
    script,
  ),
  uv: python(
    { manager: 'uv', locked: true, manifests: ['pyproject.toml', 'uv.lock'] },
    { launch: { command: [...serverCommand, '--port', { bind: '{port}' }] } },
  ),
  'uv-project': python(
    {
      manager: 'uv',
      managerVersion: '0.9.5',
      locked: true,
      manifests: ['pyproject.toml', 'uv.lock'],
      installProject: true,
      extras: ['server'],
      needsSignalLauncher: true,
      versionVariable: 'SETUPTOOLS_SCM_PRETEND_VERSION',
    },
    script,
  ),
  'uv-without-lock': python(
    { manager: 'uv', manifests: ['pyproject.toml'], installProject: true },
    { ...script, spec: { telemetry: false } },
  ),
  poetry: python(
    {
      manager: 'poetry',
      locked: true,
      manifests: ['pyproject.toml', 'poetry.lock'],
      installProject: true,
    },
    script,
  ),
  pdm: python(
    {
      manager: 'pdm',
      locked: true,
      manifests: ['pyproject.toml', 'pdm.lock'],
      installProject: true,
    },
    { ...script, spec: { telemetry: false } },
  ),
  pipenv: python({
    manager: 'pipenv',
    locked: true,
    manifests: ['Pipfile', 'Pipfile.lock'],
  }),
  'pyproject-without-lock': python(
    { manager: 'pyproject', manifests: ['pyproject.toml'], installProject: true },
    script,
  ),
  'pyproject-dependencies-only': python({
    manager: 'pyproject',
    manifests: ['pyproject.toml'],
    inlineDependencies: ['flask>=3'],
  }),
  setuptools: python(
    { manager: 'setuptools', manifests: ['setup.py'], installProject: true },
    script,
  ),
  'inline-script': python(
    {
      manager: 'script',
      manifests: [],
      inlineDependencies: ['httpx>=0.27', 'rich; python_version < "3.13"'],
      needsSignalLauncher: true,
    },
    { launch: { command: ['python', 'job.py'], entrypoint: 'file:job.py' } },
  ),
  'python-alone': python(
    { manager: 'none', manifests: [] },
    { launch: { command: ['python', 'main.py'] }, spec: { telemetry: 'operator' } },
  ),
  npm: node({}),
  'npm-build': node({ buildScript: 'build', buildPackages: [compiler] }),
  pnpm: node({
    manager: 'pnpm',
    managerVersion: '10.34.8',
    lock: 'pnpm-lock.yaml',
    manifests: ['package.json', 'pnpm-lock.yaml'],
    buildScript: 'build',
  }),
  yarn: node(
    {
      manager: 'yarn',
      lock: 'yarn.lock',
      manifests: ['package.json', 'yarn.lock'],
      buildScript: 'build',
    },
    { launch: { command: ['yarn', 'start'], version: { value: '22', from: '.nvmrc:1' } } },
  ),
  'yarn-berry': node({
    manager: 'yarn-berry',
    lock: 'yarn.lock',
    manifests: ['package.json', 'yarn.lock', '.yarnrc.yml'],
    buildScript: 'build',
  }),
  bun: node(
    { manager: 'bun', lock: 'bun.lock', manifests: ['package.json', 'bun.lock'] },
    { launch: { command: ['bun', 'run', 'index.ts'] } },
  ),
  'next-standalone': node({ buildScript: 'build', standalone: true, workspaces: true }),
  go: binary(
    {
      language: 'go',
      manifests: ['go.mod', 'go.sum'],
      main: './cmd/api',
      cgo: false,
      vendored: false,
    },
    '1.25',
  ),
  'go-cgo-vendored': binary(
    { language: 'go', manifests: ['go.mod'], main: './main', cgo: true, vendored: true },
    '1.25',
  ),
  rust: binary(
    { language: 'rust', package: 'api', binary: 'api', locked: true, buildPackages: [] },
    '1.90',
  ),
  'rust-with-packages': binary(
    {
      language: 'rust',
      binary: 'api',
      locked: false,
      buildPackages: [{ name: 'libpq-dev', why: 'diesel (Cargo.toml:9)' }],
      runPackages: [{ name: 'libpq5', why: 'diesel (Cargo.toml:9)' }],
    },
    '1.90',
  ),
  maven: {
    ...jar,
    build: {
      language: 'java',
      tool: 'maven',
      wrapper: true,
      module: '',
      jar: 'target/*.jar',
      framework: 'spring-boot',
    },
  },
  'gradle-quarkus': {
    ...jar,
    build: {
      language: 'java',
      tool: 'gradle',
      wrapper: false,
      module: 'server',
      jar: 'server/build/quarkus-app/quarkus-run.jar',
      framework: 'quarkus',
    },
  },
  static: {
    launch: { ...pages.launch, version: { value: '', from: 'default' } },
    build: { language: 'static', root: '', singlePage: false },
  },
  'static-built': {
    ...pages,
    build: {
      language: 'static',
      root: 'dist',
      singlePage: true,
      builder: {
        language: 'node',
        manager: 'npm',
        manifests: ['package.json', 'package-lock.json'],
        lock: 'package-lock.json',
        workspaces: false,
        dependenciesNeedSource: false,
        buildScript: 'build',
        keepDevelopment: true,
        buildPackages: [],
      },
    },
  },
};
