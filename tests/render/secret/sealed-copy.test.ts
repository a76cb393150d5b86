import { expect, test } from 'vitest';
import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import { serviceInputs } from '#src/plan/inputs.ts';
import { checkFiles } from '#src/policy/gate.ts';
import { renderService } from '#src/render/service.ts';
import type { ServiceInput } from '#src/render/service-input.ts';
import type { SecretSettings } from '#src/spec/environment.ts';
import { controllerPair } from '#tests/support/controller-pair.ts';
import { agePair, sopsFor } from '#tests/support/seal.ts';
import { aSealedInput } from '#tests/support/sealed-input.ts';
import { anEnvironment, anInput, aService } from '../kubernetes/an-input.ts';
import { objectOf, textOf } from '../kubernetes/rendered.ts';

const cluster = await agePair();
const other = await agePair();
const flux = 'flux/default-service-hello.yaml';
const sealed = await aSealedInput(aService(), sopsFor(cluster));
const release: Partial<ServiceSpec> = { processes: { release: { command: ['migrate'] } } };

function withSealed(
  spec: Partial<ServiceSpec> = {},
  inputs = [sealed],
  secrets: Partial<SecretSettings> = {},
): ServiceInput {
  const settings = { ...anEnvironment().secrets, recipients: [cluster.recipient], ...secrets };
  const service = { ...aService(spec), sealed: inputs };
  return anInput({}, { service, environment: anEnvironment({ secrets: settings }) });
}

test('a sealed Secret is copied byte for byte, listed, and opened by Flux with the key of its owner', () => {
  const input = withSealed();

  expect(textOf(input, 'secret-api-db.sops.yaml')).toBe(sealed.text);
  expect(objectOf(input, 'kustomization.yaml').resources).toContain('secret-api-db.sops.yaml');
  const decryption = { provider: 'sops', secretRef: { name: 'sops-age' } };
  expect(objectOf(input, flux).spec.decryption).toEqual(decryption);

  const own = withSealed({}, [sealed], { owners: { 'team-a': { keySecret: 'sops-team-a' } } });
  expect(objectOf(own, flux).spec.decryption.secretRef.name).toBe('sops-team-a');
});

test('what is rendered with a sealed Secret passes the gate', () => {
  const input = withSealed(release);
  const { files, findings } = renderService(input);

  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(checkFiles(files, { service: input.service })).toEqual([]);
});

test('nothing is opened where nothing is sealed with SOPS', async () => {
  const controller = { mode: 'sealed-secrets', ...(await controllerPair()) } as const;
  const input = await aSealedInput(aService(), controller);

  expect(objectOf(withSealed({}, []), flux).spec).not.toHaveProperty('decryption');
  const withController = withSealed({}, [input], { mode: 'sealed-secrets' });
  expect(objectOf(withController, flux).spec).not.toHaveProperty('decryption');
  expect(textOf(withController, 'secret-api-db.yaml')).toBe(input.text);
  expect(renderService(withController).findings).toEqual([]);
});

test('with a release the Secret comes in its folder, which waits for nothing', () => {
  const input = withSealed(release);

  expect(textOf(input, 'release/secret-api-db.sops.yaml')).toBe(sealed.text);
  expect(textOf(input, 'secret-api-db.sops.yaml')).toBeUndefined();
  expect(objectOf(input, 'release/kustomization.yaml').resources).toContain(
    'secret-api-db.sops.yaml',
  );
  expect(objectOf(input, 'flux/default-release-hello.yaml').spec).toHaveProperty('decryption');
  expect(objectOf(input, flux).spec).not.toHaveProperty('decryption');
});

test('no patch changes what is sealed', () => {
  const patches = [{ target: { kind: 'Secret' }, patch: { type: 'x' } }] as const;
  const { files, findings } = renderService(withSealed({ patches: [...patches] }));

  expect(files.find(({ path }) => path.endsWith('.sops.yaml'))?.content).toBe(sealed.text);
  expect(findings.map(({ code }) => code)).toContain('patch.target');
});

test('a Secret that is sealed anew rolls the pods and is another input', async () => {
  const anew = await aSealedInput(aService(), sopsFor(cluster));
  const [first, second] = [withSealed(), withSealed({}, [anew])];
  const checksum = (input: ServiceInput) =>
    objectOf(input, 'deployment.yaml').spec.template.metadata.annotations[
      'karstkit.dev/secrets-checksum'
    ];

  expect(checksum(first)).toMatch(/^[0-9a-f]{32}$/);
  expect(checksum(second)).not.toBe(checksum(first));
  expect(checksum(withSealed())).toBe(checksum(first));
  const inputsOf = (input: ServiceInput) =>
    serviceInputs(input, { name: 'hello', defaultPython: '3.11' });
  expect(inputsOf(second)).not.toEqual(inputsOf(first));
  expect(inputsOf(withSealed())).toEqual(inputsOf(first));
});

test.each<readonly [string, Partial<SecretSettings>, readonly string[]]>([
  ['the same recipients', {}, []],
  ['a further recipient', { recipients: [cluster.recipient, other.recipient] }, ['warning']],
  ['other recipients', { recipients: [other.recipient] }, ['error']],
  [
    'recipients of the owner',
    { owners: { 'team-a': { recipients: [other.recipient] } } },
    ['error'],
  ],
  ['recipients of another owner', { owners: { 'team-b': { recipients: [other.recipient] } } }, []],
  ['another way of sealing', { mode: 'sealed-secrets' }, ['error']],
])(
  'with %s in karst.yaml a file sealed before is judged anew (SE-07)',
  (_, secrets, severities) => {
    const { findings } = renderService(withSealed({}, [sealed], secrets));
    const found = findings.filter(({ code }) => code === 'secret.recipients');

    expect(found.map(({ severity }) => severity)).toEqual(severities);
    expect(found.every(({ file }) => file === sealed.file)).toBe(true);
  },
);
