import { load } from 'js-yaml';
import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import { renderService } from '#src/render/service.ts';
import type { ServiceInput } from '#src/render/service-input.ts';
import { anInput } from './an-input.ts';

/** The text of one rendered file of a Service called hello; undefined when it is not rendered. */
export function textOf(input: ServiceInput, name: string): string | undefined {
  const path = name.startsWith('flux/') ? name : `services/${input.service.name}/${name}`;
  return renderService(input).files.find((file) => file.path === path)?.content;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into objects of many kinds by hand
export function objectOf(input: ServiceInput, name: string): any {
  const text = textOf(input, name);
  return text === undefined ? undefined : load(text);
}

// biome-ignore lint/suspicious/noExplicitAny: as above
export function objectFor(spec: Partial<ServiceSpec>, name: string): any {
  return objectOf(anInput(spec), name);
}

// biome-ignore lint/suspicious/noExplicitAny: as above
export function appOf(input: ServiceInput): any {
  return objectOf(input, 'deployment.yaml').spec.template.spec.containers[0];
}

/** The codes of a Service's findings, with their pointers. */
export function findingsOf(input: ServiceInput): readonly string[] {
  return renderService(input).findings.map(({ code, pointer }) =>
    `${code} ${pointer ?? ''}`.trim(),
  );
}
