import type { ServiceSpec, Environment as Variables } from '../generated/schema/service-spec.ts';

/** A Secret that a service reads, by what of it is read. */
export interface SecretReference {
  readonly name: string;
  readonly type: 'Opaque' | 'kubernetes.io/tls' | 'kubernetes.io/dockerconfigjson';
  /** Keys that must be there. */
  readonly required: readonly string[];
  /** Keys that may be there; undefined when every key is read, as files. */
  readonly known: readonly string[] | undefined;
}

interface Use {
  readonly name: string;
  readonly type?: SecretReference['type'];
  readonly keys: readonly string[];
  readonly isOptional?: boolean;
  readonly isWhole?: boolean;
}

/** Every Secret that a service names: in variables of its own and of its processes, volumes, TLS, the registry's. */
export function secretReferences(spec: ServiceSpec): readonly SecretReference[] {
  const uses = [
    ...[spec.env, ...Object.values(spec.processes ?? {}).map(({ env }) => env)].flatMap(
      variableUses,
    ),
    ...volumeUses(spec),
    ...tlsUses(spec),
    ...registryUses(spec),
  ];
  return [...Map.groupBy(uses, ({ name }) => name)].map(([name, own]) => ({
    name,
    type: own.find(({ type }) => type !== undefined)?.type ?? 'Opaque',
    required: unique(own.filter(({ isOptional }) => isOptional !== true)),
    known: own.some(({ isWhole }) => isWhole === true) ? undefined : unique(own),
  }));
}

function variableUses(variables: Variables = {}): Use[] {
  return Object.values(variables).flatMap((variable) =>
    typeof variable === 'object' && 'secret' in variable
      ? [{ name: variable.secret, keys: [variable.key], isOptional: variable.optional === true }]
      : [],
  );
}

function volumeUses({ volumes = [] }: ServiceSpec): Use[] {
  return volumes.flatMap((volume) =>
    'secret' in volume ? [{ name: volume.secret, keys: [], isWhole: true }] : [],
  );
}

function tlsUses({ expose }: ServiceSpec): Use[] {
  const tls = expose?.tls;
  if (typeof tls !== 'object' || !('secret' in tls)) return [];
  return [{ name: tls.secret, type: 'kubernetes.io/tls', keys: ['tls.crt', 'tls.key'] }];
}

function registryUses({ pullSecret }: ServiceSpec): Use[] {
  if (pullSecret === undefined) return [];
  const type = 'kubernetes.io/dockerconfigjson';
  return [{ name: pullSecret, type, keys: ['.dockerconfigjson'] }];
}

function unique(uses: readonly Use[]): string[] {
  return [...new Set(uses.flatMap(({ keys }) => keys))].sort();
}
