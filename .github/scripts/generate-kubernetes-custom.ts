import { readFile } from 'node:fs/promises';
import { load } from 'js-yaml';
import { type CutSchema, type KindSchemas, metadata } from './generate-kubernetes-native.ts';

interface Source {
  readonly directory: string;
  /** Versions to keep, by file. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

interface Definition {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly {
      readonly name: string;
      readonly schema: { readonly openAPIV3Schema: Structural };
    }[];
  };
}

/** A structural schema. */
interface Structural {
  readonly properties?: Readonly<Record<string, Structural>>;
  readonly items?: Structural;
  readonly additionalProperties?: Structural | boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly [key: string]: unknown;
}

/** What of a structural schema is asked for as it stands. */
const kept = [
  'type',
  'required',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'maxProperties',
  'minProperties',
];

/** Parts that nothing we render has: an ACME issuer's solvers hold the schema of a pod. */
const issuerParts = ['acme', 'venafi', 'vault'];
const left: Readonly<Record<string, readonly string[]>> = {
  ClusterIssuer: issuerParts,
  Issuer: issuerParts,
};

/** Patterns that take exponential time on a long text, and what says the same in linear time. */
const linear: Readonly<Record<string, string>> = {
  '^([0-9]+(ns|us|µs|ms|s|m|h)?)+$': '^(?=[0-9])([0-9]+(ns|us|µs|ms|s|m|h))*[0-9]*$',
};

/** Closed schemas of custom resources: what the server would prune is an unknown field. */
export async function customSchemas(sources: readonly Source[]): Promise<KindSchemas> {
  const kinds: Record<string, CutSchema> = {};
  for (const { directory, files } of sources) {
    for (const [file, versions] of Object.entries(files)) {
      const { spec } = load(await readFile(`${directory}/${file}`, 'utf8')) as Definition;
      const { kind } = spec.names;
      for (const name of versions) {
        const version = spec.versions.find((each) => each.name === name);
        if (version === undefined) throw new Error(`${file} has no version ${name}`);
        kinds[`${spec.group}/${name}/${kind}`] = cutObject(kind, version.schema.openAPIV3Schema);
      }
    }
  }
  return shared(kinds);
}

function cutObject(kind: string, { properties = {} }: Structural): CutSchema {
  const { spec = {} } = properties;
  const fields = Object.entries(spec.properties ?? {}).filter(
    ([key]) => !left[kind]?.includes(key),
  );
  return {
    type: 'object',
    additionalProperties: false,
    required: ['spec'],
    properties: {
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      metadata,
      spec: cut({ ...spec, properties: Object.fromEntries(fields) }),
    },
  };
}

function cut(schema: Structural): CutSchema {
  if (schema['x-kubernetes-int-or-string'] === true) {
    const { pattern } = schema;
    const text = typeof pattern === 'string' ? { pattern: linear[pattern] ?? pattern } : {};
    return { anyOf: [{ type: 'integer' }, { type: 'string', ...text }] };
  }
  const own = Object.fromEntries(Object.entries(schema).filter(([key]) => kept.includes(key)));
  if (typeof own.pattern === 'string') own.pattern = linear[own.pattern] ?? own.pattern;
  const { properties, items, additionalProperties } = schema;
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([key, field]) => [key, cut(field)]);
    const isOpen = schema['x-kubernetes-preserve-unknown-fields'] === true;
    const closed = isOpen ? {} : { additionalProperties: false as const };
    return { ...own, ...closed, properties: Object.fromEntries(fields) };
  }
  if (items !== undefined) return { ...own, items: cut(items) };
  if (typeof additionalProperties === 'object') {
    return { ...own, additionalProperties: cut(additionalProperties) };
  }
  return own;
}

/** Schemas that stand in several places, put into definitions: `parentRefs` of a route stand in each of its versions. */
function shared(kinds: Readonly<Record<string, CutSchema>>): KindSchemas {
  const counts = new Map<string, number>();
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const text = JSON.stringify(value);
    if (isSchema(value)) counts.set(text, (counts.get(text) ?? 0) + 1);
    // What stands in a repeated part is counted once.
    if (counts.get(text) === undefined || counts.get(text) === 1) {
      for (const child of Object.values(value)) count(child);
    }
  };
  count(kinds);

  const names = new Map<string, string>();
  const $defs: Record<string, CutSchema> = {};
  const replace = (value: unknown, key: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((element) => replace(element, key));
    const text = JSON.stringify(value);
    const inner = () =>
      Object.fromEntries(
        Object.entries(value).map(([name, child]) => [name, replace(child, name)]),
      );
    if ((counts.get(text) ?? 0) < 2) return inner();
    let name = names.get(text);
    if (name === undefined) {
      name = freeName(key, $defs);
      names.set(text, name);
      $defs[name] = {};
      $defs[name] = inner() as CutSchema;
    }
    return { $ref: `#/$defs/${name}` };
  };
  return { kinds: replace(kinds, 'kinds') as KindSchemas['kinds'], $defs };
}

function isSchema(value: object): boolean {
  return 'type' in value && typeof value.type === 'string' && JSON.stringify(value).length > 120;
}

function freeName(key: string, taken: Readonly<Record<string, unknown>>): string {
  const wanted = key.split('/').at(-1) ?? key;
  let name = wanted;
  for (let number = 2; taken[name] !== undefined; number += 1) name = `${wanted}${number}`;
  return name;
}
