import { isMap } from '../../render/merge-patch.ts';
import type { YamlValue } from '../../render/yaml.ts';
import type { FieldChange } from '../object/field-change.ts';
import { danger, eachPair } from './danger.ts';

type Judge = (before: YamlValue | undefined, after: YamlValue | undefined) => boolean;

const wentAway: Judge = (before, after) => before !== undefined && after === undefined;
const isOn: Judge = (before, after) => before !== true && after === true;
const isOff: Judge = (before, after) => before === true && after !== true;

/** What a field of TLS settings must not become, by its name in Envoy, Traefik or the Gateway API. */
const loosened: Readonly<Record<string, Judge>> = {
  allow_expired_certificate: isOn,
  insecureSkipVerify: isOn,
  match_typed_subject_alt_names: wentAway,
  peerCertURI: wentAway,
  require_client_certificate: isOff,
  rootCAs: wentAway,
  rootCAsSecrets: wentAway,
  tls_minimum_protocol_version: (before, after) => versionOf(after) < versionOf(before),
  transport_socket: wentAway,
  trust_chain_verification: (before, after) => after === 'ACCEPT_UNTRUSTED' && before !== after,
  validation_context: wentAway,
  validation_context_sds_secret_config: wentAway,
};
const settings = [
  'ConfigMap',
  'IngressRoute',
  'IngressRouteTCP',
  'Ingress',
  'ServersTransport',
  'TLSOption',
];

/** A connection asks less of the other side than before, or becomes plain. Code: danger.tls-loosened. */
export const tlsLoosened = eachPair(({ before, after, fields }) => {
  if (before === undefined || after === undefined || !settings.includes(after.ref.kind)) return [];
  return fields
    .filter((field) => isLooser(field, after.ref.kind))
    .map(({ path }) =>
      danger('danger.tls-loosened', after.ref, {
        severity: 'high',
        field: path,
        message:
          path === 'spec.tls' ? 'it answers in plain' : 'the connection asks less than before',
      }),
    );
});

/** A part that goes as a whole is one of whose settings nobody can be asked any more, and no loss. */
function isLooser({ path, keys, before, after }: FieldChange, kind: string): boolean {
  if (path === 'spec.tls' && kind !== 'ConfigMap') return wentAway(before, after);
  const name = keys.findLast((key) => !/^\d+$/.test(key)) ?? '';
  const judge = Object.hasOwn(loosened, name) ? loosened[name] : undefined;
  if (judge?.(before, after) === true) return true;
  return (
    isMap(before) &&
    isMap(after) &&
    Object.keys(loosened).some((key) => loosened[key]?.(before[key], after[key]) === true)
  );
}

const versions = ['TLS_AUTO', 'TLSv1_0', 'TLSv1_1', 'TLSv1_2', 'TLSv1_3'];

function versionOf(value: YamlValue | undefined): number {
  return typeof value === 'string' ? versions.indexOf(value) : 0;
}
