import { shown } from '../source/shown.ts';
import { type SchemaNode, tellingKeys, typeOf } from './schema-node.ts';

/** What a field takes, in plain words. */
export function describeSchema(node: SchemaNode): string {
  if (node.oneOf !== undefined) return describeBranches(node.oneOf);
  if ('const' in node) return literal(node.const);
  if (node.enum !== undefined) return `one of ${node.enum.map(literal).join(', ')}`;
  if (node.type === 'integer' || node.type === 'number') return describeNumber(node);
  if (node.type === 'boolean') return 'true or false';
  if (node.type === 'array') return `a list${countOf(node.minItems, node.maxItems, 'elements')}`;
  if (node.type === 'object') return 'a mapping';
  if (node.pattern !== undefined) return `text${exampleOf(node)} that matches ${node.pattern}`;
  return `text${countOf(node.minLength, node.maxLength, 'characters')}`;
}

function exampleOf({ examples }: SchemaNode): string {
  return examples?.[0] === undefined ? '' : ` such as ${literal(examples[0])},`;
}

/** A value as it stands in a file, in plain words. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return `the text ${shown(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  const words = { null: 'nothing', array: 'a list', object: 'a mapping' } as const;
  return words[typeOf(value) as keyof typeof words] ?? 'something else';
}

/** Minimum and maximum, as far as there are any: ` of 1 to 5 elements`. */
function countOf(minimum: number | undefined, maximum: number | undefined, unit: string): string {
  if (minimum === undefined && maximum === undefined) return '';
  if (maximum === undefined) return ` of at least ${minimum} ${unit}`;
  return ` of ${minimum ?? 0} to ${maximum} ${unit}`;
}

function describeNumber(node: SchemaNode): string {
  const kind = node.type === 'integer' ? 'a whole number' : 'a number';
  if (node.minimum === undefined || node.maximum === undefined) return kind;
  return `${kind} from ${node.minimum} to ${node.maximum}`;
}

function describeBranches(branches: readonly SchemaNode[]): string {
  const described = branches.map((branch) => {
    const keys = tellingKeys(branch, branches);
    if (branch.type !== 'object') return describeSchema(branch);
    return keys.length === 0 ? 'a mapping' : `a mapping with ${keys.join(' and ')}`;
  });
  return [...new Set(described)].join(', or ');
}

function literal(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
