import { assemblePlan } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import { environmentFindings } from '../render/flux/environment.ts';
import { buildMatrix } from '../render/image.ts';
import type { Specs } from '../spec/specs.ts';
import { keepPlan } from './keep-plan.ts';
import { type MetService, planEnvironment } from './plan-environment.ts';
import type { Build } from './plan-service.ts';
import { readSpecs } from './read-specs.ts';
import type { PlanOptions, World } from './world.ts';

/** Plans everything from what specs, sources and trees say now. Raises what `planTree` does. */
export async function planAnew(
  world: World,
  options: PlanOptions & { readonly atMs: number },
): Promise<Plan> {
  const { specs, trees } = await readSpecs(world, options);
  const resolver = { world, sources: world.sources(specs), options };
  const parts = [];
  const builds: Build[] = [];
  const met: MetService[] = [];
  const findings = [...specs.findings];
  const { isConfigured } = specs;

  for (const tree of trees) {
    const { environment } = tree;
    const services = specs.services.filter((service) => service.environment === environment.name);
    const mayRemove = removalRule(specs, environment.name);
    const planned = await planEnvironment(resolver, tree, { services, mayRemove, isConfigured });
    parts.push(...planned.parts);
    builds.push(...planned.builds);
    met.push(...planned.met);
    findings.push(...environmentFindings(environment, services));
  }
  await world.remember?.();
  const plan = assemblePlan(parts, findings, buildMatrix(builds, specs.hosts));
  const judged = { ...plan, ...judgedAt(plan, options.atMs) };
  await keepPlan(world, options, { plan: judged, parts, met });
  return judged;
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
