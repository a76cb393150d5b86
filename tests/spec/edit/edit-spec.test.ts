import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '#src/problem.ts';
import { editSpec, type SpecEdit } from '#src/spec/edit/edit-spec.ts';
import type { SpecValue } from '#src/spec/edit/value-text.ts';
import { readYaml } from '#src/spec/read-yaml.ts';

function edit(text: string, edits: readonly SpecEdit[], path = 'repos.yaml'): string | undefined {
  return editSpec({ path, bytes: new TextEncoder().encode(text) }, edits);
}

function remove(pointer: string, document = 0): SpecEdit {
  return { kind: 'remove', document, pointer };
}

function append(pointer: string, value: SpecValue): SpecEdit {
  return { kind: 'append', document: 0, pointer, value };
}

function set(pointer: string, value: SpecValue, document = 0): SpecEdit {
  return { kind: 'set', document, pointer, value };
}

const commented = `# Ours.
- gh:acme/api # the api

# Billing pays.
- slug: gh:acme/billing
  # as small as it goes
  replicas: 1
  env:
    NOTE: |
      first

      last

# Below.
- 'gh:acme/docs'
`;

describe('taking an entry out leaves every other byte', () => {
  test.each<[string, string, string[], string]>([
    ['the first', commented, ['/0'], commented.replace('- gh:acme/api # the api\n', '')],
    ['the last', commented, ['/2'], commented.replace("- 'gh:acme/docs'\n", '')],
    [
      'one of many lines',
      commented,
      ['/1'],
      commented.replace(/- slug: gh:acme\/billing[\s\S]*last\n/, ''),
    ],
    [
      'two',
      commented,
      ['/0', '/2'],
      commented.replace('- gh:acme/api # the api\n', '').replace("- 'gh:acme/docs'\n", ''),
    ],
    ['the only one', '# a\n- gh:a/b # c\n# d\n', ['/0'], '# a\n[]\n# d\n'],
    ['every one', '# a\n- gh:a/b\n# d\n- gh:c/d\n', ['/0', '/1'], '# a\n[]\n# d\n'],
    ['the only one under slugs', 'slugs:\n- gh:a/b\n', ['/slugs/0'], 'slugs:\n  []\n'],
    ['one under slugs', 'slugs:\n  - gh:a/b\n  - ./c\n', ['/slugs/0'], 'slugs:\n  - ./c\n'],
    ['no line feed at the end', '- gh:a/b\n- gh:c/d', ['/1'], '- gh:a/b\n'],
    ['CRLF', '- gh:a/b\r\n- gh:c/d\r\n', ['/0'], '- gh:c/d\r\n'],
    ['a byte order mark', '\ufeff- gh:a/b\n- gh:c/d\n', ['/0'], '\ufeff- gh:c/d\n'],
    ['in brackets', '[gh:a/b, gh:c/d, ./e]\n', ['/1'], '[gh:a/b, ./e]\n'],
    ['first in brackets', '[gh:a/b, gh:c/d]', ['/0'], '[gh:c/d]'],
    ['last in brackets', '[gh:a/b, gh:c/d]', ['/1'], '[gh:a/b]'],
    ['only one in brackets', 'slugs: [gh:a/b] # x\n', ['/slugs/0'], 'slugs: [] # x\n'],
    ['a comment behind the comma', '[gh:a/b, # b\n gh:c/d]\n', ['/0'], '[ # b\n gh:c/d]\n'],
    ['with a mark before', '---\n- gh:a/b\n- gh:c/d\n', ['/0'], '---\n- gh:c/d\n'],
    [
      'an environment',
      '- slug: gh:a/b\n  environments: [one, two]\n',
      ['/0/environments/0'],
      '- slug: gh:a/b\n  environments: [two]\n',
    ],
    [
      'a key',
      '- slug: gh:a/b\n  # why\n  replicas: 2 # two\n',
      ['/0/replicas'],
      '- slug: gh:a/b\n  # why\n',
    ],
  ])('%s', (_, text, pointers, after) => {
    expect(
      edit(
        text,
        pointers.map((pointer) => remove(pointer)),
      ),
    ).toBe(after);
  });

  test('in JSON', () => {
    const text = '{\n  "slugs": [\n    "gh:a/b",\n    {"slug": "gh:c/d"}\n  ]\n}\n';
    expect(edit(text, [remove('/slugs/0')], 'repos.json')).toBe(
      '{\n  "slugs": [\n    {"slug": "gh:c/d"}\n  ]\n}\n',
    );
    expect(edit(text, [remove('/slugs/1')], 'repos.json')).toBe(
      '{\n  "slugs": [\n    "gh:a/b"\n  ]\n}\n',
    );
  });
});

describe('documents', () => {
  const three = '# head\nkind: A\n---\n# second\nkind: B\n---\nkind: C\n';
  test.each<[string, number[], string | undefined]>([
    ['the first', [0], '# head\n---\n# second\nkind: B\n---\nkind: C\n'],
    ['the second', [1], '# head\nkind: A\n---\nkind: C\n'],
    ['the last', [2], '# head\nkind: A\n---\n# second\nkind: B\n'],
    ['all', [0, 1, 2], undefined],
  ])('%s', (_, documents, after) => {
    expect(
      edit(
        three,
        documents.map((document) => remove('', document)),
        'karst/a.yaml',
      ),
    ).toBe(after);
  });
});

describe('adding and setting', () => {
  test.each<[string, string, SpecEdit, string]>([
    ['a slug', '- gh:a/b # x\n# y\n', append('', 'gh:c/d#v1'), '- gh:a/b # x\n- gh:c/d#v1\n# y\n'],
    ['a slug at an end without line feed', '- gh:a/b', append('', './c'), '- gh:a/b\n- ./c'],
    [
      'under slugs',
      'slugs:\n  - gh:a/b\n',
      append('/slugs', './c'),
      'slugs:\n  - gh:a/b\n  - ./c\n',
    ],
    [
      'to nothing',
      'slugs: []\n# - gh:x/y\n',
      append('/slugs', './c'),
      'slugs:\n  - ./c\n# - gh:x/y\n',
    ],
    ['to a bare nothing', '# a\n[]\n', append('', './c'), '# a\n- ./c\n'],
    [
      'to a nothing on its own line',
      'slugs:\n  []\n',
      append('/slugs', './c'),
      'slugs:\n  - ./c\n',
    ],
    [
      'to a commented nothing',
      'slugs: [] # none\n',
      append('/slugs', './c'),
      'slugs: [./c] # none\n',
    ],
    ['in brackets', 'slugs: [gh:a/b]\n', append('/slugs', './c'), 'slugs: [gh:a/b, ./c]\n'],
    ['in brackets on lines', '[\n  gh:a/b,\n]\n', append('', './c'), '[\n  gh:a/b,\n  ./c,\n]\n'],
    [
      'a mapping',
      '- gh:a/b\n',
      append('', { slug: 'gh:c/d', environments: ['one'] }),
      '- gh:a/b\n- slug: gh:c/d\n  environments: [one]\n',
    ],
    ['a plain slug', '- gh:a/b#v1 # x\n', set('/0', 'gh:a/b#v2'), '- gh:a/b#v2 # x\n'],
    ['a quoted slug', "- 'gh:a/b#v1'\n", set('/0', 'gh:a/b#v2'), "- 'gh:a/b#v2'\n"],
    [
      'a slug in a mapping',
      '- slug: "gh:a/b"\n  name: b\n',
      set('/0/slug', 'gh:a/b#v2'),
      '- slug: "gh:a/b#v2"\n  name: b\n',
    ],
    [
      'a slug as a flow mapping',
      '- {slug: gh:a/b, name: b}\n',
      set('/0/slug', 'gh:a/b#v2'),
      '- {slug: gh:a/b#v2, name: b}\n',
    ],
    [
      'a key',
      '- slug: gh:a/b # x\n# y\n',
      set('/0/name', 'yes'),
      '- slug: gh:a/b # x\n  name: "yes"\n# y\n',
    ],
    ['a key in braces', '- {slug: gh:a/b}\n', set('/0/name', 'b'), '- {slug: gh:a/b, name: b}\n'],
    [
      'a word that becomes a mapping',
      '- gh:a/b # x\n- gh:c/d\n',
      set('/0', { slug: 'gh:a/b', promoted: { live: { commit: '0123' } } }),
      '- slug: gh:a/b # x\n  promoted:\n    live:\n      commit: "0123"\n- gh:c/d\n',
    ],
    [
      'a nested key',
      'spec:\n  promoted:\n    one: {commit: a}\n',
      set('/spec/promoted/two', { commit: 'b' }),
      'spec:\n  promoted:\n    one: {commit: a}\n    two:\n      commit: b\n',
    ],
  ])('%s', (_, text, change, after) => {
    expect(edit(text, [change])).toBe(after);
  });

  test('in JSON', () => {
    expect(edit('["gh:a/b"]\n', [append('', { slug: './c' })], 'repos.json')).toBe(
      '["gh:a/b", {"slug": "./c"}]\n',
    );
    expect(edit('[]', [append('', './c')], 'repos.json')).toBe('["./c"]');
    expect(edit('["gh:a/b"]', [set('/0', 'gh:a/b#v2')], 'repos.json')).toBe('["gh:a/b#v2"]');
  });
});

describe('what is not plain is refused with its line', () => {
  test.each<[string, string, SpecEdit, number]>([
    ['an explicit key', '? slugs\n: - gh:a/b\n  - ./c\n', remove('/slugs/0'), 2],
    ['an anchor on the neighbour', '- ./a\n- &x ./b\n- &x ./c\n', set('/9/slug', 'x'), 1],
    ['a place that is not there', '- gh:a/b\n', remove('/4'), 1],
    ['a block scalar', '- slug: |\n    gh:a/b\n', set('/0/slug', 'gh:a/b#v2'), 1],
  ])('%s', (_, text, change, line) => {
    try {
      edit(text, [change]);
      expect.unreachable();
    } catch (error) {
      expect(error instanceof Problem && error.toFinding()).toMatchObject({
        code: 'spec.uneditable',
        file: 'repos.yaml',
        line,
      });
    }
  });
});

test('whatever the form, an entry goes and the others stay, or nothing is changed', () => {
  const slug = fc.constantFrom(
    'gh:a/b',
    "'gh:c/d#v1'",
    '"./e"',
    'gl:x/y/z#main # note',
    '{slug: ./f, name: f}',
    'slug: ./g\n  replicas: 2\n  # tail',
  );
  const gap = fc.constantFrom('', '\n', '# between\n', '\n  # deep\n\n');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(slug, gap), { minLength: 1, maxLength: 6 }),
      fc.nat(5),
      (entries, at) => {
        const index = at % entries.length;
        const text = entries.map(([one, between]) => `- ${one}\n${between}`).join('');
        const before = valuesOf(text);
        const after = edit(text, [remove(`/${index}`)]) ?? '';
        expect(valuesOf(after)).toEqual(before.toSpliced(index, 1));
        const kept = text.split('\n').filter((line) => line.startsWith('#'));
        expect(after.split('\n').filter((line) => line.startsWith('#'))).toEqual(kept);
      },
    ),
  );
});

function valuesOf(text: string): unknown[] {
  const { documents } = readYaml({ path: 'repos.yaml', bytes: new TextEncoder().encode(text) });
  return JSON.parse(JSON.stringify(documents[0]?.value));
}
