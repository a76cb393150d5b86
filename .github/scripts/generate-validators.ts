import { readdir, readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';

/** Validators that are functions of one module; names of schemas in schemas/ without their ending. */
const validators = {
  validateKarst: 'karst',
  validateRecord: 'record',
  validateRepos: 'repos',
  validateService: 'service',
  validateServiceSpec: 'service-spec',
} as const;

/**
 * Equality of values without prototypes, which is what our reader gives; the validator's own calls their methods.
 * Only `uniqueItems` asks for it.
 */
const equality = `export default function equal(a, b) {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}`;

const address = (name: string): string => `https://karstkit.dev/schemas/${name}.schema.json`;

/** src/generated/validators.js: what ajv compiles, with its run time bundled in, so that nothing is compiled later. */
export async function generateValidators(): Promise<Map<string, string>> {
  const schemas = await readSchemas('schemas');
  const ajv = new Ajv2020({
    schemas: [...schemas.values()],
    // The first error is enough: what is refused is explained from the schema, and no list is searched for
    // doubles once it is too long.
    allErrors: false,
    // One function a definition, instead of its code wherever it is named.
    inlineRefs: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  const ids = Object.fromEntries(
    Object.entries(validators).map(([name, schema]) => [name, address(schema)]),
  );
  const standalone = standaloneModule as unknown as typeof standaloneModule.default;
  const banner = '// Generated from schemas/; do not edit.\n';

  return new Map([
    ['src/generated/validators.js', banner + (await bundled(standalone(ajv, ids)))],
    ['src/generated/validators.d.ts', banner + declarations()],
    ['src/generated/schema-name.ts', banner + (await schemaNames())],
    ['src/generated/schema-text.ts', banner + (await schemaText())],
  ]);
}

/** ajv writes `require` calls for its run time even into ESM; the bundler puts those few functions in. */
async function bundled(code: string): Promise<string> {
  const entry = 'validators';
  const esm = code.replace(
    /const (\w+) = require\("([^"]+)"\)(\.default)?;?/g,
    (_, name: string, path: string) => `import ${name} from "${path}.js";`,
  );
  const bundle = await rolldown({
    input: entry,
    platform: 'neutral',
    logLevel: 'warn',
    plugins: [
      {
        name: 'validators',
        resolveId: (id, importer) => {
          if (id === entry) return entry;
          if (id === 'ajv/dist/runtime/equal.js') return 'equality';
          return importer === entry ? `${process.cwd()}/node_modules/${id}` : undefined;
        },
        load: (id) => ({ [entry]: esm, equality })[id],
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code.replaceAll(/^\t+/gm, '');
}

function declarations(): string {
  const names = Object.keys(validators);
  return [
    'export interface ValidatorError {',
    '  readonly instancePath: string;',
    '  readonly keyword: string;',
    '  readonly message?: string;',
    '}',
    'export interface Validator {',
    '  (value: unknown): boolean;',
    '  errors?: readonly ValidatorError[] | null;',
    '}',
    ...names.map((name) => `export declare const ${name}: Validator;`),
    '',
  ].join('\n');
}

/** Their names alone, for help, which needs no text. */
async function schemaNames(): Promise<string> {
  const names = (await everySchema()).map(([name]) => `  ${JSON.stringify(name)},`);
  return [
    'export const schemaNames = [',
    ...names,
    '] as const;',
    'export type SchemaName = (typeof schemaNames)[number];',
    '',
  ].join('\n');
}

async function everySchema(): Promise<[string, Record<string, unknown>][]> {
  const outputs = [...(await readSchemas('schemas/output'))];
  return [
    ...(await readSchemas('schemas')),
    ...outputs.map(([name, schema]): [string, Record<string, unknown>] => [
      `output/${name}`,
      schema,
    ]),
  ];
}

/** Every schema as JSON text: for `karst schema`, for messages and for defaults. */
async function schemaText(): Promise<string> {
  const schemas = await everySchema();
  const literal = (value: unknown): string => JSON.stringify(JSON.stringify(value, undefined, 2));
  return [
    "import type { SchemaName } from './schema-name.ts';\n",
    'export const schemaText: Readonly<Record<SchemaName, string>> = {',
    ...schemas.map(([name, schema]) => `${JSON.stringify(name)}: ${literal(schema)},`),
    '};',
    '',
  ].join('\n');
}

async function readSchemas(directory: string): Promise<Map<string, Record<string, unknown>>> {
  const ending = '.schema.json';
  const names = (await readdir(directory)).filter((name) => name.endsWith(ending)).sort();
  const read = names.map(
    async (name): Promise<[string, Record<string, unknown>]> => [
      name.slice(0, -ending.length),
      JSON.parse(await readFile(`${directory}/${name}`, 'utf8')),
    ],
  );
  return new Map(await Promise.all(read));
}
