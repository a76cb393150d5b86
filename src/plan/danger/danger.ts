import { dangerCodes } from '../../problem-code/danger.ts';
import type { KubeObject, ObjectRef } from '../object/kube-object.ts';
import type { ChangedPair } from '../object/object-change.ts';
import { refOf } from '../object/pair-objects.ts';

export type DangerCode = keyof typeof dangerCodes;

/** high: data is lost, the cluster refuses the change, or a boundary falls. medium: somebody should look. */
export type DangerSeverity = 'high' | 'medium';

/** What a change may do that its lines do not show. */
export interface Danger {
  readonly code: DangerCode;
  readonly severity: DangerSeverity;
  /** Absent for what concerns a plan as a whole. */
  readonly object?: ObjectRef;
  /** The field's path within the object. */
  readonly field?: string;
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** One workload's objects, all of them and those that differ. */
export interface Scene {
  readonly before: readonly KubeObject[];
  readonly after: readonly KubeObject[];
  readonly pairs: readonly ChangedPair[];
}

export type DangerRule = (scene: Scene) => readonly Danger[];

interface Told {
  readonly severity: DangerSeverity;
  readonly message: string;
  readonly field?: string;
}

/** A danger of one object; what to do is what its code advises. */
export function danger(code: DangerCode, object: ObjectRef, told: Told): Danger {
  return { code, object, hint: dangerCodes[code].next, ...told };
}

/** A rule that looks at one changed object at a time. */
export function eachPair(
  judge: (pair: ChangedPair, scene: Scene) => readonly Danger[],
): DangerRule {
  return (scene) => scene.pairs.flatMap((pair) => judge(pair, scene));
}

/** The object that a pair is about, for a danger's place. */
export const subjectOf = refOf;

/** Up to five of many, as a list that a person reads. */
export function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, 5).join(', ');
  return texts.length > 5 ? `${shown} and ${texts.length - 5} more` : shown;
}
