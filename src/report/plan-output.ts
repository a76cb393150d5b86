import type { PlanOutput } from '../generated/schema/plan.ts';
import type { RenderOutput } from '../generated/schema/render.ts';
import { planFindings } from '../plan/assemble-plan.ts';
import type { CertificatePlan } from '../plan/certificate.ts';
import type { Plan, WorkloadPlan } from '../plan/plan.ts';
import { defined } from './defined.ts';
import { driftStatusOf, exitStatusOf } from './exit-status.ts';
import { findingOutput } from './finding-output.ts';
import { forecastOutput } from './forecast-output.ts';
import { actionCounts, commandText } from './plan-words.ts';
import { specEditOutput } from './spec-edit.ts';
import { upgradeOutput } from './upgrade.ts';

/** A plan as programs read it; its shape is schemas/output/plan.schema.json. */
export function planOutput(plan: Plan): PlanOutput {
  return {
    apiVersion: 'karstkit.dev/v1',
    kind: 'Plan',
    id: plan.id,
    ...defined({ at: plan.at }),
    exitStatus: exitStatusOf(planFindings(plan)),
    summary: actionCounts(plan),
    workloads: plan.workloads.map(workloadOutput),
    ...forecastOutput(plan),
    ...specEditOutput(plan),
    ...upgradeOutput(plan),
    images: plan.images.map((image) => ({
      ...image,
      tags: [...image.tags],
    })),
    findings: plan.findings.map(findingOutput),
  };
}

/** The same for a search for drift, which ends with 1 when it finds some. */
export function driftOutput(plan: Plan): PlanOutput {
  return { ...planOutput(plan), exitStatus: driftStatusOf(plan) };
}

/** What a render did; its shape is schemas/output/render.schema.json. */
export function renderOutput(plan: Plan, written: boolean): RenderOutput {
  const exitStatus = exitStatusOf(planFindings(plan));
  return { ...planOutput(plan), kind: 'Render', exitStatus, written };
}

function workloadOutput(plan: WorkloadPlan): PlanOutput['workloads'][number] {
  const { workload, action, launch, source, image } = plan;
  return {
    kind: workload.kind,
    name: workload.name,
    owner: workload.owner,
    environment: workload.environment,
    action,
    causes: plan.causes.map((cause) => ({ ...cause })),
    ...defined({
      tool: plan.tool,
      source,
      launch: launch === undefined ? undefined : launchOutput(launch),
      image,
    }),
    evidence: plan.evidence.map((evidence) => ({ ...evidence })),
    uses: [...plan.uses],
    ...certificateOutput(plan),
    files: plan.files.map((file) => ({ ...file })),
    findings: plan.findings.map(findingOutput),
  };
}

function certificateOutput({
  callers,
  certificates = [],
}: WorkloadPlan): Pick<PlanOutput['workloads'][number], 'callers' | 'certificates'> {
  return {
    ...(callers === undefined
      ? {}
      : { callers: { admitted: [...callers.admitted], dismissed: [...callers.dismissed] } }),
    ...(certificates.length === 0 ? {} : { certificates: certificates.map(shownCertificate) }),
  };
}

/** Who can open the seal is a hash that tells a reader nothing. */
function shownCertificate({
  seal: _,
  due,
  daysLeft,
  notAfter,
  dnsNames,
  ...rest
}: CertificatePlan): NonNullable<PlanOutput['workloads'][number]['certificates']>[number] {
  return { ...rest, dnsNames: [...dnsNames], ...defined({ due, daysLeft, notAfter }) };
}

function launchOutput(
  launch: NonNullable<WorkloadPlan['launch']>,
): NonNullable<PlanOutput['workloads'][number]['launch']> {
  const { language, packageManager, version, entrypoint, port, confidence } = launch;
  return {
    language,
    packageManager,
    version: version.value,
    entrypoint,
    command: commandText(launch),
    confidence,
    ...defined({ port }),
  };
}
