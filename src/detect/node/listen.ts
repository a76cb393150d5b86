import type { Protocol } from '../launch.ts';
import type { Listening } from '../port.ts';
import {
  firstMatch,
  healthPath,
  type SourceLine,
  sourceFiles,
  sourceLines,
} from '../source-scan.ts';
import { at, finding, type Trace } from '../trace.ts';
import { depends } from './package-manifest.ts';
import type { NodeProject, NodeStart } from './start.ts';

const servers = [
  'express',
  'fastify',
  'koa',
  '@hapi/hapi',
  'hono',
  '@hono/node-server',
  'restify',
  'polka',
  '@tinyhttp/app',
  'micro',
  'socket.io',
  'ws',
  '@nestjs/core',
  '@apollo/server',
  'apollo-server',
  'apollo-server-express',
  'graphql-yoga',
  'h3',
  '@adonisjs/core',
  '@feathersjs/feathers',
  '@feathersjs/express',
  '@loopback/rest',
  'sails',
  'elysia',
  'probot',
  'json-server',
  'connect',
  'next',
  'nuxt',
  'vike',
  'total4',
  'moleculer-web',
  '@strapi/strapi',
  'parse-server',
  'ghost',
  'keystone',
  '@keystone-6/core',
  'directus',
  'n8n',
  'medusa',
  '@medusajs/medusa',
];

/** A server library among the production dependencies. */
export function serverDependency({ manifest }: Pick<NodeProject, 'manifest'>): string | undefined {
  return [...servers, '@grpc/grpc-js', 'grpc'].find((name) => manifest.dependencies.has(name));
}

/** Port, protocol, address variable and health route, from the program's file first, then from the whole source. */
export function nodeListening(project: NodeProject, start: NodeStart): Listening {
  const lines = programLines(project, start.file);
  const variable = portVariable(lines);
  const grpc = grpcBinding(project, lines);
  const literal = grpc ?? literalPort(lines);
  const number = start.port ?? variable?.number ?? literal?.number;
  const protocol: Protocol = grpc === undefined ? 'http' : 'grpc';
  note(project, project.trace, [variable, literal]);
  const host = firstMatch(lines, hostVariable)?.match[1];
  const address = host === undefined ? {} : { [host]: { bind: '{address}' } };
  const shared = {
    bindable: start.bindable || host !== undefined,
    ...(protocol === 'grpc' ? healthService(project, lines) : healthRoute(project, lines)),
  };
  const listens = start.bindable || number !== undefined || serves(project, lines);
  if (!listens) return { environment: { ...address, ...start.environment }, ...shared };
  const port = { number: number ?? (protocol === 'grpc' ? 50051 : 3000), protocol };
  if (number === undefined) assumed(project, port.number);
  const environment = { [variable?.name ?? 'PORT']: { bind: '{port}' }, ...address };
  return { port, environment: { ...environment, ...start.environment }, ...shared };
}

function assumed({ trace }: NodeProject, port: number): void {
  const message = `The sources do not say the port; ${port} is assumed`;
  const hint = 'Write port: {number: …} to choose.';
  trace.findings.push(finding('detect.port-assumed', 'info', message, { hint }));
}

const hostVariable =
  /\b(?:process\.env|Bun\.env|env)\.(HOST|BIND_ADDRESS|LISTEN_ADDRESS|BIND_HOST|SERVER_HOST)\b/;

function healthRoute(
  project: NodeProject,
  lines: readonly SourceLine[],
): Pick<Listening, 'healthPath'> {
  const health = healthPath(lines);
  if (health?.match[1] === undefined) return {};
  const why = `health route ${health.match[1]}`;
  project.trace.evidence.push({ ...place(project, health.line), why });
  return { healthPath: health.match[1] };
}

/** The package grpc-health-check, added to a server in clear text, with a status for the server as a whole. */
function healthService(
  project: NodeProject,
  lines: readonly SourceLine[],
): Pick<Listening, 'grpcHealth'> {
  if (!depends(project.manifest, 'grpc-health-check')) return {};
  const added = firstMatch(lines, /\bhealth\w*\.addToServer\(/i);
  const whole = firstMatch(lines, /(?:''|""|``)\]?\s*[:,].{0,60}SERVING/);
  const secure = firstMatch(lines, /\bServerCredentials\.createSsl\(/);
  if (added === undefined || whole === undefined || secure !== undefined) return {};
  project.trace.evidence.push({ ...place(project, added.line), why: 'gRPC health service' });
  return { grpcHealth: true };
}

function programLines({ view }: NodeProject, file: string | undefined): readonly SourceLine[] {
  const sources = sourceFiles(view, /\.(js|mjs|cjs|ts|mts|cts)$/).filter(
    (path) => !/(^|[./])(test|spec|config|stories|d)\.\w+$/.test(path),
  );
  const started = file === undefined ? [] : [file];
  return sourceLines(view, [...started, ...sources.filter((path) => path !== file)]);
}

interface PortEvidence {
  readonly line: SourceLine;
  readonly number?: number;
  readonly name?: string;
}

const portName = '(?:[A-Z][A-Z0-9]*_)?PORT';
/** `process.env.PORT || 3000`, `Number(process.env["HTTP_PORT"] ?? "8080")`, `{ PORT = 3000 } = process.env`. */
const withDefault = [
  new RegExp(
    `\\benv(?:\\.|\\[["'])(${portName})(?:["']\\])?!?(?: as \\w+)?\\)?(?:,\\s*10\\))?\\s*(?:\\|\\||\\?\\?|\\?)\\s*["'\`]?(\\d{2,5})`,
  ),
  new RegExp(
    `\\b(${portName})\\s*[=:]\\s*["']?(\\d{2,5})["']?[^=]{0,120}\\}\\s*=\\s*(?:process|Bun)\\.env`,
  ),
  new RegExp(`\\benv\\(["'](${portName})["'],\\s*["']?(\\d{2,5})`),
];

function portVariable(lines: readonly SourceLine[]): PortEvidence | undefined {
  for (const pattern of withDefault) {
    const found = firstMatch(lines, pattern);
    if (found?.match[1] !== undefined) {
      return { line: found.line, name: found.match[1], number: Number(found.match[2]) };
    }
  }
  const bare = firstMatch(lines, new RegExp(`\\benv(?:\\.|\\[["'])(${portName})\\b`));
  return bare?.match[1] === undefined ? undefined : { line: bare.line, name: bare.match[1] };
}

function literalPort(lines: readonly SourceLine[]): PortEvidence | undefined {
  const direct =
    firstMatch(lines, /\.listen\(\s*(\d{2,5})\b/) ??
    firstMatch(
      lines,
      /\b(?:serve|listen|startStandaloneServer)\(.{0,120}?\bport\s*:\s*(\d{2,5})\b/,
    );
  if (direct !== undefined) return { line: direct.line, number: Number(direct.match[1]) };
  const optional = firstMatch(lines, /\bport\b[^;]{0,80}\|\|\s*['"]?(\d{4,5})\b/i);
  if (optional !== undefined) return { line: optional.line, number: Number(optional.match[1]) };
  const named = firstMatch(lines, /\.listen\(\s*(?:\{\s*port:\s*)?([A-Za-z_$][\w$]{0,40})\b/)
    ?.match[1];
  const constant = ['port', 'PORT', named].filter((name) => name !== undefined).join('|');
  const found = firstMatch(
    lines,
    new RegExp(
      `(?:\\b(?:const|let|var)\\s+|^\\s*)(?:${constant.replaceAll('$', '\\$')})\\s*[:=]\\s*["']?(\\d{2,5})\\b`,
    ),
  );
  return found === undefined ? undefined : { line: found.line, number: Number(found.match[1]) };
}

function grpcBinding(project: NodeProject, lines: readonly SourceLine[]): PortEvidence | undefined {
  if (!depends(project.manifest, '@grpc/grpc-js') && !depends(project.manifest, 'grpc'))
    return undefined;
  const bind = firstMatch(lines, /\b(?:bindAsync|\.bind)\(/);
  if (bind === undefined) return undefined;
  const near = lines.filter(
    ({ path, line }) =>
      path === bind.line.path && line >= bind.line.line && line < bind.line.line + 4,
  );
  const port =
    firstMatch(near, /["'`][^"'`]{0,60}:(\d{2,5})["'`]/) ??
    firstMatch(lines, /["'`](?:0\.0\.0\.0|\[::\]|localhost|127\.0\.0\.1):(\d{2,5})["'`]/);
  const number = port?.match[1];
  return { line: bind.line, ...(number === undefined ? {} : { number: Number(number) }) };
}

function serves(project: NodeProject, lines: readonly SourceLine[]): boolean {
  if (serverDependency(project) !== undefined) return true;
  return (
    firstMatch(lines, /\.listen\(|\bcreateServer\(|\bBun\.serve\(|\bserve\(\s*\{/) !== undefined
  );
}

function note(
  project: NodeProject,
  trace: Trace,
  found: readonly (PortEvidence | undefined)[],
): void {
  const first = found.find((evidence) => evidence !== undefined);
  if (first === undefined) return;
  const variable = first.name === undefined ? '' : ` from ${first.name}`;
  const number = first.number === undefined ? '' : ` ${first.number}`;
  trace.evidence.push({ ...place(project, first.line), why: `port${number}${variable}` });
}

function place({ view }: NodeProject, { path, line }: SourceLine) {
  return at(view.name(path), line);
}
