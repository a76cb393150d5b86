import { Problem } from '../problem.ts';

/**
 * The steps from one authority to the next. Peers trust both before the first certificate of the new one is shown, and
 * the old one goes only when nobody shows one of its certificates any more.
 */
export type RotationStep = 'trust-both' | 'issue-from-next' | 'drop-former' | 'replace-expired';

/** What is known of an environment in the middle of a rotation, or before one. */
export interface RotationState {
  /** The authority that issues has expired: nobody is connected through it any more. */
  readonly isExpired: boolean;
  readonly hasNext: boolean;
  readonly hasFormer: boolean;
  /** Owners whose namespaces the tree does not yet tell of every authority. */
  readonly distrusting: readonly string[];
  /** Services that have a certificate of another authority than the one that issues. */
  readonly behind: readonly string[];
}

/** The step that is next. Raises `certificate.rotation` while the one before is not everywhere in the tree. */
export function nextRotationStep(state: RotationState): RotationStep {
  const { isExpired, hasNext, hasFormer, distrusting, behind } = state;
  if (isExpired) return 'replace-expired';
  if (hasNext) {
    refuse(distrusting, 'the next authority is not yet trusted by');
    return 'issue-from-next';
  }
  if (hasFormer) {
    refuse(distrusting, 'the authority that issues is not yet trusted by');
    refuse(behind, 'a certificate of the former authority is still shown by');
    return 'drop-former';
  }
  refuse(distrusting, 'the authority that issues is not yet trusted by');
  refuse(behind, 'a certificate of another authority is still shown by');
  return 'trust-both';
}

function refuse(names: readonly string[], what: string): void {
  if (names.length === 0) return;
  const shown = names.slice(0, 10).join(', ');
  const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
  throw new Problem('certificate.rotation', `${what} ${shown}${more}`, {
    expected: 'the step before in the tree of every owner and service',
  });
}
