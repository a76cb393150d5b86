import { meshPort } from '../envoy/mesh.ts';
import { podIdentity } from '../labels.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import type { YamlMap } from '../yaml.ts';
import { byName, egressRules, namespaceSelector, peerSelector } from './egress.ts';
import { isMeshed } from './mesh-role.ts';
import { portOf } from './port.ts';
import type { NetworkPolicyView } from './view.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/** Who may reach the workload's pods and what they may reach; the owner's namespace denies everything else. */
export function networkPolicyFile(workload: Workload): RenderedFile {
  const content = renderTemplate('kubernetes/networkpolicy.yaml', networkPolicyView(workload));
  return fileOf(workload, 'networkpolicy.yaml', content);
}

export function networkPolicyView(workload: Workload): NetworkPolicyView {
  return {
    ...metadataOf(workload),
    selector: podIdentity(workload.input),
    ingress: ingressRules(workload),
    egress: egressRules(workload.input),
  };
}

function ingressRules(workload: Workload): readonly YamlMap[] {
  return [...callRules(workload), ...metricsRules(workload)];
}

/** The app's port, or its sidecar's, from its callers and, when exposed, from the ingress controller's namespace. */
function callRules({ input }: Workload): readonly YamlMap[] {
  const port = portOf(input);
  if (port === undefined) return [];
  const meshed = isMeshed(input);
  const exposed = input.service.spec.expose !== undefined;
  // A caller without a certificate would be refused by the sidecar anyway.
  const callers = input.callers.filter((peer) => !meshed || peer.meshed);
  const from = [
    ...callers.sort(byName).map(peerSelector),
    ...(exposed ? [namespaceSelector(input.environment.ingress.namespace)] : []),
  ];
  const number = meshed ? meshPort.inbound : port.number;
  return from.length === 0 ? [] : [{ from, ports: [{ port: number, protocol: 'TCP' }] }];
}

/** The sidecars' statistics. Their status port is the kubelet's alone, which no policy keeps out. */
function metricsRules({ input, sidecars }: Workload): readonly YamlMap[] {
  const { metricsNamespace } = input.environment;
  if (metricsNamespace === undefined || sidecars.service === undefined) return [];
  const from = [namespaceSelector(metricsNamespace)];
  return [{ from, ports: [{ port: meshPort.metrics, protocol: 'TCP' }] }];
}
