import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aLeaf, anAuthority } from '../render/certificate/a-leaf.ts';
import type { Comparison } from './comparison.ts';
import { type Cost, costOf } from './measure.ts';

const leafs = 1_000;
/** Of the program's, which take their time: what they cost is scaled. */
const sample = 100;

/** A thousand keys with their certificates, against the openssl program called twice for each. */
export async function certificates(scratch: string): Promise<Comparison[]> {
  const issuing = await anAuthority();
  for (let warm = 0; warm < 50; warm += 1) await aLeaf(issuing);
  const ours = await costOfAsync(async () => {
    for (let leaf = 0; leaf < leafs; leaf += 1) {
      const { key } = await aLeaf(issuing);
      await key.pem();
    }
  });

  const directory = join(scratch, 'certificates');
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'ca.pem'), issuing.authority.anchor);
  writeFileSync(join(directory, 'ca.key'), await issuing.key.pem());
  writeFileSync(join(directory, 'issue.sh'), script);
  const some = costOf({ run: ['bash', 'issue.sh', String(sample)], directory, times: 2 });
  const scale = leafs / sample;
  const theirs = { wallMs: some.wallMs * scale, processorMs: some.processorMs * scale };
  return [
    {
      what: `${leafs} keys and certificates`,
      ours,
      against: 'openssl, two calls each',
      theirs,
      aim: 0.1,
    },
  ];
}

async function costOfAsync(work: () => Promise<void>): Promise<Cost> {
  const before = process.cpuUsage();
  const beginMs = performance.now();
  await work();
  const wallMs = performance.now() - beginMs;
  const { user, system } = process.cpuUsage(before);
  return { wallMs, processorMs: (user + system) / 1_000 };
}

const script = `set -eu
for number in $(seq "$1"); do
  openssl ecparam -genkey -name prime256v1 -noout -out leaf.key
  openssl req -x509 -new -key leaf.key -CA ca.pem -CAkey ca.key -subj / -days 90 -out leaf.pem \\
    -addext 'basicConstraints=critical,CA:FALSE' -addext 'keyUsage=critical,digitalSignature' \\
    -addext 'extendedKeyUsage=serverAuth,clientAuth' \\
    -addext 'subjectAltName=critical,URI:spiffe://cluster.local/ns/team-a/sa/api,DNS:api.team-a.svc'
done
`;
