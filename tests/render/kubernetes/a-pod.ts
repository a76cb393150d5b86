import { load } from 'js-yaml';
import type { ServiceInput } from '#src/render/service-input.ts';
import type { YamlMap } from '#src/render/yaml.ts';
import { textOf } from './rendered.ts';

interface Container extends YamlMap {
  readonly ports: readonly { readonly name: string }[];
}

interface Pod extends YamlMap {
  readonly initContainers: readonly [Container];
  readonly containers: readonly [Container];
}

interface Template {
  readonly metadata: { readonly annotations: Readonly<Record<string, string>> };
  readonly spec: Pod;
}

export function templateOf(input: ServiceInput): Template {
  return specOf(input, 'deployment.yaml').template as unknown as Template;
}

export function podOf(input: ServiceInput): Pod {
  return templateOf(input).spec;
}

/** The pod of any object that makes one. */
export function podIn(text: string): Pod {
  const { spec } = load(text) as {
    spec: { template?: Template; jobTemplate?: { spec: { template: Template } } };
  };
  const template = spec.template ?? spec.jobTemplate?.spec.template;
  if (template === undefined) throw new Error('the object makes no pod');
  return template.spec;
}

export function specOf(input: ServiceInput, name: string): YamlMap {
  return (load(textOf(input, name) ?? '') as { spec: YamlMap }).spec;
}
