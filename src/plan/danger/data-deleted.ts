import { type ChangedPair, staysInCluster } from '../object/object-change.ts';
import { danger, eachPair } from './danger.ts';

const losses: Readonly<Record<string, string>> = {
  CustomResourceDefinition: 'goes, and with it every object of its kind in the whole cluster',
  Namespace: 'goes, and with it everything that stands in it, volumes too',
  PersistentVolume: 'goes, and its storage with it unless it is retained',
  PersistentVolumeClaim:
    'goes, and what its volume holds is lost unless the storage class retains it',
  StatefulSet: 'goes: its pods stop, and its volumes are nobody’s any more',
  VolumeSnapshot: 'goes, and the data that it kept with it',
};

/** An object that holds data is deleted; one that Flux is told to keep is not. Code: danger.data-deleted. */
export const dataDeleted = eachPair((pair) => {
  const { before } = pair;
  const ref = before?.ref;
  if (ref === undefined || !isDeleted(pair)) return [];
  const loss = Object.hasOwn(losses, ref.kind) ? losses[ref.kind] : undefined;
  if (loss === undefined) return [];
  return [danger('danger.data-deleted', ref, { severity: 'high', message: `it ${loss}` })];
});

/** As a whole, or to be made anew under the same name. */
function isDeleted({ action, before, after }: ChangedPair): boolean {
  if (action === 'delete') return !staysInCluster(before);
  return action === 'replace' && before?.ref.namespace === after?.ref.namespace;
}
