import { isDeepStrictEqual } from 'node:util';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { parse } from 'yaml';
import { renderService } from '#src/render/service.ts';
import type { RenderedFile } from '#src/render/service-input.ts';
import type { Service } from '#src/spec/service.ts';
import { anImageLaunch, anInput } from '#tests/render/kubernetes/an-input.ts';
import { specsOf } from '#tests/spec/specs-of.ts';

/** A text that no reader takes for anything else. */
const plain = 'harmless-0000';

/** Where a user's text may stand in a spec, and what it becomes: Kubernetes reads `$(X)` in some of them. */
const places: readonly {
  readonly name: string;
  readonly spec: (text: string) => Readonly<Record<string, unknown>>;
}[] = [
  { name: 'a variable', spec: (text) => ({ env: { HOSTILE: text } }) },
  { name: 'an argument', spec: (text) => ({ command: ['run', text] }) },
  { name: 'a probe', spec: (text) => ({ probe: { exec: ['check', text] } }) },
  { name: 'a file', spec: (text) => ({ files: [{ path: '/data/x.txt', content: text }] }) },
  {
    name: 'a process',
    spec: (text) => ({ processes: { worker: { command: ['run', text], env: { A: text } } } }),
  },
  {
    name: 'a patch',
    spec: (text) => ({
      patches: [
        { target: { kind: 'Deployment' }, patch: { metadata: { annotations: { x: text } } } },
      ],
    }),
  },
];

const readers: readonly ((text: string) => unknown)[] = [
  (text) => load(text, { schema: YAML11_SCHEMA }),
  (text) => load(text),
  (text) => parse(text),
  (text) => parse(text, { version: '1.1' }),
];

/** `INERT` when a text changes nothing but itself, wherever it stands and whoever reads it; else what it changed. */
export function inertness(text: string): string {
  for (const { name, spec } of places) {
    const meant = rendered(spec(plain));
    const found = rendered(spec(text));
    if (typeof found === 'string') return `${name}: ${found}`;
    if (typeof meant === 'string') return `${name}: ${meant}`;
    const fault = difference(meant, found, text);
    if (fault !== undefined) return `${name}: ${fault}`;
  }
  return 'INERT';
}

/** The service that an entry leads to, or the codes that refuse it. */
export function serviceFrom(spec: Readonly<Record<string, unknown>>): Service | string {
  const repos = `- ${JSON.stringify({ slug: 'gh:octocat/hello', name: 'hello', ...spec })}\n`;
  const { services, findings } = specsOf({ repos, reposPath: 'repos.yaml' });
  const [service] = services;
  return service ?? findings.map(({ code }) => code).join(' ');
}

function rendered(spec: Readonly<Record<string, unknown>>): readonly RenderedFile[] | string {
  const service = serviceFrom(spec);
  if (typeof service === 'string') return service;
  // The text must not reach the environment of the image as well: that is the Dockerfile's own test.
  return renderService(anInput({}, { service, launch: anImageLaunch() })).files;
}

function difference(
  meant: readonly RenderedFile[],
  found: readonly RenderedFile[],
  text: string,
): string | undefined {
  if (!isDeepStrictEqual(pathsOf(meant), pathsOf(found))) return 'other files';
  for (const [index, { path, content }] of found.entries()) {
    const before = meant[index]?.content ?? '';
    if (!path.endsWith('.yaml') || path.includes('/files/')) {
      if (replaced(before, text) !== content) return `other content in ${path}`;
      continue;
    }
    const different = readers.findIndex((read) => !sameBut(read(before), read(content), text));
    if (different >= 0) return `${path} means something else to reader ${different}`;
  }
  return undefined;
}

/** Equal when the harmless text is replaced, in a list of arguments or a variable as Kubernetes has it escaped. */
function sameBut(meant: unknown, found: unknown, text: string): boolean {
  if (typeof meant === 'string' && typeof found === 'string') {
    const escaped = text.replaceAll('$', '$$$$');
    return (
      [text, escaped].some((each) => replaced(meant, each) === found) ||
      /^[0-9a-f]{8,}$/.test(found)
    );
  }
  if (typeof meant !== 'object' || typeof found !== 'object') return Object.is(meant, found);
  if (meant === null || found === null) return meant === found;
  const keys = Object.keys(meant);
  return (
    Array.isArray(meant) === Array.isArray(found) &&
    isDeepStrictEqual(keys, Object.keys(found)) &&
    keys.every((key) => sameBut(Reflect.get(meant, key), Reflect.get(found, key), text))
  );
}

function replaced(meant: string, text: string): string {
  return meant.split(plain).join(text);
}

function pathsOf(files: readonly RenderedFile[]): string[] {
  return files.map(({ path }) => path);
}
