import type { Metadata } from '../kubernetes/workload.ts';
import type { Texts } from '../labels.ts';
import type { YamlMap } from '../yaml.ts';

/** Views of the templates in manifests-templates/flux. */

export interface FluxKustomizationView extends Metadata {
  readonly interval: string;
  readonly timeout: string;
  readonly path: string;
  readonly source: string;
  readonly serviceAccount: string;
  readonly dependent: boolean;
  readonly dependsOn: readonly YamlMap[];
  readonly deletionPolicy: 'Delete' | 'WaitForTermination';
  /** The folder holds files that Flux opens, with the keys in this Secret of its own namespace. */
  readonly decrypted: boolean;
  readonly keySecret: string;
}

export interface ImagePolicyView extends Metadata {
  readonly apiVersion: string;
  readonly image: string;
  readonly interval: string;
  readonly private: boolean;
  readonly pullSecret: string;
  readonly pattern: string;
}

export interface AutomationView extends Metadata {
  readonly apiVersion: string;
  readonly interval: string;
  readonly source: string;
  readonly path: string;
  readonly message: string;
}

export interface PermanentView {
  readonly environment: string;
  readonly namespace: string;
  readonly labels: Texts;
  readonly annotations: Texts;
}
