import type { Labels } from '../../generated/schema/service-spec.ts';
import type { Finding } from '../../problem.ts';
import { shown } from '../../source/shown.ts';
import { findingAt } from '../finding-at.ts';
import { pointerTo } from '../spec-document.ts';
import type { Rule, RuleInput } from './rule.ts';

const namePart = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;
const prefixPart =
  /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** Controllers obey labels and annotations below these. */
const reservedDomains = ['kubernetes.io', 'k8s.io', 'karstkit.dev', 'fluxcd.io'];
const maxAnnotationBytes = 256 * 1024;

/** Labels that Kubernetes accepts and no controller obeys. */
export const labelsAreHarmless: Rule = (input) =>
  fieldFindings(input, 'labels', (value) =>
    value === '' || namePart.test(value)
      ? undefined
      : 'at most 63 of A-Z a-z 0-9 . _ -, with a letter or digit at both ends',
  );

/** Annotations on one line, of a size that Kubernetes keeps, that no controller obeys. */
export const annotationsAreHarmless: Rule = (input) => [
  ...fieldFindings(input, 'annotations', (value) =>
    /[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)
      ? 'text on one line, without control characters'
      : undefined,
  ),
  ...sizeFindings(input),
];

function fieldFindings(
  { spec, at }: RuleInput,
  field: 'labels' | 'annotations',
  expectedOf: (value: string) => string | undefined,
): Finding[] {
  return Object.entries(spec[field] ?? {}).flatMap(([key, value]) => {
    const subject = at(pointerTo(`/${field}`, key));
    const fault = keyFault(key);
    const keyFindings =
      fault === undefined
        ? []
        : [findingAt(subject, 'spec.label', `The key ${shown(key)} ${fault}.`, { atKey: true })];
    const expected = expectedOf(value);
    if (expected === undefined) return keyFindings;
    const message = `The value ${shown(value)} cannot be kept.`;
    return [...keyFindings, findingAt(subject, 'spec.label', message, { expected })];
  });
}

function keyFault(key: string): string | undefined {
  const parts = key.split('/');
  const name = parts.at(-1) ?? '';
  const prefix = parts.length > 1 ? parts[0] : undefined;
  if (parts.length > 2) return 'has two slashes';
  if (!namePart.test(name)) return 'has a name that is not 1 to 63 of A-Z a-z 0-9 . _ -';
  if (prefix === undefined) return undefined;
  if (prefix.length > 253 || !prefixPart.test(prefix)) return 'has a prefix that is no domain name';
  const reserved = reservedDomains.find(
    (domain) => prefix === domain || prefix.endsWith(`.${domain}`),
  );
  return reserved === undefined ? undefined : `has the prefix of ${reserved}, which is reserved`;
}

function sizeFindings({ spec, at }: RuleInput): Finding[] {
  const size = bytesOf(spec.annotations);
  if (size <= maxAnnotationBytes) return [];
  const message = `The annotations have ${size} bytes.`;
  const expected = `at most ${maxAnnotationBytes} bytes`;
  return [findingAt(at('/annotations'), 'spec.label', message, { expected })];
}

function bytesOf(labels: Labels = {}): number {
  return Object.entries(labels)
    .flat()
    .reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
