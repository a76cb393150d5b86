import type { Client, KubernetesObject } from './client.ts';

/** Why a server does not take an object as it is: its refusal, or the warnings it accepts it with. */
export type Objection = string;

/** How Flux would apply it, without effect: server-side, unknown and repeated fields refused. */
export async function dryRun(client: Client, object: KubernetesObject): Promise<Objection[]> {
  return await applied(client, object, 'dryRun=All&');
}

/** Applies for good. */
export async function apply(client: Client, object: KubernetesObject): Promise<Objection[]> {
  return await applied(client, object, '');
}

/** Pod Security refuses pods only, whatever makes them, so each template is tried as a pod of its own. */
export async function dryRunPods(client: Client, object: KubernetesObject): Promise<Objection[]> {
  const pod = podOf(object);
  if (pod === undefined) return [];
  const path = (await client.pathOf(pod)).replace(/\/[^/]*$/, '');
  const answer = await client.send('POST', `${path}?dryRun=All&fieldValidation=Strict`, pod);
  return objections(pod, answer);
}

/** The pod that a Deployment, Job or CronJob would make; undefined for what makes none. */
export function podOf(object: KubernetesObject): KubernetesObject | undefined {
  const spec = object.spec as {
    template?: Template;
    jobTemplate?: { spec: { template: Template } };
  };
  const template = spec?.jobTemplate?.spec.template ?? spec?.template;
  if (template?.spec === undefined) return undefined;
  const { namespace } = object.metadata;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...template.metadata, name: 'as-a-pod', ...(namespace && { namespace }) },
    spec: template.spec,
  };
}

interface Template {
  readonly metadata?: object;
  readonly spec?: object;
}

async function applied(client: Client, object: KubernetesObject, options: string) {
  const path = await client.pathOf(object);
  const query = `${options}fieldValidation=Strict&fieldManager=kustomize-controller&force=true`;
  const answer = await client.send(
    'PATCH',
    `${path}?${query}`,
    object,
    'application/apply-patch+yaml',
  );
  return objections(object, answer);
}

function objections(
  { kind, metadata }: KubernetesObject,
  { status, body, warnings }: { status: number; body: unknown; warnings: readonly string[] },
): Objection[] {
  const where = `${kind} ${metadata.namespace ?? ''}/${metadata.name}`;
  const refusal =
    status < 300 ? [] : [`${where}: ${(body as { message?: string }).message ?? body}`];
  return [...refusal, ...warnings.map((warning) => `${where}: warning ${warning}`)];
}
