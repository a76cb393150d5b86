import { cpSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foreignProgram } from './foreign-program.ts';
import { buildImage, contextDirectory, labelOf } from './image-store.ts';

export const dnsImageName = 'localhost/karst/coredns:1';
/** The address that pods ask; it has to lie in the range of the Services. */
export const dnsAddress = '10.96.0.10';

/** Makes the image of the cluster's DNS server. */
export async function makeDnsImage(): Promise<void> {
  const program = foreignProgram('coredns');
  if (labelOf(dnsImageName, 'karst.recipe') === program) return;
  await using context = await contextDirectory();
  const dockerfile = join(context.path, 'Dockerfile');
  cpSync(dirname(program), context.path, { recursive: true });
  writeFileSync(dockerfile, 'FROM scratch\nCOPY coredns /coredns\nENTRYPOINT ["/coredns"]\n');
  buildImage({
    context: context.path,
    dockerfile,
    image: dnsImageName,
    labels: { 'karst.recipe': program },
  });
}

/** What makes names of Services known to pods, with the names and labels that network policies go by. */
export function dnsObjects() {
  const metadata = { name: 'coredns', namespace: 'kube-system' };
  const labels = { 'k8s-app': 'kube-dns' };
  const port = (protocol: string) => ({ name: protocol.toLowerCase(), protocol, port: 53 });
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: metadata.name },
      rules: [
        {
          apiGroups: [''],
          resources: ['services', 'pods', 'namespaces'],
          verbs: ['list', 'watch'],
        },
        {
          apiGroups: ['discovery.k8s.io'],
          resources: ['endpointslices'],
          verbs: ['list', 'watch'],
        },
      ],
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: metadata.name },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: metadata.name },
      subjects: [{ kind: 'ServiceAccount', ...metadata }],
    },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { Corefile: corefile } },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { ...metadata, labels },
      spec: {
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: podSpec(metadata.name) },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'kube-dns', namespace: metadata.namespace },
      spec: { clusterIP: dnsAddress, selector: labels, ports: [port('UDP'), port('TCP')] },
    },
  ];
}

/** What the cluster does not know is nowhere: a test needs no other names, and none of them may leave. */
const corefile = `cluster.local:53 in-addr.arpa:53 {
  kubernetes cluster.local in-addr.arpa
  cache 2
}
.:53 {
  template ANY ANY {
    rcode NXDOMAIN
  }
  ready :8181
}
`;

function podSpec(account: string) {
  return {
    serviceAccountName: account,
    dnsPolicy: 'Default',
    containers: [
      {
        name: 'coredns',
        image: dnsImageName,
        imagePullPolicy: 'Never',
        args: ['-conf', '/etc/coredns/Corefile'],
        readinessProbe: { httpGet: { path: '/ready', port: 8181 }, periodSeconds: 1 },
        volumeMounts: [{ name: 'config', mountPath: '/etc/coredns' }],
      },
    ],
    volumes: [{ name: 'config', configMap: { name: account } }],
  };
}
