import type { Metadata } from '../kubernetes/workload.ts';
import type { Texts } from '../labels.ts';
import type { YamlMap } from '../yaml.ts';

/** Views of the templates in manifests-templates/owner. */

export interface NamespaceView {
  readonly name: string;
  readonly labels: Texts;
  readonly annotations: Texts;
}

export interface AccessView extends Metadata {
  readonly rules: readonly YamlMap[];
  readonly account: string;
  readonly accountNamespace: string;
}

export interface FolderView {
  readonly resources: readonly string[];
}
