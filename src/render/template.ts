import type Handlebars from 'handlebars';
import * as runtime from 'handlebars/runtime.js';
import { type TemplateName, templates } from '../generated/templates.js';
import { templateHelpers } from './template-helper.ts';

/** Templates hold structure, helpers hold values: the one strict environment, without a compiler. */
const environment = (runtime as unknown as { default: typeof Handlebars }).default.create();
for (const [name, helper] of Object.entries(templateHelpers)) {
  environment.registerHelper(name, helper as Handlebars.HelperDelegate);
}

/** Fills one bundled template. A missing or mistyped value is a bug and throws with the template's name. */
export function renderTemplate(name: TemplateName, view: object): string {
  try {
    return environment.template(templates[name] as TemplateSpecification)(view);
  } catch (cause) {
    throw new TypeError(`template ${name}: ${(cause as Error).message}`, { cause });
  }
}
