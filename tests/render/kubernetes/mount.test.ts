import { expect, test } from 'vitest';
import type { ServiceSpec, Volume } from '#src/generated/schema/service-spec.ts';
import { generatedFiles } from '#src/render/kubernetes/generated-file.ts';
import { labelName, partName, pathLabel } from '#src/render/kubernetes/name.ts';
import { renderService } from '#src/render/service.ts';
import { anInput, aService } from './an-input.ts';
import { findingsOf, objectFor, objectOf } from './rendered.ts';

test.each<[string, Volume, object, object]>([
  [
    'an empty directory',
    { path: '/cache', emptyDir: '1Gi' },
    { emptyDir: { sizeLimit: '1Gi' } },
    {},
  ],
  [
    'a Secret, for its group alone',
    { path: '/keys', secret: 'k' },
    { secret: { secretName: 'k', defaultMode: 0o440 } },
    { readOnly: true },
  ],
  [
    'a ConfigMap',
    { path: '/flags', configMap: 'f' },
    { configMap: { name: 'f' } },
    { readOnly: true },
  ],
])('mounts %s', (_, volume, source, mount) => {
  const { spec } = objectFor({ volumes: [volume] }, 'deployment.yaml').spec.template;
  const name = `volume-${volume.path.slice(1)}`;

  expect(spec.volumes[1]).toEqual({ name, ...source });
  expect(spec.containers[0].volumeMounts[1]).toEqual({ name, mountPath: volume.path, ...mount });
});

test('always has a writable /tmp, of the size that the spec gives it', () => {
  const volumesOf = (spec: Partial<ServiceSpec>) =>
    objectFor({ mesh: false, ...spec }, 'deployment.yaml').spec.template.spec.volumes;

  expect(volumesOf({})).toEqual([{ name: 'tmp', emptyDir: { sizeLimit: '256Mi' } }]);
  expect(volumesOf({ volumes: [{ path: '/tmp', emptyDir: '2Gi' }] })).toEqual([
    { name: 'tmp', emptyDir: { sizeLimit: '2Gi' } },
  ]);
});

test('claims storage that Flux never deletes', () => {
  const claim = objectFor({ volumes: [{ path: '/data', size: '5Gi' }] }, 'pvc-data.yaml');

  expect(claim.metadata.annotations['kustomize.toolkit.fluxcd.io/prune']).toBe('disabled');
  expect(claim.spec).toEqual({
    accessModes: ['ReadWriteOnce'],
    resources: { requests: { storage: '5Gi' } },
  });
});

test.each<[string, Partial<ServiceSpec>, readonly string[]]>([
  ['one pod', {}, []],
  ['two pods', { replicas: 2 }, ['render.volume-shared /0/volumes']],
  ['pods that may become many', { autoscale: { max: 3 } }, ['render.volume-shared /0/volumes']],
  ['a worker', { processes: { worker: { command: ['w'] } } }, ['render.volume-process /0/volumes']],
])('says what a volume of one node means for %s', (_, spec, findings) => {
  expect(findingsOf(anInput({ volumes: [{ path: '/data', size: '1Gi' }], ...spec }))).toEqual(
    findings,
  );
});

test('gives files through a ConfigMap of a stable name, each at its own path', () => {
  const input = anInput({ files: [{ path: '/app/conf/a.yaml', content: 'a: no\n' }] });
  const { spec } = objectOf(input, 'deployment.yaml').spec.template;
  const [generator] = objectOf(input, 'kustomization.yaml').configMapGenerator;

  expect(spec.volumes[1].configMap).toEqual({
    name: 'hello-files',
    items: [{ key: 'app_conf_a.yaml', path: 'app/conf/a.yaml' }],
  });
  expect(spec.containers[0].volumeMounts[1]).toEqual({
    name: 'files',
    mountPath: '/app/conf/a.yaml',
    subPath: 'app/conf/a.yaml',
    readOnly: true,
  });
  expect(generator).toMatchObject({
    name: 'hello-files',
    files: ['app_conf_a.yaml=files/app_conf_a.yaml'],
    options: {
      disableNameSuffixHash: true,
      annotations: { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' },
    },
  });
});

test('rolls the pods when a file changes', () => {
  const checksum = (content: string) =>
    objectFor({ files: [{ path: '/a', content }] }, 'deployment.yaml').spec.template.metadata
      .annotations['karstkit.dev/files-checksum'];

  expect(checksum('1')).not.toBe(checksum('2'));
  expect(checksum('1')).toBe(checksum('1'));
});

test.each([
  ['/etc/app/a.yaml', /^etc_app_a\.yaml$/],
  ['/.env', /^file-[0-9a-f]{8}-\.env\.txt$/],
  ['/..data', /^file-[0-9a-f]{8}-\.\.data\.txt$/],
  ['/logo.PNG', /^file-[0-9a-f]{8}-logo\.PNG\.txt$/],
  ['/kustomization.yaml', /^file-[0-9a-f]{8}-kustomization\.yaml\.txt$/],
  [`/${'a'.repeat(300)}`, /^file-[0-9a-f]{8}-a{150}\.txt$/],
])('keeps %s under a key that ConfigMaps, Flux and kustomize take', (path, key) => {
  const [file] = generatedFiles({ service: aService({ files: [{ path, content: '' }] }) });

  expect(file?.key).toMatch(key);
});

test('keeps apart files whose flat names are the same on some file system', () => {
  const paths = ['/a/b', '/a_b', '/A/b'];
  const files = generatedFiles({
    service: aService({ files: paths.map((path) => ({ path, content: path })) }),
  });

  expect(new Set(files.map(({ key }) => key.toLowerCase())).size).toBe(3);
  expect(
    renderService(anInput({ files: [] })).files.some(({ path }) => path.includes('files/')),
  ).toBe(false);
});

test.each([
  ['/data', 'data'],
  ['/var/lib/app', 'var-lib-app'],
  ['/var-lib/app', /^var-lib-app-[0-9a-f]{6}$/],
  ['/Data', /^data-[0-9a-f]{6}$/],
  ['/_', /^[0-9a-f]{6}$/],
  [`/${'x'.repeat(80)}`, /^x{33}-[0-9a-f]{6}$/],
])('makes a label of the path %s', (path, expected) => {
  expect(pathLabel(path)).toMatch(expected);
});

test('cuts names with a hash, so that two never meet', () => {
  const long = 'a'.repeat(60);

  expect(partName('a', 'b-c')).not.toBe(partName('a-b', 'c'));
  expect(partName('a', 'b-c').slice(0, -4)).toBe(partName('a-b', 'c').slice(0, -4));
  expect(partName('a'.repeat(52), 'nightly')).toHaveLength(52);
  expect(labelName(long)).toBe(long);
  expect(labelName(`${long}bcde`)).toHaveLength(63);
  expect(labelName(`${long}bcde`)).not.toBe(labelName(`${long}bcdf`));
});
