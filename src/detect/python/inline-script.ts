import { asText, asTexts, isFault, readToml } from './toml.ts';

/** The metadata block of a single file (PEP 723). */
export interface InlineScript {
  readonly path: string;
  readonly line: number;
  readonly dependencies: readonly string[];
  readonly requiresPython?: string;
}

/** Reads `# /// script` … `# ///`. Undefined when there is none, or it is not valid TOML. */
export function readInlineScript(path: string, text: string): InlineScript | undefined {
  const lines = text.split('\n');
  const start = lines.indexOf('# /// script');
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const length = rest.findIndex((line) => !/^#( |$)/.test(line));
  const block = length < 0 ? rest : rest.slice(0, length);
  const end = block.lastIndexOf('# ///');
  if (end < 0) return undefined;
  const toml = readToml(
    path,
    block
      .slice(0, end)
      .map((line) => line.slice(2))
      .join('\n'),
  );
  if (isFault(toml)) return undefined;
  const requiresPython = asText(toml.get('requires-python'));
  return {
    path,
    line: start + 1,
    dependencies: asTexts(toml.get('dependencies')),
    ...(requiresPython === undefined ? {} : { requiresPython }),
  };
}
