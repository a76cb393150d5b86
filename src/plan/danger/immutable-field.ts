import { changedFixed, isLeftAlone } from '../object/fixed-field.ts';
import { danger, eachPair } from './danger.ts';

/**
 * The API server refuses the change, and Flux stops at it. Where Flux may delete and make anew instead, or is told to
 * leave what is there, nothing is refused. Code: danger.field-immutable.
 */
export const immutableFields = eachPair(({ action, before, after }) => {
  if (action !== 'update' || before === undefined || after === undefined) return [];
  if (isLeftAlone(after.value)) return [];
  return changedFixed(after.ref.kind, before.value, after.value).map((field) =>
    danger('danger.field-immutable', after.ref, {
      severity: 'high',
      field: field.join('.'),
      message: `the API server lets ${field.join('.')} of a ${after.ref.kind} never change: nothing of its folder arrives`,
    }),
  );
});
