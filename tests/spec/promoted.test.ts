import { expect, test } from 'vitest';
import { parseSpecs, type Specs } from '#src/spec/specs.ts';

const commit = 'a'.repeat(40);
const digest = `sha256:${'b'.repeat(64)}`;
const karst = `environments:
  staging: {path: staging, order: 1}
  live: {path: live, order: 2}
`;

function specs(repos: string): Specs {
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  const files = {
    karst: file('karst.yaml', karst),
    repos: file('repos.yaml', repos),
    documents: [],
  };
  return parseSpecs(files, { takenNames: new Map() });
}

test('an environment runs the commit and the image that were promoted, the others what the ref points at', () => {
  const { services, findings } = specs(`- slug: gh:acme/api#main
  environments: [staging, live]
  image: {name: registry.example.com/api}
  promoted: {live: {commit: "${commit}", digest: "${digest}"}}
`);

  expect(findings).toEqual([]);
  const [staging, live] = services;
  expect(staging?.slug.text).toBe('gh:acme/api#main');
  expect(staging?.written).toEqual({
    slug: 'gh:acme/api#main',
    environments: ['staging', 'live'],
    image: { name: 'registry.example.com/api' },
  });
  expect(live?.slug).toMatchObject({ text: `gh:acme/api#${commit}`, ref: commit });
  expect(live?.spec.image).toMatchObject({ name: 'registry.example.com/api', digest });
});

test('what was promoted stays as it is when the ref of the entry moves', () => {
  const entry = (ref: string) => `- slug: gh:acme/api#${ref}
  environments: [staging, live]
  promoted: {live: {commit: "${commit}"}}
`;
  const [before, after] = ['main', 'next'].map((ref) => specs(entry(ref)).services[1]?.written);
  expect(before).toEqual(after);
});

test.each([
  [
    'an environment that it is not for',
    '- {slug: gh:a/b, promoted: {live: {commit: COMMIT}}}',
    'spec.value',
    '/0/promoted/live',
  ],
  [
    'a directory',
    '- {slug: ./b, environments: [live], promoted: {live: {commit: COMMIT}}}',
    'spec.exclusive',
    '/0/promoted',
  ],
  [
    'a branch',
    '- {slug: gh:a/b, environments: [live], promoted: {live: {commit: main}}}',
    'spec.value',
    '/0/promoted/live/commit',
  ],
  [
    'no commit',
    '- {slug: gh:a/b, environments: [live], promoted: {live: {}}}',
    'spec.missing-key',
    '/0/promoted/live',
  ],
])('%s cannot be promoted', (_, text, code, pointer) => {
  const { findings } = specs(text.replace('COMMIT', `"${commit}"`));
  expect(findings).toEqual([expect.objectContaining({ severity: 'error', pointer })]);
  expect(findings[0]?.code).toBe(code);
});
