import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

/** One TypeScript file for each schema in schemas/ and schemas/output/. */
export async function generateTypes(): Promise<Map<string, string>> {
  const files = new Map<string, string>();

  for (const directory of ['schemas', 'schemas/output']) {
    for (const name of (await readdir(directory)).sort()) {
      if (!name.endsWith('.schema.json')) continue;
      const schema = JSON.parse(await readFile(`${directory}/${name}`, 'utf8')) as JSONSchema;
      const stem = basename(name, '.schema.json');
      const text = await compile(schema, stem, {
        cwd: `${process.cwd()}/${directory}/`,
        additionalProperties: false,
        // Tuples for minItems would make every list literal an error; the validators check the length.
        ignoreMinAndMaxItems: true,
        bannerComment: `// Generated from ${directory}/${name}; do not edit.`,
        format: true,
        style: { singleQuote: true, printWidth: 100 },
        $refOptions: { resolve: { http: false, karst: localSchemas(directory) } },
      } as never);
      files.set(`src/generated/schema/${stem}.ts`, text);
    }
  }
  return files;
}

/** References between schemas name files; their `$id`s are addresses that nothing is fetched from. */
function localSchemas(directory: string) {
  return {
    order: 1,
    canRead: /^https:\/\/karstkit\.dev\/schemas\//,
    read: (file: { url: string }) =>
      readFile(`${directory}/${file.url.replace('https://karstkit.dev/schemas/', '')}`, 'utf8'),
  };
}
