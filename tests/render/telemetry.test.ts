import { expect, test } from 'vitest';
import { telemetryOf } from '#src/render/telemetry.ts';
import { aServiceInput } from './dockerfile/a-service-input.ts';

const http = 'http://collector:4318';
const grpc = 'http://collector:4317';

test('asks nobody and disables the SDK when no endpoint is known', () => {
  expect(telemetryOf(aServiceInput())).toEqual({
    kind: 'sdk',
    service: 'api',
    protocol: 'http',
    endpoint: undefined,
    sends: false,
  });
});

test.each([
  ['gRPC by its port', { telemetry: { endpoint: grpc } }, 'grpc', grpc],
  ['HTTP by its port', { telemetry: { endpoint: http } }, 'http', http],
  ['HTTP on any other port', { telemetry: { endpoint: 'https://c.example/x' } }, 'http', undefined],
  [
    'a named protocol over the port',
    { telemetry: { endpoint: http, protocol: 'grpc' } },
    'grpc',
    http,
  ],
  [
    'the endpoint variable of the spec',
    { env: { OTEL_EXPORTER_OTLP_ENDPOINT: grpc } },
    'grpc',
    grpc,
  ],
  [
    'the protocol variable of the spec',
    { env: { OTEL_EXPORTER_OTLP_ENDPOINT: http, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' } },
    'grpc',
    http,
  ],
] as const)('takes %s', (_, spec, protocol, endpoint) => {
  const telemetry = telemetryOf(aServiceInput({ spec }));

  expect(telemetry).toMatchObject({ kind: 'sdk', sends: true, protocol });
  if (endpoint !== undefined) expect(telemetry).toMatchObject({ endpoint });
});

test("uses the environment's endpoint, whose protocol does not reach an endpoint of the spec", () => {
  const telemetry = { endpoint: http, protocol: 'grpc' } as const;

  expect(telemetryOf(aServiceInput({ telemetry }))).toMatchObject({
    protocol: 'grpc',
    endpoint: http,
  });
  expect(
    telemetryOf(aServiceInput({ telemetry, spec: { telemetry: { endpoint: 'http://own:4318' } } })),
  ).toMatchObject({ protocol: 'http', endpoint: 'http://own:4318' });
});

test('sends to an endpoint that only the pod knows', () => {
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: { secret: 'otel', key: 'endpoint' } };

  expect(
    telemetryOf(aServiceInput({ spec: { env }, telemetry: { endpoint: grpc } })),
  ).toMatchObject({
    sends: true,
    endpoint: undefined,
  });
});

test('names the service after the spec, the variable, then the workload', () => {
  const service = (spec: object) => telemetryOf(aServiceInput({ spec }));

  expect(service({ telemetry: { service: 'shop' } })).toMatchObject({ service: 'shop' });
  expect(service({ env: { OTEL_SERVICE_NAME: 'till' } })).toMatchObject({ service: 'till' });
  expect(service({})).toMatchObject({ service: 'api' });
});

test('is off, or left to the operator, when the spec or else the environment says so', () => {
  expect(telemetryOf(aServiceInput({ spec: { telemetry: false } }))).toEqual({ kind: 'off' });
  expect(telemetryOf(aServiceInput({ telemetry: false }))).toEqual({ kind: 'off' });
  expect(telemetryOf(aServiceInput({ spec: { telemetry: 'operator' }, telemetry: false }))).toEqual(
    {
      kind: 'operator',
      service: 'api',
    },
  );
});
