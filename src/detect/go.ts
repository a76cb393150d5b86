import { compiledLaunch, withCommand } from './compiled.ts';
import { type MainPackage, mainPackages } from './go/main-package.ts';
import { type GoModule, goModule } from './go/module.ts';
import type { Hints } from './hints.ts';
import type { Argument, Detection, GoBuild } from './launch.ts';
import { type ListenPatterns, listening } from './port.ts';
import type { ProjectView } from './project-view.ts';
import type { GivenCommand, LanguageSearch, Signs } from './signs.ts';
import { firstMatch, type SourceLine, sourceFiles, sourceLines } from './source-scan.ts';
import { detection, finding, newTrace, type Trace } from './trace.ts';

/** Go: every `package main`; the only one, the root's, or the one named like the module. */
export const go: LanguageSearch = { signs, detect: detectGo, command: goCommand, entry: goEntry };

const defaultVersion = '1.25';

function signs(view: ProjectView): Signs {
  const manifest = ['go.mod', 'go.work'].find(view.has);
  const sources = sourceFiles(view, /(?<!_test)\.go$/);
  return {
    ...(manifest === undefined ? {} : { manifest }),
    ...(view.has('go.sum') || view.has('go.work.sum') ? { lock: 'go.sum' } : {}),
    ...(view.has('main.go') ? { entry: 'main.go' } : {}),
    sources,
    // A go.mod without Go names tools of another language's project.
    minor: sources.length === 0,
  };
}

/** Finds the main package of a Go module or workspace. */
function detectGo(view: ProjectView, hints: Hints): Detection {
  const trace = newTrace();
  const chosen = chooseMain(view, trace);
  if (chosen === undefined) return detection(undefined, trace);
  return launchOf(view, hints, chosen, trace);
}

function goCommand(given: GivenCommand, view: ProjectView, hints: Hints): Detection {
  const trace = newTrace();
  const called = programName(given.command[0]);
  const named = mainPackages(view).find(({ directory }) => directory.split('/').at(-1) === called);
  const main = named ?? chooseMain(view, trace)?.main;
  if (main === undefined) return detection(undefined, trace);
  const found = launchOf(view, hints, { main, step: given.step, certain: true }, trace);
  return withCommand(found, given, relocate, trace);
}

/** `binary:cmd/api`, or the directory of the main package without its kind. */
function goEntry(text: string, view: ProjectView, hints: Hints): Detection {
  const trace = newTrace();
  const path = text
    .replace(/^binary:/, '')
    .replace(/^\.\//, '')
    .replace(/\/$/, '');
  const mains = mainPackages(view);
  const directory = path === '.' ? '' : path.replace(/\/main\.go$|^main\.go$/, '');
  const main = mains.find(
    (one) => one.directory === directory || one.directory === `cmd/${directory}`,
  );
  if (main !== undefined)
    return launchOf(view, hints, { main, step: '0-spec', certain: true }, trace);
  const list = mains.map((one) => one.directory || '.').join(', ') || 'none';
  const message = `entrypoint ${text.slice(0, 120)} is no package main; there are: ${list}`;
  trace.findings.push(finding('detect.entrypoint-unresolved', 'error', message));
  return detection(undefined, trace);
}

interface Chosen {
  readonly main: MainPackage;
  readonly step: string;
  readonly certain: boolean;
}

function chooseMain(view: ProjectView, trace: Trace): Chosen | undefined {
  const mains = mainPackages(view);
  const module = goModule(view);
  const [only] = mains;
  if (only === undefined) return undefined;
  if (mains.length === 1) return { main: only, step: '1-only-main', certain: true };
  const root = mains.find(({ directory }) => directory === '');
  const named = mains.find(({ directory }) =>
    [`cmd/${module.name}`, 'cmd/server', module.name].includes(directory),
  );
  const main = root ?? named;
  const step = root === undefined ? '3-cmd-module' : '2-root-main';
  for (const other of mains.filter((one) => one !== main)) {
    const why = main === undefined ? 'one of several main packages' : 'another main package';
    const entrypoint = `binary:${other.directory || '.'}`;
    trace.rejected.push({
      entrypoint,
      step: '1-only-main',
      path: view.name(other.file),
      line: other.line,
      why,
    });
  }
  if (main !== undefined) return { main, step, certain: main.directory !== 'cmd/server' };
  const list = mains.map(({ directory }) => directory || '.');
  const message = `${mains.length} main packages and none at the root or in cmd/${module.name}: ${list.slice(0, 20).join(', ')}`;
  const hint = `Set entrypoint: binary:${list[0]} in the spec.`;
  trace.findings.push(finding('detect.ambiguous', 'error', message, { hint }));
  return undefined;
}

function launchOf(view: ProjectView, hints: Hints, chosen: Chosen, trace: Trace): Detection {
  const { main, step, certain } = chosen;
  const module = goModule(view);
  trace.evidence.push({ path: view.name(main.file), line: main.line, why: 'package main' });
  const build = goBuild(view, main, trace);
  const lines = sourceLines(view, listenFiles(view, main));
  return detection(
    compiledLaunch(
      view,
      {
        language: 'go',
        packageManager: 'go',
        version: versionOf(view, module, hints, trace),
        step,
        entrypoint: `binary:${main.directory || '.'}`,
        command: ['/app/main'],
        confidence: certain ? 'high' : 'medium',
        build,
      },
      listening(view, lines, patternsFor(lines), trace),
      hints,
    ),
    trace,
  );
}

function versionOf(view: ProjectView, module: GoModule, hints: Hints, trace: Trace) {
  if (hints.version !== undefined) return { value: hints.version, from: 'spec' };
  if (module.version === undefined) return { value: defaultVersion, from: 'default' };
  const { value, file, line } = module.version;
  trace.evidence.push({ path: view.name(file), line, why: `Go ${value} or newer` });
  // The directive is the least a module builds with, so ours stands unless it asks for a newer one.
  if (minor(value) < minor(defaultVersion)) return { value: defaultVersion, from: 'default' };
  return { value, from: `${view.name(file)}:${line}` };
}

function minor(version: string): number {
  const [major = 0, second = 0] = version.split('.').map(Number);
  return major * 1_000 + second;
}

function goBuild(view: ProjectView, main: MainPackage, trace: Trace): GoBuild {
  const manifests = ['go.mod', 'go.sum', 'go.work', 'go.work.sum'].filter(view.has);
  const cgo = firstMatch(
    sourceLines(view, sourceFiles(view, /(?<!_test)\.go$/)),
    /^\s*import\s+"C"|^\s*"C"\s*$/,
  );
  if (cgo !== undefined) {
    trace.evidence.push({
      path: view.name(cgo.line.path),
      line: cgo.line.line,
      why: 'import "C" needs a C compiler',
    });
  }
  const sqlite = /^\s*(?:require\s+)?github\.com\/mattn\/go-sqlite3\s/m.test(
    view.text('go.mod') ?? '',
  );
  return {
    language: 'go',
    manifests,
    main: main.directory === '' ? '.' : `./${main.directory}`,
    cgo: cgo !== undefined || sqlite,
    vendored: view.has('vendor/modules.txt'),
  };
}

/** The main package's own files first: other programs of the module may listen elsewhere. */
function listenFiles(view: ProjectView, main: MainPackage): readonly string[] {
  const files = sourceFiles(view, /(?<!_test)\.go$/);
  const prefix = main.directory === '' ? '' : `${main.directory}/`;
  const ours = files.filter(
    (path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'),
  );
  const others = mainPackages(view)
    .map(({ directory }) => directory)
    .filter((one) => one !== main.directory);
  const shared = files.filter(
    (path) =>
      !ours.includes(path) && !others.some((one) => one !== '' && path.startsWith(`${one}/`)),
  );
  return [...ours, ...shared];
}

/**
 * gRPC on a socket of its own stands before an HTTP server beside it, which serves metrics or a gateway. Without such a
 * socket both share one port (h2c). A port by variable or flag is the HTTP server's where there is one.
 */
function patternsFor(lines: readonly SourceLine[]): ListenPatterns {
  const socket = firstMatch(lines, /\bnet\.Listen\w*\(|\.Listen\(/);
  if (socket === undefined || firstMatch(lines, patterns.grpc) === undefined) return patterns;
  if (patterns.variable.some((pattern) => firstMatch(lines, pattern) !== undefined))
    return patterns;
  if (firstMatch(lines, portFlag) !== undefined) return patterns;
  return { ...patterns, literal: [ownSocket, ...patterns.literal], http: /(?!)/ };
}

/** `fs.Int("port", 9898, "HTTP port")`: the port a person sets is the HTTP server's. */
const portFlag = /\b(?:p?flags?|fs)\.(?:Int|String)\w*\("port",\s*"?:?\d{2,5}/;
const ownSocket = /\bListen\(\s*"tcp[46]?",\s*"[\w.[\]-]{0,60}:(\d{2,5})"/;

function relocate(words: readonly Argument[]): readonly Argument[] {
  const first = words[0];
  return typeof first === 'string' && first !== 'sh' ? ['/app/main', ...words.slice(1)] : words;
}

function programName(word: Argument | undefined): string | undefined {
  return typeof word === 'string' ? word.split('/').at(-1) : undefined;
}

const patterns: ListenPatterns = {
  literal: [
    /\b(?:ListenAndServe(?:TLS)?|Listen|Run|Start|StartServer)\(\s*(?:"tcp[46]?",\s*)?"[\w.[\]-]{0,60}:(\d{2,5})"/,
    /\bAddr\s*:\s*"[\w.[\]-]{0,60}:(\d{2,5})"/,
    /\b(?:p?flags?|fs)\.(?:Int|String)\w*\([^)]{0,60}"(?:http-?|grpc-?)?(?:port|addr|listen)\w*",\s*"?:?(\d{2,5})\b/i,
    /\b(?:const\s+|var\s+)?\w*(?:port|addr)\w*\s*(?:string\s*)?:?=\s*"?(?:[\w.-]{0,40}:)?(\d{4,5})\b/i,
  ],
  variable: [
    /\b\w*(?:env|Env|ENV)\w*\("((?:[A-Z]+_)*PORT(?:_NUMBER)?)",\s*"?:?(\d{2,5})/,
    /\bos\.(?:Getenv|LookupEnv)\("((?:[A-Z]+_)?PORT)"\)/,
  ],
  address: /\bos\.(?:Getenv|LookupEnv)\("(HOST|BIND_ADDRESS|LISTEN_HOST|BIND_HOST)"\)/,
  grpc: /\bgrpc\.NewServer\(/,
  // The library's own service starts out serving as a whole; another one may not.
  grpcHealth: [/\bRegisterHealthServer\(/, /\bhealth\.NewServer\(\)/],
  secure: /\bgrpc\.Creds\(/,
  http: /\bhttp\.ListenAndServe|\bhttp\.Server\{|\.ListenAndServe\(/,
  serves:
    /\bListenAndServe|\bnet\.Listen\(|\bgrpc\.NewServer\(|\bgin\.(?:Default|New)\(|\becho\.New\(|\bfiber\.New\(/,
};
