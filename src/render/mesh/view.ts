import type { Metadata } from '../kubernetes/workload.ts';
import type { Texts } from '../labels.ts';
import type { YamlMap } from '../yaml.ts';

/** Views of the templates in manifests-templates/mesh. */

export interface IssuerView extends Metadata {
  /** The issuer of the authority's own certificate. */
  readonly root: string;
}

export interface AdmissionPolicyView {
  readonly name: string;
  readonly labels: Texts;
  readonly annotations: Texts;
  /** Plural of the kind it judges. */
  readonly resource: string;
  /** In CEL: which objects it judges. */
  readonly condition: string;
  readonly validations: readonly YamlMap[];
}
