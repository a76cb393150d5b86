import { renderTree } from '#src/flows/render.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';
import type { AcceptedCase } from '../case.ts';

export const mark = 'planted-5f1c';
const kustomization = `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamePrefix: ${mark}\n`;
const manifest = `apiVersion: v1\nkind: Secret\nmetadata: {name: ${mark}}\n`;

/** Files that tools of a GitOps repository would obey. */
export const planted: readonly (readonly [id: string, path: string, content: string])[] = [
  ['RC-05', '.dockerignore', `!${mark}\n`],
  ['RC-05', 'Dockerfile.dockerignore', `!${mark}\n`],
  ['RC-05', 'docker-compose.yml', `services: {${mark}: {image: x, privileged: true}}\n`],
  ['RC-05', 'envoy.yaml', `admin: {address: ${mark}}\n`],
  ['RC-05', 'callers.yaml', `resources: [${mark}]\n`],
  ['RC-05', 'kustomization.yaml', kustomization],
  ['RC-05', 'deployment.yaml', manifest],
  ['RC-05', 'deploy/services/hello/kustomization.yaml', kustomization],
  ['RC-05', 'deploy/flux/x.yaml', manifest],
  ['RC-05', '.sops.yaml', `creation_rules: [{age: ${mark}}]\n`],
  ['RC-05', '.karst.json', `{"name": "${mark}"}\n`],
  ['RC-05', 'karst.yaml', `environments: {${mark}: {path: ${mark}}}\n`],
  ['RC-06', '.github/workflows/x.yml', `on: push\njobs: {${mark}: {runs-on: x}}\n`],
  ['RC-06', 'CODEOWNERS', `* @${mark}\n`],
  ['RC-06', '.gitattributes', `* filter=${mark}\n`],
];

/** What a repository ships for tools of its own reaches no file of ours: RC-05 and RC-06. */
export const plantedFileCases: readonly AcceptedCase[] = planted.map(([id, path, content]) => ({
  kind: 'accepted',
  id,
  title: `${path} of the repository`,
  run: () => differenceBy({ [path]: content }),
}));

/** `INERT` when the tree has the same files with it, and nothing of it in any. */
async function differenceBy(files: Readonly<Record<string, string>>): Promise<string> {
  const [without, with_] = [await rendered({}), await rendered(files)];
  if (Object.keys(without).length < 5) return 'nothing is rendered';
  const paths = Object.keys(with_).filter((path) => !(path in without));
  if (paths.length > 0) return `more files: ${paths.join()}`;
  const told = Object.keys(without).filter((path) => with_[path]?.includes(mark) !== false);
  return told.length === 0 ? 'INERT' : `copied into ${told.join()}`;
}

async function rendered(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const specs = { 'repos.yaml': '- {slug: "gh:octocat/hello", name: hello}\n' };
  const world = memoryWorld(specs, { 'gh:octocat/hello': { ...fastapi(), ...files } });
  await renderTree(world, {});
  return world.tree.all();
}
