import { textOf, valueAt } from '../../policy/value-at.ts';
import type { KubeObject } from '../object/kube-object.ts';
import { mapsAt, textsAt } from '../object/list-at.ts';
import { type Danger, danger, eachPair, listed, subjectOf } from './danger.ts';

/** What a route answers when it names no host. */
const everyHost = 'every host';

/**
 * A route answers for a host, or for requests of it, that it did not answer before, or no longer does. Codes:
 * danger.host-exposed, danger.host-removed.
 */
export const hostsChange = eachPair((pair) => {
  const ref = subjectOf(pair);
  const [before, after] = [routesOf(pair.before), routesOf(pair.after)];
  const [old, fresh] = [hostsOf(before), hostsOf(after)];
  const added = fresh.filter((host) => !old.includes(host));
  const gone = old.filter((host) => !fresh.includes(host));
  return [
    ...(added.length === 0 ? otherRequests(pair.after, before, after) : []),
    ...(added.length === 0
      ? []
      : [
          danger('danger.host-exposed', ref, {
            severity: added.includes(everyHost) ? 'high' : 'medium',
            message: `${listed(added)} is reached from outside the cluster`,
          }),
        ]),
    ...(gone.length === 0
      ? []
      : [
          danger('danger.host-removed', ref, {
            severity: 'medium',
            message: `${listed(gone)} is answered no more`,
          }),
        ]),
  ];
});

interface Route {
  readonly hosts: readonly string[];
  /** What it answers, with everything that narrows it. */
  readonly match: string;
}

/** The same hosts, another rule about paths or methods. */
function otherRequests(
  subject: KubeObject | undefined,
  before: readonly Route[],
  after: readonly Route[],
): Danger[] {
  const known = before.map(({ match }) => match);
  const added = after.filter(({ match }) => !known.includes(match));
  if (subject === undefined || added.length === 0) return [];
  const message = `other requests to ${listed(hostsOf(added))} reach it than before`;
  return [danger('danger.host-exposed', subject.ref, { severity: 'medium', message })];
}

function hostsOf(routes: readonly Route[]): string[] {
  return [...new Set(routes.flatMap(({ hosts }) => hosts))];
}

const readers: Readonly<Record<string, (value: unknown) => readonly Route[]>> = {
  Gateway: (value) =>
    mapsAt(value, ['spec', 'listeners']).map((one) => named([one.hostname], one.hostname)),
  GRPCRoute: gatewayRoutes,
  HTTPRoute: gatewayRoutes,
  Ingress: (value) =>
    mapsAt(value, ['spec', 'rules']).map((rule) =>
      named(
        [rule.host],
        mapsAt(rule, ['http', 'paths']).map(({ path, pathType }) => [path, pathType]),
      ),
    ),
  IngressRoute: traefikRoutes,
  IngressRouteTCP: traefikRoutes,
  TCPRoute: () => [named([], '')],
  TLSRoute: gatewayRoutes,
};

function routesOf(object: KubeObject | undefined): readonly Route[] {
  if (object === undefined || !Object.hasOwn(readers, object.ref.kind)) return [];
  return readers[object.ref.kind]?.(object.value) ?? [];
}

function gatewayRoutes(value: unknown): readonly Route[] {
  const hosts = textsAt(value, ['spec', 'hostnames']);
  const matches = mapsAt(value, ['spec', 'rules']).map(({ matches: some }) => some);
  return [named(hosts, matches)];
}

/** Traefik's own language: the names stand between backticks or quotes. */
function traefikRoutes(value: unknown): readonly Route[] {
  return mapsAt(value, ['spec', 'routes']).map((route) => {
    const match = textOf(route.match);
    const calls = [...match.matchAll(/\bHost(?:SNI)?(?:Regexp)?\(([^)]{0,2048})\)/g)];
    const hosts = calls.flatMap(([, inner = '']) =>
      [...inner.matchAll(/[`"']([^`"']{1,512})[`"']/g)].map(([, host]) => host),
    );
    return named(hosts, [match, valueAt(value, ['spec', 'entryPoints'])]);
  });
}

function named(hosts: readonly unknown[], match: unknown): Route {
  const names = hosts.filter((host) => typeof host === 'string');
  const all = names.length === 0 || names.includes('*') ? [everyHost] : names;
  return { hosts: all, match: JSON.stringify([all, match ?? '']) };
}
