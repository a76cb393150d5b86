import { causeOf } from '../policy/cause.ts';
import { valueAt } from '../policy/value-at.ts';
import type { Place } from '../problem.ts';
import type { Service } from '../spec/service.ts';
import { compareLink } from './compare-link.ts';
import type { FieldChange } from './object/field-change.ts';
import type { ChangedPair } from './object/object-change.ts';
import type { ObjectCause, SourceCause } from './object-cause.ts';
import { ownFields, type PeerWay, peerWayOf } from './peer-field.ts';
import type { Cause } from './plan.ts';

/** What is known of a workload's change as a whole. */
export interface Tracing {
  readonly causes: readonly Cause[];
  /** What the spec says, and where; undefined for what has none. */
  readonly service?: Service;
  /** The version that wrote the files, and the one that writes them now. */
  readonly tool?: { readonly from: string; readonly to: string };
  readonly slug?: string;
  /** Others may call it now that could not before, or no longer may. */
  readonly hasOtherCallers?: boolean;
}

/** Why one object changes, each cause once: field by field where both versions are known. */
export function traceCauses(pair: ChangedPair, tracing: Tracing): ObjectCause[] {
  const { action, after } = pair;
  if (after === undefined) return [goneCause(tracing)];
  if (action === 'create') return [createdCause(pair, tracing)];
  const fields = pair.fields.filter(({ quiet }) => quiet !== true);
  const told = fields.length > 0 ? fields : pair.fields;
  return distinct(told.flatMap((field) => causesOfField(field, pair, tracing)));
}

/** A workload's object goes with it, or because the spec no longer asks for that part. */
function goneCause(tracing: Tracing): ObjectCause {
  if (has(tracing, 'removed')) return { kind: 'removed' };
  return whole(tracing) ?? { kind: 'removed' };
}

function createdCause({ after }: ChangedPair, tracing: Tracing): ObjectCause {
  const place = tracing.service?.place ?? {};
  if (has(tracing, 'new')) return { kind: 'added', ...place };
  const missing = tracing.causes.find((cause) => cause.kind === 'file-missing');
  if (missing !== undefined && after !== undefined && missing.path === after.path) return missing;
  const written = after === undefined ? undefined : writtenAt(after, [], tracing);
  if (has(tracing, 'spec-changed') && written !== undefined) return { kind: 'spec', ...written };
  return whole(tracing) ?? { kind: 'added', ...place };
}

function causesOfField(
  field: FieldChange,
  { after }: ChangedPair,
  tracing: Tracing,
): ObjectCause[] {
  if (after === undefined) return [];
  const { kind } = after.ref;
  if (field.keys.at(-1) === 'image' && typeof field.after === 'string') {
    return imageCauses(field, field.after, tracing);
  }
  if (isCertificate(kind, field)) return [{ kind: 'certificate' }];
  const way = peerWayOf(kind, field);
  const known = way === undefined ? [] : peerCauses(way, tracing);
  if (known.length > 0) return known;
  const written = has(tracing, 'spec-changed') ? writtenAt(after, field.keys, tracing) : undefined;
  const cause = written === undefined ? whole(tracing) : { kind: 'spec' as const, ...written };
  return cause === undefined ? [] : [cause];
}

function imageCauses({ before }: FieldChange, to: string, tracing: Tracing): ObjectCause[] {
  const from = typeof before === 'string' ? { from: before } : {};
  const source = sourceCause(tracing);
  return [{ kind: 'image', ...from, to }, ...(source === undefined ? [] : [source])];
}

/** The cause for all that no field of the spec says: the gravest change among the inputs. */
function whole(tracing: Tracing): ObjectCause | undefined {
  const source = sourceCause(tracing);
  const { tool, service, causes } = tracing;
  if (source !== undefined) return source;
  if (has(tracing, 'spec-changed')) return { kind: 'default', ...service?.place };
  if (has(tracing, 'environment-changed')) return { kind: 'environment' };
  if (has(tracing, 'peers-changed')) return { kind: 'peers' };
  if (has(tracing, 'base-image-changed')) return { kind: 'base-image' };
  if (has(tracing, 'certificate-due')) return { kind: 'certificate' };
  if (tool !== undefined && tool.from !== tool.to) return { kind: 'tool', ...tool };
  if (has(tracing, 'unfinished')) return { kind: 'unfinished' };
  return causes.find((cause) => cause.kind === 'file-missing');
}

function sourceCause({ causes, slug }: Tracing): SourceCause | undefined {
  const moved = causes.find((cause) => cause.kind === 'source-moved');
  if (moved === undefined) return undefined;
  const { from, to } = moved;
  const compare =
    from === undefined || slug === undefined ? undefined : compareLink(slug, { from, to });
  return {
    kind: 'source',
    ...(from === undefined ? {} : { from }),
    to,
    ...(compare === undefined ? {} : { compare }),
  };
}

/** Where the spec says what a field of an object is made of; undefined where it says nothing. */
function writtenAt(
  { path, value }: NonNullable<ChangedPair['after']>,
  keys: readonly string[],
  { service }: Tracing,
): Place | undefined {
  if (service === undefined) return undefined;
  const manifest = { path, area: '', object: value };
  const finding = { code: 'policy.pod', severity: 'error', message: '' } as const;
  const place = causeOf({ finding, manifest, keys }, service);
  return place.pointer === service.place.pointer && place.line === service.place.line
    ? undefined
    : place;
}

function isCertificate(kind: string, { keys, secret }: FieldChange): boolean {
  if (kind === 'Certificate' || kind === 'Issuer' || kind === 'ClusterIssuer') return true;
  return secret === true && (kind === 'Secret' || kind === 'SealedSecret') && keys.length > 0;
}

/** The lines of its own spec that say whom it calls or who calls it, and the others where it is they who changed. */
function peerCauses(way: PeerWay, tracing: Tracing): ObjectCause[] {
  const areOthers = has(tracing, 'peers-changed');
  const isTheirs = areOthers && way !== 'out' && tracing.hasOtherCallers === true;
  const fields = has(tracing, 'spec-changed') ? ownFields(way, { areOthers, isTheirs }) : [];
  const lines = writtenFields(fields, tracing);
  return isTheirs || (areOthers && lines.length === 0) ? [...lines, { kind: 'peers' }] : lines;
}

function writtenFields(names: readonly string[], { service }: Tracing): ObjectCause[] {
  if (service === undefined) return [];
  return names
    .filter((name) => valueAt(service.written, [name]) !== undefined)
    .map((name) => ({ kind: 'spec', ...service.placeOf(`/${name}`) }));
}

function has({ causes }: Tracing, kind: Cause['kind']): boolean {
  return causes.some((cause) => cause.kind === kind);
}

function distinct(causes: readonly ObjectCause[]): ObjectCause[] {
  return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];
}
