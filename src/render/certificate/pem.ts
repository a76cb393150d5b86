/** One block of a PEM file (RFC 7468). */
export interface PemBlock {
  /** `CERTIFICATE`, `PRIVATE KEY`, … */
  readonly label: string;
  readonly bytes: Uint8Array;
  /** The block as it stands in the file, with a line break at its end. */
  readonly text: string;
}

const block =
  /-----BEGIN ([A-Z0-9 ]{1,64})-----\r?\n((?:[!-~ \t]*\r?\n)*?)-----END \1-----(?:\r?\n|$)/g;

/** Every block of a text, in its order; what stands between them is explanation and passed over. */
export function pemBlocks(text: string): readonly PemBlock[] {
  return [...text.matchAll(block)].map(([whole, label = '', body = '']) => ({
    label,
    bytes: Buffer.from(body.replace(/^[!-9;-~]+:.*$/gm, ''), 'base64'),
    text: `${whole.replaceAll('\r', '').trimEnd()}\n`,
  }));
}

/** A block with lines of 64 characters. */
export function pemText(label: string, bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
