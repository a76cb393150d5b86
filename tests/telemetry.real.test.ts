import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { test } from 'vitest';
import { buildOnHost } from '#tests/support/dockerfile-host.ts';
import { answered, eventually } from '#tests/support/eventually.ts';
import { freePort } from '#tests/support/free-port.ts';
import type { HostProcess } from '#tests/support/host-process.ts';
import { workspace } from '#tests/support/karst.ts';
import { type OtlpReceiver, otlpReceiver } from '#tests/support/otlp-receiver.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const catalog = 'quickstart/input/services/catalog';
const flask = 'launch-styles/input/flask';

/** Short enough for a test; five seconds otherwise. */
const batchDelayMs = 200;

test.concurrent.for([
  ['FastAPI', '4317', 'grpc', catalog, '/items/2', '/items/{item_id}'],
  ['Flask', '4318', 'http', flask, '/orders', '/orders'],
] as const)(
  '%s started as its Deployment says sends a span of the call to an endpoint on port %s',
  async ([, port, protocol, example, path, route], { expect, signal }) => {
    await using receiver = await otlpReceiver();
    const field = `telemetry: { endpoint: "http://collector:${port}" }`;
    await using service = await built(example, field, signal);
    await using app = service.start(receiver.endpoint[protocol]);
    await service.call(path, app);
    // A probe's path leaves no span.
    await service.call(example === flask ? '/health' : '/healthz', app);

    const span = await eventually(async () => spanOf(receiver, route));
    expect(span.protocol).toBe(protocol);
    expect(span.name).toBe(`GET ${route}`);
    expect(receiver.received().map(({ attributes }) => attributes?.['http.route'])).not.toContain(
      example === flask ? '/health' : '/healthz',
    );
    expect(span.resource).toMatchObject({
      'service.name': 'shop',
      'deployment.environment.name': 'default',
    });
  },
);

test.concurrent.for([
  ['telemetry: false', undefined],
  ['env: {}', 'true'],
] as const)(
  'with "%s" and no endpoint the app answers and nothing is sent',
  async ([field, disabled], { expect, signal }) => {
    await using receiver = await otlpReceiver();
    await using service = await built(catalog, field, signal);
    expect(service.environment.OTEL_SDK_DISABLED).toBe(disabled);
    // An address to send to, so that silence is not for want of one.
    await using app = service.start(receiver.endpoint.http);

    expect(await service.call('/items/2', app)).toContain('rope');
    await new Promise((done) => setTimeout(done, 10 * batchDelayMs));
    expect(receiver.received()).toEqual([]);
  },
);

test.concurrent('OTEL_EXPORTER_OTLP_ENDPOINT of the caller reaches the Deployment', async ({
  expect,
}) => {
  const caller = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4317' };
  await using work = await rendered(catalog, 'env: {}', await freePort(), caller);
  const { env, dockerfile } = await work.result();

  expect(env).toMatchObject({ ...caller, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' });
  expect(dockerfile).toContain('opentelemetry-exporter-otlp-proto-grpc==');
});

interface Service extends AsyncDisposable {
  /** The Deployment's. */
  readonly environment: Readonly<Record<string, string>>;
  /** Starts it as the Deployment does, but for the address it sends to. */
  start(endpoint: string): HostProcess;
  call(path: string, app: HostProcess): Promise<string>;
}

async function built(example: string, field: string, signal: AbortSignal): Promise<Service> {
  await using made = new AsyncDisposableStack();
  const port = await freePort();
  const work = made.use(await rendered(example, field, port));
  const scratch = made.use(await scratchDirectory());
  const { dockerfile, env, command } = await work.result();
  const image = await buildOnHost(dockerfile, resolve(work.root, 'app'), scratch.path, signal);
  const kept = made.move();
  return {
    environment: env,
    start: (endpoint) =>
      image.start(command ?? image.command, {
        ...env,
        OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
        OTEL_BSP_SCHEDULE_DELAY: `${batchDelayMs}`,
      }),
    call: (path, app) =>
      answered(`http://127.0.0.1:${port}${path}`).catch((error: unknown) => {
        throw new Error(`${error}\n${app.printed()}`);
      }),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

interface Container {
  readonly command?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
}

interface Deployment {
  readonly spec: { readonly template: { readonly spec: { readonly containers: Container[] } } };
}

async function rendered(
  example: string,
  field: string,
  port: number,
  caller: Readonly<Record<string, string>> = {},
) {
  const entry = `- { slug: ./app, name: shop, mesh: false, port: { number: ${port} }, ${field} }\n`;
  const work = await workspace({ 'repos.yaml': entry });
  await work.copy(resolve('examples', example), 'app');
  const { status, stderr } = await work.karst(['render'], caller);
  if (status !== 0) throw new Error(stderr);
  const result = async () => {
    const files = await work.files('deploy/services/shop');
    const deployment = load(files['deploy/services/shop/deployment.yaml'] ?? '') as Deployment;
    const [container] = deployment.spec.template.spec.containers;
    const literal = container?.env?.flatMap(({ name, value }) =>
      value === undefined ? [] : [[name, value]],
    );
    const dockerfile = files['deploy/services/shop/Dockerfile'] ?? '';
    const env = Object.fromEntries(literal ?? []) as Readonly<Record<string, string>>;
    return { dockerfile, env, command: container?.command };
  };
  return { ...work, result };
}

function spanOf(receiver: OtlpReceiver, route: string) {
  const span = receiver.received().find(({ attributes }) => attributes?.['http.route'] === route);
  if (span === undefined) throw new Error(JSON.stringify(receiver.received()));
  return span;
}
