import { readFile } from 'node:fs/promises';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

/** What schemas/output/ has against an output of the program, as JSON text or as data; none when it takes it. */
export async function schemaErrors(name: string, output: string | object): Promise<ErrorObject[]> {
  const schema = JSON.parse(await readFile(`schemas/output/${name}.schema.json`, 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  validate(JSON.parse(typeof output === 'string' ? output : JSON.stringify(output)));
  return validate.errors ?? [];
}
