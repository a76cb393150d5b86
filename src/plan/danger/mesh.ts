import { mapAt, templateOf } from '../../policy/pod/pod.ts';
import { isMap } from '../../render/merge-patch.ts';
import type { YamlValue } from '../../render/yaml.ts';
import type { KubeObject } from '../object/kube-object.ts';
import { mapsAt } from '../object/list-at.ts';
import { readYaml } from '../object/read-objects.ts';
import { type Danger, danger, eachPair, listed } from './danger.ts';

const sidecar = 'envoy';
const callersFile = 'callers.yaml';
/** Where callers are named: one by one on HTTP, by their certificate on anything else. */
const nameKeys = ['principals', 'match_typed_subject_alt_names'];
/** Ways to let somebody in without naming them. */
const patterns = ['any', 'contains', 'prefix', 'safe_regex', 'suffix'];

/**
 * Who may call: somebody of another owner, or somebody who is not named one by one; or the sidecar goes. Codes:
 * danger.mesh-callers, danger.mesh-off.
 */
export const meshLoosened = eachPair(({ before, after }) => {
  if (after === undefined) return [];
  return [...sidecarGone(before, after), ...callersAdded(before, after)];
});

function sidecarGone(before: KubeObject | undefined, after: KubeObject): Danger[] {
  if (before === undefined || !hasSidecar(before) || hasSidecar(after)) return [];
  const message = 'its pods lose the sidecar: calls are plain from now on';
  return [danger('danger.mesh-off', after.ref, { severity: 'high', message })];
}

function hasSidecar({ path, value }: KubeObject): boolean {
  const template = templateOf({ path, area: '', object: value });
  if (template === undefined) return false;
  return ['initContainers', 'containers'].some((list) =>
    mapsAt(value, [...template, 'spec', list]).some(({ name }) => name === sidecar),
  );
}

function callersAdded(before: KubeObject | undefined, after: KubeObject): Danger[] {
  const [old, fresh] = [callersOf(before), callersOf(after)];
  if (fresh === undefined) return [];
  const own = `/ns/${after.ref.namespace}/`;
  const added = fresh.ids.filter((id) => !(old?.ids ?? []).includes(id) && !id.includes(own));
  const isLoose = fresh.loose.some((one) => !(old?.loose ?? []).includes(one));
  const field = `data["${callersFile}"]`;
  return [
    ...(added.length === 0
      ? []
      : [
          danger('danger.mesh-callers', after.ref, {
            severity: 'medium',
            field,
            message: `callers of another namespace are let in: ${listed(added)}`,
          }),
        ]),
    ...(isLoose
      ? [
          danger('danger.mesh-callers', after.ref, {
            severity: 'high',
            field,
            message: 'callers are let in whom nothing names one by one',
          }),
        ]
      : []),
  ];
}

interface Callers {
  /** SPIFFE ids. */
  readonly ids: readonly string[];
  readonly loose: readonly string[];
}

function callersOf(object: KubeObject | undefined): Callers | undefined {
  if (object?.ref.kind !== 'ConfigMap') return undefined;
  const text = mapAt(object.value, ['data'])[callersFile];
  if (typeof text !== 'string') return undefined;
  const documents = readYaml(text) ?? [];
  const names = documents.flatMap((document) => nameKeys.flatMap((key) => below(document, key)));
  return {
    ids: [...new Set(names.flatMap(idsIn))],
    loose: [...names.flatMap(looseIn), ...unruled(documents)],
  };
}

/** Without rules, or with rules that do other than allow, whoever has a certificate may call. */
function unruled(documents: readonly YamlValue[]): string[] {
  const rules = documents.flatMap((document) => below(document, 'rules')).filter(isMap);
  const names = documents.flatMap((document) => below(document, 'match_typed_subject_alt_names'));
  if (rules.length === 0 && names.length === 0) return ['no rules'];
  return rules
    .filter(({ action = 'ALLOW' }) => action !== 'ALLOW')
    .map(({ action }) => `${action}`);
}

/** Every value that stands under a key, at any depth. */
function below(value: YamlValue | undefined, key: string): YamlValue[] {
  if (Array.isArray(value)) return value.flatMap((element: YamlValue) => below(element, key));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && inner !== undefined ? [inner] : below(inner, key),
  );
}

function idsIn(value: YamlValue | undefined): string[] {
  if (typeof value === 'string') return value.startsWith('spiffe://') ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return isMap(value) ? Object.values(value).flatMap(idsIn) : [];
}

function looseIn(value: YamlValue | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(looseIn);
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    patterns.includes(key) ? [JSON.stringify([key, inner])] : looseIn(inner),
  );
}
