/** One line of CODEOWNERS: who answers for the paths that it matches; nobody where it names none. */
export interface OwnerRule {
  readonly pattern: Pattern;
  /** `login` or `organisation/team`, without the sign. */
  readonly owners: readonly string[];
}

/** A path's names, each with its stars; `**` stands for any number of names. */
interface Pattern {
  readonly names: readonly string[];
  /** What lies below a directory of this name belongs to it too. */
  readonly coversBelow: boolean;
}

/** GitHub's own limit; beyond it nobody owns anything there either. */
const mostBytes = 3 * 1024 * 1024;
const mostRules = 5_000;
const mostNames = 64;
const owner = /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9._-]{1,100})?)$/;

/**
 * Reads CODEOWNERS as GitHub does: a line that it would not take is no line, addresses of people are left out, for nobody
 * can be asked by them. Never fails, whatever the text.
 */
export function parseCodeOwners(text: string): readonly OwnerRule[] {
  if (text.length > mostBytes) return [];
  const rules: OwnerRule[] = [];
  for (const line of text.split('\n')) {
    if (rules.length === mostRules) break;
    const [written = '', ...rest] = line.split(/(?<!\\)\s#|^\s*#/, 1)[0]?.match(words) ?? [];
    const pattern = parsePattern(written.replaceAll('\\ ', ' '));
    if (pattern === undefined) continue;
    rules.push({ pattern, owners: rest.flatMap((word) => owner.exec(word)?.[1] ?? []) });
  }
  return rules;
}

/** Who answers for any of these paths, in the order of the paths: for each the last rule that matches it. */
export function ownersOf(rules: readonly OwnerRule[], paths: readonly string[]): string[] {
  const owners = new Map<string, string>();
  for (const path of paths) {
    const names = path.split('/');
    const rule = rules.findLast(({ pattern }) => matches(pattern, names));
    for (const each of rule?.owners ?? []) owners.set(each.toLowerCase(), each);
  }
  return [...owners.values()];
}

/** Words between spaces; a space behind a backslash is part of its word. */
const words = /(?:\\.|[^\s\\])+/g;

/** Negation, ranges and an escaped sign are gitignore's and not CODEOWNERS'. */
function parsePattern(text: string): Pattern | undefined {
  if (text === '' || text === '/' || /^!|[[\]\\]/.test(text)) return undefined;
  const isDirectory = text.endsWith('/');
  const bare = text.replace(/^\/+/, '').replace(/\/+$/, '');
  const isAnchored = text.startsWith('/') || bare.includes('/');
  const names = bare.split('/');
  if (names.length > mostNames || names.includes('')) return undefined;
  const last = names.at(-1) ?? '';
  return {
    names: [...(isAnchored ? [] : ['**']), ...names, ...(isDirectory ? ['**', '*'] : [])],
    // `docs/*` is the files of a directory and not what lies below it.
    coversBelow: !isDirectory && !(isAnchored && last.includes('*')),
  };
}

/** Row by row: which beginnings of the path do the pattern's first names match? Its time is the product of both lengths. */
function matches({ names, coversBelow }: Pattern, path: readonly string[]): boolean {
  let reached: readonly number[] = [0];
  for (const name of names) {
    reached =
      name === '**'
        ? rest(reached, path.length)
        : reached.flatMap((at) => (matchesName(name, path[at]) ? [at + 1] : []));
  }
  return reached.includes(path.length) || (coversBelow && reached.length > 0);
}

/** Everything from the first place on. */
function rest([first]: readonly number[], length: number): number[] {
  if (first === undefined) return [];
  return Array.from({ length: length - first + 1 }, (_, at) => first + at);
}

/** Stars and question marks, by going back to the last star alone: no text makes it slow. */
function matchesName(pattern: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  let [at, inName, star, resume] = [0, 0, -1, 0];
  while (inName < name.length) {
    const sign = pattern[at];
    if (sign === '*') {
      star = at;
      resume = inName;
      at += 1;
    } else if (sign !== undefined && (sign === '?' || sign === name[inName])) {
      at += 1;
      inName += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      inName = resume;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
