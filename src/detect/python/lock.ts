import type { ProjectView } from '../project-view.ts';
import type { Manager } from './package-manager.ts';
import { normaliseName } from './requirements.ts';
import { asTable, asText, asTexts, isFault, readToml, type Toml } from './toml.ts';

/** Version of every package a production install gets, by normalised name; `''` when the lock names none. */
export type LockedVersions = ReadonlyMap<string, string>;

/** Reads the lock. Undefined when there is none, or it cannot be read. */
export function readLock(
  view: ProjectView,
  manager: Manager,
  projectName: string | undefined,
): LockedVersions | undefined {
  const text = manager.lock === undefined ? undefined : view.text(manager.lock);
  if (manager.name === 'pip') return compiledVersions(manager);
  if (text === undefined || manager.lock === undefined) return undefined;
  if (manager.name === 'pipenv') return pipfileVersions(text);
  const toml = readToml(manager.lock, text);
  if (isFault(toml)) return undefined;
  const packages = packagesOf(toml);
  if (manager.name === 'uv') return uvVersions(packages, projectName);
  return versions(packages.filter(isProduction));
}

function compiledVersions({ requirements }: Manager): LockedVersions | undefined {
  if (requirements === undefined || !(requirements.compiled || requirements.hashes))
    return undefined;
  return new Map(
    requirements.requirements.flatMap(({ name, specifier }) =>
      name === undefined ? [] : [[name, specifier.replace(/^===?\s*/, '')] as const],
    ),
  );
}

/** Does pip get every version from its requirements? */
export function isCompiled(manager: Manager): boolean {
  return compiledVersions(manager) !== undefined;
}

function pipfileVersions(text: string): LockedVersions | undefined {
  const packages = asTable(asTable(parsed(text))?.default);
  if (packages === undefined) return undefined;
  return new Map(
    Object.entries(packages).map(([name, value]) => [
      normaliseName(name),
      (asText(asTable(value)?.version) ?? '').replace(/^==/, ''),
    ]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A lock that is no JSON is no lock; the build will say so in pipenv's words.
    return undefined;
  }
}

type Package = Readonly<Record<string, unknown>>;

function packagesOf(toml: Toml): Package[] {
  const list: unknown = toml.get('package');
  return (Array.isArray(list) ? list : []).flatMap((item: unknown): Package[] => {
    const table = asTable(item);
    return table === undefined ? [] : [table];
  });
}

/** Poetry 2 and PDM name groups, Poetry 1 a category. */
function isProduction(entry: Package): boolean {
  const groups = asTexts(entry.groups);
  if (groups.length > 0) return groups.some((group) => group === 'main' || group === 'default');
  const category = asText(entry.category);
  return (category === undefined || category === 'main') && entry.optional !== true;
}

function versions(packages: readonly Package[]): LockedVersions {
  return new Map(
    packages.flatMap((entry) => {
      const name = asText(entry.name);
      return name === undefined
        ? []
        : [[normaliseName(name), asText(entry.version) ?? ''] as const];
    }),
  );
}

/** Packages of a lock that come as source alone, and packages that lie in the project's own tree. */
export function lockOrigins(
  view: ProjectView,
  manager: Manager,
): { readonly sourceOnly: readonly string[]; readonly local: boolean } {
  const text = manager.lock === undefined ? undefined : view.text(manager.lock);
  const toml =
    text === undefined || manager.lock === undefined ? undefined : readToml(manager.lock, text);
  if (toml === undefined || isFault(toml) || manager.name === 'pipenv') {
    return { sourceOnly: [], local: false };
  }
  const packages = packagesOf(toml).filter((entry) => manager.name === 'uv' || isProduction(entry));
  const sourceOnly = packages.filter(hasNoWheel).flatMap((entry) => asText(entry.name) ?? []);
  const local = packages.some((entry) => {
    const source = asTable(entry.source);
    const path = source?.editable ?? source?.directory ?? source?.virtual;
    return (
      (path !== undefined && path !== '.') ||
      asText(source?.type) === 'directory' ||
      entry.path !== undefined
    );
  });
  return { sourceOnly, local };
}

function hasNoWheel(entry: Package): boolean {
  if (entry.sdist !== undefined) return entry.wheels === undefined;
  const files = Array.isArray(entry.files) ? entry.files : [];
  const names = files.map((file: unknown) => asText(asTable(file)?.file) ?? '');
  return names.length > 0 && !names.some((name) => name.endsWith('.whl'));
}

/** What can be reached from the project, without its groups and extras nobody asked for. */
function uvVersions(packages: readonly Package[], projectName: string | undefined): LockedVersions {
  const byName = new Map(packages.map((entry) => [normaliseName(asText(entry.name) ?? ''), entry]));
  const root = byName.get(projectName ?? '') ?? packages.find(isLocalPackage);
  if (root === undefined) return versions(packages);
  const reached = new Map<string, Package>();
  const queue = dependenciesOf(root, []);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const entry = byName.get(next.name);
    const key = `${next.name}[${next.extras.join(',')}]`;
    if (entry === undefined || reached.has(key)) continue;
    reached.set(key, entry);
    queue.push(...dependenciesOf(entry, next.extras));
  }
  return versions([...reached.values()]);
}

function isLocalPackage(entry: Package): boolean {
  const source = asTable(entry.source);
  return source?.virtual === '.' || source?.editable === '.';
}

function dependenciesOf(
  entry: Package,
  extras: readonly string[],
): { name: string; extras: string[] }[] {
  const optional = asTable(entry['optional-dependencies']);
  const lists = [entry.dependencies, ...extras.map((extra) => optional?.[extra])];
  return lists.flatMap((list) =>
    (Array.isArray(list) ? list : []).flatMap((item) => {
      const name = asText(asTable(item)?.name);
      const wanted = asTexts(asTable(item)?.extra);
      return name === undefined ? [] : [{ name: normaliseName(name), extras: wanted }];
    }),
  );
}
