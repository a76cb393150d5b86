/** Re-makes src/generated from schemas/ and manifests-templates/, then the tables of the documents. `--check` compares instead of writing. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateKubernetesText } from './generate-kubernetes-text.ts';
import { generateTemplates } from './generate-templates.ts';
import { generateTypes } from './generate-types.ts';
import { generateValidators } from './generate-validators.ts';
import { generateVersion } from './generate-version.ts';

const check = process.argv.includes('--check');
const stale = await write(
  new Map([
    ...(await generateVersion()),
    ...(await generateTypes()),
    ...(await generateValidators()),
    ...(await generateTemplates()),
    ...(await generateKubernetesText()),
  ]),
);
// The tables are made of modules that read what has just been made.
const { generateDocs } = await import('./generate-docs.ts');
stale.push(...(await write(await generateDocs())));

if (check && stale.length > 0) {
  process.stderr.write(`generated files are stale, run "npm run generate":\n${stale.join('\n')}\n`);
  process.exitCode = 1;
}

/** Writes what differs, unless only checking; the paths that differed. */
async function write(files: ReadonlyMap<string, string>): Promise<string[]> {
  const differing: string[] = [];
  for (const [path, content] of files) {
    const found = await readFile(path, 'utf8').catch(() => undefined);
    if (found === content) continue;
    differing.push(path);
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return differing;
}
