import { podIdentity } from '../labels.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import type { YamlMap } from '../yaml.ts';
import { byName, egressRules, namespaceSelector, peerSelector } from './egress.ts';
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

/** The app's port, from its callers and, when exposed, from the ingress controller's namespace. */
function ingressRules({ input }: Workload): readonly YamlMap[] {
  const port = portOf(input);
  if (port === undefined) return [];
  const exposed = input.service.spec.expose !== undefined;
  const from = [
    ...[...input.callers].sort(byName).map(peerSelector),
    ...(exposed ? [namespaceSelector(input.environment.ingress.namespace)] : []),
  ];
  return from.length === 0 ? [] : [{ from, ports: [{ port: port.number, protocol: 'TCP' }] }];
}
