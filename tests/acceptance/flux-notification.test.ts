import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receiverKinds } from '#src/render/flux/notification.ts';
import { until } from '#tests/support/cluster/daemon.ts';
import { type Fleet, startFleet } from '#tests/support/cluster/fleet.ts';
import { fluxNamespace } from '#tests/support/cluster/flux-root.ts';
import { kustomizations, settled } from '#tests/support/cluster/kustomization.ts';
import {
  applyPrinted,
  lookRarely,
  sendWebhook,
  sourceState,
  webhookPath,
} from '#tests/support/cluster/notification.ts';
import { close, listen } from '#tests/support/forge-server.ts';
import { type FakeGitHub, startGitHub } from '#tests/support/github/fake-github.ts';
import type { Repository } from '#tests/support/github/state.ts';
import { startTlsFront, type TlsFront } from '#tests/support/tls-front.ts';

const shop = 'shop';
const receiver = { namespace: fluxNamespace, name: 'karstkit-shop' };
const token = 'what the webhook is signed with';
const alertSecret = 'karstkit-shop-alert';
const manifest = 'shop/services/plain/deployment.yaml';
const ownerLimits = 'shop/owners/shop/limitrange.yaml';
const kustomization = 'shop/flux/shop-owner-shop.yaml';
const soonMs = 60_000;

const started = new AsyncDisposableStack();
let fleet: Fleet;
let github: FakeGitHub;
let repository: Repository;
let front: TlsFront;
let path: string;

beforeAll(async () => {
  fleet = started.use(await startFleet([shop]));
  github = started.use(await startGitHub({ directory: dirname(dirname(fleet.repository.bare)) }));
  const collaborators = { flux: 'write' } as const;
  ({ state: repository } = await github.repository('acme/fleet', { collaborators }));
  repository.defaultBranch = 'trunk';
  front = started.use(await startTlsFront(github.url));
  await fleet.specify(shop, { entries: [{ name: 'plain' }] });
  await lookRarely(fleet);
  await applyPrinted(
    fleet,
    shop,
    ['--receiver', 'github', '--alert', `github=${front.url}/acme/fleet`],
    {
      'karstkit-shop-receiver': token,
      [alertSecret]: github.personalToken('flux', { statuses: 'write' }).value,
    },
  );
  trustFront();
  path = await webhookPath(fleet, receiver);
});

afterAll(() => started.disposeAsync());

test('a push that the forge signs is fetched at once, any other webhook changes nothing', async () => {
  const before = await sourceState(fleet);
  const commit = await fleet.deliver(shop, await fleet.plan(shop));

  expect(await sendWebhook(fleet, { path, token: 'a guess' })).toBe(400);
  expect(await sendWebhook(fleet, { path, token, event: 'issues' })).toBe(400);
  expect(await sendWebhook(fleet, { path: `${path}0`, token })).toBe(404);
  await wait(3000);
  expect(await sourceState(fleet)).toEqual(before);

  await pushed();
  await until('the commit is fetched', 10_000, async () => {
    expect(await sourceState(fleet)).toMatchObject({ commit });
  });
  expect(before.commit).not.toBe(commit);
  await told(commit, {
    'kustomization/karstkit-shop': 'success',
    'kustomization/shop-owner-shop': 'success',
    'kustomization/shop-service-plain': 'success',
  });
});

test('what Flux could not apply stands as a failure on its commit', async () => {
  await fleet.edit(manifest, (text) => text.replace(/replicas: \d+/, 'replicas: many'));
  const commit = await fleet.edit(kustomization, (text) =>
    text.replace(/interval: .*/, 'interval: often'),
  );
  await pushed();

  await told(commit, {
    'kustomization/karstkit-shop': 'failure',
    'kustomization/shop-service-plain': 'failure',
  });
  expect(github.violations).toEqual([]);
});

test('a dispatch tells what became of a workload, and starts no delivery', async () => {
  await applyPrinted(fleet, shop, ['--alert', `githubdispatch=${front.url}/acme/fleet`], {
    [alertSecret]: github.personalToken('flux', { contents: 'write' }).value,
  });
  trustFront();
  // Flux takes an authority from the Secret of the token for a status alone.
  const certSecretRef = { certSecretRef: { name: alertSecret } };
  fleet.cluster.kubectl([
    ...patch('provider', 'karstkit-shop'),
    JSON.stringify({ spec: certSecretRef }),
  ]);

  let limits = '';
  const failed = await fleet.edit(ownerLimits, (text) => {
    limits = text;
    return text.replace(/cpu: .*/, 'cpu: much');
  });
  await pushed();
  await dispatched('shop-owner-shop', { commit: failed, severity: 'error' });
  await until('the workload waits for its owner', soonMs, async () => {
    const waiting = { name: 'shop-service-plain', reason: 'DependencyNotReady' };
    expect(await kustomizations(fleet.cluster)).toContainEqual(expect.objectContaining(waiting));
  });
  await fleet.edit(ownerLimits, () => limits);
  await fleet.edit(manifest, (text) => text.replace('many', '2'));
  const mended = await fleet.edit(kustomization, (text) => text.replace('often', '10m'));
  await pushed();
  await dispatched('shop-service-plain', { commit: mended, severity: 'info' });

  expect(JSON.stringify(dispatches())).not.toContain('Dependencies do not meet');
  const waited = await waitedFor('examples/workflows/deliver.yml');
  expect(repository.events.filter(({ action }) => waited.includes(action))).toEqual([]);
  expect(github.violations).toEqual([]);
});

test('another namespace can ask for nothing and is told nothing', async () => {
  const tenant = started.use(await startListener());
  applyTenant(tenant.url);
  const before = await sourceState(fleet);
  const own = await webhookPath(fleet, { namespace: 'tenant', name: 'tenant' });

  expect(await sendWebhook(fleet, { path: own, token: 'of the tenant' })).toBe(500);
  expect(await sourceState(fleet)).toEqual(before);

  const commit = await fleet.edit(manifest, (text) => text.replace('replicas: 2', 'replicas: 1'));
  await pushed();
  await until('whoever may be told is told', soonMs, async () => {
    expect(JSON.stringify(dispatches())).toContain(commit);
    const events = ['get', 'events', '-n', 'tenant', '-o', 'jsonpath={.items[*].message}'];
    expect(fleet.cluster.kubectl(events)).toContain('cross-namespace references have been blocked');
  });
  expect(tenant.heard).toEqual([]);
});

test('a chat hears of what fails, and of nothing else', async () => {
  const chat = started.use(await startListener());
  fleet.cluster.kubectl(['delete', 'provider', 'karstkit-shop', '-n', fluxNamespace]);
  const address = `${chat.url}/services/T0/B0/secret`;
  await applyPrinted(fleet, shop, ['--alert', 'slack'], { [alertSecret]: address });

  await fleet.edit(manifest, (text) => text.replace('replicas: 1', 'replicas: many'));
  await pushed();
  await until('the chat has heard', soonMs, async () => {
    expect(chat.heard).toContainEqual(expect.stringContaining('shop-service-plain.flux-system'));
  });
  const mended = await fleet.edit(manifest, (text) => text.replace('many', '1'));
  await settled(fleet.cluster, mended);

  expect(chat.heard.filter((text) => !text.includes('"color":"danger"'))).toEqual([]);
});

test.each(receiverKinds)('a Receiver for %s takes what is sent in its manner', async (forge) => {
  const { asked } = await sourceState(fleet);
  await applyPrinted(fleet, shop, ['--receiver', forge], { 'karstkit-shop-receiver': token });

  await until('it is taken', soonMs, async () => {
    expect(await sendWebhook(fleet, { path, token, forge })).toBe(200);
  });
  expect((await sourceState(fleet)).asked).not.toBe(asked);
  expect(await sendWebhook(fleet, { path, token: 'a guess', forge })).toBe(400);
});

/** GitHub says that somebody pushed. */
async function pushed(): Promise<void> {
  expect(await sendWebhook(fleet, { path, token })).toBe(200);
}

async function told(commit: string, wanted: Readonly<Record<string, string>>): Promise<void> {
  await until('the commit has its statuses', soonMs, async () => {
    expect(statusesOf(commit)).toMatchObject(wanted);
  });
}

/** The last state that each Kustomization gave a commit; what follows its name differs from cluster to cluster. */
function statusesOf(commit: string): Record<string, string> {
  const found = repository.statuses.filter((status) => status.commit === commit);
  return Object.fromEntries(
    found.map(({ context, state }) => [context.replace(/\/[0-9a-f]+$/, ''), state]),
  );
}

async function dispatched(
  name: string,
  { commit, severity }: { readonly commit: string; readonly severity: 'error' | 'info' },
): Promise<void> {
  await until(`${commit} is dispatched`, soonMs, async () => {
    expect(dispatches()).toContainEqual({
      event_type: `Kustomization/${name}.flux-system`,
      client_payload: expect.objectContaining({
        severity,
        involvedObject: expect.objectContaining({ name }),
        metadata: expect.objectContaining({ revision: `trunk@sha1:${commit}` }),
      }),
    });
  });
}

function dispatches(): unknown[] {
  return github.requests
    .filter(({ operation }) => operation === 'repos/create-dispatch-event')
    .map(({ body }) => body);
}

/** What a tenant would make to follow and to steer what is not its own. */
function applyTenant(address: string): void {
  const notification = (version: string, kind: string, spec: object) => ({
    apiVersion: `notification.toolkit.fluxcd.io/${version}`,
    kind,
    metadata: { name: 'tenant', namespace: 'tenant' },
    spec,
  });
  const source = { kind: 'GitRepository', name: 'flux-system', namespace: fluxNamespace };
  const eventSources = [{ kind: 'Kustomization', name: '*', namespace: fluxNamespace }];
  const items = [
    notification('v1', 'Receiver', {
      type: 'github',
      secretRef: { name: 'tenant' },
      resources: [{ apiVersion: 'source.toolkit.fluxcd.io/v1', ...source }],
    }),
    notification('v1beta3', 'Provider', { type: 'generic', address }),
    notification('v1beta3', 'Alert', { providerRef: { name: 'tenant' }, eventSources }),
  ];
  const { kubectl } = fleet.cluster;
  kubectl(['create', 'namespace', 'tenant']);
  const secret = ['create', 'secret', 'generic', 'tenant', '-n', 'tenant'];
  kubectl([...secret, '--from-literal=token=of the tenant']);
  kubectl(['apply', '-f', '-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items }));
}

/** Takes everything that is sent to it. */
async function startListener() {
  const heard: string[] = [];
  const server = createServer(async (request, response) => {
    heard.push(`${request.url} ${await readText(request)}`);
    response.end();
  });
  const url = `http://${await listen(server)}`;
  return { url, heard, [Symbol.asyncDispose]: () => close(server) };
}

/** As for an Enterprise Server with an authority of its own. */
function trustFront(): void {
  const authority = JSON.stringify({ stringData: { 'ca.crt': front.authority } });
  fleet.cluster.kubectl([...patch('secret', alertSecret), authority]);
}

function patch(kind: string, name: string): string[] {
  return ['patch', kind, name, '-n', fluxNamespace, '--type=merge', '-p'];
}

/** Types of dispatches that a workflow starts by. */
async function waitedFor(workflow: string): Promise<readonly string[]> {
  const { on } = load(await readFile(workflow, 'utf8')) as {
    on: { repository_dispatch: { types: string[] } };
  };
  return on.repository_dispatch.types;
}
