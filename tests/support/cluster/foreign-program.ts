import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { clusterHome } from './part.ts';

/** Programs of others that run in a cluster, or beside it, each compiled once and kept. */
export const foreignPrograms = [
  'coredns',
  'source-controller',
  'kustomize-controller',
  'notification-controller',
  'cert-manager',
  'traefik',
] as const;
export type ForeignProgram = (typeof foreignPrograms)[number];

/** What is compiled: a package as its own module pins it, or one that a module of ours pins, where replacements are needed. */
export interface ForeignSource {
  readonly package: string;
  readonly module?: string;
}

const modules = resolve('tests/support/cluster/go');

export const foreignSources: Readonly<Record<ForeignProgram, ForeignSource>> = {
  coredns: { package: 'github.com/coredns/coredns@v1.12.4' },
  'source-controller': ownModule('source-controller', 'github.com/fluxcd/source-controller'),
  'kustomize-controller': ownModule(
    'kustomize-controller',
    'github.com/fluxcd/kustomize-controller',
  ),
  'notification-controller': ownModule(
    'notification-controller',
    'github.com/fluxcd/notification-controller',
  ),
  'cert-manager': ownModule('cert-manager', '.'),
  traefik: ownModule('traefik', 'github.com/traefik/traefik/v3/cmd/traefik'),
};

function ownModule(name: ForeignProgram, path: string): ForeignSource {
  return { package: path, module: join(modules, name) };
}

/** What it is made of is in the path, so that another pin is another program. */
export function foreignProgram(name: ForeignProgram): string {
  const { package: path, module } = foreignSources[name];
  const hash = createHash('sha256').update(path);
  if (module !== undefined) {
    for (const file of readdirSync(module).toSorted())
      hash.update(readFileSync(join(module, file)));
  }
  return join(clusterHome, `${name}-${hash.digest('hex').slice(0, 12)}`, name);
}
