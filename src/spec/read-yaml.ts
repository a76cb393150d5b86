import { type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Finding } from '../problem.ts';
import { visible } from '../source/shown.ts';
import { compose, type Fault } from './compose.ts';
import { decodeText } from './decode-text.ts';
import { jsonFaultAt } from './json-fault.ts';
import { lineCounter, type SpecDocument, specDocument } from './spec-document.ts';

/** A file a user wrote. */
export interface SpecFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Reading {
  readonly documents: readonly SpecDocument[];
  /** Why the text could not be read at all, so that nobody knows what it says. */
  readonly fault?: Finding;
}

/** Far above 10,000 entries; the caps keep the worst file below a second and some hundred megabytes. */
const maxNodes = 500_000;
const maxMarks = 1_500_000;
const maxDepth = 32;

/**
 * The one reader of what users write: YAML 1.2 for `.yaml` and `.yml`, JSON for every other name. Nothing is guessed:
 * anchors, aliases, tags, merges, doubled keys and ambiguous numbers are findings with their places.
 * The parser gives events, not values, so nothing is built before it has been counted.
 */
export function readYaml(file: SpecFile): Reading {
  const decoded = decodeText(file.path, file.bytes);
  if (decoded.fault !== undefined) return { documents: [], fault: decoded.fault };
  const { text } = decoded;
  const count = lineCounter(text);
  const finding = (fault: Fault): Finding => toFinding(file.path, fault, count);

  const parsed = parse(text, !/\.ya?ml$/i.test(file.path));
  if ('code' in parsed) return { documents: [], fault: finding(parsed) };
  const documents = compose(text, parsed.events).map((composed) =>
    specDocument({
      file: file.path,
      text,
      count,
      marked: composed,
      findings: composed.faults.map(finding),
    }),
  );
  return { documents };
}

function parse(text: string, isJson: boolean): { readonly events: Event[] } | Fault {
  if (marksIn(text) > maxMarks) return tooLarge(`more than ${maxMarks} separators`);
  const json = isJson ? jsonFault(text) : undefined;
  if (json !== undefined) return json;
  try {
    const events = parseEvents(text, { maxDepth });
    return events.length > maxNodes * 2 ? tooLarge(`more than ${maxNodes} values`) : { events };
  } catch (error) {
    return syntaxFault(error, text);
  }
}

/** An upper bound for the events a text can make, before any is made. */
function marksIn(text: string): number {
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Line feed, comma, dash, colon, question mark and opening brackets begin every node.
    if (code === 10 || code === 44 || code === 45 || code === 58) marks += 1;
    else if (code === 63 || code === 91 || code === 123) marks += 1;
  }
  return marks;
}

/** YAML 1.2 reads every JSON text, so JSON is checked to be JSON and then read in the same way. */
function jsonFault(text: string): Fault | undefined {
  if (text.trim() === '') {
    return { code: 'spec.empty', message: 'The file is empty.', offset: 0, pointer: '' };
  }
  const offset = jsonFaultAt(text);
  if (offset === undefined) return undefined;
  const hint = 'A file whose name does not end in .yaml or .yml is read as JSON.';
  const message = 'The file is not valid JSON here.';
  return { code: 'spec.syntax', message, offset, pointer: '', hint };
}

function syntaxFault(error: unknown, text: string): Fault {
  if (!(error instanceof YAMLException)) {
    return { code: 'spec.syntax', message: 'The file cannot be read.', offset: 0, pointer: '' };
  }
  const offset = error.mark?.position ?? 0;
  if (error.reason.includes('maxDepth')) {
    const message = `The file nests deeper than ${maxDepth} levels.`;
    return { code: 'spec.too-deep', message, offset, pointer: '' };
  }
  const tab = tabBefore(text, offset);
  if (tab !== undefined) {
    const hint = 'Indent with spaces: YAML takes no tab there.';
    return { code: 'spec.syntax', message: 'A tab stands here.', offset: tab, pointer: '', hint };
  }
  // Some reasons hold the text at fault, however long.
  const message = `The file is not valid YAML here: ${visible(error.reason).slice(0, 200)}.`;
  return { code: 'spec.syntax', message, offset, pointer: '' };
}

/** The first tab among the blanks and dashes that begin the line at fault or the one before it. */
function tabBefore(text: string, offset: number): number | undefined {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const before = line === 0 ? 0 : text.lastIndexOf('\n', line - 2) + 1;
  for (const start of [before, line]) {
    const lead = /^[ \t-]*/.exec(text.slice(start, start + 256))?.[0] ?? '';
    if (lead.includes('\t')) return start + lead.indexOf('\t');
  }
  return undefined;
}

function tooLarge(what: string): Fault {
  const message = `The file holds ${what}.`;
  return { code: 'spec.too-large', message, offset: 0, pointer: '' };
}

function toFinding(file: string, fault: Fault, count: ReturnType<typeof lineCounter>): Finding {
  const other = fault.other === undefined ? '' : ` in line ${count(fault.other).line}.`;
  const hint = fault.hint === undefined ? {} : { hint: fault.hint };
  return {
    code: fault.code,
    severity: 'error',
    message: `${fault.message}${other}`,
    file,
    ...count(fault.offset),
    pointer: fault.pointer,
    ...hint,
  };
}
