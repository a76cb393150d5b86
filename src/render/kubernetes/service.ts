import { meshPort, meshServiceNames } from '../envoy/mesh.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { isMeshed } from './mesh-role.ts';
import { podSelector } from './pod.ts';
import { type AppPort, appProtocol, portOf } from './port.ts';
import type { ServiceView } from './view.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/**
 * The Service, unless the app listens on nothing. Its port is the app's, so callers need one number; in the mesh it is the
 * sidecar's, and a headless Service beside it names each pod.
 */
export function serviceFiles(workload: Workload): readonly RenderedFile[] {
  const view = serviceView(workload);
  if (view === undefined) return [];
  const files = [fileOf(workload, 'service.yaml', renderTemplate('kubernetes/service.yaml', view))];
  if (!isMeshed(workload.input)) return files;
  const pods = { ...view, name: meshServiceNames(workload.name).pods, headless: true };
  const content = renderTemplate('kubernetes/service.yaml', pods);
  return [...files, fileOf(workload, 'service-pods.yaml', content)];
}

export function serviceView(workload: Workload): ServiceView | undefined {
  const { input } = workload;
  const port = portOf(input);
  if (port === undefined) return undefined;
  const meshed = isMeshed(input);
  const protocol = meshed ? encrypted(port.protocol) : appProtocol(port.protocol);
  return {
    ...metadataOf(workload),
    headless: false,
    selector: podSelector(workload, { component: 'service' }),
    ports: [
      {
        name: port.protocol,
        port: meshed ? meshPort.inbound : port.number,
        // A number: not every version looks for the names of a sidecar's ports.
        targetPort: meshed ? meshPort.inbound : port.protocol,
        protocol: 'TCP',
        ...(protocol === undefined ? {} : { appProtocol: protocol }),
      },
    ],
  };
}

/** Both kinds of HTTP are agreed on in the handshake; of a stream nothing more is known. */
function encrypted(protocol: AppPort['protocol']): string | undefined {
  return protocol === 'tcp' ? undefined : 'https';
}
