import type { FileTree } from './file-tree.ts';

/** `gh:owner/repository#ref`, parsed. Frozen by the parser; nothing else makes one. */
export interface RepositorySlug {
  readonly kind: 'repository';
  /** As written, canonical: lower-case scheme. */
  readonly text: string;
  readonly scheme: string;
  /** One name, or `group/sub` where the host nests groups. */
  readonly owner: string;
  readonly repository: string;
  readonly ref?: string;
}

/** `./path`: a directory of the repository that holds `repos.yaml`. */
export interface DirectorySlug {
  readonly kind: 'directory';
  readonly text: string;
  /** Normalised, without `./`; empty for the repository's root. */
  readonly path: string;
}

export type Slug = RepositorySlug | DirectorySlug;

/** A repository slug resolved to one commit. */
export interface CommitPin {
  readonly kind: 'commit';
  /** 40 or 64 hexadecimal digits. */
  readonly commit: string;
  /** The full name it was resolved from, `refs/heads/main`; the commit itself when a commit was asked for. */
  readonly ref: string;
  /** Committer time in seconds since 1970. */
  readonly committedAtS: number;
}

/** A directory, pinned by the content of its build context. */
export interface TreePin {
  readonly kind: 'tree';
  /** SHA-256 in hexadecimal over path, mode and content of every file of the build context. */
  readonly hash: string;
}

export type Pin = CommitPin | TreePin;

/** A slug pinned to a commit, with its file tree. */
export interface Source {
  readonly slug: Slug;
  readonly pin: Pin;
  readonly fetchedBy: 'archive' | 'clone' | 'cache' | 'directory';
  readonly tree: FileTree;
}
