import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { EnvoyFile } from '#src/render/envoy/envoy.ts';
import { sidecarArguments } from '#src/render/envoy/mesh.ts';
import { type HostProcess, startProcess } from './host-process.ts';

const run = promisify(execFile);

/** The Envoy of the tests' programs. */
function envoyProgram(): string {
  const [found] = globSync('.cache/tools/lib/python*/site-packages/envoy/_bin/envoy');
  if (found === undefined) throw new Error('no Envoy: node .github/scripts/install-tools.ts');
  return resolve(found);
}

/** What Envoy says of a configuration without serving it: undefined when it takes it without a warning. */
export async function envoyRefusal(configuration: string): Promise<string | undefined> {
  const args = ['--mode', 'validate', '--log-level', 'warning', '-c', configuration];
  const outcome = await run(envoyProgram(), args).then(
    ({ stdout, stderr }) => stdout + stderr,
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  );
  return /^configuration '.*' OK$/.test(outcome.trim()) ? undefined : outcome;
}

/** Starts Envoy on the `envoy.yaml` of a directory as the sidecar's container does; silent, its log costs no reader. */
export function startEnvoy(directory: string, silent = false): HostProcess {
  const args = sidecarArguments.map((argument) =>
    argument.endsWith('/envoy.yaml') ? join(directory, 'envoy.yaml') : argument,
  );
  const command = [envoyProgram(), ...args];
  const unheard = ['sh', '-c', 'exec "$0" "$@" >/dev/null 2>&1', ...command];
  return startProcess(silent ? unheard : command, { directory, environment: {} });
}

/** Where one sidecar of a test stands, since all share a machine. */
export interface TestHost {
  /** Holds configuration, callers, certificate and trust. */
  readonly directory: string;
  /** Loopback address that is its pod's; undefined to keep the addresses as they were rendered. */
  readonly address?: string;
  /** What is its pod's loopback, when that shall be another one. */
  readonly loopback?: string;
  /** Addresses that a name of DNS stands for. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** File of the authorities that hosts beyond the mesh are judged by; the machine's own when absent. */
  readonly publicTrust?: string;
}

/**
 * Rendered files for a sidecar of the test machine, and nothing else of them changed: directories of its own, every
 * address the pod's own, and the addresses that DNS would answer with where a name stands.
 */
export function onTestHost(file: EnvoyFile, host: TestHost): string {
  const { directory, address, loopback = address, names = {}, publicTrust = systemTrust } = host;
  const placed = file.content
    .replaceAll('/etc/envoy', join(directory, 'envoy'))
    .replaceAll('/etc/karst', directory)
    .replaceAll(systemTrust, publicTrust)
    .replaceAll(/(?<=address: )127\.0\.0\.1(?=,)/g, loopback ?? '$&')
    .replaceAll(/(?<=address: )0\.0\.0\.0(?=,)/g, address ?? '$&');
  return placed
    .split('\n')
    .flatMap((line) => {
      const [written = '', name = ''] = /(?<=address: )"?([^",\s]+)"?(?=,)/.exec(line) ?? [];
      return names[name]?.map((one) => line.replace(written, one)) ?? [line];
    })
    .join('\n');
}

const systemTrust = '/etc/ssl/certs/ca-certificates.crt';
