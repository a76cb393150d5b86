import { expect, test } from 'vitest';
import type { TemplateName } from '#src/generated/templates.js';
import { renderTemplate } from '#src/render/template.ts';
import { templateViews } from './template-views.ts';

const leaves = templateViews.flatMap(([name, view = {}]) =>
  Object.keys(view)
    .filter((key) => !unused(name).includes(key))
    .map((key) => ({ name, view, key })),
);

test.each(templateViews)('%s renders with its view', (name, view) => {
  expect(renderTemplate(name, view ?? {})).toMatch(/\n$/);
});

test.each(leaves)(
  '$name without $key is an error that names the template',
  ({ name, view, key }) => {
    const { [key]: _, ...rest } = view as Record<string, unknown>;

    expect(() => renderTemplate(name, rest)).toThrow(name);
  },
);

/** Names in a view that its template has no use for: a namespace of what has none, the name of a shared view. */
function unused(name: TemplateName): readonly string[] {
  return name === 'owner/access.yaml' ? ['name'] : [];
}
