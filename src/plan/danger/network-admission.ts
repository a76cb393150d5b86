import { mapAt } from '../../policy/pod/pod.ts';
import { textOf, valueAt } from '../../policy/value-at.ts';
import { isMap } from '../../render/merge-patch.ts';
import type { YamlMap } from '../../render/yaml.ts';
import { mapsAt, textsAt } from '../object/list-at.ts';
import { isWithinRange } from './address-range.ts';

/** One peer on one port that a policy lets through. */
export interface Admission {
  /** undefined for everybody. */
  readonly peer: YamlMap | undefined;
  /** undefined for every port. */
  readonly port: YamlMap | undefined;
  readonly text: string;
}

/** What a NetworkPolicy lets through in one direction. */
export function admissionsOf(policy: YamlMap, direction: 'ingress' | 'egress'): Admission[] {
  const side = direction === 'ingress' ? 'from' : 'to';
  return mapsAt(policy, ['spec', direction]).flatMap((rule) => {
    const peers = orAll(mapsAt(rule, [side]));
    const ports = orAll(mapsAt(rule, ['ports']));
    return peers.flatMap((peer) =>
      ports.map((port) => ({ peer, port, text: `${peerText(peer)}${portText(port)}` })),
    );
  });
}

/** Does one admission let through whatever the other does? */
export function admits(wide: Admission, narrow: Admission): boolean {
  return peerCovers(wide.peer, narrow.peer) && portCovers(wide.port, narrow.port);
}

function orAll(list: readonly YamlMap[]): readonly (YamlMap | undefined)[] {
  return list.length === 0 ? [undefined] : list;
}

function peerCovers(wide: YamlMap | undefined, narrow: YamlMap | undefined): boolean {
  if (wide === undefined) return true;
  if (narrow === undefined) return false;
  if (isMap(wide.ipBlock) && isMap(narrow.ipBlock))
    return blockCovers(wide.ipBlock, narrow.ipBlock);
  if (wide.ipBlock !== undefined || narrow.ipBlock !== undefined) return false;
  return (
    selectorCovers(wide.namespaceSelector, narrow.namespaceSelector) &&
    (wide.podSelector === undefined || selectorCovers(wide.podSelector, narrow.podSelector))
  );
}

/** A selector that asks for less covers more; an absent one means the policy's own namespace and nothing else. */
function selectorCovers(wide: unknown, narrow: unknown): boolean {
  if (wide === undefined || narrow === undefined) return wide === narrow;
  if (JSON.stringify(wide) === JSON.stringify(narrow)) return true;
  if (valueAt(wide, ['matchExpressions']) !== undefined) return false;
  const asked = Object.entries(mapAt(wide, ['matchLabels']));
  const given = mapAt(narrow, ['matchLabels']);
  return asked.every(([key, value]) => given[key] === value);
}

function blockCovers(wide: YamlMap, narrow: YamlMap): boolean {
  if (JSON.stringify(wide) === JSON.stringify(narrow)) return true;
  const range = textOf(narrow.cidr);
  if (!isWithinRange(range, textOf(wide.cidr))) return false;
  const spared = textsAt(narrow, ['except']);
  return textsAt(wide, ['except']).every(
    (hole) =>
      (!isWithinRange(hole, range) && !isWithinRange(range, hole)) ||
      spared.some((other) => isWithinRange(hole, other)),
  );
}

function portCovers(wide: YamlMap | undefined, narrow: YamlMap | undefined): boolean {
  if (wide === undefined) return true;
  if (narrow === undefined) return false;
  if ((wide.protocol ?? 'TCP') !== (narrow.protocol ?? 'TCP')) return false;
  if (wide.port === undefined) return true;
  const [from, to] = [wide.port, wide.endPort ?? wide.port];
  const [low, high] = [narrow.port, narrow.endPort ?? narrow.port];
  if (from === low && to === high) return true;
  const isNumbers = [from, to, low, high].every((port) => typeof port === 'number');
  return isNumbers && Number(from) <= Number(low) && Number(high) <= Number(to);
}

function peerText(peer: YamlMap | undefined): string {
  if (peer === undefined) return 'everybody';
  const { cidr, except } = mapAt(peer, ['ipBlock']);
  if (cidr !== undefined) return `${textOf(cidr)}${except === undefined ? '' : ' in part'}`;
  const labels = (part: string): string =>
    Object.entries(mapAt(peer, [part, 'matchLabels']))
      .map(([key, value]) => `${key.split('/').at(-1)}=${textOf(value)}`)
      .join(' ');
  const parts = [labels('namespaceSelector'), labels('podSelector')].filter((text) => text !== '');
  return parts.length === 0 ? 'every pod' : `pods with ${parts.join(' ')}`;
}

function portText(port: YamlMap | undefined): string {
  if (port?.port === undefined) return '';
  const end = port.endPort === undefined ? '' : `-${textOf(port.endPort)}`;
  return ` on ${textOf(port.port)}${end}/${textOf(port.protocol ?? 'TCP')}`;
}
