import { isSidecarFile } from '../render/kubernetes/mesh-file.ts';
import { fileRefusal, type PolicyRule } from './rule.ts';
import { textOf, valueAt } from './value-at.ts';

/** A ConfigMap's whole data, keys and values: what Kubernetes takes at most. */
const configMapBytes = 1024 * 1024;

/** The store behind the API server takes 1.5 MiB a request; what it adds to an object needs room. */
const objectBytes = 1024 * 1024;

/**
 * Objects, and ConfigMaps that are generated from a folder of files, are no larger than Kubernetes stores. Code:
 * policy.size.
 */
export const sizesFit: PolicyRule = ({ files, manifests }) => {
  const generated = new Map<string, number>();
  for (const { path, content } of files) {
    const map = mapOf(path);
    if (map === undefined) continue;
    const key = path.slice(path.lastIndexOf('/') + 1);
    generated.set(map, (generated.get(map) ?? 0) + bytesOf([key, content]));
  }
  const written = manifests
    .filter(({ object }) => object.kind === 'ConfigMap')
    .map(({ path, object }) => {
      const data = valueAt(object, ['data']);
      const texts = typeof data === 'object' && data !== null ? Object.entries(data).flat() : [];
      return [path, bytesOf(texts)] as const;
    });

  const objects = new Set(manifests.map(({ path }) => path));
  const large = files
    .filter(({ path, content }) => objects.has(path) && bytesOf([content]) > objectBytes)
    .map(({ path, content }) => {
      const message = `${path} has ${bytesOf([content])} bytes, more than ${objectBytes}.`;
      return fileRefusal('policy.size', path, message);
    });
  const maps = [...generated, ...written]
    .filter(([, bytes]) => bytes > configMapBytes)
    .map(([path, bytes]) => {
      const message = `${path} makes a ConfigMap of ${bytes} bytes, more than ${configMapBytes}.`;
      return fileRefusal('policy.size', path, message);
    });
  return [...large, ...maps];
};

/** The folder whose files make a ConfigMap. What a sidecar reads lies open, and is judged file by file. */
function mapOf(path: string): string | undefined {
  if (isSidecarFile(path)) return path;
  return /^(.+\/(?:files|code))\/[^/]+$/.exec(path)?.[1];
}

function bytesOf(texts: readonly unknown[]): number {
  return texts.reduce<number>((sum, text) => sum + Buffer.byteLength(textOf(text)), 0);
}
