import type { NetworkAddress } from './network-address.ts';

export interface GitSurroundings {
  readonly home: string;
  /** The one protocol that may be spoken. */
  readonly protocol: string;
  readonly config: readonly (readonly [string, string])[];
  /** File of certificate authorities; git's own when absent. */
  readonly authorities?: string;
  /** The bare repository, named outright: git looks for none by itself, not even where it needs none. */
  readonly directory?: string;
}

const guarded = [
  'GIT_ALLOW_PROTOCOL',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_DIR',
  'GIT_LFS_SKIP_SMUDGE',
  'GIT_SSL_CAINFO',
  'GIT_TERMINAL_PROMPT',
];

/** The variables that a child may have although simple-git guards their like. */
export const unlockedVariables: readonly string[] = [
  ...guarded,
  ...Array.from({ length: 24 }, (_, index) => [
    `GIT_CONFIG_KEY_${index}`,
    `GIT_CONFIG_VALUE_${index}`,
  ]).flat(),
];

/** The whole environment of a git child: nothing of ours reaches it but what stands here. */
export function gitEnvironment(surroundings: GitSurroundings): Record<string, string> {
  const { home, protocol, config, authorities, directory } = surroundings;
  const pairs = config.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);

  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: home,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_LFS_SKIP_SMUDGE: '1',
    GIT_ALLOW_PROTOCOL: protocol,
    GIT_CONFIG_COUNT: String(config.length),
    GIT_DIR: directory ?? '/dev/null',
    ...(authorities === undefined ? {} : { GIT_SSL_CAINFO: authorities }),
    ...Object.fromEntries(pairs),
  };
}

/** What holds for every repository, wherever it lies: nothing of its own is run, nothing of it is trusted unchecked. */
export const hardenedConfig: readonly (readonly [string, string])[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.symlinks', 'false'],
  ['core.protectNTFS', 'true'],
  ['safe.bareRepository', 'explicit'],
  ['submodule.recurse', 'false'],
  ['transfer.fsckObjects', 'true'],
  // Old mistakes of old tools, in the history of well-known repositories; harmless to a reader.
  ['fetch.fsck.badTimezone', 'ignore'],
  ['fetch.fsck.missingSpaceBeforeDate', 'ignore'],
  ['fetch.fsck.zeroPaddedFilemode', 'ignore'],
  ['http.followRedirects', 'false'],
  ['http.lowSpeedLimit', '100'],
  ['http.lowSpeedTime', '30'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['protocol.version', '2'],
];

/** Fetches what is named and nothing beside it: no tags, no submodules, no file that says what was fetched. */
export const fetchVerb: readonly string[] = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-write-fetch-head',
];

/** Configuration that no file can override. The address that was checked is the one that git connects to. */
export function gitConfig(
  url: URL,
  addresses: readonly NetworkAddress[],
  authorization: string | undefined,
): (readonly [string, string])[] {
  const port = url.port || (url.protocol === 'http:' ? '80' : '443');
  const fixed = addresses
    .map(({ address, family }) => (family === 6 ? `[${address}]` : address))
    .join(',');
  const header: [string, string][] =
    authorization === undefined ? [] : [['http.extraHeader', `Authorization: ${authorization}`]];
  const isName = addresses[0]?.address !== url.hostname.replace(/^\[|\]$/g, '');

  return [
    ...hardenedConfig,
    ...(isName ? [['http.curloptResolve', `${url.hostname}:${port}:${fixed}`] as const] : []),
    ...header,
  ];
}
