import { type Finding, Problem } from '../problem.ts';
import { parseSlug } from '../source/slug.ts';
import type { Slug } from '../source/source.ts';
import type { EntryPlace } from '../spec/edit/entry-place.ts';
import type { SpecValue } from '../spec/edit/value-text.ts';
import { sourceIdentity } from '../spec/name.ts';
import { readYaml, type SpecFile } from '../spec/read-yaml.ts';
import type { Service } from '../spec/service.ts';
import { addedEnvironment, editedFiles, type FileEdit, setValue } from './edited-files.ts';
import { readSettings, readSpecs } from './read-specs.ts';
import { withEdits } from './spec-change.ts';
import { unknownEnvironment } from './unknown-environment.ts';
import { placeOfEntry, readStanding, type Standing, scopeOf } from './workload-entry.ts';
import type { DraftChange, PlanOptions, SpecChange, World } from './world.ts';

export interface DeployRequest {
  readonly slug: string;
  /** From the slug when absent. */
  readonly name?: string;
  /** Directory of the project within the source. */
  readonly path?: string;
  /** The entry's own, or the default environment, when absent. */
  readonly environment?: string;
}

/**
 * Puts a repository into the specs, or moves the ref of the entry that it has, in every environment of that entry.
 * Raises `deploy.exists`, `promote.pinned`, `environment.unknown`, `spec.uneditable`, `slug.*`, and what is wrong with
 * the specs.
 */
export function deployChange(request: DeployRequest): DraftChange {
  return async (world, options): Promise<SpecChange> => {
    const { hosts, environments } = await readSettings(world.specs, options);
    const { environment } = request;
    if (environment !== undefined && !environments.some(({ name }) => name === environment)) {
      throw unknownEnvironment(environment, environments);
    }
    const slug = parseSlug(request.slug, hosts);
    const { edits, known } = await draftEdits(world, options, { request, slug });
    const after = await readSpecs({ ...world, specs: withEdits(world.specs, edits) }, options);
    const own = after.specs.services.filter((service) => isSame(service, slug, request.path));
    const pinned = own.filter((service) => isPinned(service, slug));
    return {
      edits,
      known,
      scope: scopeOf(own.filter((service) => !pinned.includes(service))),
      findings: pinned.map(pinnedNote),
    };
  };
}

interface Wish {
  readonly request: DeployRequest;
  readonly slug: Slug;
}

async function draftEdits(
  world: World,
  options: PlanOptions,
  wish: Wish,
): Promise<Required<Pick<SpecChange, 'edits' | 'known'>>> {
  const standing = await standingOrNothing(world, options);
  if (standing === undefined) return { edits: [newFile(options, wish)], known: [] };
  const { files, specs } = standing;
  const known = specs.findings;
  const entry = specs.services.find((service) => isSame(service, wish.slug, wish.request.path));
  if (entry !== undefined) return { edits: editedFiles(movedEntry(standing, entry, wish)), known };
  if (files.repos === undefined) return { edits: [newFile(options, wish)], known };
  return { edits: editedFiles([addedEntry(files.repos, wish)]), known };
}

/** undefined: nobody has written a spec yet. */
async function standingOrNothing(
  world: World,
  options: PlanOptions,
): Promise<Standing | undefined> {
  try {
    return await readStanding(world, options);
  } catch (error) {
    if (error instanceof Problem && error.code === 'spec.missing') return undefined;
    throw error;
  }
}

function newFile({ reposFile = 'repos.yaml' }: PlanOptions, wish: Wish) {
  const file = { path: reposFile, bytes: new TextEncoder().encode('[]\n') };
  const [made] = editedFiles([
    { file, edit: { kind: 'append', document: 0, pointer: '', value: entryValue(wish) } },
  ]);
  return made ?? { path: reposFile };
}

function addedEntry(file: SpecFile, wish: Wish): FileEdit {
  const isList = Array.isArray(readYaml(file).documents[0]?.value);
  const pointer = isList ? '' : '/slugs';
  return { file, edit: { kind: 'append', document: 0, pointer, value: entryValue(wish) } };
}

function entryValue({ request: { name, path, environment }, slug }: Wish): SpecValue {
  if (name === undefined && path === undefined && environment === undefined) return slug.text;
  return {
    slug: slug.text,
    ...(name === undefined ? {} : { name }),
    ...(path === undefined ? {} : { path }),
    ...(environment === undefined ? {} : { environments: [environment] }),
  };
}

/** The ref moves, and an environment is added where the entry is not for it yet. */
function movedEntry(standing: Standing, service: Service, { request, slug }: Wish): FileEdit[] {
  const { name, environment } = request;
  if (name !== undefined && name !== service.name) {
    throw new Problem('deploy.exists', `${slug.text} runs as ${service.name} already`, {
      ...service.place,
      expected: service.name,
    });
  }
  const place = placeOfEntry(standing, service);
  refusePinned(place, service, environment);
  const { value, pointer } = place;
  const of = service.written.environments ?? [service.environment];
  const environments =
    environment === undefined || of.includes(environment) ? undefined : [...of, environment];
  if (typeof value === 'string') {
    if (environments !== undefined)
      return [setValue(place, pointer, { slug: slug.text, environments })];
    return value === slug.text ? [] : [setValue(place, pointer, slug.text)];
  }
  const moved = Reflect.get(Object(value), 'slug') !== slug.text;
  return [
    ...(moved ? [setValue(place, `${pointer}/slug`, slug.text)] : []),
    ...(environments === undefined ? [] : [addedEnvironment(place, environments)]),
  ];
}

function refusePinned({ value }: EntryPlace, service: Service, environment?: string): void {
  const promoted = Object.keys(Object(Reflect.get(Object(value), 'promoted')));
  if (environment === undefined || !promoted.includes(environment)) return;
  throw new Problem(
    'promote.pinned',
    `${environment} runs what was promoted to it of ${service.name}`,
    {
      ...service.placeOf('/promoted'),
      next: `Run \`karst promote ${service.name} --from … --to ${environment}\`.`,
    },
  );
}

function isSame({ slug: own, spec }: Service, slug: Slug, path?: string): boolean {
  return sourceIdentity(own, spec.path) === sourceIdentity(slug, path);
}

/** A service whose slug is not the entry's own has been promoted. */
function isPinned({ slug: own }: Service, slug: Slug): boolean {
  return own.text !== slug.text;
}

function pinnedNote({ name, environment, place }: Service): Finding {
  const message = `${environment} goes on with what was promoted to it of ${name}`;
  return { ...place, code: 'promote.pinned', severity: 'info', message };
}
