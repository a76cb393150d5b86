import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A JSON value as the description holds it. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Json;
}

/** One thing that can be asked of GitHub, by its own description. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly template: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly schema: Json; readonly isRequired: boolean } | undefined;
  /** Schemas of JSON answers by status. */
  readonly answers: Readonly<Record<string, Json>>;
}

export interface Description {
  readonly schemas: JsonObject;
  /** The operation of a method and a path, with the values of its path; undefined when GitHub has none. */
  find(method: string, path: string): Found | undefined;
}

export interface Found {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** Paths whose last parameter may hold slashes. */
const reaching = /\/\{(?:ref|path|basehead|branch)\}$/;
const methods = ['get', 'post', 'put', 'patch', 'delete'];

let loaded: Promise<Description> | undefined;

/** GitHub's own OpenAPI description of api.github.com, read once a process: it is 13 MB. */
export function githubDescription(): Promise<Description> {
  loaded ??= readDescription();
  return loaded;
}

async function readDescription(): Promise<Description> {
  const require = createRequire(import.meta.url);
  const main = require.resolve('@octokit/openapi');
  const file = join(dirname(main), 'generated', 'api.github.com.json');
  const root = JSON.parse(await readFile(file, 'utf8')) as JsonObject;
  const paths = root.paths as JsonObject;
  const patterns = Object.keys(paths)
    .map((template) => ({ template, pattern: patternOf(template) }))
    .sort((a, b) => vagueness(a.template) - vagueness(b.template));
  const operations = new Map<string, Operation>();

  return {
    schemas: (root.components as JsonObject).schemas as JsonObject,
    find(method, path) {
      for (const { template, pattern } of patterns) {
        const match = pattern.exec(path);
        const known = match && (paths[template] as JsonObject)[method.toLowerCase()];
        if (!match || known === undefined || !methods.includes(method.toLowerCase())) continue;
        const key = `${method} ${template}`;
        const operation = operations.get(key) ?? operationOf(root, template, method);
        operations.set(key, operation);
        const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
        return {
          operation,
          path: Object.fromEntries(
            names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')]),
          ),
        };
      }
      return undefined;
    },
  };
}

/** What names more of its path comes first; what reaches over slashes last. */
function vagueness(template: string): number {
  return template.split('{').length + (reaching.test(template) ? 100 : 0);
}

function patternOf(template: string): RegExp {
  const reaches = reaching.test(template);
  const parts = template.split(/(\{\w+\})/).map((part, at, all) => {
    if (!part.startsWith('{')) return part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
    return reaches && at === all.length - 2 ? '(.+)' : '([^/]+)';
  });
  return new RegExp(`^${parts.join('')}$`);
}

function operationOf(root: JsonObject, template: string, method: string): Operation {
  const found = ((root.paths as JsonObject)[template] as JsonObject)[
    method.toLowerCase()
  ] as JsonObject;
  const body = followed(root, found.requestBody) as JsonObject | undefined;
  return {
    id: String(found.operationId),
    method,
    template,
    parameters: ((found.parameters ?? []) as readonly Json[]).map((parameter) => {
      const { name, in: place, required, schema } = followed(root, parameter) as JsonObject;
      return {
        name: String(name),
        in: place as Parameter['in'],
        required: required === true,
        schema: schema ?? {},
      };
    }),
    body: body && { schema: jsonSchemaOf(body) ?? {}, isRequired: body.required === true },
    answers: Object.fromEntries(
      Object.entries(found.responses as JsonObject).flatMap(([status, answer]) => {
        const schema = jsonSchemaOf(followed(root, answer) as JsonObject);
        return schema === undefined ? [] : [[status, schema]];
      }),
    ),
  };
}

function jsonSchemaOf(holder: JsonObject): Json | undefined {
  const content = holder.content as JsonObject | undefined;
  return (content?.['application/json'] as JsonObject | undefined)?.schema;
}

/** What a `$ref` points at, or the value itself. */
function followed(root: JsonObject, value: Json | undefined): Json | undefined {
  const target = (value as JsonObject | undefined)?.$ref;
  if (typeof target !== 'string') return value;
  return target
    .slice(2)
    .split('/')
    .reduce<Json | undefined>((at, key) => (at as JsonObject)[key], root);
}
