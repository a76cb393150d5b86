import { once } from 'node:events';
import { connect, createServer, type TLSSocket } from 'node:tls';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rotateAuthorities } from '#src/flows/certs-rotate-ca.ts';
import { renderTree } from '#src/flows/render.ts';
import {
  type CertifiedWorld,
  certifiedWorld,
  specTree,
  twoServices,
} from '#tests/support/certified-world.ts';
import { openSops } from '#tests/support/open-sops.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

/** What one sidecar has in its hands: its certificate and key, and whom it trusts. */
interface Sidecar {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}

const services = ['api', 'web'] as const;

test('at no step of a rotation is a connection refused, whatever each side has seen of it', async () => {
  const world = await certifiedWorld(twoServices, Date.now());
  const { tree, options } = { tree: specTree(world), options: { days: 365 } };
  await renderTree(world, {});
  const states = [await sidecars(world)];
  const steps: string[] = [];

  for (let step = 0; step < 3; step += 1) {
    const [rotated] = await rotateAuthorities(world, tree, options);
    steps.push(rotated?.step ?? '');
    await renderTree(world, {});
    states.push(await sidecars(world));
  }

  expect(steps).toEqual(['trust-both', 'issue-from-next', 'drop-former']);
  expect(new Set(states.map(({ api }) => api?.cert)).size).toBe(2);
  for (const [index, state] of states.entries()) {
    const seen = states.slice(Math.max(0, index - 1), index + 1);
    for (const server of seen) {
      for (const client of seen) {
        expect(await handshake(server.api, client.web)).toBe(
          'TLSv1.3 spiffe://cluster.local/ns/karst-default/sa/web',
        );
      }
    }
    expect(state.api?.ca.match(/BEGIN/g)?.length).toBe([1, 2, 2, 1][index]);
  }
});

test('a step is refused while the one before is not in the tree, and nothing is written', async () => {
  const world = await certifiedWorld(twoServices, Date.now());
  const tree = specTree(world);
  await renderTree(world, {});

  await rotateAuthorities(world, tree, { days: 365 });
  const early = [...world.specFiles];
  expect(await codeOfAsync(() => rotateAuthorities(world, tree, { days: 365 }))).toBe(
    'certificate.rotation',
  );
  expect([...world.specFiles]).toEqual(early);

  await renderTree(world, {});
  await rotateAuthorities(world, tree, { days: 365 });
  expect(await codeOfAsync(() => rotateAuthorities(world, tree, { days: 365 }))).toBe(
    'certificate.rotation',
  );
});

test('a rotation that was skipped would break connections: this test would see it', async () => {
  const world = await certifiedWorld(twoServices, Date.now());
  await renderTree(world, {});
  const before = await sidecars(world);
  const other = await certifiedWorld(twoServices, Date.now());
  await renderTree(other, {});
  const after = await sidecars(other);

  expect(await handshake(before.api, after.web)).toMatch(/^refused: .*(self-signed|unable to)/);
});

async function sidecars(world: CertifiedWorld): Promise<Partial<Record<string, Sidecar>>> {
  const map = parse(world.tree.contents.get('deploy/owners/default/trust.yaml') ?? '');
  const found: Record<string, Sidecar> = {};
  for (const name of services) {
    const file = world.tree.contents.get(`deploy/services/${name}/mesh-secret.sops.yaml`) ?? '';
    const secret = await openSops(file, world.age.identity);
    found[name] = {
      cert: secret['stringData.tls.crt'] ?? '',
      key: secret['stringData.tls.key'] ?? '',
      ca: map.data['ca.crt'],
    };
  }
  return found;
}

/** The protocol and whom the server saw, or why there is no connection. TLS 1.3, both sides show a certificate. */
async function handshake(
  server: Sidecar | undefined,
  client: Sidecar | undefined,
): Promise<string> {
  const minVersion = 'TLSv1.3' as const;
  const asked = { requestCert: true, rejectUnauthorized: true, minVersion };
  const listener = createServer({ ...server, ...asked }, (socket) => {
    const names = String((socket as TLSSocket).getPeerCertificate().subjectaltname);
    socket.on('error', () => undefined);
    socket.end(`${(socket as TLSSocket).getProtocol()} ${names.replace('URI:', '').split(',')[0]}`);
  });
  listener.on('tlsClientError', () => undefined);
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    const servername = 'api.karst-default.svc';
    const socket = connect({ ...client, host: '127.0.0.1', port, servername, minVersion });
    let text = '';
    for await (const chunk of socket) text += chunk;
    return text === '' ? 'refused without a word' : text;
  } catch (error) {
    return `refused: ${String(error)}`;
  } finally {
    listener.close();
  }
}
