/** A literal text for Kubernetes, which replaces `$(NAME)` and reads `$$` as `$` in `env`, `command` and `args`. */
export function literal(text: string): string {
  return /\$[$(]/.test(text) ? text.replaceAll('$', '$$$$') : text;
}
