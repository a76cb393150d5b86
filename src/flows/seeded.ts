import type { WorkloadRecord } from '../plan/record.ts';
import type { Service } from '../spec/service.ts';
import { type TreeState, workloadKey } from './tree-state.ts';

type Seeds = ReadonlyMap<string, WorkloadRecord>;

/** The record by which a service's source is looked for: with what another environment knows of the same commit. */
export function seededRecord(
  { records }: TreeState,
  service: Service,
  seeds: Seeds = new Map(),
): WorkloadRecord | undefined {
  const own = records.get(workloadKey(service));
  const seed = seeds.get(`${service.environment}/${service.name}`);
  if (seed?.source === undefined) return own;
  const { launch, evidence, hints, source } = seed;
  const { commit = '' } = source;
  return {
    ...(own ?? emptyRecord(service, seed)),
    source: { ...source, slug: service.slug.text, ref: commit },
    ...(launch === undefined ? {} : { launch }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(hints === undefined ? {} : { hints }),
  };
}

/** A tree in which base images are pinned as they are where the image was built: its tag stays the same. */
export function seededTree(
  tree: TreeState,
  services: readonly Service[],
  seeds?: Seeds,
): TreeState {
  if (seeds === undefined) return tree;
  const records = new Map(tree.records);
  for (const service of services) {
    const key = workloadKey(service);
    const seed = seeds.get(`${service.environment}/${service.name}`);
    if (seed === undefined) continue;
    records.set(key, {
      ...(records.get(key) ?? emptyRecord(service, seed)),
      digests: seed.digests,
    });
  }
  return { ...tree, records };
}

/** Nothing was written yet, as after `karst lock`. */
function emptyRecord(service: Service, { tool }: WorkloadRecord): WorkloadRecord {
  const { kind, name, owner, environment } = service;
  return {
    apiVersion: 'karstkit.dev/v1',
    kind: 'Record',
    workload: { kind, name, owner, environment },
    tool,
    digests: {},
    files: {},
  };
}
