import type { Refusal } from './refusal.ts';

/**
 * The permission that a request asks for: as GitHub's answer names it (`pull_requests=write; issues=write`, where a
 * semicolon means or), else by what was asked.
 */
export function permissionFor({ headers, request }: Refusal): string {
  const named = headers['x-accepted-github-permissions'] ?? '';
  if (accepted.test(named)) {
    const sets = named.split(';').map((set) => set.split(',').map(inWords).join(' and '));
    return sets.join(', or ');
  }
  const access = request.startsWith('GET ') ? 'read' : 'write';
  const [, names = ['contents']] = byPath.find(([path]) => path.test(request)) ?? [];
  return names.map((name) => `${name}: ${access}`).join(' and ');
}

const accepted = /^[a-z_]{1,40}=[a-z]{1,10}(?:[,;] ?[a-z_]{1,40}=[a-z]{1,10}){0,9}$/;

function inWords(permission: string): string {
  return permission.trim().replace('=', ': ');
}

const byPath: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^GraphQL$/, ['contents', 'pull_requests']],
  [/\/pulls\/\d+\/merge$/, ['contents', 'pull_requests']],
  [/\/(?:pulls|issues|labels)\b/, ['pull_requests']],
  [/\/check-runs\b/, ['checks']],
  [/\/status(?:es)?\b/, ['statuses']],
];
