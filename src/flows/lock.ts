import type { Finding } from '../problem.ts';
import type { PlanOptions, World } from './world.ts';

export interface Locked {
  readonly workloads: readonly {
    readonly name: string;
    readonly environment: string;
    readonly slug: string;
    /** Commit or tree hash. */
    readonly pin: string;
    readonly previousPin?: string;
    readonly changed: boolean;
  }[];
  readonly findings: readonly Finding[];
}

/** Resolves sources, launches and base images, and writes them to the records alone. */
export async function lockSources(_world: World, _options: PlanOptions): Promise<Locked> {
  throw new Error('not built');
}
