/** One instruction of a Dockerfile, without its comments. */
export interface Instruction {
  readonly keyword: string;
  /** What stands behind the keyword, its lines joined. */
  readonly text: string;
}

/** A builder reads each as something else than a line of an instruction, or builders differ about it: we write none. */
const refused = {
  'another line break than a newline': /[\r\v\f\u0085\u2028\u2029]/,
  'another escape character': /^[ \t]*#[ \t]*escape[ \t]*=/im,
  'two backslashes at the end of a line': /\\\\[ \t]*$/m,
  'a line of a backslash alone': /^[ \t]*\\[ \t]*$/m,
  'an empty line within an instruction': /\\[ \t]*\n[ \t]*(\n|$)/,
};

/**
 * Takes a Dockerfile apart as a builder does (Dockerfile syntax 1): a backslash at the end of a line joins the next one,
 * comments are left out wherever they stand. Throws at what we never write, here-documents among it, so that no two
 * builders can read another file than this.
 */
export function instructionsOf(content: string): readonly Instruction[] {
  for (const [what, pattern] of Object.entries(refused)) {
    if (pattern.test(content)) throw new Error(`the Dockerfile holds ${what}`);
  }
  const instructions: Instruction[] = [];
  let joined = '';
  for (const line of content.split('\n')) {
    if (/^[ \t]*(#|$)/.test(line)) continue;
    const text = line.replace(/[ \t]+$/, '');
    if (text.endsWith('\\')) joined += text.slice(0, -1);
    else {
      instructions.push(instruction(joined + text));
      joined = '';
    }
  }
  if (joined !== '') throw new Error('the Dockerfile ends within an instruction');
  return instructions;
}

function instruction(line: string): Instruction {
  const [, keyword, text = ''] = /^[ \t]*([A-Z]+)(?:[ \t]+(.*))?$/.exec(line) ?? [];
  if (keyword === undefined) throw new Error('the Dockerfile holds a line without a keyword');
  if (/(^|\s)\d*<<\S/.test(text)) throw new Error('the Dockerfile holds a here-document');
  return { keyword, text };
}
