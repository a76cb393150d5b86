import { valueAt } from '../../policy/value-at.ts';
import type { YamlMap } from '../../render/yaml.ts';
import type { ObjectCause } from '../object-cause.ts';
import { type FieldChange, fieldChanges } from './field-change.ts';
import { changedFixed, isForced } from './fixed-field.ts';
import { type KubeObject, type ObjectRef, objectKey } from './kube-object.ts';
import { type ObjectPair, pairObjects, refOf } from './pair-objects.ts';

/**
 * replace: one goes and another takes its place, for the API knows no renaming and no moving; also under the same name,
 * where Flux is told to make anew what it may not change.
 */
export type ObjectAction = 'create' | 'update' | 'replace' | 'delete';

/** What becomes of one object of the cluster. */
export interface ObjectChange {
  readonly action: ObjectAction;
  /** As it will be, or as it was when it goes. */
  readonly object: ObjectRef;
  /** What it replaces. */
  readonly was?: ObjectRef;
  /** The file that says so, from the root of the GitOps tree. */
  readonly path: string;
  /** The file that said so before, when it is another. */
  readonly movedFrom?: string;
  /** It leaves Git and stays in the cluster, as its annotation says. */
  readonly stays?: true;
  /** It does not arrive: the API server refuses an object beside it, and Flux stops there. */
  readonly blocked?: true;
  /** Empty for what is created or deleted as a whole. */
  readonly fields: readonly FieldChange[];
  readonly causes: readonly ObjectCause[];
}

/** A pair that differs, with both values: what dangers and restarts are judged by. */
export interface ChangedPair extends ObjectPair {
  readonly action: ObjectAction;
  readonly fields: readonly FieldChange[];
}

/** The pairs of two trees that differ. */
export function changedPairs(
  before: readonly KubeObject[],
  after: readonly KubeObject[],
): ChangedPair[] {
  return pairObjects(before, after).flatMap((pair): ChangedPair[] => {
    const { before: old, after: fresh } = pair;
    if (old !== undefined && fresh !== undefined) return bothKnown(old, fresh);
    return [{ ...pair, action: old === undefined ? 'create' : 'delete', fields: [] }];
  });
}

function bothKnown(before: KubeObject, after: KubeObject): ChangedPair[] {
  const fields = isSame(before.value, after.value) ? [] : fieldChanges(before.value, after.value);
  const isSuccessor = objectKey(before.ref) !== objectKey(after.ref);
  if (fields.length === 0 && before.path === after.path && !isSuccessor) return [];
  const isReplaced = isSuccessor || isMadeAnew(before, after);
  return [{ before, after, action: isReplaced ? 'replace' : 'update', fields }];
}

function isMadeAnew(before: KubeObject, after: KubeObject): boolean {
  const { kind } = after.ref;
  return isForced(after.value) && changedFixed(kind, before.value, after.value).length > 0;
}

/** A changed pair as a plan keeps it. `root` is the environment's directory. */
export function objectChange(
  pair: ChangedPair,
  root: string,
  causes: readonly ObjectCause[],
): ObjectChange {
  const { before, after, action, fields } = pair;
  const path = (after ?? before)?.path ?? '';
  const isMoved = before !== undefined && after !== undefined && before.path !== after.path;
  return {
    action,
    object: refOf(pair),
    ...(action === 'replace' && before !== undefined ? { was: before.ref } : {}),
    path: `${root}/${path}`,
    ...(isMoved ? { movedFrom: `${root}/${before.path}` } : {}),
    ...(action === 'delete' && staysInCluster(before) ? { stays: true as const } : {}),
    fields,
    causes,
  };
}

/** Flux deletes no object that tells it not to. */
export function staysInCluster(object: KubeObject | undefined): boolean {
  const keys = ['metadata', 'annotations', 'kustomize.toolkit.fluxcd.io/prune'];
  return valueAt(object?.value, keys) === 'disabled';
}

function isSame(before: YamlMap, after: YamlMap): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}
