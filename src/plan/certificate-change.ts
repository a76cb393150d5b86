import type { CertificatePlan } from './certificate.ts';
import { type ObjectRef, objectKey } from './object/kube-object.ts';
import type { ObjectChange } from './object/object-change.ts';
import { rankObjects } from './object/rank-objects.ts';
import type { Forecast } from './plan.ts';

/**
 * A forecast with the Secrets whose certificates are made anew. What is sealed in them is all that changes, and sidecars
 * read it without a restart. One that is new stands in the forecast already.
 */
export function withRenewedSecrets(
  forecast: Forecast,
  root: string,
  certificates: readonly CertificatePlan[],
): Forecast {
  const renewed = certificates
    .filter(({ due }) => due !== undefined && due !== 'new' && due !== 'missing')
    .map((certificate) => renewal(certificate, root));
  if (renewed.length === 0) return forecast;
  const keys = new Set(renewed.map(({ object }) => objectKey(object)));
  const rest = forecast.objects.filter(({ object }) => !keys.has(objectKey(object)));
  return { ...forecast, objects: rankObjects([...rest, ...renewed], forecast.dangers) };
}

/** The Secret of a certificate, as it stands in its sealed file. */
export function sealedRef({ path, secret, spiffeId }: CertificatePlan): ObjectRef {
  const [, namespace = ''] = /\/ns\/([^/]+)\//.exec(spiffeId) ?? [];
  const kind = path.endsWith('.sops.yaml')
    ? { apiVersion: 'v1', kind: 'Secret' }
    : { apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret' };
  return { ...kind, namespace, name: secret };
}

function renewal(certificate: CertificatePlan, root: string): ObjectChange {
  const object = sealedRef(certificate);
  const keys = object.kind === 'Secret' ? ['stringData'] : ['spec', 'encryptedData'];
  return {
    action: 'update',
    object,
    path: `${root}/${certificate.path}`,
    fields: [{ path: keys.join('.'), keys, secret: true }],
    causes: [{ kind: 'certificate' }],
  };
}
