/** Re-makes src/generated from schemas/ and manifests-templates/. `--check` compares instead of writing. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateTemplates } from './generate-templates.ts';
import { generateTypes } from './generate-types.ts';
import { generateValidators } from './generate-validators.ts';
import { generateVersion } from './generate-version.ts';

const files = new Map([
  ...(await generateVersion()),
  ...(await generateTypes()),
  ...(await generateValidators()),
  ...(await generateTemplates()),
]);
const check = process.argv.includes('--check');
const stale: string[] = [];

for (const [path, content] of files) {
  const found = await readFile(path, 'utf8').catch(() => undefined);
  if (found === content) continue;
  stale.push(path);
  if (check) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

if (check && stale.length > 0) {
  process.stderr.write(`generated files are stale, run "npm run generate":\n${stale.join('\n')}\n`);
  process.exitCode = 1;
}
