import { readdir, readFile } from 'node:fs/promises';
import Handlebars from 'handlebars';
import { templateHelperNames } from '../../src/render/template-helper.ts';

const target = 'src/generated/templates.js';

/** Every manifests-templates/**.hbs, precompiled, so that no compiler exists at run time. */
export async function generateTemplates(): Promise<Map<string, string>> {
  const names = (await readdir('manifests-templates', { recursive: true }))
    .filter((name) => name.endsWith('.hbs'))
    .sort();
  const lines = [
    '// Generated from manifests-templates/; do not edit.',
    'export const templates = {',
  ];

  for (const name of names) {
    const text = await readFile(`manifests-templates/${name}`, 'utf8');
    const code = Handlebars.precompile(text, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      knownHelpers: Object.fromEntries(templateHelperNames.map((helper) => [helper, true])),
      preventIndent: true,
    } as never);
    lines.push(`${JSON.stringify(name.slice(0, -'.hbs'.length))}: ${code},`);
  }
  lines.push('};', '');

  const keys = names.map((name) => `  | ${JSON.stringify(name.slice(0, -'.hbs'.length))}`);
  const types = [
    '// Generated from manifests-templates/; do not edit.',
    `export type TemplateName =\n${keys.length === 0 ? '  never' : keys.join('\n')};`,
    'export declare const templates: Readonly<Record<TemplateName, object>>;',
    '',
  ].join('\n');

  return new Map([
    [target, lines.join('\n')],
    ['src/generated/templates.d.ts', types],
  ]);
}
