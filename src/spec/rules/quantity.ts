import type { Resources } from '../../generated/schema/service-spec.ts';
import type { Finding } from '../../problem.ts';
import { findingAt, type Subject } from '../finding-at.ts';
import { pointerTo } from '../spec-document.ts';
import type { Rule, RuleInput } from './rule.ts';

interface Range {
  readonly minimum: string;
  readonly maximum: string;
}

const ranges = {
  cpu: { minimum: '1m', maximum: '1k' },
  memory: { minimum: '1Mi', maximum: '24Ti' },
  size: { minimum: '1Mi', maximum: '1000Ti' },
} as const satisfies Record<string, Range>;

/** Requests and limits within any machine, and no limit below its request. */
export const resourcesAreSensible: Rule = (input) => [
  ...resourceFindings(input, input.spec.resources, '/resources'),
  ...resourceFindings(input, sidecarResources(input), '/mesh/resources'),
  ...Object.entries(input.spec.processes ?? {}).flatMap(([name, own]) =>
    resourceFindings(input, own.resources, `${pointerTo('/processes', name)}/resources`),
  ),
];

function sidecarResources({ spec: { mesh } }: RuleInput): Resources | undefined {
  return typeof mesh === 'object' ? mesh.resources : undefined;
}

/** Volumes of a size that a disk can have. */
export const volumesHaveASize: Rule = ({ spec, at }) =>
  (spec.volumes ?? []).flatMap((volume, index) => {
    const key = 'size' in volume ? 'size' : 'emptyDir';
    const size = 'size' in volume ? volume.size : 'emptyDir' in volume && volume.emptyDir;
    return typeof size === 'string'
      ? rangeFindings(size, ranges.size, at(`/volumes/${index}/${key}`))
      : [];
  });

/** The amount in units: bytes, or cores. The text is known to be a quantity. */
export function quantityAmount(quantity: string): number {
  const [, number = '0', unit = ''] = /^([0-9.]+)([A-Za-z]*)$/.exec(quantity) ?? [];
  const isBinary = unit.endsWith('i');
  const power = 'kMGT'.indexOf(unit === 'Ki' ? 'k' : unit.charAt(0)) + 1;
  if (unit === 'm') return Number(number) / 1_000;
  return Number(number) * (unit === '' ? 1 : (isBinary ? 1_024 : 1_000) ** power);
}

function resourceFindings(
  { at }: RuleInput,
  resources: Resources | undefined,
  pointer: string,
): Finding[] {
  if (typeof resources !== 'object') return [];
  return (['cpu', 'memory'] as const).flatMap((kind) => {
    const request = resources.requests[kind];
    const limit = resources.limits[kind];
    const limitAt = at(`${pointer}/limits/${kind}`);
    const found = [
      ...rangeFindings(request, ranges[kind], at(`${pointer}/requests/${kind}`)),
      ...(limit === undefined ? [] : rangeFindings(limit, ranges[kind], limitAt)),
    ];
    if (limit === undefined || quantityAmount(limit) >= quantityAmount(request)) return found;
    const message = `The limit for ${kind}, ${limit}, is below the request, ${request}.`;
    return [...found, findingAt(limitAt, 'spec.quantity', message)];
  });
}

function rangeFindings(quantity: string, { minimum, maximum }: Range, subject: Subject): Finding[] {
  const amount = quantityAmount(quantity);
  if (amount >= quantityAmount(minimum) && amount <= quantityAmount(maximum)) return [];
  const message = `The quantity ${quantity} is out of range.`;
  const expected = `${minimum} to ${maximum}`;
  return [findingAt(subject, 'spec.quantity', message, { expected })];
}
