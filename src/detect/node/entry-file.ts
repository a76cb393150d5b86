import { firstMatch, sourceLines } from '../source-scan.ts';
import { isBuilt, resolveFile } from './script.ts';
import type { NodeProject, NodeStart, NoStart } from './start.ts';

/** A file that may start the program, and where it was named. */
export interface EntryFile {
  readonly step: string;
  readonly file: string;
  readonly from: string;
}

/** Files in the order they are tried: `main`, the only `bin`, then the customary names. */
export function entryFiles({ view, manifest }: NodeProject): readonly EntryFile[] {
  const named: EntryFile[] = [];
  if (manifest.main !== undefined)
    named.push({ step: '3-main', file: manifest.main, from: 'main' });
  const [bin] = manifest.bins;
  if (bin !== undefined && manifest.bins.length === 1) {
    named.push({ step: '4-bin', file: bin, from: 'bin' });
  }
  const customary = customaryFiles
    .filter((file) => view.has(file))
    .map((file) => ({ step: '5-file', file, from: 'file' }));
  return [...named, ...customary];
}

const customaryFiles = [
  'index.js',
  'server.js',
  'app.js',
  'main.js',
  'index.mjs',
  'server.mjs',
  'src/index.js',
  'src/server.js',
  'src/app.js',
  'src/main.js',
  'index.ts',
  'server.ts',
  'app.ts',
  'src/index.ts',
  'src/server.ts',
  'src/main.ts',
  'src/app.ts',
];

/** Starts a file when it does something when run: listens, or works, but is not what others import. */
export function startOfFile(project: NodeProject, entry: EntryFile): NodeStart | NoStart {
  const { view, manifest } = project;
  const file = resolveFile(project, entry.file);
  if (file === undefined) {
    if (!isBuilt(project, entry.file) || manifest.published) {
      return { rejected: `${entry.from} ${entry.file}: there is no such file` };
    }
    return starts(entry, entry.file.replace(/^\.\//, ''), 'medium', 'made by the build');
  }
  const lines = sourceLines(view, [file]);
  const runs = firstMatch(lines, running);
  if (runs !== undefined) {
    const why = `line ${runs.line.line}: ${runs.line.text.trim().slice(0, 80)}`;
    return starts(entry, file, entry.from === 'bin' ? 'medium' : 'high', why, file);
  }
  if (manifest.published) return { rejected: `${file} is what others import: a library` };
  if (firstMatch(lines, /\b(require\(|import\b|createApp|\w+\()/) === undefined) {
    return { rejected: `${file} runs nothing` };
  }
  if (firstMatch(lines, /\b(module\.exports|exports\.\w+)\s*=|^export\s/) !== undefined) {
    return { rejected: `${file} only exports` };
  }
  return starts(entry, file, 'low', 'no server seen in it', file);
}

/** Calls that keep a Node process alive. */
const running =
  /\.listen\(|\bcreateServer\(|\bbindAsync\(|\bserve\(|\bBun\.serve\(|\.login\(|\bsetInterval\(|new Worker\(|\.consume\(|\.subscribe\(|\.launch\(|\.startStandalone|startStandaloneServer\(|\bapp\.start\(|\bserver\.start\(|NestFactory|cron\.schedule\(|\brequire\(["']\.{1,2}\/(?:\w+\/)*(?:server|app|index)["']\)/;

function starts(
  entry: EntryFile,
  path: string,
  confidence: NodeStart['confidence'],
  why: string,
  file?: string,
): NodeStart {
  return {
    step: entry.step,
    entrypoint: `file:${path}`,
    command: ['node', path],
    environment: {},
    ...(file === undefined ? {} : { file }),
    bindable: false,
    confidence,
    why: `${entry.from} ${path}: ${why}`,
  };
}
