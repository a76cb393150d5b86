import { load } from 'js-yaml';
import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import { renderService } from '#src/render/service.ts';
import type { ServiceInput } from '#src/render/service-input.ts';
import { anInput } from './an-input.ts';
import type { Container, Manifest } from './manifest.ts';

/** The text of one rendered file of a Service called hello; undefined when it is not rendered. */
export function textOf(input: ServiceInput, name: string): string | undefined {
  const path = name.startsWith('flux/') ? name : `services/${input.service.name}/${name}`;
  return renderService(input).files.find((file) => file.path === path)?.content;
}

/** One rendered object, parsed; its file must be there. */
export function objectOf(input: ServiceInput, name: string): Manifest {
  return load(textOf(input, name) ?? '') as Manifest;
}

export function objectFor(spec: Partial<ServiceSpec>, name: string): Manifest {
  return objectOf(anInput(spec), name);
}

export function appOf(input: ServiceInput): Container {
  return objectOf(input, 'deployment.yaml').spec.template.spec.containers[0];
}

/** The codes of a Service's findings, with their pointers. */
export function findingsOf(input: ServiceInput): readonly string[] {
  return renderService(input).findings.map(({ code, pointer }) =>
    `${code} ${pointer ?? ''}`.trim(),
  );
}
