import type { YamlMap } from '../../render/yaml.ts';
import { mapsAt, textsAt } from '../object/list-at.ts';

/** One verb on one resource, or on one path of the API server. */
export interface Right {
  readonly group: string;
  readonly resource: string;
  /** Empty for every object of the resource. */
  readonly name: string;
  readonly verb: string;
  /** As a person reads it: `get secrets`. */
  readonly text: string;
}

/** What a role allows that its former self did not, wildcards counted for what they reach. */
export function addedRights(before: YamlMap | undefined, after: YamlMap): Right[] {
  const had = rightsOf(before);
  return rightsOf(after).filter((right) => !had.some((other) => covers(other, right)));
}

/** Rights that lead to all others, or to what others keep secret. */
export function isFarReaching({ resource, verb }: Right): boolean {
  if (verb === '*' || resource === '*') return true;
  if (['escalate', 'bind', 'impersonate'].includes(verb)) return true;
  if (/^(secrets|serviceaccounts\/token|certificatesigningrequests\/approval)$/.test(resource)) {
    return true;
  }
  return /^pods\/(exec|attach|portforward|ephemeralcontainers)$/.test(resource);
}

function rightsOf(role: YamlMap | undefined): Right[] {
  const own = mapsAt(role, ['rules']).flatMap((rule) => [
    ...resourceRights(rule),
    ...pathRights(rule),
  ]);
  // What an aggregated role allows is written elsewhere.
  const parts = mapsAt(role, ['aggregationRule', 'clusterRoleSelectors']).map((selector) =>
    right('', `roles chosen by ${JSON.stringify(selector)}`, '', '*'),
  );
  return [...own, ...parts];
}

function resourceRights(rule: YamlMap): Right[] {
  const names = textsAt(rule, ['resourceNames']);
  const named = names.length === 0 ? [''] : names;
  return textsAt(rule, ['apiGroups']).flatMap((group) =>
    textsAt(rule, ['resources']).flatMap((resource) =>
      named.flatMap((name) =>
        textsAt(rule, ['verbs']).map((verb) => right(group, resource, name, verb)),
      ),
    ),
  );
}

function pathRights(rule: YamlMap): Right[] {
  return textsAt(rule, ['nonResourceURLs']).flatMap((path) =>
    textsAt(rule, ['verbs']).map((verb) => right('', path, '', verb)),
  );
}

function right(group: string, resource: string, name: string, verb: string): Right {
  const full = group === '' || group === '*' ? resource : `${resource}.${group}`;
  const text = `${verb} ${full}${name === '' ? '' : ` ${name}`}`;
  return { group, resource, name, verb, text };
}

function covers(wide: Right, narrow: Right): boolean {
  const reaches = (pattern: string, text: string): boolean => pattern === '*' || pattern === text;
  return (
    reaches(wide.group, narrow.group) &&
    (reaches(wide.resource, narrow.resource) || isPrefix(wide.resource, narrow.resource)) &&
    (wide.name === '' || wide.name === narrow.name) &&
    reaches(wide.verb, narrow.verb)
  );
}

/** Paths of the API server may end with an asterisk. */
function isPrefix(pattern: string, path: string): boolean {
  return pattern.startsWith('/') && pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1));
}
