import { type KubeObject, objectName } from '../plan/object/kube-object.ts';
import { staysInCluster } from '../plan/object/object-change.ts';
import { readObjects } from '../plan/object/read-objects.ts';
import { foundTexts } from '../plan/workload-forecast.ts';
import { type Finding, Problem } from '../problem.ts';
import type { EntryPlace } from '../spec/edit/entry-place.ts';
import { calleeName } from '../spec/name.ts';
import type { Service } from '../spec/service.ts';
import { pointerTo } from '../spec/spec-document.ts';
import { editedFiles, type FileEdit, setValue } from './edited-files.ts';
import type { TreeState } from './tree-state.ts';
import {
  type NamedWorkload,
  namedWorkloads,
  placeOfEntry,
  readStanding,
  type Standing,
  scopeOf,
} from './workload-entry.ts';
import type { DraftChange, SpecChange } from './world.ts';

export interface DestroyRequest {
  readonly names: readonly string[];
  /** What the volumes hold goes too. */
  readonly withData: boolean;
}

/**
 * Takes workloads out of the specs, in every environment that is looked at. Volumes stay in the cluster; with their data
 * they go in two runs, for Flux must first have been told that it may delete them. Raises `workload.unknown`,
 * `destroy.used` while others call one, `destroy.data-goes`, `spec.uneditable`, and what is wrong with the specs.
 */
export function destroyChange({ names, withData }: DestroyRequest): DraftChange {
  return async (world, options): Promise<SpecChange> => {
    const standing = await readStanding(world, options);
    const targets = namedWorkloads(standing, names);
    refuseUsed(standing, targets);
    const claims = await Promise.all(
      targets.map(async (target) => ({ target, ...(await claimsOf(standing, target)) })),
    );
    const keeping = claims.filter(({ kept }) => kept.length > 0);
    if (withData && keeping.length > 0) {
      return letGo(
        standing,
        keeping.map(({ target }) => target),
      );
    }
    const losing = claims.find(({ loose }) => loose.length > 0);
    if (!withData && losing !== undefined) throw dataGoes(losing.target, losing.loose);
    return {
      known: standing.specs.findings,
      edits: editedFiles(removals(standing, targets)),
      scope: scopeOf(targets),
      beside: scopeOf(targets.flatMap((target) => calledBy(standing, target))),
      locked: true,
      findings: [
        ...keeping.map(({ target, kept }) => dataStays(target, kept)),
        ...ownersLeft(standing, targets),
      ],
    };
  };
}

interface Claims {
  /** Flux is told to leave them. */
  readonly kept: readonly KubeObject[];
  readonly loose: readonly KubeObject[];
}

/** The volume claims that the tree has of a workload: it is by them that Flux goes, whatever the spec says by now. */
async function claimsOf(
  { trees }: Standing,
  { environment, record }: NamedWorkload,
): Promise<Claims> {
  const tree = treeOf(trees, environment);
  const found = (await tree?.read(Object.keys(record?.files ?? {}))) ?? new Map();
  const objects = readObjects(foundTexts({ found, record }));
  const claims = objects.filter(({ ref }) => ref.kind === 'PersistentVolumeClaim');
  return {
    kept: claims.filter(staysInCluster),
    loose: claims.filter((claim) => !staysInCluster(claim)),
  };
}

function treeOf(trees: readonly TreeState[], name: string): TreeState | undefined {
  return trees.find(({ environment }) => environment.name === name);
}

/** The first of two runs: the volumes are no longer kept, and nothing else happens. */
function letGo(standing: Standing, targets: readonly NamedWorkload[]): SpecChange {
  const edits = targets.flatMap(({ service }): FileEdit[] => {
    if (service === undefined) return [];
    const place = placeOfEntry(standing, service);
    return (service.written.volumes ?? []).flatMap((volume, index): FileEdit[] => {
      if (!('size' in volume) || volume.keep === false) return [];
      return [setValue(place, `${place.pointer}/volumes/${index}/keep`, false)];
    });
  });
  return {
    edits: editedFiles(edits),
    scope: scopeOf(targets),
    locked: true,
    findings: targets.map(({ name, environment, service }) => ({
      code: 'destroy.data-let-go',
      severity: service === undefined ? 'error' : 'warning',
      message: `The volumes of ${name} in ${environment} may go from now on; ${name} itself stays until the second run.`,
      ...(service === undefined
        ? {
            hint: 'No sound entry asks for it: mend the entry first, or delete the claims by hand.',
          }
        : {}),
    })),
  };
}

/** Of an entry that other environments keep, only the names of those that go are taken out. */
function removals(standing: Standing, targets: readonly NamedWorkload[]): FileEdit[] {
  const byEntry = Map.groupBy(targets, ({ place }) =>
    place === undefined ? '' : JSON.stringify([place.file, place.line, place.pointer]),
  );
  return [...byEntry.values()].flatMap(([first, ...others]) =>
    first?.place === undefined
      ? []
      : removalOf(
          placeOfEntry(standing, { place: first.place }),
          [first, ...others].map(({ environment }) => environment),
        ),
  );
}

function removalOf(
  { file, document, pointer, whole, value }: EntryPlace,
  going: readonly string[],
): FileEdit[] {
  const remove = (at: string): FileEdit => ({
    file,
    edit: { kind: 'remove', document, pointer: at },
  });
  const written: unknown = Reflect.get(Object(value), 'environments');
  const environments: readonly unknown[] = Array.isArray(written) ? written : going;
  if (environments.every((name) => going.some((one) => one === name))) return [remove(whole)];
  const promoted = Object.keys(Object(Reflect.get(Object(value), 'promoted')));
  const unpinned = promoted.filter((name) => going.includes(name));
  return [
    ...going.map((name) => remove(`${pointer}/environments/${environments.indexOf(name)}`)),
    ...(promoted.length > 0 && unpinned.length === promoted.length
      ? [remove(`${pointer}/promoted`)]
      : unpinned.map((name) => remove(pointerTo(`${pointer}/promoted`, name)))),
  ];
}

/** Flux would stop, or take the way of a caller's calls away: callers go first, or along. */
function refuseUsed({ specs }: Standing, targets: readonly NamedWorkload[]): void {
  const going = new Set(targets.map(({ name, environment }) => `${environment}/${name}`));
  const staying = specs.services.filter(
    ({ name, environment }) => !going.has(`${environment}/${name}`),
  );
  for (const { name, environment } of targets) {
    const callers = staying.filter(
      (service) => service.environment === environment && calls(service, name),
    );
    const [first] = callers;
    if (first === undefined) continue;
    const names = callers.map((caller) => caller.name).join(', ');
    throw new Problem('destroy.used', `${name} is called by ${names} in ${environment}.`, {
      ...first.placeOf('/uses'),
      expected: `nobody in ${environment} who uses ${name}`,
      next: `Take ${name} out of their \`uses\`, or run \`karst destroy ${name} ${callers.map((caller) => caller.name).join(' ')}\`.`,
    });
  }
}

function calls({ spec }: Service, name: string): boolean {
  return (spec.uses ?? []).some((reference) => calleeName(reference) === name);
}

/** Those that a workload calls: it is no caller of theirs any more. */
function calledBy({ specs }: Standing, { environment, record }: NamedWorkload) {
  const names = (record?.uses ?? []).map(calleeName);
  return specs.services
    .filter((service) => service.environment === environment && names.includes(service.name))
    .map((service) => ({ name: service.name, environment }));
}

function dataGoes({ name, environment, service }: NamedWorkload, claims: Claims['loose']): Problem {
  const names = claims.map(({ ref }) => objectName(ref)).join(', ');
  return new Problem(
    'destroy.data-goes',
    `${names} of ${name} in ${environment} would be deleted`,
    {
      ...service?.placeOf('/volumes'),
      expected: '--with-data',
    },
  );
}

function dataStays({ name, environment }: NamedWorkload, claims: Claims['kept']): Finding {
  const names = claims.map(({ ref }) => objectName(ref)).join(', ');
  return {
    code: 'destroy.data-stays',
    severity: 'info',
    message: `${names} of ${name} in ${environment} stays in the cluster, with what it holds`,
    hint: 'Run it with --with-data instead where nobody needs that any more.',
  };
}

/** Flux deletes a workload as its owner's account, so that must still be there. */
function ownersLeft({ specs, trees }: Standing, targets: readonly NamedWorkload[]): Finding[] {
  const going = new Set(targets.map(({ name, environment }) => `${environment}/${name}`));
  const owners = new Map(
    targets.flatMap(({ environment, service, record }) => {
      const owner = service?.owner ?? record?.workload.owner;
      return owner === undefined ? [] : [[`${environment}/${owner}`, { environment, owner }]];
    }),
  );
  return [...owners.values()].flatMap(({ environment, owner }): Finding[] => {
    const isLeft = specs.services.some(
      (service) =>
        service.environment === environment &&
        service.owner === owner &&
        !going.has(`${environment}/${service.name}`),
    );
    const isThere = treeOf(trees, environment)?.records.has(`Owner/${owner}`) === true;
    if (isLeft || !isThere) return [];
    const message = `The owner ${owner} has nothing left in ${environment}: what it has of its own goes with the next render`;
    return [{ code: 'destroy.owner-stays', severity: 'info', message }];
  });
}
