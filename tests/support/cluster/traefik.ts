import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { installKinds } from './controller.ts';
import { foreignProgram } from './foreign-program.ts';
import { buildImage, contextDirectory, labelOf } from './image-store.ts';

const name = 'traefik';
const image = 'docker.io/library/traefik:v3.6.12';

/** Starts Traefik as a pod, in the namespace and under the labels that network policies know it by. Listens on 8443. */
export async function startTraefik(cluster: Cluster): Promise<void> {
  await makeImage();
  cluster.load(image);
  installKinds(cluster, 'github.com/traefik/traefik/');
  const list = { apiVersion: 'v1', kind: 'List', items: objects() };
  cluster.kubectl(['apply', '--server-side', '-f', '-'], JSON.stringify(list));
  cluster.kubectl(['rollout', 'status', `deployment/${name}`, '-n', name, '--timeout=90s']);
}

async function makeImage(): Promise<void> {
  const program = foreignProgram('traefik');
  if (labelOf(image, 'karst.recipe') === program) return;
  await using context = await contextDirectory();
  const dockerfile = join(context.path, 'Dockerfile');
  cpSync(program, join(context.path, 'traefik'));
  writeFileSync(dockerfile, 'FROM scratch\nCOPY traefik /traefik\nENTRYPOINT ["/traefik"]\n');
  buildImage({
    context: context.path,
    dockerfile,
    image,
    labels: { 'karst.recipe': program },
  });
}

function objects() {
  const metadata = { name, namespace: name };
  const labels = { 'app.kubernetes.io/name': name };
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name } },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'ClusterRole',
        name: 'cluster-admin',
      },
      subjects: [{ kind: 'ServiceAccount', ...metadata }],
    },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { ...metadata, labels },
      spec: {
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: podSpec },
      },
    },
  ];
}

const podSpec = {
  serviceAccountName: name,
  containers: [
    {
      name,
      image,
      imagePullPolicy: 'Never',
      args: [
        '--providers.kubernetescrd',
        '--entrypoints.websecure.address=:8443',
        '--ping=true',
        '--ping.entrypoint=ping',
        '--entrypoints.ping.address=:8082',
        '--global.checknewversion=false',
        '--global.sendanonymoususage=false',
      ],
      readinessProbe: { httpGet: { path: '/ping', port: 8082 }, periodSeconds: 1 },
    },
  ],
};
