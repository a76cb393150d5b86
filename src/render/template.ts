import type Handlebars from 'handlebars';
import * as runtime from 'handlebars/runtime.js';
import { type TemplateName, templates } from '../generated/templates.js';
import { templateHelpers } from './template-helper.ts';

/** Templates hold structure, helpers hold values: the one strict environment, without a compiler. */
const environment = (runtime as unknown as { default: typeof Handlebars }).default.create();
// Its own helpers take any value; and each call of a template wraps every helper there is.
for (const name of ['each', 'if', 'log', 'lookup', 'unless', 'with']) {
  environment.unregisterHelper(name);
}
for (const [name, helper] of Object.entries(templateHelpers)) {
  environment.registerHelper(name, helper as Handlebars.HelperDelegate);
}
const bundled: ReadonlyMap<string, Handlebars.TemplateDelegate> = new Map(
  Object.entries(templates).map(([name, template]) => [
    name,
    environment.template(template as TemplateSpecification),
  ]),
);

/** Fills one bundled template. A missing or mistyped value is a bug and throws with the template's name. */
export function renderTemplate(name: TemplateName, view: object): string {
  const template = bundled.get(name);
  if (template === undefined) throw new TypeError(`there is no template ${name}`);
  try {
    return template(view);
  } catch (cause) {
    throw new TypeError(`template ${name}: ${(cause as Error).message}`, { cause });
  }
}
