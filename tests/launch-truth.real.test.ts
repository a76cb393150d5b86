import { connect } from 'node:net';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Binding, resolveArgument, resolveCommand } from '#src/detect/command.ts';
import type { Launch } from '#src/detect/launch.ts';
import { buildOnHost } from '#tests/support/dockerfile-host.ts';
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

test.each(starts)(
  '%s: installed as the Dockerfile says and started as found, it answers where it is bound',
  async (_, directory, path, answer) => {
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
    const image = await buildOnHost(
      files['deploy/services/app/Dockerfile'] ?? '',
      resolve(work.root, 'app'),
      scratch.path,
    );

    const binding = { address: '127.0.0.1', port: await freePort() };
    const child = image.start(resolveCommand(launch, binding), boundEnvironment(launch, binding));
    const printed = collect(child);
    try {
      if (path === undefined) await connected(binding.port);
      else expect(await answered(`http://127.0.0.1:${binding.port}${path}`)).toContain(answer);
      expect(image.command).toEqual(
        resolveCommand(launch, { ...binding, address: '0.0.0.0', port: launch.port?.number ?? 0 }),
      );
    } catch (error) {
      throw new Error(`${error}\n${printed()}`);
    } finally {
      child.kill('SIGKILL');
    }
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

function collect(child: {
  stdout: NodeJS.ReadableStream | null;
  stderr: NodeJS.ReadableStream | null;
}) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      text += String(chunk);
    });
  }
  return () => text;
}

async function answered(url: string): Promise<string> {
  return await eventually(async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    return `${await response.text()}`;
  });
}

function connected(port: number): Promise<void> {
  return eventually(
    () =>
      new Promise<void>((done, fail) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.destroy();
          done();
        });
        socket.once('error', fail);
      }),
  );
}

async function eventually<Value>(attempt: () => Promise<Value>): Promise<Value> {
  const endMs = Date.now() + 60_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > endMs) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}
