import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { templateHelperNames } from '#src/render/template-helper.ts';

const folder = 'manifests-templates';
const blocks = ['when', 'list'];
const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.hbs'),
);

test('sees the templates', () => {
  expect(templates.length).toBeGreaterThan(20);
});

test.each(templates)('%s takes values through typed helpers alone', (name) => {
  const faults = faultsIn(readFileSync(`${folder}/${name}`, 'utf8'));

  expect(faults).toEqual([]);
});

test.each([
  ['a bare value', '{{name}}'],
  ['an unescaped value', '{{{str name}}}'],
  ['an unknown helper', '{{lookup this name}}'],
  ['an untyped condition', '{{#if name}}x{{/if}}'],
  ['a partial', '{{> other}}'],
  ['a helper in a helper', '{{str (json name)}}'],
  ['a helper without a value', '{{str}}'],
])('refuses %s', (_, text) => {
  expect(faultsIn(text)).not.toEqual([]);
});

/** Every statement that is neither text nor a known helper with a plain path or a number. */
function faultsIn(text: string): string[] {
  return statementFaults(Handlebars.parse(text));
}

function statementFaults(program: hbs.AST.Program | undefined): string[] {
  return (program?.body ?? []).flatMap((statement) => {
    if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') return [];
    if (statement.type === 'MustacheStatement') {
      const mustache = statement as hbs.AST.MustacheStatement;
      const known = templateHelperNames.filter((name) => !blocks.includes(name));
      return mustache.escaped ? callFaults(mustache, known) : ['an unescaped value'];
    }
    if (statement.type !== 'BlockStatement') return [statement.type];
    const block = statement as hbs.AST.BlockStatement;
    return [
      ...callFaults(block, blocks),
      ...statementFaults(block.program),
      ...statementFaults(block.inverse),
    ];
  });
}

function callFaults(
  call: hbs.AST.MustacheStatement | hbs.AST.BlockStatement,
  known: readonly string[],
): string[] {
  const name = 'original' in call.path ? String(call.path.original) : '';
  const plain = call.params.every(({ type }) => ['PathExpression', 'NumberLiteral'].includes(type));
  const faults = [
    ...(known.includes(name) ? [] : [`${name} is no typed helper`]),
    ...(call.params.length > 0 && plain ? [] : [`${name} has no plain value`]),
    ...(call.hash === undefined || call.hash === null ? [] : [`${name} has named arguments`]),
  ];
  return faults;
}
