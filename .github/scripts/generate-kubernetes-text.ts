import { readdir, readFile } from 'node:fs/promises';

const banner = '// Generated from schemas/kubernetes/; do not edit.';

/** src/generated/kubernetes-schema.ts: every schema of schemas/kubernetes as text, parsed when an object first asks for it. */
export async function generateKubernetesText(): Promise<Map<string, string>> {
  const directory = 'schemas/kubernetes';
  const texts: string[] = [];
  const files: string[] = [];
  for (const name of (await readdir(directory)).sort()) {
    if (!name.endsWith('.json')) continue;
    const { kinds, $defs } = JSON.parse(await readFile(`${directory}/${name}`, 'utf8')) as {
      kinds: object;
      $defs: object;
    };
    const stem = name.slice(0, -'.json'.length);
    texts.push(`${JSON.stringify(stem)}: ${JSON.stringify(JSON.stringify({ kinds, $defs }))},`);
    for (const kind of Object.keys(kinds)) {
      files.push(`${JSON.stringify(kind)}: ${JSON.stringify(stem)},`);
    }
  }
  const lines = [
    banner,
    '/** The file that describes a kind, by `group/version/Kind`. */',
    'export const kubernetesSchemaOf: Readonly<Record<string, string>> = {',
    ...files,
    '};',
    'export const kubernetesSchemaText: Readonly<Record<string, string>> = {',
    ...texts,
    '};',
    '',
  ];
  return new Map([['src/generated/kubernetes-schema.ts', lines.join('\n')]]);
}
