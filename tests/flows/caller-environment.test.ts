import { expect, test } from 'vitest';
import { callerEnvironment } from '#src/flows/caller-environment.ts';
import { renderTree } from '#src/flows/render.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';

const entry = { 'repos.yaml': '- {slug: "gh:octocat/api", name: api}\n' };
const caller = callerEnvironment({
  ENTRYPOINT: 'main:other',
  GITHUB_REPOSITORY_OWNER: 'AcMe',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4317',
});
const source = {
  ...fastapi(),
  'main.py': 'import fastapi\napp = fastapi.FastAPI()\nother = app\n',
};

test('what the caller knows fills what the specs leave open', async () => {
  const files = await rendered(entry);

  expect(files['deployment.yaml']).toContain('value: "http://collector:4317"');
  expect(files['deployment.yaml']).toContain('image: "ghcr.io/acme/api:');
  expect(files.Dockerfile).toContain('opentelemetry-exporter-otlp-proto-grpc==');
  expect(files.Dockerfile).toContain('main:other');
});

test('what karst.yaml says comes first', async () => {
  const files = await rendered({
    ...entry,
    'karst.yaml':
      'registry: {name: registry.example.com/team}\ndefaults: {telemetry: {endpoint: "http://own:4318"}}\n',
  });

  expect(files['deployment.yaml']).toContain('value: "http://own:4318"');
  expect(files['deployment.yaml']).toContain('image: "registry.example.com/team/api:');
});

test('empty variables say nothing', () => {
  expect(
    callerEnvironment({
      ENTRYPOINT: '',
      GITHUB_REPOSITORY_OWNER: '',
      OTEL_EXPORTER_OTLP_ENDPOINT: '',
    }),
  ).toEqual({});
});

async function rendered(specs: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const world = memoryWorld(specs, { 'gh:octocat/api': source });
  await renderTree(world, caller);
  const own = 'deploy/services/api/';
  const files = Object.entries(world.tree.all()).filter(([path]) => path.startsWith(own));
  return Object.fromEntries(
    files.map(([path, content]) => [path.slice(own.length), String(content)]),
  );
}
