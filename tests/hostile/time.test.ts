import { expect, test } from 'vitest';
import { specsOf } from '#tests/spec/specs-of.ts';
import { processorMs } from '#tests/support/processor-time.ts';

const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join(', ');

test.each([
  ['unknown keys of the file', `{${many(20_000, (at) => `k${at}: 1`)}}`],
  ['unknown keys of an entry', `- {slug: ./a, ${many(20_000, (at) => `k${at}: 1`)}}`],
  ['doubled keys', `- {slug: ./a, ${many(20_000, () => 'k: 1')}}`],
  ['anchors', `- {slug: ./a, env: {${many(20_000, (at) => `A${at}: &a x`)}}}`],
  ['forbidden labels', `- {slug: ./a, labels: {${many(20_000, (at) => `"k8s.io/${at}": x`)}}}`],
  ['unknown services', `- {slug: ./a, uses: [${many(20_000, (at) => `a${at}`)}]}`],
  [
    'overlapping volumes',
    `- {slug: ./a, volumes: [${many(5_000, () => '{path: /d, size: 1Gi}')}]}`,
  ],
  ['patches', `- {slug: ./a, patches: [${many(5_000, () => '{target: {kind: x}, patch: []}')}]}`],
  ['faulty processes', `- {slug: ./a, processes: {${many(5_000, (at) => `p${at}: {bad: 1}`)}}}`],
  ['duplicate entries', '- gh:a/b\n'.repeat(9_000)],
  ['entries of one name', '- {slug: ./a, name: a}\n'.repeat(9_000)],
])('twenty thousand mistakes are told in the time of reading: %s', (_, repos) => {
  const started = processorMs();

  const { findings, services } = specsOf({ repos });

  expect(findings.length).toBeGreaterThan(0);
  expect(services.length).toBeLessThan(2);
  expect(processorMs() - started).toBeLessThan(4_000);
});
