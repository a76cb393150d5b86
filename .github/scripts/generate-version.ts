import { readFile } from 'node:fs/promises';

/** The package's version as a module, so that the bundle does not carry package.json. */
export async function generateVersion(): Promise<Map<string, string>> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  return new Map([
    [
      'src/generated/version.ts',
      `// Generated from package.json; do not edit.\nexport const version = '${version}';\n`,
    ],
  ]);
}
