import { join } from 'node:path/posix';
import type { SpecReader } from '../ports.ts';
import { Problem } from '../problem.ts';
import { type Config, readConfig } from '../spec/config.ts';
import type { Environment } from '../spec/environment.ts';
import type { SpecFile } from '../spec/read-yaml.ts';
import { parseSpecs, type SpecFiles, type Specs } from '../spec/specs.ts';
import { mapBounded } from './bounded.ts';
import { readTree, type TreeState } from './tree-state.ts';
import { unknownEnvironment } from './unknown-environment.ts';
import type { PlanOptions, SpecSelection, World } from './world.ts';

const readsAtOnce = 16;
const reposFiles = ['repos.yaml', 'repos.yml', 'repos.json'];
const specsDirectory = 'karst';

export interface SpecsAndTrees {
  readonly specs: Specs;
  /** Of the environments asked for. */
  readonly trees: readonly TreeState[];
}

/** Reads what the user wrote. Raises `spec.missing` when there is nothing to read, or not what was named. */
export async function readSpecFiles(
  reader: SpecReader,
  selection: SpecSelection,
): Promise<SpecFiles> {
  const { reposFile } = selection;
  const karst = await readOne(reader, 'karst.yaml');
  const repos =
    reposFile === undefined
      ? await readFirst(reader, reposFiles)
      : await readOne(reader, reposFile);
  // The usual name may be absent where there are specs; a name of the user's own is meant.
  if (reposFile !== undefined && repos === undefined && !reposFiles.includes(reposFile)) {
    throw missing(reposFile, 'a file');
  }
  const { documents, sealed } = await readDocuments(reader, selection);
  if (repos === undefined && documents.length === 0) {
    throw missing(`${reposFiles[0]}, and nothing below ${specsDirectory}/`, 'one of the two');
  }
  return {
    documents,
    sealed,
    ...(karst === undefined ? {} : { karst }),
    ...(repos === undefined ? {} : { repos }),
  };
}

/**
 * The specs, and the trees of their environments: names that workloads already have are kept, so what runs is looked at
 * before names are given. Raises `spec.missing`, `environment.unknown` and `disk.*`.
 */
export async function readSpecs(world: World, options: PlanOptions): Promise<SpecsAndTrees> {
  const files = await readSpecFiles(world.specs, options);
  const { environments } = readConfig(files.karst, options);
  const trees = await treesOf(world, environments);
  const specs = parseSpecs(files, { ...options, takenNames: takenNames(trees) });
  return { specs, trees: chosen(trees, environments, options.environment) };
}

/** The trees of the environments asked for, whatever the specs say. Raises `environment.unknown` and `disk.*`. */
export async function readTrees(world: World, options: PlanOptions): Promise<readonly TreeState[]> {
  const { environments } = await readSettings(world.specs, options);
  return chosen(await treesOf(world, environments), environments, options.environment);
}

/** karst.yaml alone: what must be known before anything else is opened. */
export async function readSettings(reader: SpecReader, selection: SpecSelection): Promise<Config> {
  return readConfig(await readOne(reader, 'karst.yaml'), selection);
}

function treesOf(world: World, environments: readonly Environment[]): Promise<TreeState[]> {
  return mapBounded(environments, 1, (environment) => readTree(world.tree, environment));
}

async function readOne(reader: SpecReader, path: string): Promise<SpecFile | undefined> {
  const bytes = await reader.read(path);
  return bytes === undefined ? undefined : { path, bytes };
}

async function readFirst(
  reader: SpecReader,
  paths: readonly string[],
): Promise<SpecFile | undefined> {
  for (const path of paths) {
    const file = await readOne(reader, path);
    if (file !== undefined) return file;
  }
  return undefined;
}

/** The specs, and apart from them what is sealed already: that is no spec, whatever its ending. */
async function readDocuments(
  reader: SpecReader,
  { specsDirectory: named = specsDirectory }: SpecSelection,
): Promise<Required<Pick<SpecFiles, 'documents' | 'sealed'>>> {
  const directory = join(named, 'secrets');
  const listed = await reader.list(named);
  const isSealed = (path: string): boolean => path.startsWith(`${directory}/`);
  const isSpec = (path: string): boolean => /\.(ya?ml|json)$/i.test(path) && !isSealed(path);
  const read = async (paths: readonly string[]): Promise<readonly SpecFile[]> => {
    const files = await mapBounded(paths, readsAtOnce, (path) => readOne(reader, path));
    return files.filter((file) => file !== undefined);
  };
  return {
    documents: await read(listed.filter(isSpec)),
    sealed: { directory, files: await read(listed.filter(isSealed)) },
  };
}

function takenNames(trees: readonly TreeState[]): ReadonlyMap<string, string> {
  const records = trees.flatMap((tree) => [...tree.records.values()]);
  return new Map(
    records.flatMap(({ identity, workload }) =>
      identity === undefined ? [] : [[identity, workload.name]],
    ),
  );
}

function chosen(
  trees: readonly TreeState[],
  environments: readonly Environment[],
  name: string | undefined,
): readonly TreeState[] {
  if (name === undefined) return trees;
  const tree = trees.find(({ environment }) => environment.name === name);
  if (tree !== undefined) return [tree];
  throw unknownEnvironment(name, environments, 'Name one of them with --environment.');
}

function missing(what: string, expected: string): Problem {
  return new Problem('spec.missing', `There is no ${what}.`, {
    expected,
    next: 'Run `karst init`, or name the file with -f.',
  });
}
