import type { SpecSelection, World } from './world.ts';

export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'error';
  readonly message: string;
  /** What to do, where something is wrong. */
  readonly next?: string;
}

export interface Diagnosis {
  readonly checks: readonly Check[];
}

/** Looks at the machine, the specs and the tree; changes nothing and prints no secret. */
export async function examine(_world: World, _selection: SpecSelection): Promise<Diagnosis> {
  throw new Error('not built');
}
