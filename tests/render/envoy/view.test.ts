import { expect, test } from 'vitest';
import { renderTemplate } from '#src/render/template.ts';
import { envoyViews as views } from '../../support/envoy-view.ts';

const leaves = views.flatMap(([name, view]) =>
  Object.keys(view).map((key) => ({ name, view, key })),
);

test.each(views)('%s renders with its view', (name, view) => {
  expect(renderTemplate(name, view)).toMatch(/[^ ]\n$/);
});

test.each(leaves)(
  '$name without $key is an error that names the template',
  ({ name, view, key }) => {
    const { [key]: _, ...rest } = view as Record<string, unknown>;

    expect(() => renderTemplate(name, rest)).toThrow(name);
  },
);
