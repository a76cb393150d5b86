import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Session } from '../../src/cli/session.ts';
import { problemCodes } from '../../src/problem-code.ts';
import { compareCodePoints } from '../../src/source/file-tree.ts';
import { describeSchema } from '../../src/spec/describe-schema.ts';
import { loadSchema, type SchemaNode } from '../../src/spec/schema-node.ts';

type Table = readonly (readonly string[])[];

/** Tables by the name of their markers; each is made of the one place that says it. */
const tables: Readonly<Record<string, () => Promise<Table | undefined>>> = {
  'action-inputs': () => actionTable('inputs'),
  'action-outputs': () => actionTable('outputs'),
  'action-permissions': permissionTable,
  commands: commandTable,
  karst: () => fieldTable(loadSchema('karst')),
  'problem-codes': problemTable,
  'service-spec': () => fieldTable(loadSchema('service-spec')),
};

/**
 * The documents of the top level and of schemas/ with their tables made anew, between `<!-- generated:NAME -->` and
 * `<!-- /generated -->`. A document without markers is left as it is.
 */
export async function generateDocs(): Promise<Map<string, string>> {
  const top = (await readdir('.')).filter((name) => name.endsWith('.md')).sort();
  const names = [...top, 'schemas/README.md'];
  const files = new Map<string, string>();
  for (const name of names) {
    const text = await readFile(name, 'utf8');
    const made = await withTables(name, text);
    if (made !== text) files.set(name, made);
  }
  return files;
}

async function withTables(file: string, text: string): Promise<string> {
  const section = /(<!-- generated:([a-z-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;
  let made = '';
  let end = 0;
  for (const match of text.matchAll(section)) {
    const [whole, begin = '', name = '', close = ''] = match;
    const table = tables[name];
    if (table === undefined) throw new Error(`${file} asks for the unknown table "${name}"`);
    const rows = await table().catch((error: unknown) => {
      // One table that cannot be made does not take the others away, but it is no success.
      process.stderr.write(`the table "${name}" of ${file} cannot be made: ${error}\n`);
      process.exitCode = 1;
      return undefined;
    });
    if (rows === undefined) continue;
    const body = `\n${markdown(rows)}\n\n`;
    made += `${text.slice(end, match.index)}${begin}${body}${close}`;
    end = match.index + whole.length;
  }
  return made + text.slice(end);
}

async function fieldTable(schema: SchemaNode): Promise<Table> {
  return [['Field', 'Takes', 'Default', 'Meaning'], ...fieldRows(schema, '')];
}

/** Every field, and those of a mapping below it. An alternative is described where it stands. */
function fieldRows(schema: SchemaNode, prefix: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = `${prefix}${key}`;
    const value = field.default === undefined ? '' : `\`${JSON.stringify(field.default)}\``;
    const isRequired = schema.required?.includes(key) === true;
    const nested =
      typeof field.additionalProperties === 'object'
        ? fieldRows(field.additionalProperties, `${name}.NAME.`)
        : fieldRows(field.type === 'array' ? {} : field, `${name}.`);
    const takes = code(describeSchema(field));
    return [
      [`\`${name}\``, takes, isRequired ? 'required' : value, field.description ?? ''],
      ...nested,
    ];
  });
}

/** A grammar stands in code, words stand as they are. */
function code(text: string): string {
  return text.replace(/ that matches (\S+)/g, ' `$1`');
}

async function problemTable(): Promise<Table> {
  const rows = Object.entries(problemCodes)
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([name, { meaning, next }]) => [`\`${name}\``, meaning, next]);
  return [['Code', 'Meaning', 'What to do'], ...rows];
}

/** Every command with its flags, from the same tree that parses the arguments. */
async function commandTable(): Promise<Table> {
  const { program } = await import('../../src/cli/program.ts');
  // Building the tree asks nothing of the session; only running a command does.
  const { commands } = program({} as Session);
  const named = commands.flatMap((command) => {
    const parts = command.commands.map((part) => ({
      name: `${command.name()} ${part.name()}`,
      part,
    }));
    return parts.length === 0 ? [{ name: command.name(), part: command }] : parts;
  });
  const rows = named.map(({ name, part }) => [
    `\`karst ${name}\``,
    part.description(),
    part.options.map(({ flags }) => `\`${flags}\``).join(', '),
  ]);
  return [['Command', 'Does', 'Flags'], ...rows];
}

async function actionTable(section: 'inputs' | 'outputs'): Promise<Table | undefined> {
  const text = await readFile('action.yml', 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const fields: Record<string, { description?: string; default?: unknown }> =
    parse(text)[section] ?? {};
  const rows = Object.entries(fields).map(([name, { description = '', default: value }]) => {
    const meaning = description.trim().replaceAll(/\s+/g, ' ');
    if (section === 'outputs') return [`\`${name}\``, meaning];
    return [`\`${name}\``, value === undefined || value === '' ? '' : `\`${value}\``, meaning];
  });
  const head = section === 'outputs' ? ['Output', 'Meaning'] : ['Input', 'Default', 'Meaning'];
  return [head, ...rows];
}

/** What a job grants each mode, from the table that an App's tokens are asked by. */
async function permissionTable(): Promise<Table> {
  const { jobPermissions } = await import('../../src/action/permission.ts');
  const listed = (granted: object): string =>
    Object.entries(granted)
      .map(([name, access]) => `\`${name}: ${access}\``)
      .join(', ');
  const rows = Object.entries(jobPermissions).map(([mode, { needs, reports }]) => [
    `\`${mode}\``,
    listed(needs),
    listed(reports),
  ]);
  return [['Mode', 'Needs', 'Tells more with'], ...rows];
}

function markdown([head = [], ...rows]: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
