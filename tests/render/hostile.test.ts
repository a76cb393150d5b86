import { load, YAML11_SCHEMA } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFiles } from '#src/policy/gate.ts';
import { quote } from '#src/render/quote.ts';
import { renderService } from '#src/render/service.ts';
import type { ServiceInput } from '#src/render/service-input.ts';
import { emitYaml } from '#src/render/yaml.ts';
import { hostileTexts } from './hostile-text.ts';
import { anInput } from './kubernetes/an-input.ts';

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['a YAML 1.1 reader', (text) => load(text, { schema: YAML11_SCHEMA })],
  ['a YAML 1.2 reader', (text) => load(text)],
  ['another YAML 1.2 reader', (text) => parse(text)],
  ['another YAML 1.1 reader', (text) => parse(text, { version: '1.1' })],
];

test.each(readers)('%s gets every hostile text back, as value and as key', (_, read) => {
  for (const text of hostileTexts) {
    const value = { [text.slice(0, 150)]: text, list: [text, [text], { key: text }] };
    expect(read(emitYaml(value)), JSON.stringify(text)).toEqual(value);
  }
});

test.each(readers)(
  '%s finds a hostile variable, annotation and argument where they were meant',
  (_, read) => {
    for (const text of hostileTexts) {
      const object = read(deployment(hostileInput(text))) as never;
      const plain = read(deployment(hostileInput('plain'))) as never;
      const kubernetes = /\$[$(]/.test(text) ? text.replaceAll('$', '$$$$') : text;

      expect(replaced(object, text, kubernetes), JSON.stringify(text)).toEqual(
        replaced(plain, 'plain', 'plain'),
      );
    }
  },
);

test.each(hostileTexts)('the gate sees nothing in %j', (text) => {
  const { files } = renderService(hostileInput(text));

  expect(checkFiles(files)).toEqual([]);
});

test.each(hostileTexts)('a real file keeps %j byte for byte', (content) => {
  const input = anInput({ files: [{ path: '/etc/hello/config.yaml', content }] });

  const file = renderService(input).files.find(({ path }) => path.includes('/files/'));

  expect(file).toEqual({ path: 'services/hello/files/etc_hello_config.yaml', content });
});

test.each(hostileTexts)('%j is written in visible characters alone', (text) => {
  expect(quote(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u);
  expect(JSON.parse(quote(text))).toBe(text);
});

test.each(['\u007f', '\u0085', '\u0080', '\u2028', '\u2029', '\ufffe', '\uffff'])(
  'says where %j stands, which kustomize refuses or folds',
  (character) => {
    const text = `a${character}b`;
    const places = (spec: Parameters<typeof anInput>[0]) =>
      renderService(anInput(spec))
        .findings.filter(({ code }) => code === 'render.text')
        .map(({ pointer }) => pointer);

    expect(places({ env: { A: text } })).toEqual(['/0/env/A']);
    expect(places({ annotations: { 'a/b': text } })).toEqual(['/0/annotations/a~1b']);
    expect(places({ files: [{ path: '/a', content: text }] })).toEqual(['/0/files/0/content']);
    expect(
      places({ patches: [{ target: { kind: 'Service' }, patch: { metadata: { [text]: 1 } } }] }),
    ).toEqual([expect.stringMatching('/0/patches/0/patch/metadata/')]);
  },
);

test('finds nothing wrong with controls that kustomize keeps', () => {
  const { findings } = renderService(anInput({ env: { A: '\u0000\u001b[31m\t\r\n\ufeff\u200b' } }));

  expect(findings).toEqual([]);
});

test('refuses what no UTF-8 file can hold', () => {
  expect(() => renderService(hostileInput('\ud800'))).toThrow('surrogate');
});

function hostileInput(text: string): ServiceInput {
  return anInput({
    env: { HOSTILE: text },
    annotations: { 'example.com/hostile': text },
    probe: { exec: ['check', text] },
    telemetry: false,
  });
}

function deployment(input: ServiceInput): string {
  const { files } = renderService(input);
  return files.find(({ path }) => path.endsWith('/deployment.yaml'))?.content ?? '';
}

/** The object with the places of the text blanked, after it was found in each of them, and nothing else of it changed. */
function replaced(object: never, text: string, kubernetes: string): string {
  const { metadata, spec } = object as {
    metadata: { annotations: Record<string, string> };
    spec: {
      template: {
        metadata: { annotations: Record<string, string> };
        spec: {
          containers: [
            {
              env: { name: string; value: string }[];
              livenessProbe: { exec: { command: string[] } };
            },
          ];
        };
      };
    };
  };
  const [app] = spec.template.spec.containers;
  expect(metadata.annotations['example.com/hostile']).toBe(text);
  expect(spec.template.metadata.annotations['example.com/hostile']).toBe(text);
  expect(app.livenessProbe.exec.command).toEqual(['check', text]);
  expect(app.env).toEqual([{ name: 'HOSTILE', value: kubernetes }]);

  const blank = JSON.stringify(object).replaceAll(JSON.stringify(text), '""');
  return blank
    .replaceAll(JSON.stringify(kubernetes), '""')
    .replace(/"karstkit.dev\/spec-hash":"[0-9a-f]+"/, '');
}
