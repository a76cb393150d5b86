import type { TemplateName } from '#src/generated/templates.js';
import { callersStreamView, callersView } from '#src/render/envoy/callers.ts';
import { certificateView, clustersView, headView, trustView } from '#src/render/envoy/envoy.ts';
import { appView, inboundStreamView, inboundView } from '#src/render/envoy/inbound.ts';
import { outboundStreamView, outboundView } from '#src/render/envoy/outbound.ts';
import { sidecarOf } from '#src/render/envoy/sidecar.ts';
import { externalView, upstreamView } from '#src/render/envoy/upstream.ts';
import { grpcPort, meshed, meshedPeer } from './envoy-mesh.ts';

const sidecar = sidecarOf(
  meshed('hello', {
    spec: {
      port: grpcPort,
      mesh: { grpcWeb: true, cors: { origins: ['https://app.example.com'] } },
      telemetry: { endpoint: 'http://collector:4317' },
      egress: [{ host: 'api.example.com', port: 443, alias: 'api' }],
    },
    uses: [meshedPeer('billing')],
    callers: [meshedPeer('web')],
  }),
);
const [upstream] = sidecar?.upstreams ?? [];
const [external] = sidecar?.externals ?? [];
if (sidecar === undefined || upstream === undefined || external === undefined) {
  throw new Error('the sidecar lacks what its views are made of');
}

/** A view for each template, with every branch of it taken. */
export const envoyViews: readonly (readonly [TemplateName, object])[] = [
  ['envoy/app.yaml', appView(sidecar, grpcPort)],
  ['envoy/callers-http.yaml', callersView(sidecar, grpcPort)],
  ['envoy/callers-tcp.yaml', callersStreamView(sidecar)],
  ['envoy/clusters.yaml', clustersView],
  ['envoy/external.yaml', externalView(external)],
  ['envoy/head.yaml', headView(sidecar)],
  ['envoy/inbound-http.yaml', inboundView(sidecar, grpcPort)],
  ['envoy/inbound-tcp.yaml', inboundStreamView()],
  ['envoy/outbound-http.yaml', outboundView(sidecar)],
  ['envoy/outbound-tcp.yaml', outboundStreamView(upstream, '127.0.1.1')],
  ['envoy/sds-certificate.yaml', certificateView],
  ['envoy/sds-trust.yaml', trustView],
  ['envoy/upstream.yaml', upstreamView(upstream)],
];
