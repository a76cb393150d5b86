import { createPrivateKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { listCertificates } from '#src/flows/certs-list.ts';
import { renewCertificates } from '#src/flows/certs-renew.ts';
import { rotateAuthorities } from '#src/flows/certs-rotate-ca.ts';
import { renderTree } from '#src/flows/render.ts';
import { planOutput } from '#src/report/plan-output.ts';
import { planText } from '#src/report/terminal.ts';
import { certifiedWorld, specTree } from '#tests/support/certified-world.ts';

test('PK-05: no byte of a key is in the tree, the specs, the plan or what is said', async () => {
  const world = await certifiedWorld();
  const tree = specTree(world);
  const said: string[] = [];
  for (const run of [
    () => renderTree(world, {}),
    () => renewCertificates(world, { renew: ['api'] }),
  ]) {
    const { plan } = await run();
    said.push(planText(plan, { color: false, outcome: 'written', diffs: true }));
    said.push(JSON.stringify(planOutput(plan)), JSON.stringify(plan));
  }
  said.push(JSON.stringify(await rotateAuthorities(world, tree, { days: 30 })));
  said.push(JSON.stringify(await listCertificates(world, {})), world.steps.join('\n'));
  world.keys.kept.clear();
  said.push(JSON.stringify(await renewCertificates(world, { renew: ['api'] })));

  const written = [...Object.values(world.tree.all()), ...world.specFiles.values()];
  const everything = [...written, ...said].join('\n');
  const known = await Promise.all(world.keys.made.map(async (key) => forms(await key.pem())));
  expect(known.length).toBeGreaterThanOrEqual(5);
  expect(known.flat().filter((form) => everything.includes(form))).toEqual([]);
  expect(everything).not.toContain('PRIVATE KEY');
});

/** The secret number of a key in hexadecimal, and wherever it begins in base64; every line of its PEM. */
function forms(pem: string): string[] {
  const { d = '' } = createPrivateKey(pem).export({ format: 'jwk' });
  const number = Buffer.from(d, 'base64url');
  const inBase64 = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), number])
      .toString('base64')
      .slice(4, 36),
  );
  const lines = pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'));
  return [number.toString('hex'), d, ...inBase64, ...lines];
}
