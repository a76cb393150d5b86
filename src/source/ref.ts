import { Problem } from '../problem.ts';
import { shown } from './shown.ts';

/** What a ref names, before any host has been asked. */
export type Ref =
  | { readonly kind: 'short'; readonly name: string }
  | { readonly kind: 'branch' | 'tag'; readonly full: string }
  | PullRef
  | { readonly kind: 'commit'; readonly commit: string };

export interface PullRef {
  readonly kind: 'pull';
  readonly full: string;
}

const maxBytes = 244;
const expected =
  'a branch, a tag, refs/heads/NAME, refs/tags/NAME or a full commit id, of the characters A-Z a-z 0-9 . _ / + @ -';

/**
 * A ref as git-check-ref-format allows it, narrowed to characters that mean nothing to a shell, a URL or an option
 * parser. Short hexadecimal text is a branch or tag name: a prefix of a commit is never looked up.
 * Raises `ref.invalid`.
 */
export function parseRef(text: string): Ref {
  const fault = faultOf(text);
  if (fault !== undefined) {
    throw new Problem('ref.invalid', `The ref ${shown(text)} ${fault}.`, {
      expected,
      next: 'Write the name as the host shows it, or leave the ref out for the default branch.',
    });
  }
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)) {
    return { kind: 'commit', commit: text.toLowerCase() };
  }
  if (text.startsWith('refs/heads/')) return { kind: 'branch', full: text };
  if (text.startsWith('refs/tags/')) return { kind: 'tag', full: text };
  if (isPullRef(text)) return { kind: 'pull', full: text };
  return { kind: 'short', name: text };
}

/** The refs by which forges publish pull requests: anyone may write what they point at. */
function isPullRef(full: string): boolean {
  return /^refs\/(?:pull|merge-requests|pull-requests)\/[0-9]{1,10}\/(?:head|merge|from)$/.test(
    full,
  );
}

function faultOf(text: string): string | undefined {
  if (text === '') return 'is empty';
  if (text.length > maxBytes) return `is longer than ${maxBytes} bytes`;
  if (!/^[A-Za-z0-9._/+@-]+$/.test(text)) return 'holds a character that no ref may hold';
  if (/^[-/.]/.test(text)) return `begins with "${text[0]}"`;
  if (/[/.]$/.test(text)) return `ends with "${text.at(-1)}"`;
  if (text.includes('//')) return 'has an empty part';
  if (text.includes('..')) return 'holds ".."';
  if (text === '@') return 'is "@" alone';
  return faultOfParts(text);
}

function faultOfParts(text: string): string | undefined {
  const parts = text.split('/');
  if (parts.some((part) => part.startsWith('.'))) return 'has a part that begins with "."';
  if (parts.some((part) => /\.lock$/i.test(part))) return 'has a part that ends with ".lock"';
  if (/^(?:refs\/heads\/|refs\/tags\/)?HEAD$/.test(text))
    return 'is a name that git keeps for itself';
  const isNamespace = text === 'refs' || text.startsWith('refs/');
  if (isNamespace && !/^refs\/(?:heads|tags)\/./.test(text) && !isPullRef(text)) {
    return 'is neither a branch, a tag nor a pull request';
  }
  return undefined;
}
