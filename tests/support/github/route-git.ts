import { mayMoveBranch } from './branch-rule.ts';
import { type Call, Refusal, type Route, route } from './exchange.ts';
import { GitFailure, type Identity } from './git-store.ts';
import { observe } from './pull-state.ts';
import type { Repository, World } from './state.ts';
import { nodeId } from './view.ts';

export const gitRoutes: readonly Route[] = [
  route('git/create-blob', ['contents:write'], async ({ world, repository, body }) => {
    const isBase64 = body.encoding === 'base64';
    const [sha = ''] = await repository.git.writeBlobs([
      Buffer.from(body.content, isBase64 ? 'base64' : 'utf8'),
    ]);
    return { status: 201, body: { sha, url: objectUrl(world, repository, `blobs/${sha}`) } };
  }),

  route('git/create-tree', ['contents:write'], createTree),

  route('git/create-commit', ['contents:write'], createCommit),

  route('git/get-ref', ['contents:read'], ({ world, repository, parameters, staleRefs }) => {
    const ref = `refs/${parameters.ref}`;
    const sha = (staleRefs ?? repository.refs).get(ref);
    if (sha === undefined) throw new Refusal(404, 'Not Found');
    return { status: 200, body: refView(world, repository, { ref, sha }) };
  }),

  route('git/create-ref', ['contents:write'], async (call) => {
    const { world, repository, body, caller } = call;
    const { ref, sha } = body;
    if (!/^refs\/[^/]+\/./.test(ref)) {
      throw new Refusal(
        422,
        'Reference name must start with refs/ and contain at least two slashes',
      );
    }
    if (await isBadName(repository, ref)) throw new Refusal(422, `${ref} is not a valid ref name.`);
    if ((await repository.git.typeOf(sha)) === undefined) {
      throw new Refusal(422, 'Object does not exist');
    }
    if (repository.refs.has(ref)) throw new Refusal(422, 'Reference already exists');
    if (!(await repository.git.moveRef(ref, sha, undefined))) {
      throw new Refusal(422, 'Reference update failed');
    }
    await observe(world, repository, caller.account);
    return { status: 201, body: refView(world, repository, { ref, sha }) };
  }),

  route('git/update-ref', ['contents:write'], async (call) => {
    const { world, repository, body, caller, parameters } = call;
    const ref = `refs/${parameters.ref}`;
    const { sha, force = false } = body;
    const old = repository.refs.get(ref);
    if (old === undefined) throw new Refusal(422, 'Reference does not exist');
    if ((await repository.git.typeOf(sha)) === undefined) {
      throw new Refusal(422, 'Object does not exist');
    }
    const isForward = await repository.git.isAncestor(old, sha);
    if (!isForward && !force) throw new Refusal(422, 'Update is not a fast forward');
    mayMoveBranch(repository, { ref, caller, isForced: !isForward });
    if (!(await repository.git.moveRef(ref, sha, old))) {
      throw new Refusal(422, 'Reference cannot be updated');
    }
    await observe(world, repository, caller.account);
    return { status: 200, body: refView(world, repository, { ref, sha }) };
  }),
];

async function isBadName(repository: Repository, ref: string): Promise<boolean> {
  try {
    await repository.git.run(['check-ref-format', ref]);
    return false;
  } catch {
    return true;
  }
}

/** The commit that a branch, a tag, a ref or a hash names. Raises the answer for one that is not there. */
export async function commitOf(repository: Repository, name: string): Promise<string> {
  const known =
    repository.refs.get(name) ??
    repository.refs.get(`refs/${name}`) ??
    repository.refs.get(`refs/heads/${name}`) ??
    repository.refs.get(`refs/tags/${name}`);
  if (known !== undefined) return known;
  if ((await repository.git.typeOf(name)) === 'commit') return name;
  throw new Refusal(422, `No commit found for SHA: ${name}`);
}

async function createTree({ world, repository, body }: Call<'git/create-tree'>) {
  const { base_tree: base, tree } = body;
  await mayBecomeTree(repository, base, tree);
  const inline = tree.flatMap(({ content }) => (content === undefined ? [] : [content]));
  const hashes = await repository.git.writeBlobs(inline.map((text) => Buffer.from(text)));
  const written = new Map(inline.map((content, at) => [content, hashes[at]]));
  try {
    const sha = await repository.git.writeTree(
      base,
      tree.map((entry) => ({
        path: entry.path ?? '',
        mode: entry.mode ?? '100644',
        sha: entry.content === undefined ? (entry.sha ?? undefined) : written.get(entry.content),
      })),
    );
    return { status: 201, body: await treeView(world, repository, { sha, isRecursive: false }) };
  } catch (failure) {
    if (failure instanceof GitFailure) throw new Refusal(422, 'GitRPC::BadObjectState');
    throw failure;
  }
}

async function mayBecomeTree(
  repository: Repository,
  base: string | undefined,
  tree: Call<'git/create-tree'>['body']['tree'],
): Promise<void> {
  const type = base === undefined ? 'tree' : await repository.git.typeOf(base);
  if (type !== 'tree' && type !== 'commit') {
    throw new Refusal(422, 'base_tree is not a valid tree oid');
  }
  if (tree.length === 0) throw new Refusal(422, 'Invalid tree info');
  if (tree.some(({ path = '' }) => isMalformed(path))) {
    throw new Refusal(422, 'tree.path contains a malformed path component');
  }
  if (tree.some(({ sha, content }) => (sha === undefined) === (content === undefined))) {
    throw new Refusal(422, 'Must supply either tree.sha or tree.content');
  }
  const named = tree.flatMap(({ sha }) => (typeof sha === 'string' ? [sha] : []));
  const [lost] = await repository.git.missing(named);
  if (lost !== undefined) throw new Refusal(422, `tree.sha ${lost} is not a valid blob`);
}

function isMalformed(path: string): boolean {
  return path.split('/').some((part) => ['', '.', '..'].includes(part) || /^\.git$/i.test(part));
}

async function treeView(
  world: World,
  repository: Repository,
  { sha, isRecursive }: { sha: string; isRecursive: boolean },
) {
  const limit = 100_000;
  const entries = await repository.git.list(sha, isRecursive);
  return {
    sha,
    url: objectUrl(world, repository, `trees/${sha}`),
    truncated: entries.length > limit,
    tree: entries.slice(0, limit).map((entry) => ({
      ...entry,
      url: objectUrl(world, repository, `${entry.type}s/${entry.sha}`),
    })),
  };
}

async function createCommit({ world, repository, body, caller }: Call<'git/create-commit'>) {
  const { message, tree, parents = [], author, committer } = body;
  if ((await repository.git.typeOf(tree)) !== 'tree') {
    throw new Refusal(422, 'Tree SHA does not exist');
  }
  for (const parent of parents) {
    if ((await repository.git.typeOf(parent)) === 'commit') continue;
    throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
  }
  const date = new Date(world.nowMs()).toISOString();
  const { id, login, type } = caller.account;
  const own = { name: login, email: `${id}+${login}@${world.mailHost}`, date };
  const isSigned = type === 'Bot' && author === undefined && committer === undefined;
  const given: Identity = author === undefined ? own : { ...own, ...author };
  const signer = { name: 'GitHub', email: 'noreply@github.com', date };
  const sha = await repository.git.writeCommit({
    tree,
    parents,
    message,
    author: given,
    committer: isSigned ? signer : { ...given, ...committer },
  });
  if (isSigned) repository.signedCommits.add(sha);
  return { status: 201, body: await commitView(world, repository, sha) };
}

async function commitView(world: World, repository: Repository, sha: string) {
  const format = '%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B';
  const printed = await repository.git.run(['show', '-s', `--format=tformat:${format}`, sha]);
  const [tree = '', parents = '', an, ae, aI, cn, ce, cI, message = ''] = printed.split('\0');
  const verified = repository.signedCommits.has(sha);
  return {
    sha,
    node_id: nodeId('C', 0),
    url: objectUrl(world, repository, `commits/${sha}`),
    html_url: `${world.webUrl}/${repository.name}/commit/${sha}`,
    author: { name: an, email: ae, date: aI },
    committer: { name: cn, email: ce, date: cI },
    message: message.replace(/\n+$/, ''),
    tree: { sha: tree, url: objectUrl(world, repository, `trees/${tree}`) },
    parents: parents
      .split(' ')
      .filter(Boolean)
      .map((parent) => ({
        sha: parent,
        url: objectUrl(world, repository, `commits/${parent}`),
        html_url: `${world.webUrl}/${repository.name}/commit/${parent}`,
      })),
    verification: {
      verified,
      reason: verified ? 'valid' : 'unsigned',
      signature: null,
      payload: null,
      verified_at: null,
    },
  };
}

function refView(
  world: World,
  repository: Repository,
  { ref, sha }: { ref: string; sha: string },
): object {
  return {
    ref,
    node_id: nodeId('REF', 0),
    url: objectUrl(world, repository, ref),
    object: { type: 'commit', sha, url: objectUrl(world, repository, `commits/${sha}`) },
  };
}

function objectUrl(world: World, repository: Repository, path: string): string {
  return `${world.apiUrl}/repos/${repository.name}/git/${path}`;
}
