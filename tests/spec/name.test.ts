import { expect, test } from 'vitest';
import { builtInHosts } from '#src/source/host.ts';
import { parseSlug } from '#src/source/slug.ts';
import { entryIdentity, settleNames, wishedName } from '#src/spec/name.ts';
import { codesOf, namesOf, specsOf } from './specs-of.ts';

const list = (...slugs: string[]): string => slugs.map((slug) => `- ${slug}\n`).join('');
const taken = (slug: string, name: string): { context: { takenNames: Map<string, string> } } => ({
  context: { takenNames: new Map([[entryIdentity(parseSlug(slug, builtInHosts)), name]]) },
});

test.each([
  ['gh:octocat/hello', '', 'octocat-hello'],
  ['gh:Octo_Cat/Hello.World#v1', '', 'octo-cat-hello-world'],
  ['gl:group/sub/api', '', 'group-sub-api'],
  ['gh:o/mono', 'services/Api_v2', 'api-v2'],
  ['./services/local', '', 'local'],
  ['./', '', 'service'],
  ['gh:1password/x', '', 's-1password-x'],
  ['gh:o/-rf', '', 'o--rf'],
  ['gh:o/r.', '', 'o-r'],
] as const)('%s with path "%s" wishes to be %s', (slug, path, name) => {
  expect(wishedName(parseSlug(slug, builtInHosts), path)).toBe(name);
});

test('SL-04 two slugs that would share a name get two stable ones', () => {
  const names = namesOf(specsOf({ repos: list('gh:a-b/c', 'gh:a/b-c') }));

  expect(names).toEqual(['a-b-c-30ed81', 'a-b-c-bc4b15']);
  expect(namesOf(specsOf({ repos: list('gh:a/b-c', 'gh:a-b/c') })).sort()).toEqual(names);
});

test('a running workload keeps its plain name when a clash comes later', () => {
  expect(
    namesOf(specsOf({ repos: list('gh:a-b/c', 'gh:a/b-c'), ...taken('gh:a/b-c', 'a-b-c') })),
  ).toEqual(['a-b-c-30ed81', 'a-b-c']);
});

test('a running workload keeps its hash when the clash is gone', () => {
  expect(
    namesOf(specsOf({ repos: list('gh:a-b/c'), ...taken('gh:a-b/c', 'a-b-c-30ed81') })),
  ).toEqual(['a-b-c-30ed81']);
});

test('a record cannot give a workload a name that is not its own', () => {
  expect(namesOf(specsOf({ repos: list('gh:a/b'), ...taken('gh:a/b', 'payment') }))).toEqual([
    'a-b',
  ]);
});

test('a changed ref or case keeps the identity, a path or a name makes another', () => {
  const slug = parseSlug('gh:A/B#v1', builtInHosts);

  expect(entryIdentity(slug)).toBe(entryIdentity(parseSlug('GH:a/b', builtInHosts)));
  expect(entryIdentity(slug, 'x')).not.toBe(entryIdentity(slug));
  expect(entryIdentity(slug, undefined, 'x')).not.toBe(entryIdentity(slug));
});

test('a long name is cut to 52 characters with a hash', () => {
  const [name = ''] = namesOf(specsOf({ repos: list(`gh:owner/${'r'.repeat(90)}`) }));

  expect(name).toMatch(/^owner-r+-[0-9a-f]{6}$/);
  expect(name).toHaveLength(52);
});

test.each([
  './kustomization',
  './flux-system',
  './kube-system',
  './default',
  './con',
  './NUL',
  './kubernetes',
])('SL-11 %s never becomes that name', (slug) => {
  const [name = ''] = namesOf(specsOf({ repos: list(slug) }));

  expect(name).toMatch(/-[0-9a-f]{6}$/);
});

test.each(['kustomization', 'default', 'kube-x', 'aux', '1api'])(
  'the given name %s is refused',
  (name) => {
    const specs = specsOf({ repos: `- {slug: "gh:a/b", name: ${name}}` });

    expect(codesOf(specs)).toEqual(['spec.name']);
    expect(specs.isComplete).toBe(false);
  },
);

test('two entries with one given name name each other', () => {
  const { findings, services } = specsOf({
    repos: '- {slug: "gh:a/b", name: api}\n- {slug: "gh:c/d", name: api}\n- gh:e/f\n',
  });

  expect(
    findings.map(({ code, line, message }) => [code, line, /repos.yaml:\d/.exec(message)?.[0]]),
  ).toEqual([
    ['spec.name', 1, 'repos.yaml:2'],
    ['spec.name', 2, 'repos.yaml:1'],
  ]);
  expect(services.map(({ name }) => name)).toEqual(['e-f']);
});

test('a name that is given goes before one that is made', () => {
  expect(namesOf(specsOf({ repos: '- gh:a/b\n- {slug: "gh:c/d", name: a-b}\n' }))).toEqual([
    expect.stringMatching(/^a-b-[0-9a-f]{6}$/),
    'a-b',
  ]);
});

test.each([
  ['the same slug', 'gh:a/b', 'gh:a/b'],
  ['another case', 'gh:A/B', 'gh:a/b'],
  ['another ref', 'gh:a/b#v1', 'gh:a/b#v2'],
  ['the same directory', './x', './x/'],
] as const)('SL-04 %s twice is a duplicate that names both lines', (_, first, second) => {
  const { findings, isComplete } = specsOf({ repos: list(first, second) });

  expect(
    findings.map(({ code, line, message }) => [code, line, /repos.yaml:\d/.exec(message)?.[0]]),
  ).toEqual([
    ['spec.duplicate', 1, 'repos.yaml:2'],
    ['spec.duplicate', 2, 'repos.yaml:1'],
  ]);
  expect(isComplete).toBe(false);
});

test('one slug may stand twice with two paths', () => {
  const specs = specsOf({
    repos: '- {slug: "gh:a/b", path: x/api}\n- {slug: "gh:a/b", path: x/web}\n- gh:a/b\n',
  });

  expect(namesOf(specs)).toEqual(['api', 'web', 'a-b']);
});

test('one slug may stand twice for two environments', () => {
  const specs = specsOf({
    karst: 'environments: {prod: {path: p}, test: {path: t}}',
    repos:
      '- {slug: "gh:a/b#v1", environments: [prod]}\n- {slug: "gh:a/b#main", environments: [test]}\n',
  });

  expect(
    specs.services.map(({ environment, name, slug }) => [environment, name, slug.text]),
  ).toEqual([
    ['prod', 'a-b', 'gh:a/b#v1'],
    ['test', 'a-b', 'gh:a/b#main'],
  ]);
});

test('two made names that end alike even with their hash are a clash, not a loss', () => {
  const request = { identity: 'x', explicit: undefined, wish: 'con' };

  expect(settleNames([request, request], new Map())).toEqual([
    { name: expect.stringMatching(/^con-/) },
    { name: expect.stringMatching(/^con-/), takenBy: 0 },
  ]);
});
