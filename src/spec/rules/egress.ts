import { shown } from '../../source/shown.ts';
import { findingAt } from '../finding-at.ts';
import type { Rule } from './rule.ts';

/** Destinations that are what they look like: a range with a prefix that fits, a host name or an address. */
export const egressIsReachable: Rule = ({ spec, at }) =>
  (spec.egress ?? []).flatMap((destination, index) => {
    if ('cidr' in destination && !isRange(destination.cidr)) {
      const message = `${shown(destination.cidr)} is no address range.`;
      const expected = 'a range such as 10.0.0.0/8 or fd00::/8';
      return [findingAt(at(`/egress/${index}/cidr`), 'spec.egress', message, { expected })];
    }
    if ('host' in destination && !isAddress(destination.host) && !isHostName(destination.host)) {
      const message = `${shown(destination.host)} is neither a host name nor an address.`;
      const expected = 'a name such as db.example.com, without port or scheme';
      return [findingAt(at(`/egress/${index}/host`), 'spec.egress', message, { expected })];
    }
    return [];
  });

function isRange(text: string): boolean {
  const [address = '', prefix = ''] = text.split('/');
  return isAddress(address) && Number(prefix) <= (address.includes(':') ? 128 : 32);
}

function isAddress(text: string): boolean {
  if (text.includes(':')) return /^[0-9A-Fa-f:.]+$/.test(text) && URL.canParse(`http://[${text}]/`);
  const octets = text.split('.');
  return (
    octets.length === 4 &&
    octets.every((each) => /^(?:0|[1-9][0-9]{0,2})$/.test(each) && Number(each) <= 255)
  );
}

/** A last label of digits alone would be an address to some readers. */
function isHostName(text: string): boolean {
  const labels = text.split('.');
  const areLabels = labels.every((label) =>
    /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label),
  );
  return areLabels && !/^[0-9]+$/.test(labels.at(-1) ?? '');
}
