import type { ServiceInput } from '../service-input.ts';
import { hashOf } from './hash.ts';

/** One file of the spec: where it is mounted, its key in the ConfigMap and its name on disk. */
export interface GeneratedFile {
  readonly mountPath: string;
  /** Flat, as ConfigMap keys must be. */
  readonly key: string;
  /** Path that `items` gives it back in the volume. */
  readonly itemPath: string;
  readonly content: string;
}

/** What Flux leaves out of its artifact by default, and names that mean something to a tool that reads the folder. */
const leftOut =
  /^\.|\.(jpg|jpeg|gif|png|wmv|flv|zip)$|\.tar\.gz$|^(kustomization\.ya?ml|kustomization|appveyor\.yml|cloudbuild\.yaml|codeship-.*\.yml)$/i;

/** The spec's `files`, sorted by mount path, with keys that no two of them share on any file system. */
export function generatedFiles(input: Pick<ServiceInput, 'service'>): readonly GeneratedFile[] {
  const files = [...(input.service.spec.files ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1));
  const taken = new Set<string>();

  return files.map(({ path, content }) => {
    const key = keyOf(path, taken);
    taken.add(key.toLowerCase());
    return { mountPath: path, key, itemPath: path.slice(1), content };
  });
}

/** Rolls the pods when a file changes, since the ConfigMap keeps its name. */
export function filesChecksum(files: readonly GeneratedFile[]): string {
  return hashOf(
    files.map(({ mountPath, content }) => [mountPath, content]),
    32,
  );
}

function keyOf(path: string, taken: ReadonlySet<string>): string {
  const flat = path.slice(1).replaceAll('/', '_');
  const plain = !leftOut.test(flat) && flat.length <= 200 && !taken.has(flat.toLowerCase());
  return plain ? flat : `file-${hashOf(path, 8)}-${flat.slice(-150)}.txt`;
}
