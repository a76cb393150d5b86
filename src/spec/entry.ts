import type { ServiceSpec } from '../generated/schema/service-spec.ts';
import { validateServiceSpec } from '../generated/validators.js';
import { type Finding, Problem } from '../problem.ts';
import type { Hosts } from '../source/host.ts';
import { shown } from '../source/shown.ts';
import { parseSlug } from '../source/slug.ts';
import type { Slug } from '../source/source.ts';
import { describeValue } from './describe-schema.ts';
import { findingAt, type Subject } from './finding-at.ts';
import { isReservedName } from './name.ts';
import { faultlessPart } from './prune.ts';
import { serviceRules } from './rules/service-rule.ts';
import { loadSchema } from './schema-node.ts';
import { stepsOf } from './spec-document.ts';
import { validate } from './validate.ts';

/** One repository that is to run, as written, with everything that is wrong with it by itself. */
export interface Entry {
  /** What is written, of which the faulty parts are left out. */
  readonly written: ServiceSpec;
  /** Absent when the slug cannot be read. */
  readonly slug?: Slug;
  /** True when it is certain which workload is meant: slug, path, name and environments are faultless. */
  readonly isKnown: boolean;
  /** Grows while entries are compared with each other. */
  readonly findings: Finding[];
  /** The part of the entry that a pointer within it names. */
  readonly at: (pointer: string) => Subject;
}

export interface EntryText {
  /** A slug or a mapping, at `subject`. */
  readonly value: unknown;
  readonly subject: Subject;
  /** What has been found wrong within it before. */
  readonly before: readonly Finding[];
  /** Name and labels that stand outside of the mapping. */
  readonly metadata?: Pick<ServiceSpec, 'name' | 'labels' | 'annotations'>;
}

export const serviceSpecSchema = loadSchema('service-spec');

/** Checks one entry by itself. No mistake hides another: what is wrong is left out and the rest is still judged. */
export function readEntry(text: EntryText, hosts: Hosts): Entry {
  const { value, subject, before, metadata = {} } = text;
  const isBare = typeof value === 'string';
  const at = placesOf(text, isBare);
  const mapping = isBare ? { slug: value } : value;
  const schema = schemaFindings(value, subject, hosts);
  const faults = [...before, ...withoutRepeats(schema, before)];
  const written = withMetadata(wellFormed(mapping, faults, subject.pointer), metadata);

  const slug = readSlug(mapping, at('/slug'), hosts);
  const isRefused = faults.some(({ pointer }) => pointer === at('/slug').pointer);
  const findings = [
    ...faults,
    ...(slug.fault === undefined || isRefused ? [] : [slug.fault]),
    ...nameFindings(written, at('/name')),
    ...serviceRules.flatMap((rule) => rule({ spec: written, at })),
  ];
  const isKnown = slug.slug !== undefined && !isUncertain(faults, subject.pointer);
  return { written, isKnown, findings, at, ...(slug.slug === undefined ? {} : slug) };
}

/** What has already been refused is not explained a second time. */
export function withoutRepeats(
  findings: readonly Finding[],
  before: readonly Finding[],
): Finding[] {
  if (before.length === 0) return [...findings];
  const pointers = new Set(before.map(({ pointer }) => pointer));
  return findings.filter(({ pointer }) => !pointers.has(pointer));
}

function placesOf({ subject, metadata }: EntryText, isBare: boolean): Entry['at'] {
  const { document, pointer } = subject;
  const outside: Record<string, unknown> = { ...metadata };
  return (inner) => {
    const [field = '', key] = stepsOf(inner);
    const own = outside[field];
    const isOutside = key === undefined ? own !== undefined : Object.hasOwn(Object(own), key);
    if (isOutside && field !== '') return { document, pointer: `/metadata${inner}` };
    return { document, pointer: isBare ? pointer : `${pointer}${inner}` };
  };
}

function withMetadata(spec: ServiceSpec, metadata: EntryText['metadata'] = {}): ServiceSpec {
  const { name, labels, annotations } = metadata;
  return {
    ...spec,
    ...(name === undefined ? {} : { name }),
    ...(labels === undefined ? {} : { labels: { ...spec.labels, ...labels } }),
    ...(annotations === undefined ? {} : { annotations: { ...spec.annotations, ...annotations } }),
  };
}

function isUncertain(faults: readonly Finding[], pointer: string): boolean {
  return faults.some(({ pointer: fault = '' }) => {
    const field = fault.slice(pointer.length).split('/')[1];
    return field === undefined || ['slug', 'name', 'path', 'environments'].includes(field);
  });
}

function schemaFindings(value: unknown, subject: Subject, hosts: Hosts): Finding[] {
  const torn = tornSlug(value, hosts);
  if (torn !== undefined) {
    const message = 'The slug has a blank after its colon, which makes it a mapping to YAML.';
    return [findingAt(subject, 'slug.invalid', message, { hint: `Write ${torn}.` })];
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return validate(validateServiceSpec, serviceSpecSchema, value, subject);
  }
  if (typeof value === 'string' && value !== '') return [];
  const message = `The entry is ${describeValue(value)}.`;
  const expected = 'a slug such as gh:owner/repository#ref or ./path, or a mapping with slug';
  return [findingAt(subject, 'spec.type', message, { expected })];
}

/** `gh: owner/repository`, whose only key is a scheme: what was meant is certain. */
function tornSlug(value: unknown, hosts: Hosts): string | undefined {
  const [[scheme, name] = [], ...others] = Object.entries(Object(value));
  const isTorn = typeof name === 'string' && scheme !== undefined && hosts.has(scheme);
  return isTorn && others.length === 0 ? shown(`${scheme}:${name}`) : undefined;
}

function readSlug(
  mapping: unknown,
  { document, pointer }: Subject,
  hosts: Hosts,
): { readonly slug?: Slug; readonly fault?: Finding } {
  const text: unknown = Reflect.get(Object(mapping), 'slug');
  if (typeof text !== 'string') return {};
  try {
    return { slug: parseSlug(text, hosts) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { fault: { ...error.toFinding(), ...document.placeOf(pointer) } };
  }
}

/** A name that is given must serve for every object that gets it; a Service's begins with a letter. */
function nameFindings({ name }: ServiceSpec, subject: Subject): Finding[] {
  if (name === undefined) return [];
  if (isReservedName(name)) {
    const message = `The name "${name}" is reserved.`;
    return [findingAt(subject, 'spec.name', message, { hint: 'Choose another name.' })];
  }
  if (/^[a-z]/.test(name)) return [];
  const message = `The name "${name}" begins with a digit, which no Kubernetes Service may.`;
  return [findingAt(subject, 'spec.name', message, { hint: `Write s-${name}, for example.` })];
}

/** The faultless part of an entry. A slug that is missing does not keep the rest from being judged. */
function wellFormed(mapping: unknown, faults: readonly Finding[], pointer: string): ServiceSpec {
  // The validator has accepted it, and the type is made from the same schema.
  if (faults.length === 0) return mapping as ServiceSpec;
  const inner = faults.map((fault) => (fault.pointer ?? '').slice(pointer.length));
  const fields = inner.filter((each) => each !== '');
  const isMapping = typeof mapping === 'object' && mapping !== null && !Array.isArray(mapping);
  const isSlugFaulty = fields.includes('/slug') || !Object.hasOwn(Object(mapping), 'slug');
  const whole = isMapping && isSlugFaulty ? { ...mapping, slug: './' } : mapping;
  const kept = isSlugFaulty ? fields.filter((field) => field !== '/slug') : fields;
  return (faultlessPart(validateServiceSpec, whole, kept) ?? { slug: './' }) as ServiceSpec;
}
