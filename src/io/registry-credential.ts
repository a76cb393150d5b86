import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mapOf } from './json-map.ts';

/** What a registry is shown, and nobody else. */
export interface RegistryCredential {
  readonly username: string;
  readonly password: string;
}

/** What is known of a registry's credential: one, none, or why there is one that cannot be used. */
export interface KnownCredential {
  readonly credential?: RegistryCredential;
  readonly fault?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const maxBytes = 1 << 20;

/**
 * The credential for one registry, host and port exactly: of KARST_REGISTRY when that names it, else of the file that
 * `docker login` writes. No credential helper is run: a program that a file names is none of ours to start.
 */
export function registryCredential(registry: string, environment: Environment): KnownCredential {
  const { KARST_REGISTRY: own, KARST_REGISTRY_USERNAME: username = '' } = environment;
  const password = environment.KARST_REGISTRY_PASSWORD ?? '';
  if (own !== undefined && own !== '' && own === registry) return checked(username, password);
  const file = configFile(environment);
  return file === undefined ? {} : inConfig(file, registry);
}

function configFile({ DOCKER_CONFIG: directory, HOME: home }: Environment): string | undefined {
  if (directory !== undefined && directory !== '') return join(directory, 'config.json');
  return home === undefined || home === '' ? undefined : join(home, '.docker', 'config.json');
}

function inConfig(file: string, registry: string): KnownCredential {
  const config = readConfig(file);
  const auths = mapOf(config.auths);
  const names = namesOf(registry);
  const listed = names.filter((name) => Object.hasOwn(auths, name));
  const [written] = listed.flatMap((name) => inClear(mapOf(auths[name])));
  if (written !== undefined) return written;
  const helpers = mapOf(config.credHelpers);
  const isHelped = names.some((name) => Object.hasOwn(helpers, name));
  const isStored = typeof config.credsStore === 'string' && listed.length > 0;
  if (!isHelped && !isStored) return {};
  return { fault: 'its credential is kept by a credential helper, which KarstKit does not run' };
}

function inClear({
  auth,
  username,
  password,
}: Readonly<Record<string, unknown>>): KnownCredential[] {
  if (typeof auth === 'string' && auth !== '') return [decoded(auth)];
  const isPlain = typeof username === 'string' && typeof password === 'string';
  return isPlain ? [checked(username, password)] : [];
}

/** As `docker login` writes them; Docker Hub has a name of its own. */
function namesOf(registry: string): readonly string[] {
  const hub =
    registry === 'registry-1.docker.io' ? ['https://index.docker.io/v1/', 'docker.io'] : [];
  return [
    ...hub,
    registry,
    `https://${registry}`,
    `https://${registry}/`,
    `https://${registry}/v2/`,
  ];
}

function readConfig(file: string): Readonly<Record<string, unknown>> {
  try {
    // A link is as good as the file: it is the user's own home.
    const status = statSync(file, { throwIfNoEntry: false });
    if (status?.isFile() !== true || status.size > maxBytes) return {};
    return mapOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Somebody else's file: what cannot be read gives no credential, and the registry says that one is missing.
    return {};
  }
}

function decoded(auth: string): KnownCredential {
  const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
  const colon = text.indexOf(':');
  return colon < 0 ? checked('', '') : checked(text.slice(0, colon), text.slice(colon + 1));
}

function checked(username: string, password: string): KnownCredential {
  const isSound = /^[^:\p{Cc}]{1,255}$/u.test(username) && /^[^\p{Cc}]{1,16384}$/u.test(password);
  if (isSound) return { credential: { username, password } };
  return { fault: 'its credential is incomplete or holds characters that none has' };
}
