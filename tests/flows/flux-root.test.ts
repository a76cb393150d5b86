import { load, loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { fluxRoot, type RootOptions } from '#src/flows/flux-root.ts';
import { initRepository } from '#src/flows/init.ts';
import { schemaFileOf } from '#src/policy/schema/schema.ts';
import { schemaFaults } from '#src/policy/schema/walk.ts';
import { receiverKinds, repositoryAlerts, webhookAlerts } from '#src/render/flux/notification.ts';
import type { YamlMap } from '#src/render/yaml.ts';
import { readConfig } from '#src/spec/config.ts';
import { MemoryFiles } from '#tests/support/memory-files.ts';
import { memoryWorld } from '#tests/support/memory-world.ts';
import { codeOf, codeOfAsync } from '#tests/support/problem.ts';

const config = `environments:
  staging: {path: clusters/staging}
  live: {path: clusters/live}
flux: {sourceName: fleet, namespace: gitops}
`;
const { environments } = readConfig(
  { path: 'karst.yaml', bytes: new TextEncoder().encode(config) },
  {},
);

function objects(options: RootOptions): YamlMap[] {
  return loadAll(fluxRoot(environments, options).text) as YamlMap[];
}

function faults(object: YamlMap): unknown[] {
  const kind = `${object.apiVersion}/${object.kind}`;
  const file = schemaFileOf(kind);
  const schema = file?.kinds[kind];
  if (file === undefined || schema === undefined) throw new Error(`${kind} has no schema`);
  return [...schemaFaults(object, schema, file, undefined)];
}

test('the root alone, one for each environment', () => {
  expect(objects({}).map(({ kind, spec }) => [kind, Reflect.get(Object(spec), 'path')])).toEqual([
    ['Kustomization', './clusters/staging/flux'],
    ['Kustomization', './clusters/live/flux'],
  ]);
  expect(fluxRoot(environments, {}).secrets).toEqual([]);
});

describe('every kind of Receiver and Alert is what the closed schemas of Flux take', () => {
  test.each([
    ...receiverKinds.map((receiver) => ({ receiver })),
    ...repositoryAlerts.map((kind) => ({ alert: `${kind}=https://git.example.com/acme/fleet` })),
    ...webhookAlerts.map((alert) => ({ alert })),
  ])('%j', (options: RootOptions) => {
    const made = objects(options);

    expect(made.flatMap(faults)).toEqual([]);
    expect(made.length).toBeGreaterThan(2);
    // One namespace for all: Flux's lockdown lets none refer to another.
    expect(
      JSON.stringify(made)
        .match(/"namespace":"[^"]*"/g)
        ?.every((text) => text === '"namespace":"gitops"'),
    ).toBe(true);
  });

  test('a misspelt field would be noticed', () => {
    const [, made] = objects({ receiver: 'github' });
    expect(faults({ ...made, spec: { ...Object(made?.spec), event: ['push'] } })).not.toEqual([]);
  });
});

test('what they need is told, and no secret stands in them', () => {
  const { text, secrets } = fluxRoot(environments, { receiver: 'github', alert: 'slack' });

  expect(secrets.map(({ namespace, name, key }) => `${namespace}/${name}/${key}`)).toEqual([
    'gitops/karstkit-staging-receiver/token',
    'gitops/karstkit-staging-alert/address',
    'gitops/karstkit-live-receiver/token',
    'gitops/karstkit-live-alert/address',
  ]);
  expect(text).not.toContain('kind: Secret');
  const [, , provider, alert] = loadAll(text) as YamlMap[];
  expect(provider).toMatchObject({ spec: { secretRef: { name: 'karstkit-staging-alert' } } });
  expect(alert).toMatchObject({
    spec: { eventSources: [{ matchLabels: { 'karstkit.dev/environment': 'staging' } }] },
  });
});

test('an Alert is also told of the root, whose failure stops all else', () => {
  const [root, , alert] = objects({ alert: 'slack' });
  const [source] = Reflect.get(Object(alert?.spec), 'eventSources');

  expect(source).toMatchObject({ kind: root?.kind, name: '*' });
  expect(root?.metadata).toMatchObject({ labels: source.matchLabels });
});

test('a workload that waits for its owner is not told as applied', () => {
  const [, , alert] = objects({ alert: 'github=https://git.example.com/acme/fleet' });
  const excluded: string[] = Reflect.get(Object(alert?.spec), 'exclusionList');
  const isTold = (message: string) => !excluded.some((text) => new RegExp(text).test(message));

  expect(isTold('Dependencies do not meet ready condition, retrying in 30s')).toBe(false);
  expect(isTold('Reconciliation finished in 1.2s, next run in 10m0s')).toBe(true);
});

test('who dispatches needs a token that may do more than who sets a status', () => {
  const needs = ['github', 'githubdispatch'].map((kind) => {
    const alert = `${kind}=https://git.example.com/acme/fleet`;
    return fluxRoot(environments, { alert }).secrets[0]?.holds;
  });

  expect(needs).toEqual([
    expect.stringContaining('status of commits'),
    expect.stringContaining('write contents'),
  ]);
});

test.each([
  ['nobody', 'x'],
  ['a repository without its address', 'github'],
  ['an address in clear', 'github=http://git.example.com/acme/fleet'],
  ['an address with a token', 'github=https://token@git.example.com/acme/fleet'],
  ['an address with a query', 'github=https://git.example.com/acme/fleet?t=1'],
  ['the secret of a webhook', 'slack=https://hooks.example.com/T0/B0/abc'],
  ['nothing', ''],
])('an alert to %s is refused, and nothing is repeated of an address', async (_, alert) => {
  expect(codeOf(() => fluxRoot(environments, { alert }))).toBe('init.alert');
  const tree = new MemoryFiles();
  const world = { ...memoryWorld({}, {}), tree };
  expect(await codeOfAsync(() => initRepository(world, { alert }))).toBe('init.alert');
  expect(tree.all()).toEqual({});
  try {
    fluxRoot(environments, { alert });
  } catch (error) {
    expect(String(error)).not.toContain('abc');
    if (alert.startsWith('slack')) expect(String(error)).toContain('is a secret');
  }
});

test('workflows that plan and deliver are written on request, and never over others', async () => {
  const tree = new MemoryFiles({ '.github/workflows/karst-plan.yml': 'mine\n' });
  const world = { ...memoryWorld({}, {}), tree };

  const { created, kept } = await initRepository(world, { workflows: true });

  expect(created).toContain('.github/workflows/karst-deliver.yml');
  expect(kept).toEqual(['.github/workflows/karst-plan.yml']);
  expect(tree.all()['.github/workflows/karst-plan.yml']).toBe('mine\n');
  expect(load(tree.all()['.github/workflows/karst-deliver.yml'] ?? '')).toBeTypeOf('object');
});
