/** What forges are called, by the scheme that slugs have for them. */
const forges = [
  { scheme: 'gh', name: 'github', host: 'github.com' },
  { scheme: 'gl', name: 'gitlab', host: 'gitlab.com' },
  { scheme: 'bb', name: 'bitbucket', host: 'bitbucket.org' },
] as const;

/**
 * The slug that a person probably meant: by the address out of a browser, by what `git clone` takes, or by a name
 * without its scheme. Undefined when nothing safe can be said; what is returned is yet to be parsed.
 */
export function meantSlug(text: string): string | undefined {
  const [, host = '', name = ''] =
    /^(?:https?:\/\/(?:www\.)?|ssh:\/\/git@|git@)([a-z.]+)[/:]([\w./-]+)$/.exec(text) ?? [];
  const forge = forges.find((each) => each.host === host);
  if (forge !== undefined) return `${forge.scheme}:${withoutView(name)}`;
  return /^[\w-]+\/[\w.-]+(?:#[\w./-]+)?$/.test(text) ? `gh:${text}` : undefined;
}

/** The scheme of a forge that is called by its name, `github` for example. */
export function meantScheme(word: string): string | undefined {
  return forges.find(({ name }) => name === word)?.scheme;
}

/** `owner/repository[#ref]` of an address that may show one branch: `/tree/main`, `/-/tree/main`, `/src/main`. */
function withoutView(name: string): string {
  const [repository = '', ref] = name.replace(/\/$/, '').split(/\/(?:-\/)?(?:tree|src)\//);
  const plain = repository.replace(/\.git$/, '');
  return ref === undefined ? plain : `${plain}#${ref}`;
}
