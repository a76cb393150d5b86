import { isDeepStrictEqual } from 'node:util';
import { loadAll, YAML11_SCHEMA } from 'js-yaml';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type TemplateName, templates } from '#src/generated/templates.js';
import { renderTemplate } from '#src/render/template.ts';
import { hostileTexts } from '#tests/render/hostile-text.ts';
import { templateViews } from '#tests/render/template-views.ts';
import { envoyViews } from '#tests/support/envoy-view.ts';

const views = [...envoyViews, ...templateViews].filter(([name]) => name.endsWith('.yaml'));

const readers: readonly ((text: string) => unknown)[] = [
  (text) => loadAll(text, { schema: YAML11_SCHEMA }),
  (text) => loadAll(text),
  (text) => documents(text, '1.2'),
  (text) => documents(text, '1.1'),
];

type Path = readonly string[];

/** Each text of a view takes another hostile one in each round, so that every pair of the two meets once. */
test.each(views)(
  'TV-12 %s: each text of its view times each hostile text, and nothing escapes',
  (name, view) => {
    const whole = view ?? {};
    const leaves = textsBelow(whole, []);
    const taken = leaves.map((leaf) =>
      hostileTexts.map((text) => takes(name, put(whole, leaf, text))),
    );
    let met = 0;

    for (const round of hostileTexts.keys()) {
      const chosen = leaves.flatMap((leaf, at) => {
        const index = (round + at) % hostileTexts.length;
        const text = hostileTexts[index] ?? '';
        return taken[at]?.[index] === true ? [{ leaf, text, mark: `harmless-${at}-end` }] : [];
      });
      met += chosen.length;
      const hostile = renderTemplate(
        name,
        chosen.reduce<object>((all, { leaf, text }) => put(all, leaf, text), whole),
      );
      const plain = renderTemplate(
        name,
        chosen.reduce<object>((all, { leaf, mark }) => put(all, leaf, mark), whole),
      );
      const texts = new Map(chosen.map(({ mark, text }) => [mark, text]));

      for (const [at, read] of readers.entries()) {
        const isSame = isDeepStrictEqual(read(hostile), replaced(read(plain), texts));
        expect(isSame, `${name}, round ${round}, reader ${at}`).toBe(true);
      }
    }
    const refusals = taken.flat().filter((isTaken) => !isTaken).length;
    expect(met + refusals).toBe(leaves.length * hostileTexts.length);
    expect(leaves.length === 0 || met > 0).toBe(true);
  },
);

test('every template of YAML is among them, with a view', () => {
  const yaml = Object.keys(templates).filter((name) => name.endsWith('.yaml'));
  const tried = views.filter(([, view]) => view !== undefined).map(([name]) => name);

  expect(tried.toSorted()).toEqual(yaml.toSorted());
});

function documents(text: string, version: '1.1' | '1.2'): unknown {
  return [...parseAllDocuments(text, { version })].map((document) => {
    const [fault] = document.errors;
    if (fault !== undefined) throw fault;
    return document.toJS();
  });
}

/** False when a helper refuses the text: what it asks for is a token or a path. */
function takes(name: TemplateName, view: object): boolean {
  try {
    return renderTemplate(name, view) !== '';
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function textsBelow(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsBelow(inner, [...path, key]));
}

function put(value: object, [key = '', ...rest]: Path, text: string): object {
  const inner: unknown = Reflect.get(value, key);
  const next = typeof inner === 'object' && inner !== null ? put(inner, rest, text) : text;
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === key ? next : each));
  return { ...value, [key]: next };
}

/** Every mark by its text, alone, within another text or as a key. */
function replaced(value: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    return value.replaceAll(/harmless-\d+-end/g, (mark) => texts.get(mark) ?? mark);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => replaced(each, texts));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [replaced(key, texts), replaced(inner, texts)]),
  );
}
