import { expect, test } from 'vitest';
import { forecast } from '#src/plan/forecast.ts';

const kustomization = (...resources: string[]): string =>
  `kind: Kustomization\nresources: [${resources.join(', ')}]\n`;
const deployment = (image: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api, namespace: team}\nspec: {template: {spec: {containers: [{name: app, image: "${image}"}]}}}\n`;
const service = (address: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: api, namespace: team}\nspec: {${address}}\n`;
const job = (image: string): string =>
  `apiVersion: batch/v1\nkind: Job\nmetadata: {name: run, namespace: team}\nspec: {template: {spec: {containers: [{name: app, image: "${image}"}]}}}\n`;
const flux = (timeout: string): string =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: api, namespace: flux-system}\nspec: {timeout: ${timeout}}\n`;

interface Tree {
  readonly image?: string;
  readonly address?: string;
  readonly ran?: string;
  readonly timeout?: string;
}

function tree({ image = 'a:1', address = '', ran = 'a:1', timeout = '1m' }: Tree) {
  return new Map([
    ['services/api/kustomization.yaml', kustomization('deployment.yaml', 'service.yaml')],
    ['services/api/deployment.yaml', deployment(image)],
    ['services/api/service.yaml', service(address)],
    ['services/api/release/kustomization.yaml', kustomization('job.yaml')],
    ['services/api/release/job.yaml', job(ran)],
    ['flux/api.yaml', flux(timeout)],
  ]);
}

/** Kinds of the objects that do not arrive, and of what starts anew. */
function effects(after: Tree) {
  const { objects, restarts } = forecast({
    root: 'deploy',
    before: tree({}),
    after: tree(after),
    tracing: { causes: [] },
  });
  return {
    blocked: objects.filter(({ blocked }) => blocked === true).map(({ object }) => object.kind),
    restarts: restarts.map(({ object }) => object.kind),
  };
}

test('nothing of a folder arrives when the server refuses one object of it', () => {
  const change = { image: 'a:2', timeout: '2m' };
  expect(effects(change)).toEqual({ blocked: [], restarts: ['Deployment'] });

  expect(effects({ ...change, address: 'clusterIP: None' })).toEqual({
    blocked: ['Service', 'Deployment'],
    restarts: [],
  });
});

test('a service waits for its release, and the release for nothing', () => {
  expect(effects({ image: 'a:2', ran: 'a:2' })).toEqual({
    blocked: ['Job', 'Deployment'],
    restarts: [],
  });
});
