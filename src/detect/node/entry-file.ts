import { firstMatch, sourceFiles, sourceLines } from '../source-scan.ts';
import { serverDependency } from './listen.ts';
import { depends } from './package-manifest.ts';
import { isBuilt, resolveFile } from './program-file.ts';
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
  const { manifest } = project;
  const file = resolveFile(project, entry.file);
  if (manifest.published && !manifest.private && entry.from !== 'bin') {
    return { rejected: `${file ?? entry.file} is what others import: a library` };
  }
  if (file === undefined) return startOfBuilt(project, entry);
  return /\.[cm]?ts$/.test(file)
    ? startOfTypescript(project, entry, file)
    : startOfScriptFile(project, entry, file);
}

function startOfBuilt(project: NodeProject, entry: EntryFile): NodeStart | NoStart {
  if (!isBuilt(project, entry.file) || !serves(project)) {
    return { rejected: `${entry.from} ${entry.file}: there is no such file` };
  }
  const path = entry.file.replace(/^\.\//, '');
  return starts(entry, path, { confidence: 'medium', why: 'made by the build' });
}

function startOfScriptFile(
  project: NodeProject,
  entry: EntryFile,
  file: string,
): NodeStart | NoStart {
  const lines = sourceLines(project.view, [file]);
  const runs = firstMatch(lines, running);
  if (runs !== undefined) {
    const why = `line ${runs.line.line}: ${runs.line.text.trim().slice(0, 80)}`;
    return starts(entry, file, { confidence: entry.from === 'bin' ? 'medium' : 'high', why, file });
  }
  if (firstMatch(lines, /\b(require\(|import\b|\w+\()/) === undefined) {
    return { rejected: `${file} runs nothing` };
  }
  if (firstMatch(lines, /\b(module\.exports|exports\.\w+)\s*=|^export\s/) !== undefined) {
    return { rejected: `${file} only exports` };
  }
  return starts(entry, file, { confidence: 'low', why: 'no server seen in it', file });
}

/** Calls that keep a Node process alive. */
const running =
  /\.listen\(|\bcreateServer\(|\bbindAsync\(|\bserve\(|\bBun\.serve\(|\.login\(|\bsetInterval\(|new Worker\(|\.consume\(|\.subscribe\(|\.launch\(|\.startStandalone|startStandaloneServer\(|\bapp\.start\(|\bserver\.start\(|NestFactory|cron\.schedule\(|\brequire\(["']\.{1,2}\/(?:\w+\/)*(?:server|app|index)["']\)/;

/** Is there a server library, or a source that runs? */
function serves(project: NodeProject): boolean {
  if (serverDependency(project) !== undefined) return true;
  const sources = sourceFiles(project.view, /^src\/.*\.[cm]?[jt]s$/);
  return firstMatch(sourceLines(project.view, sources), running) !== undefined;
}

/** TypeScript runs from what its compiler makes, by the project's runner, or as it is when Node can load it. */
function startOfTypescript(
  project: NodeProject,
  entry: EntryFile,
  file: string,
): NodeStart | NoStart {
  const runs = firstMatch(sourceLines(project.view, [file]), running);
  if (runs === undefined) return { rejected: `${file} runs nothing` };
  const built = compiledPath(project, file);
  if (built !== undefined)
    return starts(entry, built, { confidence: 'medium', why: `tsc makes it from ${file}`, file });
  const runner = ['tsx', 'ts-node'].find((name) => depends(project.manifest, name));
  if (runner !== undefined) {
    const start = starts(entry, file, { confidence: 'medium', why: `by ${runner}`, file });
    return { ...start, command: [`./node_modules/.bin/${runner}`, file], keepDevelopment: true };
  }
  const bare = firstMatch(
    sourceLines(project.view, [file]),
    /\bfrom\s+["']\.[^"']*(?<!\.[cm]?[jt]s|\.json)["']/,
  );
  if (bare === undefined)
    return starts(entry, file, { confidence: 'medium', why: 'Node runs TypeScript', file });
  return {
    rejected: `${file} is TypeScript that must be built, and nothing says where the build puts it`,
  };
}

function compiledPath({ view, manifest }: NodeProject, file: string): string | undefined {
  const text = view.text('tsconfig.build.json') ?? view.text('tsconfig.json') ?? '';
  const outDir = /^[^/\n]*"outDir"\s*:\s*"(?:\.\/)?([\w./-]+?)\/?"/m.exec(text)?.[1];
  if (outDir === undefined || !/\btsc\b/.test(manifest.scripts.get('build') ?? ''))
    return undefined;
  const rootDir = /^[^/\n]*"rootDir"\s*:\s*"(?:\.\/)?([\w./-]*?)\/?"/m.exec(text)?.[1];
  const atRoot = view.paths.some(
    (path) => /^[^/]+\.ts$/.test(path) && !/\.(config|d)\.ts$/.test(path),
  );
  const root = rootDir ?? (atRoot ? '' : 'src');
  const below =
    root !== '' && root !== '.' && file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
  return `${outDir}/${below.replace(/\.([cm]?)ts$/, '.$1js')}`;
}

function starts(
  entry: EntryFile,
  path: string,
  { confidence, why, file }: Pick<NodeStart, 'confidence' | 'why' | 'file'>,
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
