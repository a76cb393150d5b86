import type { Finding } from '../../problem.ts';
import type { ServiceInput } from '../service-input.ts';

/**
 * Characters that kustomize, and Flux with it, refuses or folds when it writes a text again, however well it is quoted
 * here: DEL, the C1 controls, the line and paragraph separators, and the two non-characters of the basic plane.
 */
const lost = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/** Every text of the spec that would not reach the cluster as it is written, at its place. Code: render.text. */
export function textFindings({ service }: ServiceInput): readonly Finding[] {
  return lostTexts(service.written, '').map(({ pointer, code }) => ({
    code: 'render.text',
    severity: 'error',
    message: `The text holds the character ${code}, which does not survive kustomize.`,
    expected: 'text without DEL, C1 controls, U+2028, U+2029, U+FFFE and U+FFFF',
    ...service.placeOf(pointer),
  }));
}

interface LostText {
  readonly pointer: string;
  /** `U+007F`. */
  readonly code: string;
}

function lostTexts(value: unknown, pointer: string): readonly LostText[] {
  if (typeof value === 'string') return lostCharacter(value, pointer);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [...lostCharacter(key, place), ...lostTexts(inner, place)];
  });
}

function lostCharacter(text: string, pointer: string): readonly LostText[] {
  const [found] = lost.exec(text) ?? [];
  if (found === undefined) return [];
  const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [{ pointer, code }];
}
