import { resolve } from 'node:path';
import { eventually } from '#tests/support/eventually.ts';
import { startProcess } from '#tests/support/host-process.ts';

/** A request, or a span within one, that reached the receiver. */
export interface Received {
  readonly protocol: 'grpc' | 'http';
  /** Method or path of a request; absent for a span. */
  readonly call?: string;
  readonly name?: string;
  readonly resource?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface OtlpReceiver extends AsyncDisposable {
  readonly endpoint: Readonly<Record<'grpc' | 'http', string>>;
  received(): readonly Received[];
}

/** Starts a real OTLP receiver on two free ports of loopback; `make tools` installs what it needs. */
export async function otlpReceiver(): Promise<OtlpReceiver> {
  const command = [resolve('.cache/tools/bin/python'), resolve('tests/support/otlp-receiver.py')];
  const receiver = startProcess(command, { directory: '.', environment: process.env });
  const lines = () => receiver.printed().split('\n').slice(0, -1);
  const ports = await eventually(async () => {
    const found = lines();
    if (found.length === 0)
      throw new Error(`no receiver; is "make tools" done?\n${receiver.printed()}`);
    return JSON.parse(found[0] ?? '') as Readonly<Record<'grpc' | 'http', number>>;
  });
  return {
    endpoint: {
      grpc: `http://127.0.0.1:${ports.grpc}`,
      http: `http://127.0.0.1:${ports.http}`,
    },
    received: () =>
      lines()
        .slice(1)
        .map((line) => JSON.parse(line) as Received),
    [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose](),
  };
}
