/**
 * Text for the log that the runner takes for text: a line that begins with `::`, or holds `##[`, would be a workflow
 * command, and repository content may say anything. A zero-width space breaks both.
 */
export function inert(text: string): string {
  return text
    .replaceAll('\r', '')
    .replace(/^(\s*):(?=:)/gm, '$1:\u200b')
    .replaceAll('##[', '##\u200b[');
}
