import type { RemoteRefs } from '../source/resolve-ref.ts';

/** Reads what `git ls-remote` prints. An annotated tag is the commit it points at (`^{}`). */
export function parseRefList(text: string): RemoteRefs {
  const refs = new Map<string, string>();
  let headName: string | undefined;
  let headCommit: string | undefined;

  for (const line of text.split('\n')) {
    headName = /^ref: (refs\/\S+)\tHEAD$/.exec(line)?.[1] ?? headName;
    const [, commit = '', name = ''] = /^([0-9a-f]{40}|[0-9a-f]{64})\t(\S+)$/.exec(line) ?? [];
    if (name === 'HEAD') headCommit = commit;
    // Git prints the peeled value right behind the tag's own.
    if (name.startsWith('refs/')) refs.set(name.replace(/\^\{\}$/, ''), commit);
  }
  return { refs, ...defined({ headName, headCommit }) };
}

function defined(head: { headName: string | undefined; headCommit: string | undefined }) {
  return {
    ...(head.headName === undefined ? {} : { headName: head.headName }),
    ...(head.headCommit === undefined ? {} : { headCommit: head.headCommit }),
  };
}
