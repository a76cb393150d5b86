import type { Finding } from '#src/problem.ts';
import type { Service } from '#src/spec/service.ts';
import { parseSpecs, type SpecContext, type Specs } from '#src/spec/specs.ts';

type Text = string | Uint8Array;

interface Texts {
  readonly karst?: Text;
  readonly repos?: Text;
  readonly reposPath?: string;
  /** By path. */
  readonly documents?: Readonly<Record<string, Text>>;
  readonly context?: Partial<SpecContext>;
}

/** The specs of files given as text. */
export function specsOf({
  karst,
  repos,
  reposPath = 'repos.yaml',
  documents = {},
  context,
}: Texts): Specs {
  return parseSpecs(
    {
      ...(karst === undefined ? {} : { karst: fileOf('karst.yaml', karst) }),
      ...(repos === undefined ? {} : { repos: fileOf(reposPath, repos) }),
      documents: Object.entries(documents).map(([path, text]) => fileOf(path, text)),
    },
    { takenNames: new Map(), ...context },
  );
}

/** `code line:column pointer`, enough to know a finding by. */
export function brief({ code, line, column, pointer }: Finding): string {
  return `${code} ${line}:${column} ${pointer}`;
}

export function codesOf({ findings }: Specs): string[] {
  return findings.map(({ code }) => code);
}

export function namesOf({ services }: Specs): string[] {
  return services.map(({ name }) => name);
}

/** The one service of a mapping's text, indented as an entry. */
export function serviceOf(entry: string, karst?: string): Service {
  const specs = specsOf({ repos: asEntry(entry), ...(karst === undefined ? {} : { karst }) });
  const [service] = specs.services;
  if (service === undefined) throw new Error(`no service: ${JSON.stringify(specs.findings)}`);
  return service;
}

/** A list of one entry. */
export function asEntry(mapping: string): string {
  return `- ${mapping.trim().replaceAll('\n', '\n  ')}\n`;
}

export function fileOf(path: string, text: Text): { path: string; bytes: Uint8Array } {
  return { path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text };
}
