import type { CertificatePlan } from '../plan/certificate.ts';
import { sealedRef, withRenewedSecrets } from '../plan/certificate-change.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import { renewedWorkload, type SealedFile } from '../plan/renew-workload.ts';
import { fileHash } from '../plan/setter.ts';
import { heldWorkload, keptWorkload } from '../plan/standing-workload.ts';
import type { PlannedWorkload } from '../plan/workload-state.ts';
import { Problem } from '../problem.ts';
import type { RenderedFile } from '../render/service-input.ts';
import { emitYaml } from '../render/yaml.ts';
import { compareWorkload, type Wish } from './compare-workload.ts';
import type { WorkloadCertificates } from './service-certificates.ts';
import { type TreeState, workloadKey } from './tree-state.ts';
import type { PlanOptions } from './world.ts';

const decoder = new TextDecoder();

/**
 * Compares a workload that has certificates with the tree. Sealed files are kept byte for byte while they are good; those
 * that are due are made when the plan is delivered, and are an intent until then.
 */
export async function compareCertified(
  tree: TreeState,
  wish: Wish,
  judge: () => WorkloadCertificates,
  options: PlanOptions,
): Promise<PlannedWorkload> {
  const { workload, findings } = wish;
  const record = tree.records.get(workloadKey(workload));
  try {
    const certificates = judge();
    const sealed = await sealedFiles(tree, certificates, record);
    const compared =
      options.onlyCertificates === true
        ? await untouched(tree, wish, record)
        : await compareWorkload(tree, withSealed(wish, sealed, record), options.force === true);
    const settled = await renewed(tree, compared, sealed, options.force === true);
    return told(tree.environment.path, settled, certificates.plans, sealed);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return heldWorkload(workload, record, [...findings, error.toFinding()]);
  }
}

/** The sealed files of a workload, by what becomes of them. */
interface Sealed {
  readonly due: readonly CertificatePlan[];
  /** As they lie in the tree. */
  readonly kept: readonly RenderedFile[];
  /** Those that are due; undefined while they are an intent. */
  readonly made: readonly SealedFile[] | undefined;
  /** What stands in a plan for those that are not made, and never anywhere else. */
  readonly intents: readonly RenderedFile[];
}

async function sealedFiles(
  tree: TreeState,
  { plans, issue }: WorkloadCertificates,
  record: WorkloadRecord | undefined,
): Promise<Sealed> {
  const found = await tree.read(plans.map(({ path }) => path));
  const kept: RenderedFile[] = [];
  const unmade: CertificatePlan[] = [];
  for (const plan of plans) {
    const bytes = found.get(plan.path);
    // What a person changed is no longer what was issued: it is not taken over as ours.
    const isOurs = bytes !== undefined && fileHash(bytes) === record?.files[plan.path];
    if (plan.due === undefined && isOurs) {
      kept.push({ path: plan.path, content: decoder.decode(bytes) });
    } else unmade.push(plan);
  }
  const due = plans.filter((plan) => plan.due !== undefined);
  const intents = unmade.map((plan) => ({
    path: plan.path,
    content: intentText(plan, found.get(plan.path)),
  }));
  if (issue === undefined) return { due, kept, made: undefined, intents };
  const made: SealedFile[] = [];
  for (const plan of due) made.push(await issue(plan));
  const paths = new Set(made.map(({ path }) => path));
  return { due, kept, made, intents: intents.filter(({ path }) => !paths.has(path)) };
}

/**
 * To a reader of objects the Secret is what it was: what changes is sealed. A new one is named, and holds nothing.
 */
function intentText(certificate: CertificatePlan, found?: Uint8Array): string {
  const note = `# The certificate of ${certificate.spiffeId}: made and sealed when it is delivered.\n`;
  if (found !== undefined) return `${decoder.decode(found)}${note}`;
  const { apiVersion, kind, namespace = '', name } = sealedRef(certificate);
  return note + emitYaml({ apiVersion, kind, metadata: { name, namespace } });
}

function withSealed(wish: Wish, sealed: Sealed, record: WorkloadRecord | undefined): Wish {
  const { kept, made = [], intents } = sealed;
  const recorded = made.map((file) => [file.path, file.recorded] as const);
  const still = [...kept, ...intents].flatMap(({ path }) => {
    const certificate = record?.certificates?.[path];
    return certificate === undefined ? [] : [[path, certificate] as const];
  });
  const certificates = Object.fromEntries([...still, ...recorded]);
  const hasSome = Object.keys(certificates).length > 0;
  return {
    ...wish,
    facts: { ...wish.facts, ...(hasSome ? { certificates } : {}) },
    render: () => {
      const rendered = wish.render();
      const files = made.map(({ path, content }) => ({ path, content }));
      return { ...rendered, files: [...rendered.files, ...kept, ...files], intents };
    },
  };
}

/** Everything but certificates stays as it is, whatever the specs say by now. */
async function untouched(
  tree: TreeState,
  { workload, findings }: Wish,
  record: WorkloadRecord | undefined,
): Promise<PlannedWorkload> {
  if (record?.inputs === undefined) return heldWorkload(workload, record, findings);
  const found = await tree.read(Object.keys(record.files));
  return keptWorkload({ workload, root: tree.environment.path, record, found });
}

/** A workload that nothing else changes is not rendered again for the sake of a certificate. */
async function renewed(
  tree: TreeState,
  compared: PlannedWorkload,
  { due, made }: Sealed,
  force: boolean,
): Promise<PlannedWorkload> {
  const { plan, record } = compared;
  if (plan.action !== 'keep' || due.length === 0 || record === undefined) return compared;
  const found = await tree.read(Object.keys(record.files));
  const { workload } = plan;
  const state = { workload, root: tree.environment.path, found, record, force };
  const renewal = renewedWorkload(state, due, made);
  return withFindingsOf(renewal, plan.findings);
}

function withFindingsOf(
  { plan, record }: PlannedWorkload,
  known: PlannedWorkload['plan']['findings'],
): PlannedWorkload {
  const places = new Set(plan.findings.map(({ code, file }) => `${code} ${file}`));
  const further = known.filter(({ code, file }) => !places.has(`${code} ${file}`));
  return { plan: { ...plan, findings: [...further, ...plan.findings] }, record };
}

/** A plan with something to make has no steps: what would be written is not there yet. Ciphertext has no diff to read. */
function told(
  root: string,
  { plan, record }: PlannedWorkload,
  certificates: readonly CertificatePlan[],
  { intents }: Sealed,
): PlannedWorkload {
  if (certificates.length === 0) return { plan, record };
  const sealed = certificates.map(({ path }) => path);
  const files = plan.files.map(({ diff, ...file }) => {
    const isSealed = sealed.some((path) => file.path.endsWith(`/${path}`));
    return diff === undefined || isSealed ? file : { ...file, diff };
  });
  const steps = intents.length === 0 ? plan.steps : [];
  const isStanding = plan.action === 'update';
  const forecast = isStanding
    ? withRenewedSecrets(plan.forecast, root, certificates)
    : plan.forecast;
  return { plan: { ...plan, files, steps, certificates, forecast }, record };
}
