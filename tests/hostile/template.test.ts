import { isDeepStrictEqual } from 'node:util';
import { loadAll, YAML11_SCHEMA } from 'js-yaml';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type TemplateName, templates } from '#src/generated/templates.js';
import { certificateNeeds } from '#src/render/certificate/certificate-need.ts';
import { automationView } from '#src/render/flux/automation.ts';
import { permanentView } from '#src/render/flux/environment.ts';
import { imagePolicyView } from '#src/render/flux/image-policy.ts';
import { serviceKustomizationView } from '#src/render/flux/kustomization.ts';
import { certificateView } from '#src/render/kubernetes/certificate.ts';
import { deploymentFile, deploymentView } from '#src/render/kubernetes/deployment.ts';
import { backendTlsView, gatewayRouteView } from '#src/render/kubernetes/gateway-route.ts';
import { imagesView } from '#src/render/kubernetes/images.ts';
import { ingressRouteView, serversTransportView } from '#src/render/kubernetes/ingress-route.ts';
import { kustomizationView } from '#src/render/kubernetes/kustomization.ts';
import { claimsOf } from '#src/render/kubernetes/mount.ts';
import { networkPolicyView } from '#src/render/kubernetes/network-policy.ts';
import { processesOf } from '#src/render/kubernetes/process-kind.ts';
import { jobView } from '#src/render/kubernetes/release.ts';
import { autoscalerView, disruptionBudgetView } from '#src/render/kubernetes/scale.ts';
import { serviceView } from '#src/render/kubernetes/service.ts';
import { volumeClaimView } from '#src/render/kubernetes/volume-claim.ts';
import { cronJobView } from '#src/render/kubernetes/worker.ts';
import { metadataOf, workloadOf } from '#src/render/kubernetes/workload.ts';
import { admissionPolicyViews } from '#src/render/mesh/admission-policy.ts';
import { issuerView } from '#src/render/mesh/issuer.ts';
import { accessView, namespaceView, ownerMetadata } from '#src/render/owner/owner.ts';
import { renderTemplate } from '#src/render/template.ts';
import { hostileTexts } from '#tests/render/hostile-text.ts';
import { aMaximalInput } from '#tests/render/kubernetes/a-maximal-input.ts';
import { anEnvironment } from '#tests/render/kubernetes/an-input.ts';
import { envoyViews } from '#tests/support/envoy-view.ts';

const input = aMaximalInput();
const workload = workloadOf(input, 'registry.example.com/team/hello:ts-1');
const environment = anEnvironment();
const [nightly, release] = processesOf(input);
const [claim] = claimsOf(input);
const [need] = certificateNeeds({
  ...input,
  service: { ...input.service, spec: { ...input.service.spec, mesh: true } },
});
const exposed = workloadOf(
  {
    ...input,
    service: {
      ...input.service,
      spec: {
        ...input.service.spec,
        port: 8000,
        expose: { host: 'api.example.com', path: '/v1', via: 'gateway' },
      },
    },
    environment: {
      ...environment,
      ingress: { ...environment.ingress, gateway: { name: 'public', namespace: 'gateway' } },
    },
  },
  'registry.example.com/team/hello:ts-1',
);
const owner = ownerMetadata('team-a', environment);

const views: readonly (readonly [TemplateName, object | undefined])[] = [
  ...envoyViews,
  ['flux/automation.yaml', automationView(environment)],
  ['flux/image.yaml', imagePolicyView(input, 'registry.example.com/team/hello')],
  ['flux/kustomization.yaml', serviceKustomizationView(workload)],
  ['flux/permanent.yaml', permanentView(environment)],
  ['kubernetes/backendtlspolicy.yaml', backendTlsView(workload)],
  ['kubernetes/certificate.yaml', need === undefined ? undefined : certificateView(workload, need)],
  [
    'kubernetes/cronjob.yaml',
    nightly?.kind === 'cron-job' ? cronJobView(workload, nightly) : undefined,
  ],
  ['kubernetes/deployment.yaml', { ...deploymentView(workload), fixed: true }],
  ['kubernetes/gateway-route.yaml', gatewayRouteView(exposed)],
  ['kubernetes/hpa.yaml', autoscalerView(workload)],
  ['kubernetes/ingress.yaml', ingressRouteView(workload)],
  ['kubernetes/job.yaml', release?.kind === 'release' ? jobView(workload, release) : undefined],
  [
    'kubernetes/images.yaml',
    { ...imagesView(workload), pinned: true, digest: `sha256:${'a'.repeat(64)}` },
  ],
  ['kubernetes/kustomization.yaml', kustomizationView(workload, [deploymentFile(workload)], [])],
  ['kubernetes/networkpolicy.yaml', networkPolicyView(workload)],
  ['kubernetes/pdb.yaml', disruptionBudgetView(workload)],
  ['kubernetes/pvc.yaml', claim === undefined ? undefined : volumeClaimView(workload, claim)],
  ['kubernetes/serverstransport.yaml', serversTransportView(workload)],
  ['kubernetes/service.yaml', serviceView(workload)],
  ['kubernetes/serviceaccount.yaml', metadataOf(workload)],
  ['mesh/issuer.yaml', issuerView(environment)],
  ['mesh/policy.yaml', admissionPolicyViews(environment)[0]],
  ['owner/access.yaml', accessView('team-a', environment)],
  ['owner/kustomization.yaml', { resources: ['namespace.yaml'] }],
  ['owner/limitrange.yaml', owner],
  ['owner/namespace.yaml', namespaceView('team-a', environment)],
  ['owner/networkpolicy.yaml', owner],
  ['owner/resourcequota.yaml', owner],
];

const readers: readonly ((text: string) => unknown)[] = [
  (text) => loadAll(text, { schema: YAML11_SCHEMA }),
  (text) => loadAll(text),
  (text) => documents(text, '1.2'),
  (text) => documents(text, '1.1'),
];

type Path = readonly string[];

/** Each text of a view takes another hostile one in each round, so that every pair of the two meets once. */
test.each(views)(
  'TV-12 %s: each text of its view times each hostile text, and nothing escapes',
  (name, view) => {
    const whole = view ?? {};
    const leaves = textsBelow(whole, []);
    const taken = leaves.map((leaf) =>
      hostileTexts.map((text) => takes(name, put(whole, leaf, text))),
    );
    let met = 0;

    for (const round of hostileTexts.keys()) {
      const chosen = leaves.flatMap((leaf, at) => {
        const index = (round + at) % hostileTexts.length;
        const text = hostileTexts[index] ?? '';
        return taken[at]?.[index] === true ? [{ leaf, text, mark: `harmless-${at}-end` }] : [];
      });
      met += chosen.length;
      const hostile = renderTemplate(
        name,
        chosen.reduce<object>((all, { leaf, text }) => put(all, leaf, text), whole),
      );
      const plain = renderTemplate(
        name,
        chosen.reduce<object>((all, { leaf, mark }) => put(all, leaf, mark), whole),
      );
      const texts = new Map(chosen.map(({ mark, text }) => [mark, text]));

      for (const [at, read] of readers.entries()) {
        const isSame = isDeepStrictEqual(read(hostile), replaced(read(plain), texts));
        expect(isSame, `${name}, round ${round}, reader ${at}`).toBe(true);
      }
    }
    const refusals = taken.flat().filter((isTaken) => !isTaken).length;
    expect(met + refusals).toBe(leaves.length * hostileTexts.length);
    expect(leaves.length === 0 || met > 0).toBe(true);
  },
);

test('every template of YAML is among them, with a view', () => {
  const yaml = Object.keys(templates).filter((name) => name.endsWith('.yaml'));
  const tried = views.filter(([, view]) => view !== undefined).map(([name]) => name);

  expect(tried.toSorted()).toEqual(yaml.toSorted());
});

function documents(text: string, version: '1.1' | '1.2'): unknown {
  return [...parseAllDocuments(text, { version })].map((document) => {
    const [fault] = document.errors;
    if (fault !== undefined) throw fault;
    return document.toJS();
  });
}

/** False when a helper refuses the text: what it asks for is a token or a path. */
function takes(name: TemplateName, view: object): boolean {
  try {
    return renderTemplate(name, view) !== '';
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function textsBelow(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsBelow(inner, [...path, key]));
}

function put(value: object, [key = '', ...rest]: Path, text: string): object {
  const inner: unknown = Reflect.get(value, key);
  const next = typeof inner === 'object' && inner !== null ? put(inner, rest, text) : text;
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === key ? next : each));
  return { ...value, [key]: next };
}

/** Every mark by its text, alone, within another text or as a key. */
function replaced(value: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    return value.replaceAll(/harmless-\d+-end/g, (mark) => texts.get(mark) ?? mark);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => replaced(each, texts));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [replaced(key, texts), replaced(inner, texts)]),
  );
}
