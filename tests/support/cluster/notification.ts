import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { ReceiverKind } from '#src/render/flux/notification.ts';
import { until } from './daemon.ts';
import type { Fleet } from './fleet.ts';
import { fluxNamespace } from './flux-root.ts';
import { kubeDirectory, runDirectory } from './part.ts';
import { run } from './program.ts';

/**
 * Does what a person does with what `karst init` prints: makes the Secrets by the commands that stand there, each value
 * pasted as a line, and applies the objects as they are.
 */
export async function applyPrinted(
  { cluster, work }: Fleet,
  environment: string,
  flags: readonly string[],
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const { status, stdout, stderr } = await work.karst(['init', '--out', environment, ...flags]);
  if (status !== 0) throw new Error(`karst init ended with ${status}:\n${stderr}`);
  const PATH = `${kubeDirectory()}:${process.env.PATH}`;
  const KUBECONFIG = join(runDirectory, 'kubeconfig.json');
  for (const [command, name = ''] of stderr.matchAll(/^ {2}.*kubectl .* generic (\S+) .*$/gm)) {
    const value = values[name];
    if (value === undefined) throw new Error(`a Secret ${name} is asked for`);
    cluster.kubectl(['delete', 'secret', name, '-n', fluxNamespace, '--ignore-not-found']);
    run('sh', ['-ec', command], { input: `${value}\n`, environment: { PATH, KUBECONFIG } });
  }
  cluster.kubectl(['apply', '-f', '-'], stdout);
}

/** The path that Flux gives to a Receiver. */
export async function webhookPath(
  { cluster }: Fleet,
  { namespace, name }: { readonly namespace: string; readonly name: string },
): Promise<string> {
  return await until(`the Receiver ${name} has its path`, 20_000, async () => {
    const path = '{.status.webhookPath}';
    const wanted = ['get', 'receiver', name, '-n', namespace, '-o', `jsonpath=${path}`];
    const found = cluster.kubectl(wanted);
    if (!found.startsWith('/')) throw new Error('none');
    return found;
  });
}

export interface Webhook {
  readonly path: string;
  /** What it is signed with. */
  readonly token: string;
  /** In whose manner; GitHub's when absent. */
  readonly forge?: ReceiverKind;
  /** Another event than a push. */
  readonly event?: string;
}

/** Sends what a forge sends when somebody pushed; gives the status of the answer. */
export async function sendWebhook(
  { receiverUrl }: Fleet,
  { path, token, forge = 'github', event }: Webhook,
): Promise<number> {
  const body = JSON.stringify({ ref: 'refs/heads/trunk', repository: { full_name: 'acme/fleet' } });
  const signature = `sha256=${createHmac('sha256', token).update(body).digest('hex')}`;
  const headers = forgeHeaders[forge]({ token, signature, event });
  const { status } = await fetch(`${receiverUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return status;
}

interface Signed {
  readonly token: string;
  readonly signature: string;
  readonly event: string | undefined;
}

/** By what a forge says which event it is, and that it is the forge. */
const forgeHeaders: Readonly<Record<ReceiverKind, (signed: Signed) => Record<string, string>>> = {
  github: ({ signature, event = 'push' }) => ({
    'x-github-event': event,
    'x-hub-signature-256': signature,
  }),
  gitlab: ({ token, event = 'Push Hook' }) => ({
    'x-gitlab-event': event,
    'x-gitlab-token': token,
  }),
  bitbucket: ({ signature, event = 'repo:refs_changed' }) => ({
    'x-event-key': event,
    'x-hub-signature': signature,
  }),
  'generic-hmac': ({ signature }) => ({ 'x-signature': signature }),
};

export interface SourceState {
  /** The commit that was fetched. */
  readonly commit: string;
  /** When somebody last asked for a look. */
  readonly asked: string | undefined;
  readonly isSettled: boolean;
}

/** What Flux has of the GitOps repository. */
export async function sourceState({ cluster }: Fleet): Promise<SourceState> {
  const { body } = await cluster.client.send('GET', sourcePath);
  const { metadata, status } = body as GitRepositoryObject;
  return {
    commit: status?.artifact?.revision.split(':')[1] ?? '',
    asked: metadata.annotations?.['reconcile.fluxcd.io/requestedAt'],
    isSettled: status?.observedGeneration === metadata.generation,
  };
}

/** From now on Flux looks at the GitOps repository once an hour, unless it is told to. */
export async function lookRarely(fleet: Fleet): Promise<void> {
  const change = { spec: { interval: '1h' } };
  await fleet.cluster.client.send('PATCH', sourcePath, change, 'application/merge-patch+json');
  await until('the new interval counts', 20_000, async () => {
    if (!(await sourceState(fleet)).isSettled) throw new Error('not yet');
  });
}

const sourcePath = `/apis/source.toolkit.fluxcd.io/v1/namespaces/${fluxNamespace}/gitrepositories/flux-system`;

interface GitRepositoryObject {
  readonly metadata: {
    readonly generation: number;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly status?: {
    readonly observedGeneration?: number;
    readonly artifact?: { readonly revision: string };
  };
}
