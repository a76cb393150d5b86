import { compareCodePoints } from '../source/file-tree.ts';
import type { Pin } from '../source/source.ts';
import { hashOf } from './kubernetes/hash.ts';
import { labelName } from './kubernetes/name.ts';
import type { ServiceInput } from './service-input.ts';

export type Texts = Readonly<Record<string, string>>;

/** Keys under these prefixes steer KarstKit, Flux or Pod Security; nothing a user writes may set them. */
export const reservedKey =
  /^(([a-z0-9-]+\.)*(karstkit\.dev|fluxcd\.io|pod-security\.kubernetes\.io)\/|app\.kubernetes\.io\/)/;

/** Keeps Flux from replacing `${…}` in anything we wrote. */
export const substituteOff: Texts = { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' };

/** Keeps Flux from deleting data when its file goes. */
export const pruneOff: Texts = { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' };

/** Labels of every object of a Service: the recommended ones, ours, then the user's own under other keys. */
export function serviceLabels(input: ServiceInput): Texts {
  return sorted({ ...own(input.service.spec.labels), ...commonLabels(input) });
}

/** Ours on every object and every pod: nothing in them changes from one commit to the next. */
export function commonLabels({ service, environment }: ServiceInput): Texts {
  return {
    'app.kubernetes.io/name': service.name,
    'app.kubernetes.io/instance': labelName(`${environment.name}-${service.name}`),
    'app.kubernetes.io/part-of': service.owner,
    'app.kubernetes.io/managed-by': 'karstkit',
    'karstkit.dev/environment': environment.name,
  };
}

/** What selects every pod of a Service, its processes included. */
export function podIdentity(input: ServiceInput): Texts {
  return { 'app.kubernetes.io/name': input.service.name };
}

/** Annotations of every object of a Service. */
export function serviceAnnotations(input: ServiceInput): Texts {
  const { service } = input;
  return sorted({
    ...own(service.spec.annotations),
    ...substituteOff,
    ...pinAnnotation(input.pin),
    'karstkit.dev/source': service.slug.text,
    'karstkit.dev/spec-hash': hashOf(service.written, 16),
  });
}

/** Labels of what belongs to an environment or an owner rather than to a workload. */
export function sharedLabels(name: string, environment: string): Texts {
  return sorted({
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/managed-by': 'karstkit',
    'karstkit.dev/environment': environment,
  });
}

/** The user's labels or annotations without reserved keys, which the spec's rules refuse anyway. */
export function own(texts: Texts | undefined): Texts {
  return Object.fromEntries(Object.entries(texts ?? {}).filter(([key]) => !reservedKey.test(key)));
}

export function sorted(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => compareCodePoints(a, b)));
}

function pinAnnotation(pin: Pin): Texts {
  return pin.kind === 'commit'
    ? { 'karstkit.dev/commit': pin.commit }
    : { 'karstkit.dev/tree': pin.hash };
}
