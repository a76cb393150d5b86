import { type Finding, hintOf, type Place, type Problem, type Severity } from '../problem.ts';
import { type Colors, colors } from './color.ts';
import { plainText } from './plain-text.ts';

/** A finding as lines of text: `file:line:column severity code message`, then what was expected and what to do. */
export function findingText(finding: Finding, color = false): string {
  const paint = colors(color);
  const place = placeText(finding);
  const head = [
    ...(place === '' ? [] : [`${paint.strong(place)}:`]),
    severityColor(paint, finding.severity)(finding.severity),
    paint.quiet(finding.code),
    plainText(finding.message),
  ];
  return [
    head.join(' '),
    ...labelled(paint, 'expected', finding.expected),
    ...labelled(paint, 'hint', hintOf(finding)),
  ].join('\n');
}

/** A stop, told in the same way, with what to do next. */
export function problemText(problem: Problem, color = false): string {
  return findingText(problem.toFinding(), color);
}

/** `file:line:column`, as far as it is known. */
export function placeText({ file, line, column }: Place): string {
  if (file === undefined) return '';
  const parts = [plainText(file), line, line === undefined ? undefined : column];
  return parts.filter((part) => part !== undefined).join(':');
}

/** Findings in the order a reader works through them: by file, then line. */
export function sortedFindings(findings: readonly Finding[]): Finding[] {
  const key = ({ file = '', line = 0, column = 0, code }: Finding): string =>
    [file, pad(line), pad(column), code].join('\n');
  return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

function severityColor(paint: Colors, severity: Severity): (text: string) => string {
  switch (severity) {
    case 'error':
      return paint.error;
    case 'warning':
      return paint.warning;
    case 'info':
      return paint.quiet;
  }
}

function labelled(paint: Colors, label: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`    ${paint.quiet(label.padEnd(8))} ${plainText(text)}`];
}

function pad(number: number): string {
  return String(number).padStart(9, '0');
}
