import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import type { DraftChange, PlanOptions } from '#src/flows/world.ts';
import type { Plan } from '#src/plan/plan.ts';
import { fastapi, type MemoryWorld, memoryWorld } from './memory-world.ts';

export interface LifeWorld extends MemoryWorld {
  /** What a command's change would do. */
  plan(change: DraftChange, options?: PlanOptions): Promise<Plan>;
  /** Carries it out, and says what became of each workload. */
  carryOut(change: DraftChange, options?: PlanOptions): Promise<Record<string, string>>;
  repos(): string | undefined;
}

/** A rendered world whose specs can be edited: every slug is a FastAPI application. */
export async function lifeWorld(specs: Readonly<Record<string, string>>): Promise<LifeWorld> {
  const slugs = Object.values(specs).flatMap((text) => text.match(/gh:[a-z]+\/[a-z]+/g) ?? []);
  const sources = Object.fromEntries(slugs.map((slug) => [slug, fastapi(slug)]));
  const memory = memoryWorld(specs, sources);
  const world = {
    ...memory,
    editSpecs: async (changes: readonly { path: string; content?: string }[]) => {
      for (const { path, content } of changes) {
        if (content === undefined) memory.specFiles.delete(path);
        else memory.specFiles.set(path, content);
      }
    },
  };
  await renderTree(world, {});
  return {
    ...world,
    plan: (change, options = {}) => planTree(world, { ...options, change }),
    carryOut: async (change, options = {}) =>
      actionsOf((await renderTree(world, { ...options, change })).plan),
    repos: () => memory.specFiles.get('repos.yaml'),
  };
}

/** `environment/name` → what becomes of it; owners and environments by their kind. */
export function actionsOf({ workloads }: Plan): Record<string, string> {
  return Object.fromEntries(
    workloads.map(({ workload: { kind, name, environment }, action }) => [
      kind === 'Service' ? `${environment}/${name}` : `${environment}/${kind}/${name}`,
      action,
    ]),
  );
}
