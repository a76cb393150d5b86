import { compiledLaunch, withCommand } from './compiled.ts';
import type { Hints } from './hints.ts';
import type { Argument, Detection, RustBuild, SystemPackage } from './launch.ts';
import { lineOf } from './manifest.ts';
import { type ListenPatterns, listening } from './port.ts';
import type { ProjectView } from './project-view.ts';
import { type RustBinary, rustBinaries } from './rust/binary.ts';
import { programLines } from './rust/program-line.ts';
import type { GivenCommand, LanguageSearch, Signs } from './signs.ts';
import { sourceFiles } from './source-scan.ts';
import { detection, finding, newTrace, type Trace } from './trace.ts';

/** Rust: `default-run`, the only binary, then the default members of a workspace. */
export const rust: LanguageSearch = {
  signs,
  detect: detectRust,
  command: rustCommand,
  entry: rustEntry,
};

const defaultVersion = '1.90';

function signs(view: ProjectView): Signs {
  const binaryFile = view.has('src/main.rs') || view.hasDirectory('src/bin');
  return {
    ...(view.has('Cargo.toml') ? { manifest: 'Cargo.toml' } : {}),
    ...(view.has('Cargo.lock') ? { lock: 'Cargo.lock' } : {}),
    ...(view.has('src/main.rs') ? { entry: 'src/main.rs' } : {}),
    sources: sourceFiles(view, /\.rs$/),
    // A crate without a binary may be another language's extension module.
    minor: !/^\s*\[(\[bin\]|workspace)/m.test(view.text('Cargo.toml') ?? '') && !binaryFile,
  };
}

function detectRust(view: ProjectView, hints: Hints): Detection {
  const trace = newTrace();
  const found = choose(view, trace);
  return found === undefined ? detection(undefined, trace) : launchOf(view, hints, found, trace);
}

function rustCommand(given: GivenCommand, view: ProjectView, hints: Hints): Detection {
  const trace = newTrace();
  const word = given.command[0];
  const called = typeof word === 'string' ? word.split('/').at(-1) : undefined;
  const named = rustBinaries(view, trace).find(({ name }) => name === called);
  const binary = named === undefined ? choose(view, trace) : { binary: named, step: given.step };
  if (binary === undefined) return detection(undefined, trace);
  return withCommand(launchOf(view, hints, binary, trace), given, relocate, trace);
}

/** `binary:NAME`, or the name alone. */
function rustEntry(text: string, view: ProjectView, hints: Hints): Detection {
  const trace = newTrace();
  const name = text.replace(/^binary:/, '');
  const binaries = rustBinaries(view, trace);
  const binary = binaries.find((one) => one.name === name);
  if (binary !== undefined) return launchOf(view, hints, { binary, step: '0-spec' }, trace);
  const list = binaries.map((one) => one.name).join(', ') || 'none';
  const message = `entrypoint ${text.slice(0, 120)} is no binary; there are: ${list}`;
  trace.findings.push(finding('detect.entrypoint-unresolved', 'error', message));
  return detection(undefined, trace);
}

interface Chosen {
  readonly binary: RustBinary;
  readonly step: string;
}

function choose(view: ProjectView, trace: Trace): Chosen | undefined {
  const binaries = rustBinaries(view, trace);
  const preferred = binaries.find((binary) => binary.defaultRun);
  if (preferred !== undefined) return { binary: preferred, step: '1-default-run' };
  const [only] = binaries;
  if (only === undefined) return undefined;
  if (binaries.length === 1) return { binary: only, step: '2-only-bin' };
  const members = binaries.filter((binary) => binary.defaultMember);
  const [member] = members;
  if (member !== undefined && members.length === 1)
    return { binary: member, step: '3-default-member' };
  for (const { name, path, line } of binaries) {
    const why = 'one of several binaries';
    trace.rejected.push({
      entrypoint: `binary:${name}`,
      step: '2-only-bin',
      path: view.name(path),
      line,
      why,
    });
  }
  const list = binaries.map(({ name }) => name);
  const message = `${binaries.length} binaries and no default-run: ${list.slice(0, 20).join(', ')}`;
  const hint = `Set default-run in Cargo.toml, or entrypoint: binary:${list[0]} in the spec.`;
  trace.findings.push(finding('detect.ambiguous', 'error', message, { hint }));
  return undefined;
}

function launchOf(
  view: ProjectView,
  hints: Hints,
  { binary, step }: Chosen,
  trace: Trace,
): Detection {
  trace.evidence.push({
    path: view.name(binary.path),
    line: binary.line,
    why: `binary ${binary.name}`,
  });
  const prefix = binary.member === '' ? '' : `${binary.member}/`;
  const files = sourceFiles(view, /\.rs$/).filter((path) => path.startsWith(prefix));
  const start = {
    language: 'rust' as const,
    packageManager: 'cargo',
    version: versionOf(view, hints, trace),
    step,
    entrypoint: `binary:${binary.name}`,
    command: ['/app/main'],
    confidence: 'high' as const,
    build: rustBuild(view, hints, binary, trace),
  };
  const found = listening(view, programLines(view, files), patterns, trace);
  return detection(compiledLaunch(view, start, found, hints), trace);
}

function versionOf(view: ProjectView, hints: Hints, trace: Trace) {
  if (hints.version !== undefined) return { value: hints.version, from: 'spec' };
  const places: readonly [string, RegExp][] = [
    ['rust-toolchain.toml', /^\s*channel\s*=\s*"(\d+\.\d+(?:\.\d+)?)"/m],
    ['rust-toolchain', /^\s*(\d+\.\d+(?:\.\d+)?)\s*$/m],
    ['.tool-versions', /^rust\s+(\d+\.\d+(?:\.\d+)?)/m],
  ];
  for (const [path, pattern] of places) {
    const text = view.text(path);
    const value = pattern.exec(text ?? '')?.[1];
    if (value === undefined) continue;
    const line = lineOf(text, pattern) ?? 1;
    trace.evidence.push({ path: view.name(path), line, why: `Rust ${value}` });
    return { value, from: `${view.name(path)}:${line}` };
  }
  return minimumVersion(view, trace);
}

/** `rust-version` is the least a crate builds with, so ours stands unless it asks for a newer one. */
function minimumVersion(view: ProjectView, trace: Trace) {
  const text = view.text('Cargo.toml');
  const pattern = /^\s*rust-version\s*=\s*"(\d+)\.(\d+)(?:\.\d+)?"/m;
  const match = pattern.exec(text ?? '');
  const line = lineOf(text, pattern) ?? 1;
  const [major, minor] = defaultVersion.split('.').map(Number);
  const newer = match !== null && Number(match[1]) === major && Number(match[2]) > (minor ?? 0);
  if (!newer) return { value: defaultVersion, from: 'default' };
  trace.evidence.push({
    path: view.name('Cargo.toml'),
    line,
    why: `rust-version ${match[1]}.${match[2]}`,
  });
  return { value: `${match[1]}.${match[2]}`, from: `${view.name('Cargo.toml')}:${line}` };
}

interface Native {
  readonly crate: string;
  readonly build: readonly string[];
  readonly run: readonly string[];
}

/** Crates that link a C library of the system or compile one. */
const native: readonly Native[] = [
  { crate: 'openssl-sys', build: ['pkg-config', 'libssl-dev'], run: ['libssl3'] },
  { crate: 'pq-sys', build: ['libpq-dev'], run: ['libpq5'] },
  { crate: 'mysqlclient-sys', build: ['libmariadb-dev'], run: ['libmariadb3'] },
  { crate: 'libz-sys', build: ['pkg-config', 'zlib1g-dev'], run: ['zlib1g'] },
  { crate: 'rdkafka-sys', build: ['cmake', 'g++'], run: [] },
  { crate: 'prost-build', build: ['protobuf-compiler'], run: [] },
  { crate: 'bindgen', build: ['libclang-dev'], run: [] },
  { crate: 'aws-lc-sys', build: ['cmake'], run: [] },
];

function rustBuild(view: ProjectView, hints: Hints, binary: RustBinary, trace: Trace): RustBuild {
  const lock = view.text('Cargo.lock');
  const vendored = /name = "openssl-src"/.test(lock ?? '');
  const found = native
    .filter(({ crate }) => lineOf(lock, `name = "${crate}"`) !== undefined)
    .filter(({ crate }) => !(vendored && crate === 'openssl-sys'));
  const packages = (key: 'build' | 'run'): SystemPackage[] => [
    ...found.flatMap((one) =>
      one[key].map((name) => ({
        name,
        why: `${view.name('Cargo.lock')}:${lineOf(lock, `name = "${one.crate}"`)} ${one.crate}`,
      })),
    ),
    ...(hints.systemPackages?.[key] ?? []).map((name) => ({ name, why: 'asked for by the spec' })),
  ];
  if (lock === undefined) {
    const file = view.name('Cargo.toml');
    const message = 'No Cargo.lock: the image is not repeatable';
    trace.findings.push(finding('detect.no-lock', 'warning', message, { file }));
  }
  const run = packages('run');
  return {
    language: 'rust',
    ...(binary.package === undefined ? {} : { package: binary.package }),
    binary: binary.name,
    locked: lock !== undefined,
    buildPackages: packages('build'),
    ...(run.length === 0 ? {} : { runPackages: run }),
  };
}

function relocate(words: readonly Argument[]): readonly Argument[] {
  const first = words[0];
  return typeof first === 'string' && first !== 'sh' ? ['/app/main', ...words.slice(1)] : words;
}

const patterns: ListenPatterns = {
  literal: [
    /\bdefault_value(?:_t)?\s*[=(]\s*"?(\d{4,5})\b/,
    /^port = (\d{2,5})$/,
    /\b(?:bind|bind_auto_h2c|listen|serve|parse|from_str)\w*(?:::<\w+>)?\(\s*&?\(?"[\w.[\]:-]{0,60}:(\d{2,5})"/,
    /"(?:0\.0\.0\.0|127\.0\.0\.1|localhost|\[::1?\]):(\d{2,5})"/,
    /\[\s*(?:0,\s*0,\s*0,\s*0|127,\s*0,\s*0,\s*1)\s*\],\s*(\d{2,5})/,
    /\(\s*"(?:0\.0\.0\.0|127\.0\.0\.1|localhost)"\s*,\s*(\d{2,5})/,
    /\bport\s*[:=]\s*(?:u16\s*=\s*)?(\d{4,5})\b/,
  ],
  variable: [
    /\benv::var\("((?:[A-Z]+_)?PORT)"\).{0,60}unwrap_or\w*\(.{0,20}?"?(\d{2,5})/,
    /\benv::var(?:_os)?\("((?:[A-Z]+_)?PORT)"\)/,
    /\bvar\("((?:[A-Z]+_)?PORT)"\)/,
  ],
  address: /\bvar\("(HOST|BIND_ADDRESS|BIND_HOST|LISTEN_HOST)"\)/,
  grpc: /\btonic::|\bServer::builder\(\)/,
  http: /\bHttpServer::new\(|\baxum::serve\(/,
  serves:
    /\bHttpServer::new\(|\baxum::|\bTcpListener::bind\(|\brocket::(?:build|launch)|\bwarp::serve\(|#\[launch\]/,
};
