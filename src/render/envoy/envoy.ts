import { sidecarMemoryMiBOf } from '../kubernetes/sidecar-resources.ts';
import type { ServiceInput } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { appCheck } from './app-check.ts';
import { callersText } from './callers.ts';
import { appCluster, inboundListener } from './inbound.ts';
import { meshPath, meshPort, statusPath } from './mesh.ts';
import { outboundListeners } from './outbound.ts';
import { processSidecarOf, type Sidecar, sidecarOf } from './sidecar.ts';
import { upstreamClusters } from './upstream.ts';
import type { HeadView } from './view.ts';

/** A file of a sidecar: its key in the ConfigMap is its name where it is mounted. */
export interface EnvoyFile {
  readonly key: string;
  readonly content: string;
}

export interface EnvoyFiles {
  /** Read once: a change must roll the pods. */
  readonly configuration: readonly EnvoyFile[];
  /** Read again when swapped. */
  readonly callers: readonly EnvoyFile[];
}

/** The files of a Service's sidecar; none when it stays outside the mesh. */
export function envoyFiles(input: ServiceInput): EnvoyFiles {
  const sidecar = sidecarOf(input);
  if (sidecar === undefined) return { configuration: [], callers: [] };
  return {
    configuration: configurationOf(sidecar),
    callers:
      sidecar.app === undefined
        ? []
        : [{ key: 'callers.yaml', content: callersText(sidecar, sidecar.app) }],
  };
}

/** The files of a sidecar beside a worker, a CronJob or the release; none when they have nothing to call by it. */
export function outboundFiles(input: ServiceInput): readonly EnvoyFile[] {
  const sidecar = processSidecarOf(input);
  return sidecar === undefined ? [] : configurationOf(sidecar);
}

function configurationOf(sidecar: Sidecar): readonly EnvoyFile[] {
  return [
    { key: 'envoy.yaml', content: bootstrap(sidecar) },
    {
      key: 'sds-certificate.yaml',
      content: renderTemplate('envoy/sds-certificate.yaml', certificateView),
    },
    { key: 'sds-trust.yaml', content: renderTemplate('envoy/sds-trust.yaml', trustView) },
  ];
}

function bootstrap(sidecar: Sidecar): string {
  const { app } = sidecar;
  return [
    renderTemplate('envoy/head.yaml', headView(sidecar)),
    ...(app === undefined ? [] : [inboundListener(sidecar, app)]),
    ...outboundListeners(sidecar),
    renderTemplate('envoy/clusters.yaml', clustersView),
    ...(app === undefined ? [] : [appCluster(sidecar, app)]),
    ...upstreamClusters(sidecar),
  ].join('');
}

export function headView({ input, app }: Sidecar): HeadView {
  return {
    name: input.service.name,
    adminPort: meshPort.admin,
    statusPort: meshPort.status,
    metricsPort: meshPort.metrics,
    heapBytes: sidecarMemoryMiBOf(input) * 838_861,
    sidecarPath: statusPath.sidecar,
    appPath: statusPath.app,
    drainPath: statusPath.drain,
    checked: app !== undefined && appCheck(input, app) !== undefined,
  };
}

export const clustersView = { adminPort: meshPort.admin };

export const certificateView = {
  chainFile: `${meshPath.certificate}/tls.crt`,
  keyFile: `${meshPath.certificate}/tls.key`,
  directory: meshPath.certificate,
};

export const trustView = {
  authorityFile: `${meshPath.trust}/ca.crt`,
  directory: meshPath.trust,
};
