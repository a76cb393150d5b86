import type { Egress } from '../../generated/schema/service-spec.ts';
import type { Finding } from '../../problem.ts';
import { findingAt } from '../finding-at.ts';
import { calleeName } from '../name.ts';
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
    const found = aliasFault(input, destination, before) ?? tlsFault(destination);
    if (found === undefined) return [];
    const field = destination.alias === undefined ? 'tls' : 'alias';
    return [finding(input, `/egress/${index}/${field}`, found)];
  });
};

type Host = Extract<Egress, { host: string }>;

type Fault = readonly [message: string, hint: string];

function aliasFault(
  { spec }: RuleInput,
  { alias, protocol, host, tls = true }: Host,
  before: readonly Egress[],
): Fault | undefined {
  if (alias === undefined) return undefined;
  if (spec.mesh === false) {
    const message = 'An alias needs a sidecar, and `mesh: false` leaves it out.';
    return [message, 'Drop one of the two; without the alias the app calls the host itself.'];
  }
  if (protocol === 'UDP') {
    const message = 'An alias leads to HTTP, which is not spoken over UDP.';
    return [message, 'Drop the alias: the app calls the host itself.'];
  }
  if (tls && isAddress(host)) {
    const message = 'TLS needs a host name to ask for, and this is an address.';
    return [message, 'Write the name of the host, or `tls: false`.'];
  }
  if (before.some((other) => 'host' in other && other.alias === alias)) {
    return [`The alias "${alias}" is given twice.`, anotherAlias];
  }
  const isUsed = (spec.uses ?? []).some((reference) => calleeName(reference) === alias);
  return isUsed
    ? [`The alias "${alias}" is the name of a service that is used.`, anotherAlias]
    : undefined;
}

const anotherAlias = 'Choose another alias.';

function tlsFault({ alias, tls }: Host): Fault | undefined {
  if (alias !== undefined || tls === undefined) return undefined;
  const message =
    'Who speaks TLS is said of an alias, and there is none: the app calls the host itself.';
  return [message, 'Give it an alias, or drop `tls`.'];
}

function isAddress(host: string): boolean {
  return host.includes(':') || /^[0-9.]+$/.test(host);
}

function finding({ at }: RuleInput, pointer: string, [message, hint]: Fault): Finding {
  return findingAt(at(pointer), 'spec.egress', message, { atKey: true, hint });
}
