import { assemblePlan } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import { environmentFindings } from '../render/flux/environment.ts';
import { buildMatrix } from '../render/image.ts';
import type { Specs } from '../spec/specs.ts';
import { planEnvironment } from './plan-environment.ts';
import { readSpecs } from './read-specs.ts';
import type { PlanOptions, World } from './world.ts';

/**
 * What a render would do, without writing anything. One bad entry is a finding and never stops the others. Raises a
 * Problem only when there is nothing to plan at all: `spec.missing`, `environment.unknown`, `disk.*`.
 */
export async function planTree(world: World, asked: PlanOptions): Promise<Plan> {
  const atMs = asked.atMs ?? world.clock.nowMs();
  const options = { ...asked, atMs };
  const { specs, trees } = await readSpecs(world, options);
  const resolver = { world, sources: world.sources(specs), options };
  const parts = [];
  const builds = [];
  const findings = [...specs.findings];
  const { isConfigured } = specs;

  for (const tree of trees) {
    const { environment } = tree;
    const services = specs.services.filter((service) => service.environment === environment.name);
    const mayRemove = removalRule(specs, environment.name);
    const planned = await planEnvironment(resolver, tree, { services, mayRemove, isConfigured });
    parts.push(...planned.parts);
    builds.push(...planned.builds);
    findings.push(...environmentFindings(environment, services));
  }
  await world.remember?.();
  const plan = assemblePlan(parts, findings, buildMatrix(builds, specs.hosts));
  return { ...plan, ...judgedAt(plan, atMs) };
}

/** The time counts where there are certificates, as `--at` takes it. */
function judgedAt({ workloads }: Plan, atMs: number): { readonly at?: string } {
  if (workloads.every(({ certificates = [] }) => certificates.length === 0)) return {};
  return { at: new Date(atMs).toISOString() };
}

/** What a faulty entry wrote, or may have written, is never taken for something that nobody wants any more. */
function removalRule(
  { isComplete, invalid }: Specs,
  environment: string,
): (record: WorkloadRecord) => boolean {
  const faulty = invalid.filter((entry) => entry.environment === environment);
  return ({ workload: { kind, name } }) => {
    if (!isComplete) return false;
    const names = faulty.map((entry) => (kind === 'Owner' ? entry.owner : entry.name));
    return !names.includes(name);
  };
}
