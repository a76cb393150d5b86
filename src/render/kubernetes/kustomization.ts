import { compareCodePoints } from '../../source/file-tree.ts';
import { sorted, substituteOff } from '../labels.ts';
import { sealedCopies } from '../secret/sealed-copy.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import type { YamlMap } from '../yaml.ts';
import { sealedSecretNames } from './certificate.ts';
import { generatedFiles } from './generated-file.ts';
import { imagesText } from './images.ts';
import type { MeshMap } from './mesh-file.ts';
import type { KustomizationView } from './view.ts';
import { fileOf, type Workload } from './workload.ts';

/** The folder's own kustomization: what to apply, sorted, and the ConfigMaps of real files under stable names. */
export function kustomizationFile(
  workload: Workload,
  resources: readonly RenderedFile[],
  maps: readonly MeshMap[],
): RenderedFile {
  const content = renderTemplate(
    'kubernetes/kustomization.yaml',
    kustomizationView(workload, resources, maps),
  );
  return fileOf(workload, 'kustomization.yaml', content + imagesText(workload));
}

export function kustomizationView(
  workload: Workload,
  resources: readonly RenderedFile[],
  maps: readonly MeshMap[],
): KustomizationView {
  const generators = [
    ...filesGenerator(workload),
    ...maps.map(({ name, files }) =>
      generator(
        workload,
        name,
        files.map(({ key, place }) => (key === place ? key : `${key}=${place}`)),
      ),
    ),
  ];
  return {
    resources: [
      ...[...resources, ...sealedCopies(workload)].map(({ path }) =>
        path.slice(workload.directory.length + 1),
      ),
      ...sealedSecretNames(workload),
    ].sort(compareCodePoints),
    generates: generators.length > 0,
    generators,
  };
}

function filesGenerator(workload: Workload): readonly YamlMap[] {
  const files = generatedFiles(workload.input);
  if (files.length === 0) return [];
  const sources = files.map(({ key }) => `${key}=files/${key}`);
  return [generator(workload, workload.filesConfigMap, sources)];
}

function generator(workload: Workload, name: string, files: readonly string[]): YamlMap {
  return {
    name,
    namespace: workload.namespace,
    files,
    options: {
      disableNameSuffixHash: true,
      labels: workload.labels,
      annotations: sorted({ ...workload.annotations, ...substituteOff }),
    },
  };
}
