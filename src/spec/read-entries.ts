import type { ServiceSpec } from '../generated/schema/service-spec.ts';
import { validateService } from '../generated/validators.js';
import type { Finding } from '../problem.ts';
import type { Hosts } from '../source/host.ts';
import { nearestNames } from '../source/nearest-name.ts';
import { describeSchema, describeValue } from './describe-schema.ts';
import { type Entry, readEntry } from './entry.ts';
import { explain } from './explain.ts';
import { emptyFile, extraDocuments, isEmpty } from './file-finding.ts';
import { findingAt } from './finding-at.ts';
import { readYaml, type SpecFile } from './read-yaml.ts';
import { loadSchema } from './schema-node.ts';
import { pointerTo, type SpecDocument } from './spec-document.ts';

export interface Entries {
  readonly entries: readonly Entry[];
  /** What is wrong with the files themselves, so that nobody knows whether an entry is missing. */
  readonly findings: readonly Finding[];
}

const maxEntries = 10_000;
const serviceSchema = loadSchema('service');

/** The entries of repos.yaml, in each of its forms: a list, or a mapping with `slugs`; YAML or JSON. */
export function readRepos(file: SpecFile, hosts: Hosts): Entries {
  const { documents, fault } = readYaml(file);
  const [document] = documents;
  if (fault !== undefined) return { entries: [], findings: [fault] };
  if (document === undefined || isEmpty(document)) {
    return { entries: [], findings: [emptyFile(file.path)] };
  }
  const { value } = document;
  const base = Array.isArray(value) ? '' : '/slugs';
  const list = Array.isArray(value) ? value : Reflect.get(Object(value), 'slugs');
  const before = byEntry(document, base);
  const findings = [
    ...(before.get(undefined) ?? []),
    ...extraDocuments(documents),
    ...shapeFindings(document, list),
  ];
  if (!Array.isArray(list)) return { entries: [], findings };
  const entries = list.slice(0, maxEntries).map((each, index) => {
    const pointer = pointerTo(base, index);
    const subject = { document, pointer };
    return readEntry({ value: each, subject, before: before.get(pointer) ?? [] }, hosts);
  });
  return { entries, findings };
}

/** The entries of one file below karst/, which may hold several documents. */
export function readDocuments(file: SpecFile, hosts: Hosts): Entries {
  const { documents, fault } = readYaml(file);
  if (fault !== undefined) return { entries: [], findings: [fault] };
  const full = documents.filter((document) => !isEmpty(document));
  if (full.length === 0) return { entries: [], findings: [emptyFile(file.path)] };
  const read = full.map((document) => readDocument(document, hosts));
  return {
    entries: read.flatMap(({ entries }) => entries),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** The reader's findings by the entry they are in; under undefined those outside of every entry. */
function byEntry(document: SpecDocument, base: string): Map<string | undefined, Finding[]> {
  return Map.groupBy(document.findings, ({ pointer = '' }) => {
    const index = pointer.startsWith(`${base}/`) ? pointer.slice(base.length).split('/')[1] : '';
    const isInside = index !== undefined && /^[0-9]+$/.test(index);
    return isInside ? `${base}/${index}` : undefined;
  });
}

function shapeFindings(document: SpecDocument, list: unknown): Finding[] {
  const subject = { document, pointer: '' };
  const { value } = document;
  if (!Array.isArray(value)) {
    // The elements are checked one by one; here only the mapping around them is.
    const shape = Array.isArray(list) ? { ...Object(value), slugs: [] } : value;
    const found = explain(loadSchema('repos'), shape, subject);
    if (found.length > 0 || !Array.isArray(list)) return found;
  }
  const size = Array.isArray(list) ? list.length : 0;
  if (size > maxEntries) {
    const message = `The file has ${size} entries.`;
    const expected = `at most ${maxEntries} entries`;
    return [findingAt(subject, 'spec.range', message, { expected })];
  }
  if (size > 0) return [];
  const message =
    'The file names no repository, so everything that was written from it is removed.';
  return [findingAt(subject, 'spec.empty', message, { severity: 'warning' })];
}

function readDocument(document: SpecDocument, hosts: Hosts): Entries {
  const { value } = document;
  const refused = kindFinding(document);
  if (refused !== undefined) return { entries: [], findings: [...document.findings, refused] };

  const spec: unknown = Reflect.get(Object(value), 'spec');
  // The specification is checked as an entry; here only the document around it is.
  const shape = spec === undefined ? value : { ...Object(value), spec: { slug: './' } };
  const around = validateService(shape)
    ? []
    : explain(serviceSchema, shape, { document, pointer: '' });
  const isInside = ({ pointer = '' }: Finding): boolean => /^\/spec(?:\/|$)/.test(pointer);
  const outside = [...around, ...document.findings.filter((finding) => !isInside(finding))];
  if (spec === undefined) return { entries: [], findings: outside };
  const subject = { document, pointer: '/spec' };
  const before = document.findings.filter(isInside);
  const metadata: unknown = Reflect.get(Object(value), 'metadata');
  const entry = readEntry(
    {
      value: spec,
      subject,
      before: [...before, ...nameTwice(document)],
      metadata: asMetadata(metadata, around),
    },
    hosts,
  );
  // A document whose name is faulty is a workload that nobody can name.
  return outside.length === 0
    ? { entries: [entry], findings: [] }
    : { entries: [], findings: [...outside, ...entry.findings] };
}

function asMetadata(
  metadata: unknown,
  around: readonly Finding[],
): Pick<ServiceSpec, 'name' | 'labels' | 'annotations'> {
  return around.length === 0 && typeof metadata === 'object' && metadata !== null ? metadata : {};
}

function kindFinding(document: SpecDocument): Finding | undefined {
  const { value } = document;
  const subject = { document, pointer: '' };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `The document is ${describeValue(value)}.`;
    return findingAt(subject, 'spec.type', message, { expected: describeSchema(serviceSchema) });
  }
  const kind: unknown = Reflect.get(value, 'kind');
  if (kind === undefined || kind === 'Service') return undefined;
  const near = typeof kind === 'string' ? nearestNames(kind, ['Service'], 1)[0] : undefined;
  const message = `A document of this kind is not known: ${describeValue(kind)}.`;
  return findingAt({ document, pointer: '/kind' }, 'spec.unknown-kind', message, {
    expected: 'Service',
    hint: near === undefined ? undefined : `Did you mean "${near}"?`,
  });
}

/** A document has its name in its metadata; a second one may only say the same. */
function nameTwice(document: SpecDocument): Finding[] {
  const root = Object(document.value);
  const inSpec: unknown = Reflect.get(Object(Reflect.get(root, 'spec')), 'name');
  if (inSpec === undefined) return [];
  if (inSpec === Reflect.get(Object(Reflect.get(root, 'metadata')), 'name')) return [];
  const message = 'The name differs from the one in metadata.';
  const detail = { hint: 'Remove it: metadata.name is the name.', atKey: true };
  return [findingAt({ document, pointer: '/spec/name' }, 'spec.exclusive', message, detail)];
}
