import type { ChangedPair } from '../object/object-change.ts';
import { type Danger, type DangerRule, danger, subjectOf } from './danger.ts';

const volumeKinds = ['PersistentVolumeClaim', 'StatefulSet'];

/** Said once for all objects that go the same way, at what runs or holds data. Code: danger.namespace-moved. */
export const namespaceMoved: DangerRule = ({ pairs }) => {
  const ways = new Map<string, ChangedPair[]>();
  for (const pair of pairs) {
    const [from, to] = [pair.before?.ref.namespace, pair.after?.ref.namespace];
    if (pair.action !== 'replace' || from === to) continue;
    const way = `${from ?? 'no namespace'} to ${to ?? 'no namespace'}`;
    ways.set(way, [...(ways.get(way) ?? []), pair]);
  }
  return [...ways].flatMap(([way, moved]) => moveDanger(way, moved));
};

function moveDanger(way: string, moved: readonly ChangedPair[]): Danger[] {
  const kindOf = (pair: ChangedPair): string => subjectOf(pair).kind;
  const holding = moved.find((pair) => volumeKinds.includes(kindOf(pair)));
  const main = holding ?? moved.find((pair) => kindOf(pair) === 'Deployment') ?? moved[0];
  if (main === undefined) return [];
  const count = moved.length === 1 ? 'it goes' : `${moved.length} objects go`;
  const loss = holding === undefined ? '' : ', and what its volumes hold stays behind';
  return [
    danger('danger.namespace-moved', subjectOf(main), {
      severity: holding === undefined ? 'medium' : 'high',
      field: 'metadata.namespace',
      message: `${count} from ${way}: deleted there, made anew here${loss}`,
    }),
  ];
}
