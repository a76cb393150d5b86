import { resolve } from 'node:path';
import { test } from 'vitest';
import { type Binding, resolveArgument, resolveCommand } from '#src/detect/command.ts';
import type { Launch } from '#src/detect/launch.ts';
import { buildOnHost } from '#tests/support/dockerfile-host.ts';
import { answered, connected } from '#tests/support/eventually.ts';
import { freePort } from '#tests/support/free-port.ts';
import { workspace } from '#tests/support/karst.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

/** Each way of starting, its directory, and what a GET answers; `undefined` for what speaks no HTTP. */
const starts = [
  ['FastAPI', 'quickstart/input/services/catalog', '/healthz', '{"status":"ok"}'],
  ['console script with src layout', 'quickstart/input/services/mailer', '/', 'ready'],
  ['gRPC server', 'quickstart/input/services/greeter', undefined, ''],
  ['Node', 'quickstart/input/services/web', '/', 'welcome'],
  ['Flask', 'launch-styles/input/flask', '/health', 'ok'],
  ['Django', 'launch-styles/input/django', '/healthz', 'ok'],
  ['python -m module', 'launch-styles/input/module', '/', 'tick 1'],
  ['Streamlit', 'launch-styles/input/streamlit', '/_stcore/health', 'ok'],
  ['Express', 'launch-styles/input/express', '/healthz', 'ok'],
] as const;

test.concurrent.for(starts)(
  '%s: installed as the Dockerfile says and started as found, it answers where it is bound',
  async ([, directory, path, answer], { expect, signal }) => {
    await using work = await workspace({
      'repos.yaml': '- { slug: ./app, name: app, telemetry: false }\n',
    });
    await using scratch = await scratchDirectory();
    await work.copy(resolve('examples', directory), 'app');
    expect((await work.karst(['render'])).status).toBe(0);
    const files = await work.files('deploy/services/app');
    const { launch } = JSON.parse(files['deploy/services/app/.karst.json'] ?? '') as {
      launch: Launch;
    };
    const dockerfile = files['deploy/services/app/Dockerfile'] ?? '';
    const image = await buildOnHost(dockerfile, resolve(work.root, 'app'), scratch.path, signal);

    const binding = { address: '127.0.0.1', port: await freePort() };
    await using app = image.start(
      resolveCommand(launch, binding),
      boundEnvironment(launch, binding),
    );
    const answers =
      path === undefined
        ? connected(binding.port).then(() => '')
        : answered(`http://127.0.0.1:${binding.port}${path}`);
    const died = app.ended.then((status) => {
      throw new Error(`it ended with ${status}`);
    });
    const seen = await Promise.race([answers, died]).catch((error: unknown) => {
      throw new Error(`${error}\n${app.printed()}`);
    });
    expect(seen).toContain(answer);
    expect(image.command).toEqual(
      resolveCommand(launch, { ...binding, address: '0.0.0.0', port: launch.port?.number ?? 0 }),
    );
  },
);

/** What the manifest sets beside the command, so that one image serves with and without the mesh. */
function boundEnvironment(launch: Launch, binding: Binding): Record<string, string> {
  return Object.fromEntries(
    Object.entries(launch.environment).map(([name, value]) => [
      name,
      resolveArgument(value, binding),
    ]),
  );
}
