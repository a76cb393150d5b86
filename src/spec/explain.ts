import type { Finding } from '../problem.ts';
import { nearestNames } from '../source/nearest-name.ts';
import { shown } from '../source/shown.ts';
import { describeSchema, describeValue } from './describe-schema.ts';
import { findingAt, type Subject } from './finding-at.ts';
import { branchFor, fitsType, type SchemaNode, tellingKeys } from './schema-node.ts';
import { pointerTo } from './spec-document.ts';
import { fieldOf, wrongType } from './wrong-type.ts';

/**
 * Why a value does not follow its schema: one finding a mistake, for the alternative the person meant. The validator
 * decides whether a value is right; this says what is wrong, in the words of the schema.
 */
export function explain(node: SchemaNode, value: unknown, subject: Subject): Finding[] {
  if (node.oneOf !== undefined) return explainBranches(node, node.oneOf, value, subject);
  if (!fitsType(node, value)) return [wrongType(node, value, subject)];
  const choices = 'const' in node ? [node.const] : node.enum;
  if (choices !== undefined && !choices.includes(value))
    return [wrongValue(node, choices, value, subject)];
  if (typeof value === 'string') return explainText(node, value, subject);
  if (typeof value === 'number') return explainNumber(node, value, subject);
  if (Array.isArray(value)) return explainList(node, value, subject);
  return typeof value === 'object' && value !== null ? explainMapping(node, value, subject) : [];
}

function explainBranches(
  node: SchemaNode,
  branches: readonly SchemaNode[],
  value: unknown,
  subject: Subject,
): Finding[] {
  const branch = branchFor(branches, value);
  if (branch !== undefined && 'const' in branch && branch.const !== value) {
    return [wrongValue(node, [branch.const], value, subject)];
  }
  if (branch !== undefined) return explain(branch, value, subject);
  if (!fitsType(node, value)) return [wrongType(node, value, subject)];

  const keys = Object.keys(Object(value));
  const known = [...new Set(branches.flatMap((each) => Object.keys(each.properties ?? {})))];
  const unknown = keys.filter((key) => !known.includes(key));
  if (unknown.length > 0) return unknownKeys(unknown, known, subject);
  const telling = branches.flatMap((each) => tellingKeys(each, branches));
  const message = `The mapping has none of the keys ${telling.join(', ')}.`;
  return [findingAt(subject, 'spec.missing-key', message, { expected: describeSchema(node) })];
}

function wrongValue(
  node: SchemaNode,
  choices: readonly unknown[],
  value: unknown,
  subject: Subject,
): Finding {
  const texts = choices.filter((choice) => typeof choice === 'string');
  const near = typeof value === 'string' ? nearestNames(value, texts, 1)[0] : undefined;
  const message = `${fieldOf(subject)} cannot be ${describeValue(value)}.`;
  return findingAt(subject, 'spec.value', message, {
    expected: describeSchema(node),
    hint: near === undefined ? undefined : `Did you mean "${near}"?`,
  });
}

function explainText(node: SchemaNode, value: string, subject: Subject): Finding[] {
  const length = [...value].length;
  const isTooShort = node.minLength !== undefined && length < node.minLength;
  const isTooLong = node.maxLength !== undefined && length > node.maxLength;
  if (isTooShort || isTooLong) {
    const message = `${fieldOf(subject)} has ${length} characters.`;
    const expected = `${node.minLength ?? 0} to ${node.maxLength ?? 'any number of'} characters`;
    return [findingAt(subject, 'spec.range', message, { expected })];
  }
  if (node.pattern === undefined || new RegExp(node.pattern, 'u').test(value)) return [];
  const message = `${fieldOf(subject)} does not follow its grammar: ${describeValue(value)}.`;
  return [
    findingAt(subject, 'spec.value', message, {
      expected: describeSchema(node),
      hint: node.description,
    }),
  ];
}

function explainNumber(node: SchemaNode, value: number, subject: Subject): Finding[] {
  const isInside = value >= (node.minimum ?? value) && value <= (node.maximum ?? value);
  if (isInside) return [];
  const message = `${fieldOf(subject)} is out of range: ${describeValue(value)}.`;
  return [findingAt(subject, 'spec.range', message, { expected: describeSchema(node) })];
}

function explainList(node: SchemaNode, list: readonly unknown[], subject: Subject): Finding[] {
  const size = sizeFinding(subject, list.length, node.minItems, node.maxItems);
  const isSearched = node.uniqueItems === true && size.length === 0;
  const doubled = list.flatMap((element, index) => {
    if (!isSearched || list.indexOf(element) === index) return [];
    const message = `${describeValue(element)} stands twice in the list.`;
    return [
      findingAt(child(subject, index), 'spec.value', message, { hint: 'Remove one of the two.' }),
    ];
  });
  const { items } = node;
  const elements =
    items === undefined
      ? []
      : list.flatMap((element, index) => explain(items, element, child(subject, index)));
  return [...size, ...elements, ...doubled];
}

function explainMapping(node: SchemaNode, mapping: object, subject: Subject): Finding[] {
  const properties = node.properties ?? {};
  const keys = Object.keys(mapping);
  const size = sizeFinding(subject, keys.length, node.minProperties, node.maxProperties);
  const missing = (node.required ?? [])
    .filter((key) => !keys.includes(key))
    .map((key) => {
      const expected = describeSchema(properties[key] ?? {});
      const message = `${fieldOf(subject)} lacks the field "${key}".`;
      return findingAt(subject, 'spec.missing-key', message, { expected, atKey: true });
    });
  const isKnown = (key: string) =>
    node.additionalProperties !== false || Object.hasOwn(properties, key);
  const unknown = keys.filter((key) => !isKnown(key));
  const fields = keys
    .filter(isKnown)
    .flatMap((key) => explainField(node, key, Reflect.get(mapping, key), subject));
  return [
    ...missing,
    ...size,
    ...unknownKeys(unknown, Object.keys(properties), subject),
    ...fields,
  ];
}

function explainField(node: SchemaNode, key: string, value: unknown, subject: Subject): Finding[] {
  const properties = node.properties ?? {};
  const field = child(subject, key);
  const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (known !== undefined) return explain(known, value, field);
  const name = node.propertyNames === undefined ? [] : explainKey(node.propertyNames, key, field);
  const rest = node.additionalProperties;
  return typeof rest === 'object' ? [...name, ...explain(rest, value, field)] : name;
}

function explainKey(names: SchemaNode, key: string, subject: Subject): Finding[] {
  const isReserved = names.not?.enum?.includes(key) === true;
  const isLong = key.length > (names.maxLength ?? key.length);
  const isMatch = names.pattern === undefined || new RegExp(names.pattern, 'u').test(key);
  if (!isReserved && !isLong && isMatch) return [];
  const message = `The name ${shown(key)} cannot be used here.`;
  const limit = names.maxLength === undefined ? '' : `, at most ${names.maxLength} characters`;
  const expected = isReserved ? 'a name that is not taken' : `${describeSchema(names)}${limit}`;
  return [findingAt(subject, 'spec.value', message, { expected, atKey: true })];
}

/** Each hint compares with every field, and a hostile mapping has as many keys as fit into a file. */
const maxHints = 100;

function unknownKeys(keys: readonly string[], known: readonly string[], subject: Subject) {
  return keys.map((key, index): Finding => {
    const near = index < maxHints ? nearestNames(key, known, 1)[0] : undefined;
    const message = `The field ${shown(key)} is not known.`;
    return findingAt(child(subject, key), 'spec.unknown-key', message, {
      expected: `one of ${known.join(', ')}`,
      hint: near === undefined ? 'Remove it.' : `Did you mean "${near}"?`,
      atKey: true,
    });
  });
}

function sizeFinding(
  subject: Subject,
  size: number,
  minimum: number | undefined,
  maximum: number | undefined,
): Finding[] {
  if (size >= (minimum ?? size) && size <= (maximum ?? size)) return [];
  const message = `${fieldOf(subject)} has ${size} elements.`;
  const expected = `${minimum ?? 0} to ${maximum ?? 'any number of'} elements`;
  return [findingAt(subject, 'spec.range', message, { expected })];
}

function child(subject: Subject, key: string | number): Subject {
  return { document: subject.document, pointer: pointerTo(subject.pointer, key) };
}
