import { type Finding, Problem } from '../problem.ts';
import { emitYaml, scalar } from '../render/yaml.ts';
import { builtInHosts } from '../source/host.ts';
import { parseSlug } from '../source/slug.ts';
import { readConfig } from '../spec/config.ts';
import type { Environment } from '../spec/environment.ts';
import type { World } from './world.ts';

export interface InitOptions {
  readonly slugs?: readonly string[];
}

export interface Initialised {
  readonly created: readonly string[];
  /** Files that were there already and stay as they are. */
  readonly kept: readonly string[];
  /** The one Flux Kustomization to apply to the cluster. */
  readonly root: string;
}

/** Writes a commented karst.yaml and repos.yaml where there are none. Raises `slug.*`, `disk.*` and `spec.*`. */
export async function initRepository(
  world: Pick<World, 'tree'>,
  options: InitOptions,
): Promise<Initialised> {
  const { tree } = world;
  const slugs = options.slugs ?? [];
  for (const slug of slugs) parseSlug(slug, builtInHosts);
  const created: string[] = [];
  const kept: string[] = [];
  const files = { 'karst.yaml': starterConfig, 'repos.yaml': starterRepos(slugs) };

  for (const [path, content] of Object.entries(files)) {
    const isThere = (await tree.read(path)) !== undefined;
    (isThere ? kept : created).push(path);
    if (!isThere) await tree.apply([{ path, content }]);
  }
  const bytes = await tree.read('karst.yaml');
  const config = readConfig(bytes === undefined ? undefined : { path: 'karst.yaml', bytes }, {});
  const fault = config.findings.find(({ severity }) => severity === 'error');
  if (fault !== undefined) throw toProblem(fault);
  return { created, kept, root: config.environments.map(rootKustomization).join('---\n') };
}

/** A root for environments that nobody could read would be a guess. */
function toProblem({ code, message, hint, severity: _, ...place }: Finding): Problem {
  return new Problem(code, message, { ...place, ...(hint === undefined ? {} : { next: hint }) });
}

/** Points at the `flux` directory alone: everything else is reached through the objects in it. */
function rootKustomization({ name, path, flux }: Environment): string {
  return emitYaml({
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: `karstkit-${name}`, namespace: flux.namespace },
    spec: {
      interval: flux.interval,
      timeout: flux.timeout,
      path: `./${path}/flux`,
      prune: true,
      wait: false,
      sourceRef: { kind: 'GitRepository', name: flux.sourceName },
    },
  });
}

const starterConfig = `# KarstKit: what repos.yaml is rendered for. Every key is optional; \`karst schema karst\` lists them all.
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
`;

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
