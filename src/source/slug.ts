import { Problem } from '../problem.ts';
import { parseDirectorySlug } from './directory-slug.ts';
import type { Host, Hosts } from './host.ts';
import { nearestNames } from './nearest-name.ts';
import { parseRef } from './ref.ts';
import { shown } from './shown.ts';
import { meantScheme, meantSlug } from './slug-hint.ts';
import type { RepositorySlug, Slug } from './source.ts';

const maxLength = 512;
const form = 'scheme:owner/repository[#ref], or ./path for a directory of this repository';

/**
 * The one maker of slugs. Nothing is trimmed or normalised but the case of the scheme; hosts are those of the
 * configuration, never one that the text names.
 * Raises `slug.invalid`, `slug.unknown-scheme`, `slug.outside` and `ref.invalid`.
 */
export function parseSlug(text: string, hosts: Hosts): Slug {
  if (text.length > maxLength) refuse(text, `is longer than ${maxLength} characters`);
  if (text.startsWith('.') || text.startsWith('/')) return parseDirectorySlug(text);
  const match = /^([A-Za-z][A-Za-z0-9-]{0,15}):([^#]*)(?:#(.*))?$/s.exec(text);
  const [, written = '', name = '', ref] = match ?? [];
  if (match === null || name.startsWith('//'))
    refuse(text, 'is not of a known form', formHint(text));

  const scheme = written.toLowerCase();
  const host = hosts.get(scheme);
  if (host === undefined) throw unknownScheme(text, scheme, hosts);
  const { owner, repository } = splitName(text, name, host);
  if (ref !== undefined) parseRef(ref);
  return Object.freeze({
    kind: 'repository',
    text: `${scheme}${text.slice(written.length)}`,
    scheme,
    owner,
    repository,
    ...(ref === undefined ? {} : { ref }),
  });
}

/**
 * One text for each source, whatever the spelling: forges do not tell names apart by case.
 * Two entries with the same identity and the same path are duplicates.
 */
export function slugIdentity(slug: Slug): string {
  if (slug.kind === 'directory') return slug.text;
  return `${repositoryIdentity(slug)}${slug.ref === undefined ? '' : `#${slug.ref}`}`;
}

/** As `slugIdentity`, without the ref. */
export function repositoryIdentity(slug: RepositorySlug): string {
  return `${slug.scheme}:${slug.owner}/${slug.repository}`.toLowerCase();
}

interface Grammar {
  readonly owner: RegExp;
  readonly repository: RegExp;
  readonly ownerDepth: number;
  readonly expected: string;
}

const grammars: Readonly<Record<Host['kind'], Grammar>> = {
  github: {
    owner: /^[A-Za-z0-9_][A-Za-z0-9_-]{0,38}$/,
    repository: /^[A-Za-z0-9._-]{1,100}$/,
    ownerDepth: 1,
    expected:
      'owner/repository: the owner 1-39 of A-Z a-z 0-9 _ -, the repository 1-100 of A-Z a-z 0-9 . _ -',
  },
  gitlab: {
    owner: /^[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/,
    repository: /^[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/,
    ownerDepth: 20,
    expected: 'group/repository with up to 20 groups, each 1-255 of A-Z a-z 0-9 . _ -',
  },
  bitbucket: {
    owner: /^[A-Za-z0-9_][A-Za-z0-9_-]{0,61}$/,
    repository: /^[A-Za-z0-9_.][A-Za-z0-9._-]{0,61}$/,
    ownerDepth: 1,
    expected:
      'workspace/repository: the workspace 1-62 of A-Z a-z 0-9 _ -, the repository 1-62 of A-Z a-z 0-9 . _ -',
  },
  gitea: {
    owner: /^[A-Za-z0-9_][A-Za-z0-9._-]{0,39}$/,
    repository: /^[A-Za-z0-9._-]{1,100}$/,
    ownerDepth: 1,
    expected:
      'owner/repository: the owner 1-40 of A-Z a-z 0-9 . _ -, the repository 1-100 of A-Z a-z 0-9 . _ -',
  },
};

function splitName(text: string, name: string, host: Host): { owner: string; repository: string } {
  const grammar = grammars[host.kind];
  const groups = name.split('/');
  const repository = groups.pop() ?? '';
  const fault = faultOf(groups, repository, grammar);
  if (fault !== undefined) {
    throw new Problem('slug.invalid', `The slug ${shown(text)} ${fault}.`, {
      expected: grammar.expected,
      next: nameHint(name),
    });
  }
  return { owner: groups.join('/'), repository };
}

function faultOf(groups: string[], repository: string, grammar: Grammar): string | undefined {
  if (groups.length === 0) return 'has no "/" between owner and repository';
  if (groups[0] === '') return 'names no owner';
  if (groups.length > grammar.ownerDepth) return 'has more parts than its host allows';
  if (repository === '') return 'names no repository';
  const wrong = groups.find((group) => !grammar.owner.test(group) || isReserved(group));
  if (wrong !== undefined) return `has an owner that its host cannot have, ${shown(wrong)}`;
  // Users may have a dot in their name but no subgroups: a dotted first part before two more is an address.
  if (groups.length > 1 && groups[0]?.includes('.'))
    return 'names a host, which only the configuration may do';
  if (grammar.repository.test(repository) && !isReserved(repository)) return undefined;
  return `has a repository that its host cannot have, ${shown(repository)}`;
}

/** Names that are steps in a path, or that a forge keeps for a view of a repository. */
function isReserved(name: string): boolean {
  return /^\.{1,2}$|\.(?:git|wiki|atom)$/i.test(name);
}

function formHint(text: string): string {
  return `Write ${meantSlug(text) ?? form}.`;
}

/** Letters of other scripts look like those of ASCII, so the one that is none is named by its number. */
function nameHint(name: string): string {
  if (name.endsWith('.git')) return 'Leave ".git" off.';
  const foreign = /[^\0-\x7f]/u.exec(name)?.[0];
  if (foreign === undefined) return 'Write the name as the host shows it.';
  const number = (foreign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `Type the name again: it holds U+${number}, which is no letter of ASCII.`;
}

function unknownScheme(text: string, scheme: string, hosts: Hosts): Problem {
  const known = [...hosts.keys()];
  const near = meantScheme(scheme) ?? nearestNames(scheme, known, 1)[0];
  const next = `Name the host under "hosts" in karst.yaml${near === undefined ? '.' : `, or write "${near}:".`}`;
  return new Problem(
    'slug.unknown-scheme',
    `The slug ${shown(text)} names the unknown scheme "${scheme}".`,
    {
      expected: `one of ${known.join(', ')}`,
      next,
    },
  );
}

function refuse(text: string, fault: string, next = `Write ${form}.`): never {
  throw new Problem('slug.invalid', `The slug ${shown(text)} ${fault}.`, { expected: form, next });
}
