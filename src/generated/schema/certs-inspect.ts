// Generated from schemas/output/certs-inspect.schema.json; do not edit.

/**
 * `karst certs inspect -o json`.
 */
export interface CertsInspectOutput {
  apiVersion: 'karstkit.dev/v1';
  kind: 'CertificateInspection';
  /**
   * Status the process ends with.
   */
  exitStatus: 0 | 2;
  file: string;
  certificates: Certificate[];
  /**
   * What a sealed Secret says in clear.
   */
  sealed: {
    serial: string;
    notAfter: string;
    daysLeft: number;
  }[];
}
export interface Certificate {
  subject: string;
  serial: string;
  /**
   * SHA-256, in hexadecimal.
   */
  fingerprint: string;
  notBefore: string;
  notAfter: string;
  daysLeft: number;
  /**
   * `P-256`, `RSA 2048`, …
   */
  key: string;
  signatureHash?: string;
  authority: boolean;
  uris: string[];
  dnsNames: string[];
  /**
   * Fingerprint of the certificate in the same file that signed it.
   */
  signedBy?: string;
}
