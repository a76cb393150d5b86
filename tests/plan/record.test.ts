import { expect, test } from 'vitest';
import { parseRecord, renderRecord, type WorkloadRecord } from '#src/plan/record.ts';
import { codeOf } from '#tests/support/problem.ts';

const place = { file: 'deploy/services/api/.karst.json', kind: 'Service', name: 'api' } as const;
const hash = 'a'.repeat(64);
const record: WorkloadRecord = {
  apiVersion: 'karstkit.dev/v1',
  kind: 'Record',
  workload: { kind: 'Service', name: 'api', owner: 'default', environment: 'prod' },
  tool: '1.0.0',
  digests: {},
  files: { 'services/api/deployment.yaml': hash, 'flux/prod-service-api.yaml': hash },
};

test('reads back what it writes, with sorted keys and a final newline', () => {
  const text = renderRecord(record);

  expect(parseRecord(bytes(text), place)).toEqual(record);
  expect(text.indexOf('"apiVersion"')).toBeLessThan(text.indexOf('"digests"'));
  expect(text.endsWith('}\n')).toBe(true);
});

test.each([
  ['another workload', { workload: { ...record.workload, name: 'web' } }],
  ['another kind', { workload: { ...record.workload, kind: 'Owner' as const } }],
  ['a path above the tree', { files: { '../secret': hash } }],
  ['a path that climbs', { files: { 'services/api/../web/deployment.yaml': hash } }],
  ['an absolute path', { files: { '/etc/passwd': hash } }],
  ['an empty part', { files: { 'services/api//deployment.yaml': hash } }],
  ['a backslash', { files: { 'services/api/..\\x': hash } }],
  ["another workload's file", { files: { 'services/web/deployment.yaml': hash } }],
  ["another workload's Flux object", { files: { 'flux/prod-service-web.yaml': hash } }],
  ['a record', { files: { 'services/api/.karst.json': hash } }],
  ['a path of an unfinished run elsewhere', { pending: { 'owners/default/namespace.yaml': hash } }],
  ['a hash that is none', { files: { 'services/api/deployment.yaml': 'x' } }],
  ['an unknown field', { surprise: true }],
  ['a launch of the wrong shape', { launch: { language: 'python' } }],
])('refuses a record that claims %s', (_, forged) => {
  const text = JSON.stringify({ ...record, ...forged });

  expect(codeOf(() => parseRecord(bytes(text), place))).toBe('record.damaged');
});

test.each([
  ['no JSON', bytes('{')],
  ['merge conflict marks', bytes('<<<<<<< HEAD\n{}\n')],
  ['no UTF-8', Uint8Array.of(0xff, 0xfe)],
  ['a megabyte', new Uint8Array((1 << 20) + 1)],
])('refuses %s', (_, content) => {
  expect(codeOf(() => parseRecord(content, place))).toBe('record.damaged');
});

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
