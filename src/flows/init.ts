import type { AgeRecipient } from '../ports.ts';
import { Problem } from '../problem.ts';
import { authorityFiles } from '../render/certificate/authority.ts';
import { scalar } from '../render/yaml.ts';
import { builtInHosts } from '../source/host.ts';
import { parseSlug } from '../source/slug.ts';
import { readConfig } from '../spec/config.ts';
import type { Environment } from '../spec/environment.ts';
import { type FluxRoot, fluxRoot, type RootOptions } from './flux-root.ts';
import { type AuthorityOptions, newAuthority } from './new-authority.ts';
import { type WorkflowName, workflowPath, workflowText } from './workflow.ts';
import type { World } from './world.ts';

type InitWorld = Pick<World, 'tree' | 'specs' | 'keys' | 'certificates' | 'clock' | 'tool'>;

export interface InitOptions extends RootOptions {
  readonly slugs?: readonly string[];
  /** Writes workflows for GitHub that plan and deliver. */
  readonly workflows?: boolean;
  /** Makes or takes over an authority for each environment, so that certificates are issued here. */
  readonly certificates?: AuthorityOptions & { readonly mode: OwnMode };
}

type OwnMode = Exclude<Environment['certificates']['mode'], 'cert-manager'>;

export interface Initialised {
  readonly created: readonly string[];
  /** Files that were there already and stay as they are. */
  readonly kept: readonly string[];
  /** Where the private keys of authorities were kept: never in the repository. */
  readonly keyFiles: readonly string[];
  /** Where the key was kept that opens what is sealed; Flux needs it. */
  readonly ageFile?: string;
  /** The one Flux Kustomization to apply to the cluster, with what was asked for beside it. */
  readonly root: string;
  /** Secrets that a person makes beside it. */
  readonly secrets: FluxRoot['secrets'];
}

/**
 * Writes a commented karst.yaml and repos.yaml where there are none; where an authority is asked for, its public
 * certificate and a workflow that renews what it issues. Raises `slug.*`, `init.alert`, `disk.*`, `spec.*` and `certificate.*`.
 */
export async function initRepository(world: InitWorld, options: InitOptions): Promise<Initialised> {
  const { tree } = world;
  const slugs = options.slugs ?? [];
  for (const slug of slugs) parseSlug(slug, builtInHosts);
  // A wish that cannot be granted is refused before anything is written.
  fluxRoot([], options);
  const age = await ageRecipient(world, options);
  const starters = await writeStarters(world, options, age?.recipient);
  const bytes = await tree.read('karst.yaml');
  const config = readConfig(bytes === undefined ? undefined : { path: 'karst.yaml', bytes }, {});
  const fault = config.findings.find(({ severity }) => severity === 'error');
  // A root for environments that nobody could read would be a guess.
  if (fault !== undefined) throw Problem.of(fault);
  const { environments } = config;
  const own = await initAuthorities(world, environments, options);
  const root = fluxRoot(environments, options);
  return {
    created: [...starters.created, ...own.created],
    kept: [...starters.kept, ...own.kept],
    keyFiles: own.keyFiles,
    ...(age === undefined ? {} : { ageFile: age.file }),
    root: root.text,
    secrets: root.secrets,
  };
}

/** Keys are sealed from the first render on; a karst.yaml that is there says for whom. */
async function ageRecipient(
  { tree, keys }: InitWorld,
  { certificates }: InitOptions,
): Promise<AgeRecipient | undefined> {
  if (certificates === undefined || (await tree.read('karst.yaml')) !== undefined) return undefined;
  return await keys.ageRecipient();
}

async function writeStarters(
  { tree, tool }: InitWorld,
  { slugs = [], certificates, workflows = false }: InitOptions,
  recipient: string | undefined,
): Promise<Pick<Initialised, 'created' | 'kept'>> {
  const mode = certificates?.mode;
  const wanted: WorkflowName[] = [
    ...(workflows ? (['plan', 'deliver'] as const) : []),
    ...(mode === undefined ? [] : (['certificates'] as const)),
  ];
  const textOf = (name: WorkflowName) => workflowText(name, `v${tool.version}`, mode !== undefined);
  const files = {
    'karst.yaml': starterConfig(mode, recipient),
    'repos.yaml': starterRepos(slugs),
    ...Object.fromEntries(wanted.map((name) => [workflowPath(name), textOf(name)])),
  };
  const created: string[] = [];
  const kept: string[] = [];
  for (const [path, content] of Object.entries(files)) {
    const isThere = (await tree.read(path)) !== undefined;
    (isThere ? kept : created).push(path);
    if (!isThere) await tree.apply([{ path, content }]);
  }
  return { created, kept };
}

async function initAuthorities(
  world: InitWorld,
  environments: readonly Environment[],
  { certificates }: InitOptions,
): Promise<Omit<Initialised, 'root' | 'secrets'>> {
  const made = { created: [] as string[], kept: [] as string[], keyFiles: [] as string[] };
  if (certificates === undefined) return made;
  for (const environment of environments) {
    const { path, keyFile } = await initAuthority(world, environment, certificates);
    (keyFile === undefined ? made.kept : made.created).push(path);
    if (keyFile !== undefined) made.keyFiles.push(keyFile);
  }
  return made;
}

/** An authority that is there stays: what it issued is trusted through it. */
async function initAuthority(
  world: InitWorld,
  environment: Environment,
  options: NonNullable<InitOptions['certificates']>,
): Promise<{ readonly path: string; readonly keyFile?: string }> {
  const { name, certificates } = environment;
  if (certificates.mode !== options.mode) {
    throw new Problem('certificate.mode', `karst.yaml has the mode ${certificates.mode}`, {
      file: 'karst.yaml',
      pointer: '/certificates/mode',
      expected: options.mode,
    });
  }
  if (options.mode === 'bring-your-own' && options.broughtFiles === undefined) {
    throw new Problem('certificate.no-ca', 'No authority was brought', {
      expected: 'its certificate and key',
      next: 'Name their files with --ca.',
    });
  }
  const path = authorityFiles(name).issuing;
  if ((await world.tree.read(path)) !== undefined) return { path };
  const { certificates: content, keyFile } = await newAuthority(world, environment, options);
  await world.tree.apply([{ path, content }]);
  return { path, keyFile };
}

function starterConfig(mode: OwnMode | undefined, recipient: string | undefined): string {
  return `# KarstKit: what repos.yaml is rendered for. Every key is optional; \`karst schema karst\` lists them all.
environments:
  default:
    # Directory in this repository that KarstKit writes.
    path: deploy
    # Whose a workload is that names no owner; owners have a namespace each.
    owner: default

# Where built images go. Without it they are named localhost/NAME, which no cluster can pull.
# registry:
#   name: ghcr.io/octocat
#   pullSecret: registry

# Used where an entry says nothing.
# defaults:
#   resources: small
${mode === undefined ? '' : ownCertificates(mode, recipient)}`;
}

function ownCertificates(mode: OwnMode, recipient = ''): string {
  return `
# Certificates are issued here, by the authority in karst/ca/. Its private key is never in this repository.
certificates:
  mode: ${mode}

# Whom keys are sealed for: the public keys of age whose private keys Flux has.
secrets:
  recipients: [${recipient}]
`;
}

function starterRepos(slugs: readonly string[]): string {
  const head = `# Repositories to run: scheme:owner/repository[#ref], or ./path for a directory of this repository.
# \`karst detect SLUG\` explains how one would start; \`karst schema repos\` lists every option.
`;
  const example = `# - gh:octocat/hello#main
# - slug: gh:octocat/api
#   name: api
#   uses: [hello]
`;
  if (slugs.length === 0) return `${head}slugs: []\n${example}`;
  return `${head}${slugs.map((slug) => `- ${scalar(slug)}\n`).join('')}${example}`;
}
