import { readFile } from 'node:fs/promises';
import { allowedValues, demandedFields, numberRanges } from './generate-kubernetes-values.ts';

/** What is left of a schema: JSON Schema, with the minor version that a field came with. */
export interface CutSchema {
  readonly $ref?: string;
  readonly 'x-since'?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly CutSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, CutSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: CutSchema | false;
  readonly items?: CutSchema;
}

export interface KindSchemas {
  /** By `group/version/Kind`. */
  readonly kinds: Readonly<Record<string, CutSchema>>;
  readonly $defs: Readonly<Record<string, CutSchema>>;
}

/** A schema as Kubernetes publishes it. */
interface ApiSchema {
  readonly $ref?: string;
  readonly allOf?: readonly ApiSchema[];
  readonly oneOf?: readonly ApiSchema[];
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, ApiSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: ApiSchema;
  readonly items?: ApiSchema;
}

type ApiSchemas = Readonly<Record<string, ApiSchema>>;

const kinds: Readonly<Record<string, readonly string[]>> = {
  'api/v1': [
    'ConfigMap',
    'LimitRange',
    'Namespace',
    'PersistentVolumeClaim',
    'ResourceQuota',
    'Secret',
    'Service',
    'ServiceAccount',
  ],
  'apis/admissionregistration.k8s.io/v1': [
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
  ],
  'apis/apps/v1': ['Deployment'],
  'apis/autoscaling/v2': ['HorizontalPodAutoscaler'],
  'apis/batch/v1': ['CronJob', 'Job'],
  'apis/networking.k8s.io/v1': ['NetworkPolicy'],
  'apis/policy/v1': ['PodDisruptionBudget'],
  'apis/rbac.authorization.k8s.io/v1': ['Role', 'RoleBinding'],
};

/** A quantity as Kubernetes parses it; numbers stand for themselves. */
const quantity = '^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$';

/** What an object may say of itself: the rest of metadata is the server's, or would tie it to other objects. */
export const metadata: CutSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    annotations: { type: 'object', additionalProperties: { type: 'string' } },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    name: { type: 'string' },
    namespace: { type: 'string' },
  },
};

const leaves: Readonly<Record<string, CutSchema>> = {
  FieldsV1: { type: 'object' },
  IntOrString: { anyOf: [{ type: 'integer' }, { type: 'string' }] },
  ObjectMeta: metadata,
  Quantity: { anyOf: [{ type: 'string', pattern: quantity }, { type: 'number' }] },
  RawExtension: { type: 'object' },
};

/** The schemas of the highest version; a field that a lower one lacks tells since when it is there. */
export async function nativeSchemas(
  releases: readonly { readonly version: string; readonly directory: string }[],
): Promise<{ readonly from: readonly string[] } & KindSchemas> {
  const read = releases.map(async ({ version, directory }) => ({
    minor: version.split('.').slice(0, 2).join('.'),
    schemas: await cutRelease(directory),
  }));
  const cuts = await Promise.all(read);
  const highest = cuts.at(-1)?.schemas ?? { kinds: {}, $defs: {} };
  const $defs = Object.entries(highest.$defs)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]): [string, CutSchema] => [name, withSince(name, schema, cuts)]);
  const from = releases.map(({ version }) => `k8s.io/kubernetes@v${version}`);
  return { from, kinds: highest.kinds, $defs: Object.fromEntries($defs) };
}

function withSince(
  name: string,
  schema: CutSchema,
  cuts: readonly { readonly minor: string; readonly schemas: KindSchemas }[],
): CutSchema {
  if (schema.properties === undefined) return schema;
  const dated = Object.entries(schema.properties).map(([key, field]): [string, CutSchema] => {
    const lacking = cuts.findLastIndex(({ schemas }) => {
      const older = schemas.$defs[name];
      return older !== undefined && older.properties?.[key] === undefined;
    });
    const since = lacking < 0 ? undefined : cuts[lacking + 1]?.minor;
    return [key, since === undefined ? field : { ...field, 'x-since': since }];
  });
  return { ...schema, properties: Object.fromEntries(dated) };
}

async function cutRelease(directory: string): Promise<KindSchemas> {
  const found: Record<string, CutSchema> = {};
  const $defs: Record<string, CutSchema> = {};
  for (const [path, names] of Object.entries(kinds)) {
    const file = `${directory}/${path.replaceAll('/', '__')}_openapi.json`;
    const { components } = JSON.parse(await readFile(file, 'utf8')) as {
      components: { schemas: ApiSchemas };
    };
    const version = path.replace(/^apis?\//, '');
    for (const kind of names) {
      const [full = ''] = Object.keys(components.schemas).filter(
        (name) => name.startsWith('io.k8s.api.') && name.endsWith(`.${kind}`),
      );
      // An older release may not know the kind yet.
      if (full !== '')
        found[`${version}/${kind}`] = { $ref: define(full, components.schemas, $defs) };
    }
  }
  return { kinds: found, $defs };
}

/** Adds a definition and all that it names; gives the reference to it. */
function define(full: string, schemas: ApiSchemas, $defs: Record<string, CutSchema>): string {
  const name = full.split('.').at(-1) ?? full;
  const reference = `#/$defs/${name}`;
  if ($defs[name] !== undefined) return reference;
  // Before its fields are cut: one of them may name it.
  $defs[name] = {};
  const source = schemas[full];
  if (source === undefined) throw new Error(`there is no schema ${full}`);
  $defs[name] = leaves[name] ?? cut(source, name, (inner) => define(inner, schemas, $defs));
  return reference;
}

function cut(schema: ApiSchema, name: string, refer: (full: string) => string): CutSchema {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (reference !== undefined) return { $ref: refer(reference.split('/').at(-1) ?? '') };
  const { type = 'object', items, additionalProperties } = schema;
  if (schema.properties !== undefined) return cutFields(schema, name, refer);
  if (items !== undefined) return { type, items: cut(items, name, refer) };
  if (additionalProperties !== undefined) {
    return { type, additionalProperties: cut(additionalProperties, name, refer) };
  }
  const values = allowedValues[name];
  if (values !== undefined) return { type, enum: values };
  if (type !== 'integer') return { type };
  return { type, ...(numberRanges[name] ?? { minimum: 0 }) };
}

function cutFields(
  { properties = {}, required = [] }: ApiSchema,
  name: string,
  refer: (full: string) => string,
): CutSchema {
  // Status is the cluster's to write.
  const fields = Object.entries(properties)
    .filter(([key, field]) => key !== 'status' || field.type !== undefined)
    .map(([key, field]): [string, CutSchema] => [key, cut(field, `${name}.${key}`, refer)]);
  const demanded = [...new Set([...required, ...(demandedFields[name] ?? [])])].sort();
  return {
    type: 'object',
    additionalProperties: false,
    ...(demanded.length === 0 ? {} : { required: demanded }),
    properties: Object.fromEntries(fields),
  };
}
