import { spawnSync } from 'node:child_process';
import { type FileTree, fileTree, type TreeFile } from '#src/source/file-tree.ts';

const keptBytes = 1_048_576;

/**
 * The files of one commit, read from a clone that may be bare and may lack large objects (`--filter=blob:limit=1m` is
 * enough). A file over 1 MiB, or one the clone does not have, is known by its path alone.
 */
export function commitTree(clone: string, commit: string): FileTree {
  const listed = git(clone, ['ls-tree', '-r', '-z', commit]).toString().split('\0').filter(Boolean);
  const items = listed.map(item);
  const regular = items.filter(({ mode }) => mode.startsWith('100'));
  const contents = blobs(
    clone,
    regular.map(({ object }) => object),
  );
  const files = regular.map(({ mode, object, path }): TreeFile => {
    const bytes = contents.get(object);
    const file = { path, size: bytes?.length ?? keptBytes + 1, executable: mode === '100755' };
    return bytes === undefined ? file : { ...file, bytes };
  });
  const links = items.filter(({ mode }) => mode === '120000').map(({ path }) => path);
  return fileTree(files, links);
}

interface Item {
  readonly mode: string;
  readonly object: string;
  readonly path: string;
}

function item(line: string): Item {
  const [facts = '', path = ''] = line.split('\t');
  const [mode = '', , object = ''] = facts.split(' ');
  return { mode, object, path };
}

function blobs(clone: string, objects: readonly string[]): Map<string, Uint8Array> {
  const sizes = git(clone, ['cat-file', '--batch-check'], objects).toString().split('\n');
  const wanted = sizes.flatMap((line) => {
    const [object = '', type, size] = line.split(' ');
    return type === 'blob' && Number(size) <= keptBytes ? [object] : [];
  });
  const found = new Map<string, Uint8Array>();
  const output = git(clone, ['cat-file', '--batch'], wanted);
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [object = '', , size = '0'] = output.toString('latin1', at, end).split(' ');
    found.set(object, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return found;
}

function git(clone: string, command: readonly string[], lines: readonly string[] = []): Buffer {
  const { status, stdout, stderr } = spawnSync('git', ['-C', clone, ...command], {
    input: lines.map((line) => `${line}\n`).join(''),
    maxBuffer: 2 ** 30,
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1' },
  });
  if (status !== 0) throw new Error(`git ${command[0]} in ${clone}: ${stderr.toString()}`);
  return stdout;
}
