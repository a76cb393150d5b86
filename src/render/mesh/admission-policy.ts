import type { Environment } from '../../spec/environment.ts';
import { sharedLabels, substituteOff } from '../labels.ts';
import type { YamlMap } from '../yaml.ts';
import { issuerName } from './issuer.ts';
import type { AdmissionPolicyView } from './view.ts';

/**
 * What the environment's authority may be asked for, by whomever and from whichever namespace: a Certificate names an id
 * and hosts of its own namespace and nothing else, and requests are cert-manager's alone to make, which makes them of
 * Certificates that were let in.
 */
export function admissionPolicyViews(environment: Environment): readonly AdmissionPolicyView[] {
  const name = issuerName(environment);
  const shared = {
    labels: sharedLabels('karstkit', environment.name),
    annotations: substituteOff,
    condition: `object.spec.issuerRef.name == '${name}' && has(object.spec.issuerRef.kind) && object.spec.issuerRef.kind == 'ClusterIssuer'`,
  };
  return [
    {
      ...shared,
      name: `${name}-certificates`,
      resource: 'certificates',
      validations: certificateRules(environment),
    },
    {
      ...shared,
      name: `${name}-requests`,
      resource: 'certificaterequests',
      validations: requestRules(environment),
    },
  ];
}

function certificateRules({ trustDomain }: Environment): readonly YamlMap[] {
  const own = `'spiffe://${trustDomain}/ns/' + object.metadata.namespace + '/sa/'`;
  return [
    rule('its only URI is a SPIFFE id of its namespace', [
      'has(object.spec.uris) && object.spec.uris.size() == 1',
      `object.spec.uris.all(uri, uri.startsWith(${own}) && uri.matches('^spiffe://[a-z0-9._-]+/ns/[a-z0-9-]+/sa/[a-z0-9.-]+$'))`,
    ]),
    rule('its DNS names are those of Services of its namespace', [
      "!has(object.spec.dnsNames) || object.spec.dnsNames.all(name, name.matches('^[a-z0-9-]+[.][a-z0-9-]+[.]svc([.]cluster[.]local)?$') && name.split('.')[1] == object.metadata.namespace)",
    ]),
    rule('it is no authority', [
      '!has(object.spec.isCA) || !object.spec.isCA',
      "has(object.spec.usages) && object.spec.usages.all(usage, usage in ['digital signature', 'server auth', 'client auth'])",
    ]),
    rule(
      'it has no further names',
      [
        'commonName',
        'emailAddresses',
        'ipAddresses',
        'literalSubject',
        'otherNames',
        'subject',
      ].map((field) => `!has(object.spec.${field})`),
    ),
    rule('it is valid for 90 days at most', [
      "has(object.spec.duration) && duration(object.spec.duration) <= duration('2160h')",
    ]),
  ];
}

function requestRules({ certificates }: Environment): readonly YamlMap[] {
  const manager = `system:serviceaccount:${certificates.namespace}:cert-manager`;
  return [
    rule('cert-manager alone asks, and what it asked for stays', [
      `request.operation == 'CREATE' ? request.userInfo.username == '${manager}' : object.spec == oldObject.spec`,
    ]),
  ];
}

function rule(message: string, conditions: readonly string[]): YamlMap {
  const expression =
    conditions.length === 1 ? conditions[0] : conditions.map((each) => `(${each})`).join(' && ');
  return { expression, message, reason: 'Forbidden' };
}
