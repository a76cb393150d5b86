import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { meshPort } from '#src/render/envoy/mesh.ts';
import type { Echo } from './envoy-app.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Call {
  /** Address of the calling pod, whose sidecar takes the call. */
  readonly from: string;
  /** Name that the app calls, `billing.mesh`. */
  readonly host: string;
  readonly method?: string;
  readonly path?: string;
  readonly body?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly agent?: Agent;
}

/** Calls an upstream the way an app does: plain HTTP to its own sidecar. Rejects when no answer comes. */
export function callUpstream(call: Call): Promise<Answer> {
  const { from, host, method = 'GET', path = '/', body: sentBody, headers = {}, agent } = call;
  return new Promise((done, fail) => {
    const sent = request(
      {
        host: from,
        port: meshPort.outbound,
        method,
        path,
        headers: { host: `${host}:${meshPort.outbound}`, ...headers },
        ...(agent === undefined ? {} : { agent }),
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.once('error', fail);
        response.once('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    sent.setTimeout(20_000, () => sent.destroy(new Error('no answer within 20 seconds')));
    sent.once('error', fail);
    sent.end(sentBody);
  });
}

/** What the app saw, from its answer. */
export function echoOf({ status, body }: Answer): Echo {
  if (status !== 200) throw new Error(`answered ${status}: ${body}`);
  return JSON.parse(body) as Echo;
}

/** Calls without a pause from several connections until it is stopped; gives how many were answered and what failed. */
export function steadyLoad(call: Omit<Call, 'agent'>, connections = 8) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const faults: string[] = [];
  let answered = 0;
  let running = true;
  const worker = async () => {
    while (running) {
      await callUpstream({ ...call, agent }).then(
        ({ status, body }) => {
          answered += 1;
          if (status !== 200) faults.push(`${status} ${body}`);
        },
        (error: unknown) => faults.push(String(error)),
      );
    }
  };
  const workers = Array.from({ length: connections }, worker);
  return {
    stop: async () => {
      running = false;
      await Promise.all(workers);
      agent.destroy();
      return { answered, faults };
    },
  };
}
