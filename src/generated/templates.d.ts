// Generated from manifests-templates/; do not edit.
export type TemplateName =
  | "flux/permanent.yaml";
export declare const templates: Readonly<Record<TemplateName, object>>;
