import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { podSelector } from './pod.ts';
import { appProtocol, portOf } from './port.ts';
import type { ServiceView } from './view.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/** The Service, unless the app listens on nothing. Its port is the app's, so callers need one number. */
export function serviceFiles(workload: Workload): readonly RenderedFile[] {
  const view = serviceView(workload);
  if (view === undefined) return [];
  return [fileOf(workload, 'service.yaml', renderTemplate('kubernetes/service.yaml', view))];
}

export function serviceView(workload: Workload): ServiceView | undefined {
  const port = portOf(workload.input);
  if (port === undefined) return undefined;
  const protocol = appProtocol(port.protocol);
  return {
    ...metadataOf(workload),
    selector: podSelector(workload, { component: 'service' }),
    ports: [
      {
        name: port.protocol,
        port: port.number,
        targetPort: port.protocol,
        protocol: 'TCP',
        ...(protocol === undefined ? {} : { appProtocol: protocol }),
      },
    ],
  };
}
