// Generated from schemas/output/certs-list.schema.json; do not edit.

/**
 * `karst certs list -o json`.
 */
export interface CertsListOutput {
  apiVersion: 'karstkit.dev/v1';
  kind: 'CertificateList';
  /**
   * Status the process ends with.
   */
  exitStatus: 0 | 2;
  /**
   * By environment and service.
   */
  certificates: Certificate[];
  authorities: Authority[];
  findings: Finding[];
}
export interface Certificate {
  environment: string;
  service: string;
  issuedBy: 'karst' | 'cert-manager';
  /**
   * `cluster`: cert-manager keeps and renews it there.
   */
  state: 'good' | 'due' | 'cluster';
  /**
   * Name of the Secret that it stands in.
   */
  secret: string;
  spiffeId: string;
  dnsNames?: string[];
  /**
   * SHA-256 of the authority's certificate, in hexadecimal.
   */
  issuer?: string;
  /**
   * File with the sealed key, from the environment's directory.
   */
  path?: string;
  /**
   * Why it is issued anew.
   */
  due?:
    | 'new'
    | 'missing'
    | 'names-changed'
    | 'authority-changed'
    | 'seal-changed'
    | 'last-third'
    | 'expired'
    | 'forced';
  daysLeft?: number;
  notAfter?: string;
}
export interface Authority {
  environment: string;
  /**
   * Its part in a rotation; `issuing` alone while there is none.
   */
  role: 'issuing' | 'next' | 'former';
  subject: string;
  /**
   * SHA-256, in hexadecimal.
   */
  fingerprint: string;
  notAfter: string;
  daysLeft: number;
}
/**
 * A fact about an input, with its place.
 */
export interface Finding {
  /**
   * Stable code of the finding.
   */
  code: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  file?: string;
  line?: number;
  column?: number;
  /**
   * RFC 6901, within the file.
   */
  pointer?: string;
  expected?: string;
  /**
   * What to do next.
   */
  hint?: string;
}
