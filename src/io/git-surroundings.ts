import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';

type Environment = Readonly<Record<string, string | undefined>>;

/** Makes the directory in which git works, and clears what a crash left there a day ago. */
export async function prepareWorkDirectory(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const dayAgoMs = Date.now() - 86_400_000;
  for (const name of await readdir(directory)) {
    const path = join(directory, name);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined || found.mtimeMs > dayAgoMs) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/**
 * The file of certificate authorities that git is to trust, or undefined for its own. NODE_EXTRA_CA_CERTS adds to
 * what Node trusts while git's setting replaces; so git gets both in one file.
 */
export async function authoritiesFile(
  environment: Environment,
  directory: string,
): Promise<string | undefined> {
  const { GIT_SSL_CAINFO: own, NODE_EXTRA_CA_CERTS: extra } = environment;
  if (own !== undefined && own !== '') return own;
  const added = extra === undefined || extra === '' ? undefined : await readText(extra);
  if (added === undefined) return undefined;
  const text = [added.trimEnd(), ...rootCertificates, ''].join('\n');
  const name = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const path = join(directory, `authorities-${name}.pem`);
  await writeFile(`${path}.${process.pid}`, text, { mode: 0o600 });
  await rename(`${path}.${process.pid}`, path);
  return path;
}

/** Node passes over an extra file that it cannot read; so do we. */
function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
