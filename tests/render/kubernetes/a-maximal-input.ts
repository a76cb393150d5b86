import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import type { ServiceInput } from '#src/render/service-input.ts';
import { anEnvironment, anImageLaunch, anInput, aPeer } from './an-input.ts';

const spec: Partial<ServiceSpec> = {
  pullSecret: 'registry-login',
  port: { number: 9000, protocol: 'grpc' },
  uses: ['billing', 'team-b/ledger'],
  env: {
    LOG_LEVEL: 'no',
    PRICE: '$(cost) in $$',
    DB_URL: { secret: 'api-db', key: 'url' },
    FLAGS: { configMap: 'flags', key: 'all', optional: true },
  },
  files: [
    { path: '/etc/hello/config.yaml', content: 'debug: no\n' },
    { path: '/etc/hello/logo.png', content: 'no image\n' },
  ],
  autoscale: { min: 2, max: 10, cpu: 70, memory: 80 },
  image: { automation: true },
  podDisruptionBudget: { maxUnavailable: 1 },
  resources: {
    requests: { cpu: '250m', memory: '256Mi' },
    limits: { cpu: '1', memory: '512Mi' },
  },
  expose: { host: 'api.example.com', path: '/v1', tls: { secret: 'api-tls' } },
  probe: { grpc: 'hello.v1.Hello', periodSeconds: 5, timeoutSeconds: 3, startupSeconds: 300 },
  volumes: [
    { path: '/data', size: '5Gi', storageClass: 'fast', accessMode: 'ReadWriteMany' },
    { path: '/cache', emptyDir: '1Gi' },
    { path: '/secrets', secret: 'api-keys' },
    { path: '/flags', configMap: 'flags' },
  ],
  egress: [
    { cidr: '10.20.30.40/16', port: 5432 },
    { namespace: 'monitoring', port: 9090, labels: { app: 'prometheus' } },
    { host: 'redis.cache.svc.cluster.local', port: 6379 },
    { host: '192.168.1.7', port: 53, protocol: 'UDP' },
    { host: 'api.stripe.com', port: 443 },
  ],
  telemetry: { endpoint: 'http://collector.monitoring.svc:4317', service: 'hello-api' },
  mesh: false,
  processes: {
    worker: { command: ['celery', '-A', 'app', 'worker'], replicas: 3, resources: 'medium' },
    nightly: {
      command: ['python', '-m', 'app.nightly'],
      schedule: '0 3 * * *',
      timeZone: 'Europe/Berlin',
      env: { MODE: 'nightly' },
      deadlineSeconds: 600,
    },
    release: { command: ['python', 'manage.py', 'migrate'], deadlineSeconds: 900 },
  },
  terminationGracePeriodSeconds: 60,
  labels: { 'example.com/cost-centre': '0042' },
  annotations: { 'example.com/owner': 'Ada <ada@example.com>: "on"' },
  patches: [
    {
      target: { kind: 'Deployment', name: 'hello' },
      patch: { spec: { minReadySeconds: 5, revisionHistoryLimit: null } },
    },
    {
      target: { kind: 'Service' },
      patch: [{ op: 'add', path: '/spec/publishNotReadyAddresses', value: true }],
    },
  ],
};

/** Every field of a Service that has an effect on its manifests. */
export function aMaximalInput(): ServiceInput {
  return anInput(spec, {
    environment: anEnvironment({ flux: { ...anEnvironment().flux, version: '2.7' } }),
    launch: anImageLaunch(),
    upstreams: [
      aPeer('ledger', {
        owner: 'team-b',
        namespace: 'team-b',
        port: { number: 50051, protocol: 'grpc' },
      }),
      aPeer('billing'),
    ],
    callers: [aPeer('web'), aPeer('admin', { owner: 'team-b', namespace: 'team-b' })],
  });
}
