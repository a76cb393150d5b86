import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import type { TemplateName } from '#src/generated/templates.js';
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
import { aMaximalInput } from './kubernetes/a-maximal-input.ts';
import { anEnvironment } from './kubernetes/an-input.ts';

const image = 'registry.example.com/team/hello:ts-1';
const input = aMaximalInput();
const { service } = input;
const environment = anEnvironment();
const workload = workloadOf(input, image);
const [nightly, release] = processesOf(input);
const [claim] = claimsOf(input);
const withSpec = (spec: Partial<ServiceSpec>) => ({
  ...input,
  service: { ...service, spec: { ...service.spec, ...spec } },
});
const meshed = workloadOf(withSpec({ mesh: true }), image);
const [need] = certificateNeeds(meshed.input);
const routed = workloadOf(
  {
    ...withSpec({
      mesh: true,
      port: 8000,
      expose: { host: 'api.example.com', path: '/v1', via: 'gateway' },
    }),
    environment: {
      ...environment,
      ingress: { ...environment.ingress, gateway: { name: 'public', namespace: 'gateway' } },
    },
  },
  image,
);
const secret = { name: 'db', file: 'db.sops.yaml', text: '', isSops: true };
const withoutRelease = withSpec({ processes: {} });
const sealed = workloadOf(
  { ...withoutRelease, service: { ...withoutRelease.service, sealed: [secret] } },
  image,
);
const owner = ownerMetadata('team-a', environment);

/** A view for each template but the sidecar's, with every branch of it taken. */
export const templateViews: readonly (readonly [TemplateName, object | undefined])[] = [
  ['flux/automation.yaml', automationView(environment)],
  ['flux/image.yaml', imagePolicyView(input, 'registry.example.com/team/hello')],
  ['flux/kustomization.yaml', serviceKustomizationView(sealed)],
  ['flux/permanent.yaml', permanentView(environment)],
  [
    'kubernetes/cronjob.yaml',
    nightly?.kind === 'cron-job' ? cronJobView(workload, nightly) : undefined,
  ],
  ['kubernetes/deployment.yaml', { ...deploymentView(workload), fixed: true }],
  ['kubernetes/hpa.yaml', autoscalerView(workload)],
  ['kubernetes/ingress.yaml', ingressRouteView(meshed)],
  ['kubernetes/serverstransport.yaml', serversTransportView(meshed)],
  ['kubernetes/gateway-route.yaml', gatewayRouteView(routed)],
  ['kubernetes/backendtlspolicy.yaml', backendTlsView(routed)],
  ['kubernetes/certificate.yaml', need === undefined ? undefined : certificateView(meshed, need)],
  ['kubernetes/job.yaml', release?.kind === 'release' ? jobView(workload, release) : undefined],
  [
    'kubernetes/images.yaml',
    { ...imagesView(workload), pinned: true, digest: `sha256:${'a'.repeat(64)}` },
  ],
  ['kubernetes/kustomization.yaml', kustomizationView(workload, [deploymentFile(workload)], [])],
  ['kubernetes/networkpolicy.yaml', networkPolicyView(workload)],
  ['kubernetes/pdb.yaml', disruptionBudgetView(workload)],
  ['kubernetes/pvc.yaml', claim === undefined ? undefined : volumeClaimView(workload, claim)],
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
  ['workflow/certificates.yml', { ref: 'v1.2.3' }],
  ['workflow/deliver.yml', { ref: 'v1.2.3', isIssuing: true }],
  ['workflow/plan.yml', { ref: 'v1.2.3' }],
];
