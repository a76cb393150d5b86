import { connect } from 'node:net';

/** Tries again until it succeeds; after a minute the last failure is the answer. */
export async function eventually<Value>(attempt: () => Promise<Value>): Promise<Value> {
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

/** The body that a URL answers with, whatever its status, once something listens. */
export function answered(url: string): Promise<string> {
  return eventually(async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    return await response.text();
  });
}

/** Waits until a port on loopback takes a connection. */
export function connected(port: number): Promise<void> {
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
