import type { Finding, Severity } from '../problem.ts';
import type { ProblemCode } from '../problem-code.ts';
import type { RenderedFile } from '../render/service-input.ts';
import type { Manifest } from './manifest.ts';

/** Everything rendered, as text and as read back. */
interface PolicyInput {
  readonly files: readonly RenderedFile[];
  readonly manifests: readonly Manifest[];
}

/** One thing that may not leave. */
export type PolicyRule = (input: PolicyInput) => readonly Finding[];

export function refusal(
  code: ProblemCode,
  { path }: { readonly path: string },
  message: string,
  detail: { readonly pointer?: string; readonly line?: number; readonly hint?: string } = {},
): Finding {
  const severity: Severity = 'error';
  return { code, severity, message, file: path, ...detail };
}
