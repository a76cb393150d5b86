import { Problem } from '../problem.ts';
import type { ProblemCode } from '../problem-code.ts';
import { problemCodes } from '../problem-code.ts';

const codes: Readonly<Record<string, ProblemCode>> = {
  EACCES: 'disk.denied',
  EDQUOT: 'disk.full',
  EEXIST: 'disk.in-the-way',
  EFBIG: 'disk.full',
  EISDIR: 'disk.in-the-way',
  ELOOP: 'disk.link',
  ENOSPC: 'disk.full',
  ENOTDIR: 'disk.in-the-way',
  ENOTEMPTY: 'disk.in-the-way',
  EPERM: 'disk.denied',
  EROFS: 'disk.denied',
};

/** What the file system said, as a Problem with the file. Anything without an errno is a bug and comes back as it is. */
export function diskProblem(cause: unknown, file: string): unknown {
  if (cause instanceof Problem) return cause;
  const errno = errnoOf(cause);
  if (errno === undefined) return cause;
  const code = codes[errno] ?? 'disk.failed';
  const { meaning, next } = problemCodes[code];
  return new Problem(code, `${meaning} (${errno})`, { file, next, cause });
}

export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}

/** Something else stands where a file or a directory is due. */
export function inTheWay(file: string, expected: string, found: string): Problem {
  return new Problem('disk.in-the-way', `${file} is ${found} where ${expected} is due`, {
    file,
    expected,
    next: 'Move it away, or choose another place with --out.',
  });
}
