import type { Egress } from '../../generated/schema/service-spec.ts';
import type { Finding } from '../../problem.ts';
import { findingAt } from '../finding-at.ts';
import type { Rule, RuleInput } from './rule.ts';

/**
 * Aliases of external destinations that the sidecar can lead to: one each, none that is a service's, and a sidecar that
 * speaks to them. Code: spec.egress.
 */
export const aliasesLeadSomewhere: Rule = (input) => {
  const { egress = [] } = input.spec;
  return egress.flatMap((destination, index) => {
    if (!('host' in destination)) return [];
    const before = egress.slice(0, index);
    const message = aliasFault(input, destination, before) ?? tlsFault(destination);
    if (message === undefined) return [];
    const field = destination.alias === undefined ? 'tls' : 'alias';
    return [fault(input, `/egress/${index}/${field}`, message)];
  });
};

type Host = Extract<Egress, { host: string }>;

function aliasFault(
  { spec }: RuleInput,
  { alias, protocol, host, tls = true }: Host,
  before: readonly Egress[],
): string | undefined {
  if (alias === undefined) return undefined;
  if (spec.mesh === false) return 'An alias needs a sidecar, and `mesh: false` leaves it out.';
  if (protocol === 'UDP') return 'An alias leads to HTTP, which is not spoken over UDP.';
  if (tls && isAddress(host)) return 'TLS needs a host name to ask for, and this is an address.';
  if (before.some((other) => 'host' in other && other.alias === alias)) {
    return `The alias "${alias}" is given twice.`;
  }
  const isUsed = (spec.uses ?? []).some((reference) => reference.split('/').at(-1) === alias);
  return isUsed ? `The alias "${alias}" is the name of a service that is used.` : undefined;
}

function tlsFault({ alias, tls }: Host): string | undefined {
  if (alias !== undefined || tls === undefined) return undefined;
  return 'Who speaks TLS is said of an alias, and there is none: the app calls the host itself.';
}

function isAddress(host: string): boolean {
  return host.includes(':') || /^[0-9.]+$/.test(host);
}

function fault({ at }: RuleInput, pointer: string, message: string): Finding {
  return findingAt(at(pointer), 'spec.egress', message, { atKey: true });
}
