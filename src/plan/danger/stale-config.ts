import { templateOf } from '../../policy/pod/pod.ts';
import { textOf, valueAt } from '../../policy/value-at.ts';
import type { YamlMap } from '../../render/yaml.ts';
import type { KubeObject } from '../object/kube-object.ts';
import { mapsAt } from '../object/list-at.ts';
import { rollingPairs } from '../restart.ts';
import { type Danger, type DangerRule, danger } from './danger.ts';

/**
 * A ConfigMap or Secret changes that pods read at their start alone, as variables or through a `subPath`, and nothing
 * rolls them. What is mounted as a folder is swapped beneath them. Code: danger.config-stale.
 */
export const staleConfig: DangerRule = (scene) => {
  const changed = scene.pairs.filter(
    ({ action, after, fields }) =>
      action === 'update' &&
      ['ConfigMap', 'Secret'].includes(after?.ref.kind ?? '') &&
      fields.some(({ keys }) => /^(data|stringData|binaryData)$/.test(keys[0] ?? '')),
  );
  if (changed.length === 0) return [];
  const rolling = rollingPairs(scene.pairs).map(({ after }) => after);
  const still = scene.after.filter(
    (object) =>
      /^(Deployment|StatefulSet|DaemonSet)$/.test(object.ref.kind) && !rolling.includes(object),
  );
  return changed.flatMap(({ after }) => still.flatMap((object) => staleIn(object, after)));
};

function staleIn(object: KubeObject, source: KubeObject | undefined): Danger[] {
  if (source === undefined || object.ref.namespace !== source.ref.namespace) return [];
  if (!readsAtStart(object, source)) return [];
  const { kind, name } = source.ref;
  const message = `its pods keep the old values of ${kind}/${name} until they restart`;
  return [danger('danger.config-stale', object.ref, { severity: 'medium', message })];
}

function readsAtStart({ path, value }: KubeObject, { ref }: KubeObject): boolean {
  const template = templateOf({ path, area: '', object: value });
  if (template === undefined) return false;
  const part = ref.kind === 'ConfigMap' ? 'configMap' : 'secret';
  const pod = [...template, 'spec'];
  const volumes = mapsAt(value, [...pod, 'volumes'])
    .filter((volume) => [volume.configMap, volume.secret].some((one) => nameIn(one) === ref.name))
    .map((volume) => textOf(volume.name));
  return ['initContainers', 'containers'].some((list) =>
    mapsAt(value, [...pod, list]).some((container) =>
      isRead(container, { part, name: ref.name, volumes }),
    ),
  );
}

interface Sought {
  readonly part: string;
  readonly name: string;
  readonly volumes: readonly string[];
}

function isRead(container: YamlMap, { part, name, volumes }: Sought): boolean {
  const variables = mapsAt(container, ['env']).map((one) =>
    valueAt(one, ['valueFrom', `${part}KeyRef`, 'name']),
  );
  const whole = mapsAt(container, ['envFrom']).map((one) => valueAt(one, [`${part}Ref`, 'name']));
  const files = mapsAt(container, ['volumeMounts']).filter(
    (mount) => mount.subPath !== undefined && volumes.includes(textOf(mount.name)),
  );
  return [...variables, ...whole].includes(name) || files.length > 0;
}

function nameIn(volume: unknown): unknown {
  return valueAt(volume, ['name']) ?? valueAt(volume, ['secretName']);
}
