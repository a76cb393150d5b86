import { kubernetesSchemaOf, kubernetesSchemaText } from '../../generated/kubernetes-schema.ts';

/** The part of JSON Schema that schemas/kubernetes uses. */
export interface Schema {
  /** A key of `$defs`, as `#/$defs/<key>`. */
  readonly $ref?: string;
  /** The minor version of Kubernetes that the field came with. */
  readonly 'x-since'?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** Schemas that name each other. */
export interface SchemaFile {
  readonly kinds: Readonly<Record<string, Schema>>;
  readonly $defs: Readonly<Record<string, Schema>>;
  /** Patterns compiled so far. */
  readonly patterns: Map<string, RegExp>;
}

/** Each file is parsed once, and only when an object asks for it: most runs need one or two of them. */
const parsed = new Map<string, SchemaFile>();

/** The schemas among which a kind's is, by `group/version/Kind`; undefined for a kind that has none. */
export function schemaFileOf(kind: string): SchemaFile | undefined {
  if (!Object.hasOwn(kubernetesSchemaOf, kind)) return undefined;
  const name = kubernetesSchemaOf[kind] ?? '';
  const known = parsed.get(name);
  if (known !== undefined) return known;
  // The text is our own, made by the generator.
  const { kinds, $defs } = JSON.parse(kubernetesSchemaText[name] ?? '') as SchemaFile;
  const file = { kinds, $defs, patterns: new Map<string, RegExp>() };
  parsed.set(name, file);
  return file;
}
