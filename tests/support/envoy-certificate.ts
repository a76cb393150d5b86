import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate and its key, as PEM. */
export interface KeyPair {
  readonly certificate: string;
  readonly key: string;
}

export interface LeafOptions {
  /** The subject's alternative names: `URI:spiffe://…`, `DNS:…`. */
  readonly names: readonly string[];
  /** Negative for one that has run out. */
  readonly days?: number;
  /** Instead of a leaf's own. */
  readonly extensions?: readonly string[];
}

const leafExtensions = [
  'basicConstraints=critical,CA:FALSE',
  'keyUsage=critical,digitalSignature',
  'extendedKeyUsage=serverAuth,clientAuth',
];

const authorityExtensions = [
  'basicConstraints=critical,CA:TRUE',
  'keyUsage=critical,keyCertSign,cRLSign',
  'subjectKeyIdentifier=hash',
];

/** An authority, made by the openssl program; its names are those of a leaf, for one that poses as it. */
export function anAuthority(names: readonly string[] = []): KeyPair {
  return issue({ names, extensions: authorityExtensions });
}

/** A certificate that an authority signed. */
export function aLeaf(authority: KeyPair, options: LeafOptions): KeyPair {
  return issue(options, authority);
}

function issue(options: LeafOptions, authority?: KeyPair): KeyPair {
  const directory = mkdtempSync(join(tmpdir(), 'karst-certificate-'));
  const openssl = (line: string) =>
    execFileSync('openssl', line.split(' '), { stdio: 'pipe', cwd: directory });
  const write = (name: string, text: string) => writeFileSync(join(directory, name), text);
  const read = (name: string) => readFileSync(join(directory, name), 'utf8');

  try {
    openssl('ecparam -name prime256v1 -genkey -noout -out key.pem');
    openssl('req -new -key key.pem -subj /CN=test -out request.pem');
    write('extensions.cnf', extensionText(options));
    if (authority !== undefined) {
      write('ca.pem', authority.certificate);
      write('ca.key', authority.key);
    }
    const signer = authority === undefined ? '-signkey key.pem' : '-CA ca.pem -CAkey ca.key';
    const days = `-days ${options.days ?? 2}`;
    openssl(
      `x509 -req -in request.pem ${signer} ${days} -extfile extensions.cnf -extensions all -out certificate.pem`,
    );
    return { certificate: read('certificate.pem'), key: read('key.pem') };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function extensionText({ names, extensions = leafExtensions }: LeafOptions): string {
  const lines = names.length === 0 ? [] : [`subjectAltName=${names.join(',')}`];
  return `[all]\n${[...extensions, ...lines].join('\n')}\n`;
}
