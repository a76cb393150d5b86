import { loadAll } from 'js-yaml';
import { expect, test } from 'vitest';
import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import { renderService } from '#src/render/service.ts';
import type { ServiceInput } from '#src/render/service-input.ts';
import type { YamlMap } from '#src/render/yaml.ts';
import { podIn, podOf } from './a-pod.ts';
import { aLaunch, anInput, aPeer } from './an-input.ts';
import { textOf } from './rendered.ts';

const billing = aPeer('billing', { meshed: true });
const processes: NonNullable<ServiceSpec['processes']> = {
  worker: { command: ['w'] },
  nightly: { command: ['n'], schedule: '0 3 * * *' },
  release: { command: ['r'] },
};

test('processes have a sidecar when they call, and it takes no calls', () => {
  const calling = anInput({ processes }, { upstreams: [billing] });
  const files = ['deployment-worker.yaml', 'cronjob-nightly.yaml', 'release/job-release.yaml'];

  for (const file of files) {
    const [envoy] = podIn(textOf(calling, file) ?? '').initContainers;
    expect(envoy.readinessProbe, file).toMatchObject({ httpGet: { path: '/ready' } });
    expect(
      envoy.ports.map(({ name }) => name),
      file,
    ).toEqual(['status', 'metrics']);
    expect(podIn(textOf(anInput({ processes }), file) ?? ''), file).not.toHaveProperty(
      'initContainers',
    );
  }
});

test('a changed configuration of the sidecar rolls workers and makes no other Job', () => {
  const before = anInput({ processes }, { upstreams: [billing] });
  const grpc = { number: 50051, protocol: 'grpc' } as const;
  const after = anInput({ processes }, { upstreams: [{ ...billing, port: grpc }] });

  expect(textOf(after, 'release/envoy.yaml')).not.toBe(textOf(before, 'release/envoy.yaml'));
  expect(textOf(after, 'deployment-worker.yaml')).not.toBe(
    textOf(before, 'deployment-worker.yaml'),
  );
  for (const file of ['release/job-release.yaml', 'cronjob-nightly.yaml']) {
    expect(textOf(after, file), file).toBe(textOf(before, file));
  }
});

test('a process that is no app has a sidecar only to call', () => {
  const { port: _, ...launch } = aLaunch();

  expect(podOf(anInput({}, { launch }))).not.toHaveProperty('initContainers');
  const calling = anInput({}, { launch, upstreams: [billing] });
  expect(podOf(calling).initContainers[0].readinessProbe).toMatchObject({
    httpGet: { path: '/ready' },
  });
  expect(textOf(calling, 'callers.yaml')).toBeUndefined();
  expect(textOf(calling, 'service-pods.yaml')).toBeUndefined();
});

test('whatever a pod mounts is made in the folder that makes the pod', () => {
  const input = anInput({ processes }, { upstreams: [billing] });

  for (const folder of ['', 'release/']) {
    const made = madeIn(input, folder);
    const wanted = mounted(input, folder);
    expect(wanted.length).toBeGreaterThan(2);
    expect(wanted.filter((each) => !made.has(each))).toEqual([]);
  }
});

/** `ConfigMap/name` and `Secret/name` that pods of a folder mount. */
function mounted(input: ServiceInput, folder: string): readonly string[] {
  return filesIn(input, folder)
    .filter(({ content }) => /^kind: (Deployment|CronJob|Job)$/m.test(content))
    .flatMap(({ content }) => podIn(content).volumes as readonly YamlMap[])
    .flatMap((volume) => {
      const { configMap, secret } = volume as {
        configMap?: { name: string };
        secret?: { secretName: string };
      };
      if (configMap !== undefined) return [`ConfigMap/${configMap.name}`];
      return secret === undefined ? [] : [`Secret/${secret.secretName}`];
    });
}

/** `ConfigMap/name` and `Secret/name` that a folder makes, with each file of a map there. */
function madeIn(input: ServiceInput, folder: string): ReadonlySet<string> {
  const texts = filesIn(input, folder);
  const places = new Set(texts.map(({ path }) => path.split('/').at(-1)));
  const documents = texts.flatMap(({ content }) => loadAll(content) as YamlMap[]);
  const maps = documents.flatMap(
    ({ configMapGenerator = [] }) =>
      configMapGenerator as unknown as { name: string; files: string[] }[],
  );
  for (const file of maps.flatMap(({ files }) => files)) {
    expect(places).toContain(file.split('=').at(-1));
  }
  const certificates = documents.filter(({ kind }) => kind === 'Certificate');
  return new Set([
    ...maps.map(({ name }) => `ConfigMap/${name}`),
    ...certificates.map(({ spec }) => `Secret/${(spec as { secretName: string }).secretName}`),
  ]);
}

function filesIn(input: ServiceInput, folder: string) {
  const pattern = new RegExp(`^services/hello/${folder}[^/]+\\.yaml$`);
  return renderService(input).files.filter(({ path }) => pattern.test(path));
}
