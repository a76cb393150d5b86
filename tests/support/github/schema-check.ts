import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import type { Description, Json, JsonObject, Operation, Parameter } from './description.ts';

export interface SchemaCheck {
  /** What is wrong with the request, in words; empty when nothing is. Query values are given their types. */
  request(operation: Operation, given: GivenRequest): CheckedRequest;
  /** What is wrong with an answer of ours. */
  answer(operation: Operation, status: number, body: unknown): readonly string[];
}

export interface GivenRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface CheckedRequest {
  readonly wrong: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Checks requests and answers against the description. A field that it does not know is wrong in a request. */
export function schemaCheck(description: Description): SchemaCheck {
  const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(
    { components: { schemas: converted(description.schemas, false) as object } },
    'open',
  );
  ajv.addSchema(
    { components: { schemas: converted(description.schemas, true) as object } },
    'closed',
  );
  const compiled = new Map<string, ValidateFunction>();
  const validator = (key: string, schema: Json, closed: boolean): ValidateFunction => {
    const known = compiled.get(key) ?? ajv.compile(converted(schema, closed) as object);
    compiled.set(key, known);
    return known;
  };
  const errors = (validate: ValidateFunction, value: unknown, place: string): string[] =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message, params }) =>
            `${place}${instancePath} ${message} ${JSON.stringify(params)}`,
        );

  const parameter = (
    operation: Operation,
    { name, in: place, required, schema }: Parameter,
    text: string | undefined,
  ) => {
    const value = text === undefined ? defaultOf(schema) : typed(text, schema);
    if (value === undefined) return { value, wrong: required ? [`${place} lacks ${name}`] : [] };
    const validate = validator(`${operation.method} ${operation.template} ${name}`, schema, true);
    return { value, wrong: errors(validate, value, `${place} ${name}`) };
  };
  const wrongBody = ({ method, template, body: described }: Operation, body: unknown): string[] => {
    if (body === undefined) return described?.isRequired ? ['body is missing'] : [];
    if (described === undefined) return ['there is no body'];
    return errors(validator(`${method} ${template} body`, described.schema, true), body, 'body');
  };

  return {
    request(operation, { path, query, body }) {
      const given: Record<string, string> = { ...path, ...Object.fromEntries(query) };
      const parameters: Record<string, unknown> = {};
      const described = operation.parameters.filter((one) => one.in !== 'header');
      const strange = [...query.keys()].filter(
        (name) => !described.some((one) => one.in === 'query' && one.name === name),
      );
      const wrong = strange.map((name) => `query has no parameter ${name}`);
      for (const one of described) {
        const checked = parameter(operation, one, given[one.name]);
        wrong.push(...checked.wrong);
        if (checked.value !== undefined) parameters[one.name] = checked.value;
      }
      return { wrong: [...wrong, ...wrongBody(operation, body)], parameters };
    },
    answer(operation, status, body) {
      const schema = operation.answers[String(status)];
      if (schema === undefined) {
        return body === undefined ? [] : [`answer ${status} has a body that is not described`];
      }
      const key = `${operation.method} ${operation.template} ${status}`;
      return errors(validator(key, schema, false), body, `answer ${status}`);
    },
  };
}

function defaultOf(schema: Json): unknown {
  return (schema as JsonObject).default;
}

function typed(text: string, schema: Json): unknown {
  const { type } = schema as JsonObject;
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  if (type === 'array') return text.split(',');
  return text;
}

const annotations = new Set(['example', 'examples', 'description', 'title', 'deprecated']);

/** OpenAPI 3.0 as JSON Schema 2019-09: `nullable` becomes a type; closed ones know no other field. */
function converted(schema: Json, closed: boolean): Json {
  if (Array.isArray(schema)) return schema.map((one) => converted(one, closed));
  if (typeof schema !== 'object' || schema === null) return schema;
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema as JsonObject)) {
    if (key === 'nullable' || (annotations.has(key) && !isSchemaMap(value))) continue;
    result[key] = convertedValue(key, value, closed);
  }
  if (closed && isOpenObject(result)) result.unevaluatedProperties = false;
  const isNullable = (schema as JsonObject).nullable === true;
  return isNullable ? { anyOf: [result, { type: 'null' }] } : result;
}

/** A field that is itself called `title` is no annotation. */
function isSchemaMap(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function convertedValue(key: string, value: Json, closed: boolean): Json {
  if (key === '$ref') return String(value).replace('#', closed ? 'closed#' : 'open#');
  if (key === 'enum' || key === 'default' || key === 'required') return value;
  return converted(value, closed);
}

function isOpenObject(schema: JsonObject): boolean {
  return (
    schema.type === 'object' &&
    schema.properties !== undefined &&
    schema.additionalProperties === undefined
  );
}
