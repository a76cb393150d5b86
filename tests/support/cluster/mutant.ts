import { load } from 'js-yaml';
import type { RenderedFile } from '#src/render/service-input.ts';
import type { YamlMap, YamlValue } from '#src/render/yaml.ts';
import { pointerTo } from '#src/spec/spec-document.ts';

/** One value of one rendered object replaced by a wrong one. */
export interface Mutant {
  readonly file: string;
  readonly pointer: string;
  /** Undefined takes the value away. */
  readonly value: YamlValue | undefined;
  /** Kind and field without the numbers of lists, one for all pod templates: `Pod /spec/containers/*` + `/image`. */
  readonly place: string;
}

/** A word, numbers out of every range, another type, nothing: what a field that takes anything still must not take. */
const wrong: readonly (YamlValue | undefined)[] = ['x y', -1, 99_999_999, true, {}, undefined];

/** Where the pods of each kind are. */
const templates: Readonly<Record<string, string>> = {
  CronJob: '/spec/jobTemplate/spec/template',
  Deployment: '/spec/template',
  Job: '/spec/template',
};

/** Every field of every object misspelt, and every value wrong in each way; a field that many objects share, once. */
export function mutantsOf(files: readonly RenderedFile[]): Mutant[] {
  const found = new Map<string, Mutant>();
  for (const mutant of files.flatMap(mutantsOfFile)) {
    if (!found.has(nameOf(mutant))) found.set(nameOf(mutant), mutant);
  }
  return [...found.values()];
}

function mutantsOfFile({ path, content }: RenderedFile): Mutant[] {
  const object = load(content) as YamlMap;
  const mutant = (pointer: string, value: YamlValue | undefined): Mutant => ({
    file: path,
    place: placeOf(String(object.kind), pointer),
    pointer,
    value,
  });
  return valuesOf(object, '').flatMap(([pointer, value]) => [
    ...(isMapping(value) ? [mutant(`${pointer}/naem`, 'x')] : []),
    ...(pointer === '' ? [] : wrong.map((other) => mutant(pointer, other))),
  ]);
}

/** What a disagreement is listed under. */
export function nameOf({ place, value }: Mutant): string {
  return `${place} = ${value === undefined ? 'nothing' : JSON.stringify(value)}`;
}

/** A field's name without where it stands in a list, and pods without what makes them. */
function placeOf(kind: string, pointer: string): string {
  const template = templates[kind] ?? '/nowhere';
  const [owner, rest] = pointer.startsWith(`${template}/`)
    ? ['Pod', pointer.slice(template.length)]
    : [kind, pointer];
  const field = rest.replaceAll(/\/\d+(?=\/|$)/g, '/*').replace('/initContainers/', '/containers/');
  return `${owner} ${field}`;
}

/** The values of a mapping whose keys are free are all alike. */
const free = /\/(annotations|labels|matchLabels|selector|requests|limits)$/;

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valuesOf(value: unknown, pointer: string): (readonly [string, unknown])[] {
  const isLeaf = typeof value !== 'object' || value === null;
  if (isLeaf || free.test(pointer)) return [[pointer, value]];
  return [
    [pointer, value] as const,
    ...Object.entries(value).flatMap(([key, child]) => valuesOf(child, pointerTo(pointer, key))),
  ];
}
