import { type EnvoyFile, envoyFiles, outboundFiles } from '#src/render/envoy/envoy.ts';
import type { ServiceInput } from '#src/render/service-input.ts';
import { aLaunch, aPeer } from '../render/kubernetes/an-input.ts';
import { grpcPort, meshed, meshedPeer, tcpPort } from './envoy-mesh.ts';

const peers = [
  meshedPeer('billing'),
  meshedPeer('rpc', grpcPort),
  meshedPeer('store', tcpPort),
  meshedPeer('queue', tcpPort),
  aPeer('old'),
  aPeer('old-rpc', { port: grpcPort }),
  aPeer('old-store', { port: tcpPort }),
  aPeer('silent', { port: undefined }),
];

/** Every kind of sidecar that can be asked for, by what is special about it. */
export const shapes: Readonly<Record<string, ServiceInput>> = {
  plain: meshed('hello'),
  grpc: meshed('hello', { spec: { port: grpcPort, probe: { grpc: 'hello.v1.Hello' } } }),
  stream: meshed('hello', { spec: { port: tcpPort } }),
  'stream with callers': meshed('hello', { spec: { port: tcpPort }, callers: peers }),
  'without a probe': meshed('hello', { spec: { probe: false } }),
  'with a command as probe': meshed('hello', { spec: { probe: { exec: ['true'] } } }),
  'with a hostile probe': meshed('hello', {
    spec: { probe: { path: '/%DOWNSTREAM_REMOTE_ADDRESS%?a="b"&c={{d}}' } },
  }),
  'gRPC probed by HTTP': meshed('hello', { spec: { port: grpcPort, probe: { path: '/live' } } }),
  'of a worker': { ...meshed('hello', { uses: peers }), launch: workerLaunch() },
  'with every upstream': meshed('hello', { uses: peers, callers: peers }),
  exposed: meshed('hello', { spec: { expose: { host: 'api.example.com' } } }),
  'for browsers': meshed('hello', {
    spec: {
      port: grpcPort,
      mesh: {
        grpcWeb: true,
        cors: { origins: ['https://app.example.com', 'http://localhost:3000'] },
        timeoutSeconds: 30,
      },
    },
  }),
  'with spans by gRPC': meshed('hello', {
    spec: { telemetry: { endpoint: 'http://collector:4317' } },
  }),
  'with spans by HTTP': meshed('hello', {
    spec: { telemetry: { endpoint: 'https://otel.example.com/base' }, port: tcpPort },
    uses: peers,
  }),
  'with spans to an IPv6 address': meshed('hello', {
    spec: { telemetry: { endpoint: 'http://[fd00::1]:4318' } },
  }),
  'with hosts beyond the mesh': meshed('hello', {
    spec: {
      egress: [
        { host: 'api.example.com', port: 443, alias: 'api' },
        { host: 'api.example.com', port: 8443, alias: 'other', tls: true },
        { host: 'legacy.example.com', port: 8080, alias: 'legacy', tls: false },
        { host: '10.1.2.3', port: 80, alias: 'address', tls: false },
      ],
    },
  }),
};

/** All files of a shape: those of its app, and of a process beside it. */
export function shapeFiles(input: ServiceInput): readonly (readonly EnvoyFile[])[] {
  const { configuration, callers } = envoyFiles(input);
  const outbound = outboundFiles(input);
  return [[...configuration, ...callers], ...(outbound.length === 0 ? [] : [outbound])];
}

function workerLaunch() {
  const { port: _, ...launch } = aLaunch();
  return launch;
}
