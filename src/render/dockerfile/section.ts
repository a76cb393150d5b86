import type { SystemPackage } from '../../detect/launch.ts';
import type { TemplateName } from '../../generated/templates.js';
import type { ServiceInput } from '../service-input.ts';
import { checkedPackageName } from './value.ts';

/** One part of a Dockerfile: a template of manifests-templates/dockerfile and what fills it. */
export interface Section {
  readonly template: TemplateName;
  readonly view: object;
}

export function section(
  name: TemplateName extends infer T ? (T extends `dockerfile/${infer N}` ? N : never) : never,
  view: object = {},
): Section {
  return { template: `dockerfile/${name}`, view };
}

/** The first stage, where everything is made. */
export function buildStage(image: string): Section {
  return section('from', { image, named: true });
}

/** The last stage, which runs. A base image of the user's own may lack the tools that add a user, and needs none. */
export function runStage(input: ServiceInput, image: string): readonly Section[] {
  const own = input.service.spec.baseImages?.run !== undefined;
  return [section('from', { image, named: false }), ...(own ? [] : [section('user')])];
}

/** Debian packages with the evidence that asks for them; nothing when there are none. */
export function systemPackages(
  input: ServiceInput,
  packages: readonly SystemPackage[] = [],
): readonly Section[] {
  if (packages.length === 0) return [];
  for (const { name } of packages) checkedPackageName(input, name);
  return [section('apt', { packages })];
}
