import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { freePort } from '../free-port.ts';
import {
  type Access,
  type Client,
  certifiedName,
  connectClient,
  type KubernetesObject,
} from './client.ts';
import { type Daemon, startDaemon, until } from './daemon.ts';
import { definitionDirectory, definitions, kubeProgram } from './part.ts';

/** A Kubernetes API server with its store and nothing behind it: it admits objects, and no pod ever starts. */
export interface ApiServer extends AsyncDisposable {
  readonly client: Client;
  readonly kubeconfig: string;
}

interface Place {
  /** Directory for all that the programs write. */
  readonly directory: string;
  /** Address that the API server listens on. */
  readonly address: string;
}

/** Starts etcd and an API server on free ports of the loopback, and takes every trace of them away in the end. */
export async function startApiServer(): Promise<ApiServer> {
  const directory = await mkdtemp(join(tmpdir(), 'karst-api-'));
  await using started = new AsyncDisposableStack();
  started.defer(() => rm(directory, { recursive: true, force: true, maxRetries: 5 }));

  const { access, kubeconfig } = await startControlPlane(started, {
    directory,
    address: '127.0.0.1',
  });
  const client = started.use(connectClient(access));
  await installDefinitions(client);

  const kept = started.move();
  return { client, kubeconfig, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** etcd, the API server, and of the controllers only those that admission waits for. */
export async function startControlPlane(
  started: AsyncDisposableStack,
  { directory, address }: Place,
): Promise<{ readonly access: Access; readonly kubeconfig: string }> {
  const [store, peer, port] = [await freePort(), await freePort(), await freePort()];
  const key = join(directory, 'service-account.key');
  const token = randomBytes(24).toString('hex');
  await writeFile(key, signingKey(), { mode: 0o600 });
  await writeFile(join(directory, 'tokens.csv'), `${token},admin,admin,"system:masters"\n`, {
    mode: 0o600,
  });

  const etcd = startDaemon(directory, kubeProgram('etcd'), [
    `--data-dir=${directory}/etcd`,
    '--unsafe-no-fsync',
    `--listen-client-urls=http://127.0.0.1:${store}`,
    `--advertise-client-urls=http://127.0.0.1:${store}`,
    `--listen-peer-urls=http://127.0.0.1:${peer}`,
    `--initial-advertise-peer-urls=http://127.0.0.1:${peer}`,
    `--initial-cluster=default=http://127.0.0.1:${peer}`,
  ]);
  started.use(etcd);
  const server = startDaemon(directory, kubeProgram('kube-apiserver'), [
    `--etcd-servers=http://127.0.0.1:${store}`,
    `--bind-address=${address}`,
    `--advertise-address=${address === '127.0.0.1' ? '192.0.2.1' : address}`,
    `--secure-port=${port}`,
    `--cert-dir=${directory}/certificates`,
    `--service-account-key-file=${key}`,
    `--service-account-signing-key-file=${key}`,
    '--service-account-issuer=https://kubernetes.default.svc',
    '--service-cluster-ip-range=10.96.0.0/16',
    `--token-auth-file=${directory}/tokens.csv`,
    '--authorization-mode=RBAC',
    '--allow-privileged=true',
    '--kubelet-preferred-address-types=InternalIP',
  ]);
  started.use(server);

  const certificate = `${directory}/certificates/apiserver.crt`;
  const access = { url: `https://${address}:${port}`, token, certificate };
  const kubeconfig = join(directory, 'kubeconfig.json');
  await writeFile(kubeconfig, JSON.stringify(clientConfig(access)), { mode: 0o600 });
  await ready(kubeconfig, [etcd, server]);
  return { access, kubeconfig };
}

/** The programs ask for their cluster in this format; JSON is YAML. */
function clientConfig({ url, token, certificate }: Access) {
  return {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: 'test',
        cluster: {
          server: url,
          'certificate-authority': certificate,
          'tls-server-name': certifiedName,
        },
      },
    ],
    users: [{ name: 'admin', user: { token } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'admin' } }],
    'current-context': 'test',
  };
}

async function ready(kubeconfig: string, daemons: readonly Daemon[]): Promise<void> {
  await until('the API server is ready', 120_000, async () => {
    for (const daemon of daemons) daemon.assertRunning();
    kubectl(kubeconfig, ['get', '--raw', '/readyz']);
  });
}

/** Runs kubectl to its end and gives what it printed; throws with what it said when it fails. */
export function kubectl(kubeconfig: string, args: readonly string[], input = ''): string {
  return execFileSync(kubeProgram('kubectl'), args, {
    encoding: 'utf8',
    input,
    maxBuffer: 64 * 2 ** 20,
    stdio: 'pipe',
    env: { PATH: process.env.PATH, HOME: '/nonexistent', KUBECONFIG: kubeconfig },
  });
}

/** Makes the foreign kinds known that are rendered. */
export async function installDefinitions(client: Client): Promise<void> {
  for (const each of definitions) {
    const files = await readdir(definitionDirectory(each));
    const wanted = files.filter((file) =>
      each.always.some((kind) => file.endsWith(`_${kind}.yaml`)),
    );
    for (const file of wanted) await installed(client, join(definitionDirectory(each), file));
  }
}

async function installed(client: Client, file: string): Promise<void> {
  const definition = parse(await readFile(file, 'utf8')) as KubernetesObject;
  await created(client, definition);
  await until(`${definition.metadata.name} is established`, 30_000, async () => {
    const { body } = await client.send('GET', await client.pathOf(definition));
    if (!isEstablished(body)) throw new Error(JSON.stringify(body));
  });
}

async function created(client: Client, object: KubernetesObject): Promise<void> {
  const path = (await client.pathOf(object)).replace(/\/[^/]*$/, '');
  const { status, body } = await client.send('POST', path, object);
  if (status !== 201)
    throw new Error(`${object.kind} ${object.metadata.name}: ${JSON.stringify(body)}`);
}

function isEstablished(body: unknown): boolean {
  const { status } = body as { status?: { conditions?: { type: string; status: string }[] } };
  return (
    status?.conditions?.some(({ type, status: is }) => type === 'Established' && is === 'True') ??
    false
  );
}

function signingKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
}
