import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runDirectory } from './part.ts';
import { tried } from './program.ts';

/** What pods leave outside of the cluster's own directory when nothing had the time to take them away. */
export interface PodRemains {
  /** Names of network namespaces; the pods' links go with them. */
  readonly networks: readonly string[];
  readonly paths: readonly string[];
}

const networkResults = '/var/lib/cni/results';
const containerStates = '/run/containerd/runc/k8s.io';

/** Looks for them by what still lies in the cluster's own directory, so that none of another cluster's is among them. */
export function podRemains(): PodRemains {
  const sandboxes = entriesOf(networkResults)
    .filter((name) => name.startsWith('karst-'))
    .map((name) => join(networkResults, name));
  const networks = sandboxes.flatMap((path) => {
    const { result } = JSON.parse(readFileSync(path, 'utf8')) as NetworkResult;
    return result.interfaces.flatMap(({ sandbox }) =>
      sandbox === undefined ? [] : [basename(sandbox)],
    );
  });
  const ids = new Set(sandboxes.map((path) => basename(path).split('-')[1] ?? ''));
  const results = entriesOf(networkResults).filter((name) =>
    name.split('-').some((part) => ids.has(part)),
  );
  const states = entriesOf(containerStates)
    .map((name) => join(containerStates, name))
    .filter((path) => textOf(join(path, 'state.json')).includes(runDirectory));
  return {
    networks,
    paths: [...results.map((name) => join(networkResults, name)), ...states, ...shimSockets()],
  };
}

/** What the network plugin keeps of a pod that it gave an address. */
interface NetworkResult {
  readonly result: { readonly interfaces: readonly { readonly sandbox?: string }[] };
}

/** Each shim writes the address of its socket beside the container that it holds. */
function shimSockets(): string[] {
  const state = join(runDirectory, 'containerd-state');
  return tried('find', [state, '-name', 'address', '-type', 'f'])
    .split('\n')
    .filter((path) => path !== '')
    .map((path) => textOf(path).trim().replace('unix://', ''))
    .filter((path) => path.startsWith('/run/containerd/s/'));
}

function entriesOf(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory) : [];
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
