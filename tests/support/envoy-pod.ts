import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spiffeId } from '#src/render/certificate/spiffe-id.ts';
import { envoyFiles } from '#src/render/envoy/envoy.ts';
import { meshPort, statusPath } from '#src/render/envoy/mesh.ts';
import type { ServiceInput } from '#src/render/service-input.ts';
import { onTestHost, startEnvoy, type TestHost } from './envoy.ts';
import { aLeaf, type KeyPair } from './envoy-certificate.ts';
import { type Mount, mount } from './envoy-mount.ts';
import { eventually } from './eventually.ts';

export interface PodOptions extends Omit<TestHost, 'directory' | 'address'> {
  readonly input: ServiceInput;
  /** Loopback address that the whole pod has to itself. */
  readonly address: string;
  readonly authority: KeyPair;
  /** Authorities trusted; the one above when absent. */
  readonly trust?: string;
  readonly certificate?: KeyPair;
  /** Nobody reads what it prints. */
  readonly silent?: boolean;
  /** Configuration in the place of the rendered one. */
  readonly bootstrap?: string;
}

/** A rendered sidecar that serves on a loopback address of its own. */
export interface Pod extends AsyncDisposable {
  readonly address: string;
  readonly certificate: Mount;
  readonly trust: Mount;
  /** Lets in whom another input lets in. */
  admit(input: ServiceInput): Promise<void>;
  readonly pid: number | undefined;
  /** What it has printed: access log and warnings. */
  printed(): string;
}

/** Renders the sidecar of an input, gives it a certificate as its account, and waits until it serves. */
export async function startPod(options: PodOptions): Promise<Pod> {
  const directory = await mkdtemp(join(tmpdir(), 'karst-pod-'));
  const host: TestHost = { ...options, directory };
  const mounts = await writeMounts(options, host);
  const envoy = startEnvoy(join(directory, 'envoy'), options.silent);
  const pod: Pod = {
    address: options.address,
    pid: envoy.pid,
    ...mounts,
    admit: (input) => mounts.callers.swap(callersOf(input, host)),
    printed: envoy.printed,
    [Symbol.asyncDispose]: async () => {
      await envoy[Symbol.asyncDispose]();
      await rm(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  await isServing(pod).catch(async (cause) => {
    await pod[Symbol.asyncDispose]();
    throw new Error(`the sidecar at ${options.address} does not serve:\n${envoy.printed()}`, {
      cause,
    });
  });
  return pod;
}

/** A leaf as a workload of an input has it: its SPIFFE id and the name of its Service. */
export function podCertificate(input: ServiceInput, authority: KeyPair): KeyPair {
  const { service, environment } = input;
  const { namespace, name } = service;
  const id = spiffeId({ trustDomain: environment.trustDomain, namespace, account: name });
  return aLeaf(authority, { names: [`URI:${id}`, `DNS:${name}.${namespace}.svc.cluster.local`] });
}

async function writeMounts(options: PodOptions, host: TestHost) {
  const { input, authority } = options;
  const { certificate, key } = options.certificate ?? podCertificate(input, authority);
  await mkdir(join(host.directory, 'envoy'));
  for (const file of envoyFiles(input).configuration) {
    const content = file.key === 'envoy.yaml' ? (options.bootstrap ?? file.content) : file.content;
    await writeFile(
      join(host.directory, 'envoy', file.key),
      onTestHost({ ...file, content }, host),
    );
  }
  return {
    callers: await mount(join(host.directory, 'callers'), callersOf(input, host)),
    certificate: await mount(join(host.directory, 'certificate'), {
      'tls.crt': certificate,
      'tls.key': key,
    }),
    trust: await mount(join(host.directory, 'trust'), {
      'ca.crt': options.trust ?? authority.certificate,
    }),
  };
}

function callersOf(input: ServiceInput, host: TestHost): Record<string, string> {
  return Object.fromEntries(
    envoyFiles(input).callers.map((file) => [file.key, onTestHost(file, host)]),
  );
}

async function isServing({ address }: Pod): Promise<void> {
  await eventually(async () => {
    const url = `http://${address}:${meshPort.status}${statusPath.sidecar}`;
    const { status } = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    if (status !== 200) throw new Error(`the sidecar answers ${status}`);
  });
}
