import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { managerVersions } from '#src/detect/python/manager-version.ts';
import { clusterHome } from './part.ts';
import { run } from './program.ts';

/** Managers whose locks name the host of an index, so that a lock is made where it is used and never committed. */
export type LockingManager = 'uv' | 'poetry' | 'pipenv';

/** Locks a project with the real manager, from the index that this machine's pip is set to. */
export function lockProject(manager: LockingManager, directory: string): void {
  const tools = installedManagers();
  const program = join(tools, 'bin', manager);
  const options = { cwd: directory, environment: managerEnvironment(tools) };
  // Poetry asks for its own index in a way that mirrors do not answer, and any other index in the way they do.
  if (manager === 'poetry') {
    const source = ['source', 'add', '--priority=primary', 'index', indexAddress(tools)];
    run(program, source, options);
  }
  run(program, ['lock'], options);
}

/** All three in one environment, kept for the next run. */
function installedManagers(): string {
  const { uv, poetry, pipenv } = managerVersions;
  const packages = [`uv==${uv}`, `poetry==${poetry}`, `pipenv==${pipenv}`];
  const directory = join(clusterHome, `managers-${uv}-${poetry}-${pipenv}`);
  const stamp = join(directory, 'installed');
  if (existsSync(stamp)) return directory;
  rmSync(directory, { recursive: true, force: true });
  run('python3', ['-m', 'venv', directory]);
  run(join(directory, 'bin/pip'), ['install', '--quiet', ...packages]);
  writeFileSync(stamp, '');
  return directory;
}

/** Nothing of the machine's own projects and environments; its trust, and no directory of wheels that a build has not. */
function managerEnvironment(tools: string): Record<string, string> {
  const trust = '/etc/ssl/certs/ca-certificates.crt';
  return {
    HOME: join(tools, 'home'),
    PIP_FIND_LINKS: '',
    PIPENV_IGNORE_VIRTUALENVS: '1',
    REQUESTS_CA_BUNDLE: trust,
    SSL_CERT_FILE: trust,
  };
}

/** Asks pip, whose settings may lie in files and in the environment. */
function indexAddress(tools: string): string {
  const script =
    "from pip._internal.commands import create_command; print(create_command('download').parse_args([])[0].index_url)";
  return run(join(tools, 'bin/python'), ['-c', script]).trim();
}
