import { checkFiles } from '#src/policy/gate.ts';
import { Problem } from '#src/problem.ts';
import { renderService } from '#src/render/service.ts';
import { readArchive } from '#src/source/archive.ts';
import { archiveLimits } from '#src/source/archive-limit.ts';
import { builtInHosts, hostsFrom } from '#src/source/host.ts';
import { parseSlug } from '#src/source/slug.ts';
import { search } from '#tests/detect/search.ts';
import {
  anEnvironment,
  anImageLaunch,
  anInput,
  aService,
} from '#tests/render/kubernetes/an-input.ts';
import { specsOf } from '#tests/spec/specs-of.ts';
import { inPieces } from '#tests/support/tar.ts';
import { tree } from '#tests/support/tree.ts';
import { authorityOutcome } from './authority-outcome.ts';
import type {
  ConfigCase,
  FileCase,
  GateCase,
  HostileCase,
  RepositoryCase,
  SealedCase,
} from './case.ts';
import { inertness, serviceFrom } from './place.ts';
import { cluster, knownSecret, sealedFor } from './sealed-workload.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

/** What the library makes of a case: `INERT`, the code of the refusal, or what happened instead. */
export async function outcomeOf(hostile: HostileCase): Promise<string> {
  try {
    return await outcome(hostile);
  } catch (error) {
    return error instanceof Problem ? error.code : `no Problem: ${String(error)}`;
  }
}

function outcome(hostile: HostileCase): string | Promise<string> {
  switch (hostile.kind) {
    case 'slug':
      return `accepted: ${JSON.stringify(parseSlug(hostile.slug, builtInHosts))}`;
    case 'entry':
      return ofSpecs({ repos: hostile.lines.map((line) => `- ${line}\n`).join('') }, hostile.code);
    case 'file':
      return ofSpecs(filesOf(hostile), hostile.code);
    case 'host':
      return ofHost(hostile.url, hostile.code);
    case 'archive':
      return ofArchive(hostile.archive(commit));
    case 'repository':
      return ofRepository(hostile);
    case 'gate':
      return ofGate(hostile);
    case 'config':
      return ofConfig(hostile);
    case 'sealed':
      return ofSealed(hostile);
    case 'authority':
      return hostile.pem().then(authorityOutcome);
    case 'text':
      return inertness(hostile.text);
    case 'accepted':
    case 'refused':
      return hostile.run();
  }
}

function filesOf({ where, content }: FileCase): Parameters<typeof specsOf>[0] {
  return where === 'repos' ? { repos: content } : { documents: { 'karst/a.yaml': content } };
}

/** The code when it is among the findings and no service is left; every finding else. */
function ofSpecs(files: Parameters<typeof specsOf>[0], code: string): string {
  const { findings, services, isComplete } = specsOf(files);
  const codes = findings.filter(({ severity }) => severity === 'error').map((each) => each.code);
  // A file that holds more than it may is incomplete, whatever its first document says.
  const isRefused = services.length === 0 || !isComplete;
  return isRefused && codes.some((each) => each === code)
    ? code
    : `${services.length} services, ${codes.join()}`;
}

function ofHost(url: string, code: string): string {
  const karst = `hosts: {own: {kind: gitea, url: ${JSON.stringify(url)}}}\n`;
  const found = ofSpecs({ karst, repos: '- own:a/b\n' }, code);
  if (found === code && code === 'host.invalid') hostsFrom({ own: { kind: 'gitea', url } });
  return found;
}

async function ofArchive(bytes: Uint8Array): Promise<string> {
  const request = { limits: archiveLimits, commit, compressed: true };
  const { paths } = await readArchive(inPieces(bytes, 65_536), request);
  return `accepted: ${paths.slice(0, 5).join()}`;
}

async function ofRepository({ files, spec = {}, code }: RepositoryCase): Promise<string> {
  const { launch, findings } = await search(tree(files()), spec);
  const loud = findings.find(({ message }) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(message));
  if (loud !== undefined) return `echoes ${JSON.stringify(loud.message)}`;
  const codes = findings.map((each) => each.code);
  // Of several starts the first by the written order is taken, and --strict refuses it.
  const isStarted = launch !== undefined && code !== 'detect.ambiguous';
  return codes.some((each) => each === code) && !isStarted ? code : `${isStarted} ${codes.join()}`;
}

function ofGate({ spec, code }: GateCase): string {
  const service = serviceFrom(spec);
  if (typeof service === 'string') return service;
  const { files, findings } = renderService(anInput({}, { service, launch: anImageLaunch() }));
  const found = [...findings, ...checkFiles(files, { service, secrets: [knownSecret] })];
  if (JSON.stringify(found).includes(knownSecret)) return 'the value is repeated';
  const codes = found.map((each) => each.code);
  return codes.some((each) => each === code) ? code : `let through: ${codes.join()}`;
}

/** The code at its pointer, when no service is left and nothing is said that may not be. */
function ofConfig({ config, pointer, code, unsaid = '\0' }: ConfigCase): string {
  const { findings, services } = specsOf({
    karst: JSON.stringify(config),
    repos: '- gh:octocat/hello\n',
  });
  if (findings.some(({ message }) => message.includes(unsaid))) return 'the text is repeated';
  const isTold = findings.some((each) => each.pointer === pointer && each.code === code);
  return services.length === 0 && isTold ? code : `accepted: ${findings.map((each) => each.code)}`;
}

async function ofSealed({ name, change, code }: SealedCase): Promise<string> {
  const text = change(await sealedFor('hello'));
  const sealed = [{ name, file: 'karst/secrets/default/hello/a.sops.yaml', text, isSops: true }];
  const secrets = { ...anEnvironment().secrets, recipients: [cluster.recipient] };
  const service = { ...aService(), sealed };
  const environment = anEnvironment({ secrets });
  const { files, findings } = renderService(anInput({}, { service, environment }));
  const found = [...findings, ...checkFiles(files, { service })];
  if (JSON.stringify(found).includes(knownSecret)) return 'the value is repeated';
  return found.find((each) => each.code === code)?.code ?? found.map((each) => each.code).join();
}
