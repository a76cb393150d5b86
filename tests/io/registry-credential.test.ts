import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registryCredential } from '#src/io/registry-credential.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const credential = { username: 'me', password: 'a:b' };
const auth = Buffer.from('me:a:b').toString('base64');

test.each<[string, string, object, object]>([
  ['of its host', 'ghcr.io', { auths: { 'ghcr.io': { auth } } }, { credential }],
  ['of its address', 'ghcr.io', { auths: { 'https://ghcr.io': { auth } } }, { credential }],
  ['in two fields', 'ghcr.io', { auths: { 'ghcr.io': credential } }, { credential }],
  [
    'of Docker Hub',
    'registry-1.docker.io',
    { auths: { 'https://index.docker.io/v1/': { auth } } },
    { credential },
  ],
  ['of another host', 'ghcr.io', { auths: { 'evil.example.com': { auth } } }, {}],
  ['of another port', 'ghcr.io', { auths: { 'ghcr.io:8443': { auth } } }, {}],
  ['of a name that ends so', 'ghcr.io', { auths: { 'notghcr.io': { auth } } }, {}],
  ['of a prototype', '__proto__', { auths: {} }, {}],
])('takes the credential %s from the file of docker login', async (_, registry, config, known) => {
  await using scratch = await scratchDirectory();
  await writeFile(join(scratch.path, 'config.json'), JSON.stringify(config));

  expect(registryCredential(registry, { DOCKER_CONFIG: scratch.path })).toEqual(known);
});

test.each<[string, string | object]>([
  ['a helper', { credHelpers: { 'ghcr.io': 'sh' } }],
  ['a store', { credsStore: 'sh', auths: { 'ghcr.io': {} } }],
  ['a credential without a colon', { auths: { 'ghcr.io': { auth: 'bWU=' } } }],
  ['a line end in a password', { auths: { 'ghcr.io': { username: 'me', password: 'a\nb' } } }],
])('%s gives no credential, and says why', async (_, config) => {
  await using scratch = await scratchDirectory();
  await writeFile(join(scratch.path, 'config.json'), JSON.stringify(config));

  const known = registryCredential('ghcr.io', { DOCKER_CONFIG: scratch.path });

  expect(known).toEqual({ fault: expect.stringContaining(' ') });
});

test.each(['{', '[]', 'null', '{"auths": 7}', '{"auths": {"ghcr.io": "x"}}', ''])(
  'a file that says %j has none',
  async (text) => {
    await using scratch = await scratchDirectory();
    await mkdir(join(scratch.path, '.docker'));
    await writeFile(join(scratch.path, '.docker', 'config.json'), text);

    expect(registryCredential('ghcr.io', { HOME: scratch.path })).toEqual({});
  },
);

test('the variables count for the registry that they name, and no other', () => {
  const environment = {
    KARST_REGISTRY: 'ghcr.io',
    KARST_REGISTRY_USERNAME: 'me',
    KARST_REGISTRY_PASSWORD: 'a:b',
  };

  expect(registryCredential('ghcr.io', environment)).toEqual({ credential });
  expect(registryCredential('ghcr.io.evil.example.com', environment)).toEqual({});
  expect(registryCredential('ghcr.io', { ...environment, KARST_REGISTRY_USERNAME: 'm:e' })).toEqual(
    {
      fault: expect.stringContaining(' '),
    },
  );
});
