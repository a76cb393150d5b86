import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { meshPort } from '#src/render/envoy/mesh.ts';
import { anAuthority } from '../support/envoy-certificate.ts';
import { dnsOf, meshed, meshedPeer } from '../support/envoy-mesh.ts';
import { type PodOptions, startPod } from '../support/envoy-pod.ts';
import { minimalCallee, minimalCaller } from './mesh-minimal.ts';

const connections = 16;
const roundMs = 700;
const settleMs = 200;
const rounds = Number(process.env.BENCH_ROUNDS ?? 20);

interface Way {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  /** Its sidecars. */
  readonly pids: readonly number[];
  readonly latenciesMs: number[];
  readonly perSecond: number[];
  /** Processor time of its sidecars. */
  busyMs: number;
  calls: number;
}

/**
 * What two sidecars add to a request, rendered ones beside a pair written by hand, and no sidecar: the ways take turns, so
 * that whatever else the machine does is shared.
 */
export async function mesh(): Promise<string> {
  await using resources = new AsyncDisposableStack();
  for (const address of ['127.20.0.2', '127.20.1.2']) resources.use(startApp(address));
  const rendered = await startPair(resources, '127.20.0', false);
  const byHand = await startPair(resources, '127.20.1', true);
  const ways = [
    way('no sidecar', '127.20.0.2', 8_000, []),
    way('rendered', '127.20.0.1', meshPort.outbound, rendered),
    way('by hand', '127.20.1.1', meshPort.outbound, byHand),
  ] as const;

  for (const each of ways) await measure(each, 500);
  for (const each of ways) {
    each.latenciesMs.length = 0;
    each.perSecond.length = 0;
    each.busyMs = 0;
    each.calls = 0;
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const each of ways) await measure(each, roundMs);
  }
  return report(ways);
}

async function startPair(resources: AsyncDisposableStack, network: string, byHand: boolean) {
  const [caller, callee] = [`${network}.1`, `${network}.2`];
  const authority = anAuthority();
  const shared = { authority, names: dnsOf('billing', [callee]), silent: true };
  const pairs: readonly PodOptions[] = [
    {
      ...shared,
      input: meshed('billing', { callers: [meshedPeer('web')] }),
      address: callee,
      ...(byHand ? { bootstrap: minimalCallee() } : {}),
    },
    {
      ...shared,
      input: meshed('web', { uses: [meshedPeer('billing')] }),
      address: caller,
      ...(byHand ? { bootstrap: minimalCaller(callee) } : {}),
    },
  ];
  const pids: number[] = [];
  for (const options of pairs) pids.push(resources.use(await startPod(options)).pid ?? 0);
  return pids;
}

/** In a process of its own, so that it does not wait for the one that measures. */
function startApp(address: string): AsyncDisposable {
  const child = spawn(process.execPath, ['tests/bench/mesh-app.ts', address], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  return {
    [Symbol.asyncDispose]: () => {
      child.stdin.end();
      return ended;
    },
  };
}

function way(name: string, address: string, port: number, pids: readonly number[]): Way {
  return { name, address, port, pids, latenciesMs: [], perSecond: [], busyMs: 0, calls: 0 };
}

/** User and system time of a process so far, in the hundredths of a second that Linux counts. */
function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

async function measure(each: Way, forMs: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const startMs = performance.now();
  const before = each.latenciesMs.length;
  const busyMs = sum(each.pids.map(processorMs));
  const worker = async () => {
    while (performance.now() - startMs < forMs) {
      const sentMs = performance.now();
      await call(each, agent);
      each.calls += 1;
      // A round begins with connections that were let go while the others had their turn: those are no steady state.
      if (sentMs - startMs < settleMs) continue;
      each.latenciesMs.push(performance.now() - sentMs);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const tookS = (performance.now() - startMs - settleMs) / 1_000;
  each.perSecond.push((each.latenciesMs.length - before) / tookS);
  each.busyMs += sum(each.pids.map(processorMs)) - busyMs;
  agent.destroy();
}

function call({ address, port }: Way, agent: Agent): Promise<void> {
  return new Promise((done, fail) => {
    const headers = { host: `billing.mesh:${meshPort.outbound}` };
    get({ host: address, port, agent, headers }, (response) => {
      if (response.statusCode !== 200) fail(new Error(`answered ${response.statusCode}`));
      response.resume().once('end', done);
    }).once('error', fail);
  });
}

function report([none, ours, theirs]: readonly [Way, Way, Way]): string {
  const rows = [none, ours, theirs].map(
    (each) =>
      `     ${`two sidecars: ${each.name}`.padEnd(44)} ${at(each, 0.5).toFixed(2)} ms p50, ${at(each, 0.99).toFixed(2)} ms p99, ${typical(each).toFixed(0)} requests a second, ${(busy(each) * 1_000).toFixed(0)} µs of processor each`,
  );
  const ratios = [
    ['p50 added', (at(ours, 0.5) - at(none, 0.5)) / (at(theirs, 0.5) - at(none, 0.5))],
    ['p99 added', (at(ours, 0.99) - at(none, 0.99)) / (at(theirs, 0.99) - at(none, 0.99))],
    ['time a request at full load', typical(theirs) / typical(ours)],
    ['processor time a request', busy(ours) / busy(theirs)],
  ] as const;
  const lines = ratios.map(
    ([what, ratio]) =>
      `${ratio <= aim ? 'ok  ' : 'over'} ${`two sidecars: ${what}`.padEnd(44)} ${`${ratio.toFixed(2)}x`.padStart(8)} ${''.padStart(8)} ${`<= ${aim}x`.padStart(9)}  a pair written by hand`,
  );
  return [...rows, ...lines].join('\n');
}

const aim = 1.1;

function busy({ busyMs, calls }: Way): number {
  return busyMs / calls;
}

function at({ latenciesMs }: Way, share: number): number {
  const sorted = latenciesMs.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

function typical({ perSecond }: Way): number {
  return perSecond.toSorted((a, b) => a - b)[Math.floor(perSecond.length / 2)] ?? Number.NaN;
}
