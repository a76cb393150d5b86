import type { Workload } from '../plan/plan.ts';
import { parseRecord, type WorkloadRecord } from '../plan/record.ts';
import { workloadAt } from '../plan/workload-place.ts';
import type { AgreedTexts } from '../policy/agreed-document.ts';
import type { Files } from '../ports.ts';
import { type Finding, Problem } from '../problem.ts';
import type { Environment } from '../spec/environment.ts';
import { mapBounded } from './bounded.ts';

const readsAtOnce = 16;

/** What lies in one environment's directory: every path, and the records by workload. */
export interface TreeState {
  readonly environment: Environment;
  /** Paths from the environment's directory. */
  readonly paths: ReadonlySet<string>;
  readonly records: ReadonlyMap<string, WorkloadRecord>;
  /** Records that cannot be trusted: nothing of their workload is touched. */
  readonly damaged: ReadonlyMap<string, { readonly workload: Workload; readonly finding: Finding }>;
  /** What plain texts of files to write were seen to mean in both versions of YAML, so that none is asked about twice. */
  readonly agreed: AgreedTexts;
  /** Has each of these files the hash beside it? No, where nothing can say so without reading them. */
  readonly holds: (hashes: Readonly<Record<string, string>>) => Promise<boolean>;
  /** The content of those of the paths that exist. */
  readonly read: (paths: Iterable<string>) => Promise<ReadonlyMap<string, Uint8Array>>;
}

type Named = Pick<Workload, 'kind' | 'name'>;

/** `Service/api`: unique within an environment. */
export function workloadKey({ kind, name }: Named): string {
  return `${kind}/${name}`;
}

/**
 * Looks at an environment's directory, or at one below it alone. Raises `disk.*` Problems when the directory itself cannot
 * be read.
 */
export async function readTree(
  tree: Files,
  environment: Environment,
  below?: string,
): Promise<TreeState> {
  const root = environment.path;
  const listed = await tree.list(below === undefined ? root : `${root}/${below}`);
  const paths = new Set(listed.map((path) => path.slice(root.length + 1)));
  const found = [...paths].flatMap((path) => {
    const named = workloadAt(path, environment.name);
    return named === undefined ? [] : [{ path, named }];
  });
  const records = new Map<string, WorkloadRecord>();
  const damaged = new Map<string, { workload: Workload; finding: Finding }>();

  await mapBounded(found, readsAtOnce, async ({ path, named }) => {
    const file = `${root}/${path}`;
    try {
      const bytes = (await tree.read(file)) ?? new Uint8Array();
      records.set(workloadKey(named), parseRecord(bytes, { file, ...named }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const workload = { ...named, owner: '', environment: environment.name };
      damaged.set(workloadKey(named), { workload, finding: error.toFinding() });
    }
  });
  return {
    environment,
    paths,
    records,
    damaged,
    agreed: new Map(),
    holds: async (hashes) => (await tree.holds?.(root, hashes)) ?? false,
    read: (wanted) => readFiles(tree, root, wanted),
  };
}

async function readFiles(
  tree: Files,
  root: string,
  wanted: Iterable<string>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const path of new Set(wanted)) {
    // A link is not in the list, and must not be taken for an absent file: reading it says what is wrong.
    const bytes = await tree.read(`${root}/${path}`);
    if (bytes !== undefined) files.set(path, bytes);
  }
  return files;
}
