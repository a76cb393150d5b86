import type { Hints } from './hints.ts';
import type { Argument, Launch, Protocol } from './launch.ts';
import type { ProjectView } from './project-view.ts';
import { firstMatch, healthPath, type SourceLine } from './source-scan.ts';
import { at, finding, type Trace } from './trace.ts';

/** Where a program listens, as far as its source shows. */
export interface Listening {
  readonly port?: { readonly number: number; readonly protocol: Protocol };
  readonly environment: Readonly<Record<string, Argument>>;
  readonly bindable: boolean;
  readonly healthPath?: string;
  readonly grpcHealth?: boolean;
}

/** What tells in one language that a program listens, and where. */
export interface ListenPatterns {
  /** A literal port, in group 1. */
  readonly literal: readonly RegExp[];
  /** The name of a variable that holds the port in group 1, its default in group 2. */
  readonly variable: readonly RegExp[];
  /** The name of a variable that holds the address. */
  readonly address: RegExp;
  readonly grpc: RegExp;
  /** An HTTP server: where both stand, HTTP is what probes and browsers speak. */
  readonly http: RegExp;
  readonly serves: RegExp;
  /** The standard gRPC health service: each must be there. */
  readonly grpcHealth?: readonly RegExp[];
  /** TLS at the program itself, where Kubernetes cannot ask. */
  readonly secure?: RegExp;
}

/** The port of the spec, else the one found, else the protocol's customary one; none for a worker. */
export function choosePort(found: Launch['port'], hints: Hints): Pick<Launch, 'port'> {
  if (found === undefined && hints.port === undefined) return {};
  const protocol = hints.port?.protocol ?? found?.protocol ?? 'http';
  const number = hints.port?.number ?? found?.number ?? customaryPort(protocol);
  return { port: { number, protocol } };
}

function customaryPort(protocol: Protocol): number {
  return protocol === 'grpc' ? 50051 : 8000;
}

/** Reads port, protocol, variables and health route from source lines by the patterns of the language. */
export function listening(
  view: ProjectView,
  lines: readonly SourceLine[],
  patterns: ListenPatterns,
  trace: Trace,
): Listening {
  const found = readPatterns(lines, patterns);
  const { variable, grpc, number: written } = found;
  const seen = variable ?? found.literal ?? grpc ?? found.serves;
  if (seen === undefined) return { environment: {}, bindable: false };

  const protocol: Protocol = grpc === undefined ? 'http' : 'grpc';
  const number = written ?? (protocol === 'grpc' ? 50051 : 8080);
  const name = found.name;
  const why = `listens${written === undefined ? '' : ` on port ${written}`}${name === undefined ? '' : `, port from ${name}`}`;
  trace.evidence.push({ ...at(view.name(seen.line.path), seen.line.line), why });
  if (written === undefined) assumed(view, seen.line, number, trace);
  const address = firstMatch(lines, patterns.address)?.match[1];
  return {
    port: { number, protocol },
    environment: {
      ...(name === undefined ? {} : { [name]: { bind: '{port}' } }),
      ...(address === undefined ? {} : { [address]: { bind: '{address}' } }),
    },
    bindable: address !== undefined,
    ...(grpc === undefined ? healthRoute(lines) : healthService(view, lines, patterns, trace)),
  };
}

function healthRoute(lines: readonly SourceLine[]): Pick<Listening, 'healthPath'> {
  const path = healthPath(lines)?.match[1];
  return path === undefined ? {} : { healthPath: path };
}

function healthService(
  view: ProjectView,
  lines: readonly SourceLine[],
  { grpcHealth = [], secure }: ListenPatterns,
  trace: Trace,
): Pick<Listening, 'grpcHealth'> {
  const found = grpcHealth.map((pattern) => firstMatch(lines, pattern)?.line);
  const [first] = found;
  const plain = secure === undefined || firstMatch(lines, secure) === undefined;
  if (first === undefined || found.includes(undefined) || !plain) return {};
  trace.evidence.push({ ...at(view.name(first.path), first.line), why: 'gRPC health service' });
  return { grpcHealth: true };
}

function readPatterns(lines: readonly SourceLine[], patterns: ListenPatterns) {
  const variable = first(lines, patterns.variable);
  const literal = first(lines, patterns.literal);
  const http = firstMatch(lines, patterns.http);
  const grpc = http === undefined ? firstMatch(lines, patterns.grpc) : undefined;
  const number =
    numberIn(variable?.match[2]) ??
    defaultNear(lines, variable?.line) ??
    numberIn(literal?.match[1]);
  // Most frameworks read PORT by themselves, and no program minds it.
  const silent = literal === undefined && grpc === undefined;
  const name = variable?.match[1] ?? (silent ? 'PORT' : undefined);
  return {
    variable,
    literal,
    grpc,
    serves: http ?? firstMatch(lines, patterns.serves),
    number,
    name,
  };
}

/** `port = "8080"` in the lines after the variable is read: its default. */
function defaultNear(
  lines: readonly SourceLine[],
  from: SourceLine | undefined,
): number | undefined {
  if (from === undefined) return undefined;
  const near = lines.filter(
    ({ path, line }) => path === from.path && line >= from.line && line < from.line + 6,
  );
  const given = firstMatch(near, /[=(]\s*"?:?(\d{2,5})"?\s*\)?;?\s*\}?$/);
  return numberIn(given?.match[1]);
}

function assumed(view: ProjectView, { path, line }: SourceLine, port: number, trace: Trace): void {
  const message = `The source does not say its port; ${port} is assumed`;
  const place = { file: view.name(path), line };
  trace.findings.push(finding('detect.port-assumed', 'info', message, place));
}

function first(lines: readonly SourceLine[], patterns: readonly RegExp[]) {
  for (const pattern of patterns) {
    const found = firstMatch(lines, pattern);
    if (found !== undefined) return found;
  }
  return undefined;
}

function numberIn(text: string | undefined): number | undefined {
  const number = Number(text);
  return text !== undefined && number >= 1 && number <= 65_535 ? number : undefined;
}
