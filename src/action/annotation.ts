import { type Finding, hintOf } from '../problem.ts';
import { inert } from './inert.ts';

interface Annotator {
  error(message: string, properties: AnnotationPlace): void;
  warning(message: string, properties: AnnotationPlace): void;
  notice(message: string, properties: AnnotationPlace): void;
}

interface AnnotationPlace {
  title: string;
  file?: string;
  startLine?: number;
  startColumn?: number;
}

/** A finding as an annotation on the line that caused it. */
export function annotate(annotator: Annotator, finding: Finding): void {
  const { code, severity, message, file, line, column, expected } = finding;
  const hint = hintOf(finding);
  const lines = [
    message,
    ...(expected === undefined ? [] : [`Expected: ${expected}`]),
    ...(hint === undefined ? [] : [hint]),
  ];
  const place: AnnotationPlace = {
    title: `KarstKit ${code}`,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };

  annotator[annotationLevel[severity]](inert(lines.join('\n')), place);
}

const annotationLevel = { error: 'error', warning: 'warning', info: 'notice' } as const;
