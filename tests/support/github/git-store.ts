import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

export class GitFailure extends Error {
  override readonly name = 'GitFailure';
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

export interface Identity {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Identity;
  readonly committer: Identity;
}

/** What the fake asks of one bare repository. Every answer comes from git itself. */
export interface GitStore {
  readonly directory: string;
  /** What git prints. Raises GitFailure. */
  run(argv: readonly string[], input?: string | Buffer, index?: string): Promise<string>;
  refs(): Promise<Map<string, string>>;
  /** `commit`, `tree`, `blob`, `tag`, or undefined when there is no such object. */
  typeOf(object: string): Promise<string | undefined>;
  /** Those of the hashes that name nothing. */
  missing(objects: readonly string[]): Promise<string[]>;
  writeBlobs(contents: readonly Buffer[]): Promise<string[]>;
  /** A tree of entries over another one. An entry without hash is taken away. Raises GitFailure when it is not there. */
  writeTree(base: string | undefined, entries: readonly TreeChange[]): Promise<string>;
  list(tree: string, recursive: boolean): Promise<TreeEntry[]>;
  /** What stands at a commit, by path, as text. */
  contents(revision: string): Promise<Record<string, string>>;
  writeCommit(commit: NewCommit): Promise<string>;
  /** Moves a ref that still stands at `from` (undefined: it must not be there); false when it does not. */
  moveRef(ref: string, to: string | undefined, from: string | undefined): Promise<boolean>;
  isAncestor(ancestor: string, commit: string): Promise<boolean>;
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** The tree of both merged, or undefined when they conflict. */
  mergeTree(base: string, head: string): Promise<string | undefined>;
}

export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | undefined;
}

export function gitStore(directory: string): GitStore {
  const raw = (argv: readonly string[], input?: string | Buffer, environment = {}) =>
    runGit(directory, argv, input, environment);
  const run: GitStore['run'] = async (argv, input, index) =>
    (await raw(argv, input, index === undefined ? {} : { GIT_INDEX_FILE: index })).toString();
  const succeeds = async (argv: readonly string[]) => {
    try {
      return { printed: (await run(argv)).trim() };
    } catch (failure) {
      if (failure instanceof GitFailure) return undefined;
      throw failure;
    }
  };

  const list: GitStore['list'] = async (tree, recursive) => {
    const argv = ['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree];
    return (await run(argv)).split('\0').filter(Boolean).map(treeEntry);
  };

  return {
    directory,
    run,
    refs: async () => refsOf(await run(['for-each-ref', '--format=%(objectname) %(refname)'])),
    typeOf: async (object) =>
      /^[0-9a-f]{40}$/.test(object)
        ? (await succeeds(['cat-file', '-t', object]))?.printed
        : undefined,
    missing: async (objects) => {
      if (objects.length === 0) return [];
      const printed = await run(['cat-file', '--batch-check'], `${objects.join('\n')}\n`);
      return printed.split('\n').filter((line) => line.endsWith(' missing'));
    },
    contents: async (revision) => {
      const entries = (await list(revision, true)).filter(({ type }) => type === 'blob');
      const input = entries.map(({ sha }) => `${sha}\n`).join('');
      const printed = await raw(['cat-file', '--batch'], input);
      let at = 0;
      return Object.fromEntries(
        entries.map(({ path, size = 0 }) => {
          const start = printed.indexOf(10, at) + 1;
          at = start + size + 1;
          return [path, printed.toString('utf8', start, start + size)];
        }),
      );
    },
    writeBlobs: async (contents) => {
      if (contents.length === 0) return [];
      await raw(['fast-import', '--quiet', '--done'], blobStream(contents));
      return contents.map(blobHash);
    },
    writeTree: (base, entries) => writeTree(run, directory, { base, entries }),
    list,
    writeCommit: async ({ tree, parents, message, author, committer }) => {
      const lines = [
        `tree ${tree}`,
        ...parents.map((parent) => `parent ${parent}`),
        `author ${signature(author)}`,
        `committer ${signature(committer)}`,
      ];
      const text = `${lines.join('\n')}\n\n${message}`;
      return (await run(['hash-object', '-t', 'commit', '-w', '--stdin'], text)).trim();
    },
    moveRef: async (ref, to, from) => {
      const old = from ?? '0'.repeat(40);
      const argv = to === undefined ? ['-d', ref, old] : [ref, to, old];
      return (await succeeds(['update-ref', ...argv])) !== undefined;
    },
    isAncestor: async (ancestor, commit) =>
      (await succeeds(['merge-base', '--is-ancestor', ancestor, commit])) !== undefined,
    mergeBase: async (one, other) => (await succeeds(['merge-base', one, other]))?.printed,
    mergeTree: async (base, head) =>
      (await succeeds(['merge-tree', '--write-tree', base, head]))?.printed,
  };
}

async function writeTree(
  run: GitStore['run'],
  directory: string,
  { base, entries }: { base: string | undefined; entries: readonly TreeChange[] },
): Promise<string> {
  const index = join(directory, `index-${randomUUID()}`);
  try {
    await run(
      base === undefined ? ['read-tree', '--empty'] : ['read-tree', base],
      undefined,
      index,
    );
    const has = (await run(['ls-files', '-z'], undefined, index)).split('\0');
    const known = new Set(has);
    const absent = entries.find(({ path, sha }) => sha === undefined && !known.has(path));
    if (absent !== undefined) throw new GitFailure(`${absent.path} is not there`);
    const trees = entries.filter(({ mode, sha }) => mode === '040000' && sha !== undefined);
    const lines = entries
      .filter((entry) => !trees.includes(entry))
      .map(({ path, mode, sha }) =>
        sha === undefined ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
      );
    await run(['update-index', '-z', '--index-info'], lines.join(''), index);
    for (const { path, sha } of trees) {
      const below = has.filter((one) => one.startsWith(`${path}/`));
      const gone = below.map((one) => `0 ${'0'.repeat(40)}\t${one}\0`).join('');
      await run(['update-index', '-z', '--index-info'], gone, index);
      await run(['read-tree', `--prefix=${path}/`, sha ?? ''], undefined, index);
    }
    return (await run(['write-tree'], undefined, index)).trim();
  } finally {
    await rm(index, { force: true });
  }
}

function blobHash(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

function blobStream(contents: readonly Buffer[]): Buffer {
  const parts = contents.flatMap((content) => [
    Buffer.from(`blob\ndata ${content.length}\n`),
    content,
    Buffer.from('\n'),
  ]);
  return Buffer.concat([...parts, Buffer.from('done\n')]);
}

function signature({ name, email, date }: Identity): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

function refsOf(printed: string): Map<string, string> {
  const lines = printed.split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(41), line.slice(0, 40)]));
}

function treeEntry(line: string): TreeEntry {
  const [head = '', path = ''] = line.split('\t');
  const [mode = '', type = '', sha = '', size = '-'] = head.split(/ +/);
  return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) };
}

function runGit(
  directory: string,
  argv: readonly string[],
  input: string | Buffer | undefined,
  environment: Readonly<Record<string, string>>,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', directory, ...argv], {
      env: {
        PATH: process.env.PATH ?? '',
        HOME: '/nonexistent',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        ...environment,
      },
    });
    const printed: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.stdin.on('error', () => undefined);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve(Buffer.concat(printed));
      reject(new GitFailure(`git ${argv[0]}: ${Buffer.concat(complaints).toString().trim()}`));
    });
    child.stdin.end(input ?? '');
  });
}
