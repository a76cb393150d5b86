import { load } from 'js-yaml';
import { checkFiles, type GateContext } from '#src/policy/gate.ts';
import type { Finding } from '#src/problem.ts';
import { renderService } from '#src/render/service.ts';
import type { RenderedFile, ServiceInput } from '#src/render/service-input.ts';
import { emitYaml, type YamlMap, type YamlValue } from '#src/render/yaml.ts';
import { stepsOf } from '#src/spec/spec-document.ts';
import { aMaximalInput } from '../render/kubernetes/a-maximal-input.ts';
import { anImageLaunch, anInput } from '../render/kubernetes/an-input.ts';

/** The files of a small Service, all of which pass the gate. */
export function aTree(input: ServiceInput = aSmallInput()): readonly RenderedFile[] {
  return renderService(input).files;
}

export function aMaximalTree(): readonly RenderedFile[] {
  return aTree(aMaximalInput());
}

function aSmallInput(): ServiceInput {
  return anInput({}, { launch: anImageLaunch() });
}

/** The same files with one value of one object set, or taken away when it is undefined. */
export function edited(
  files: readonly RenderedFile[],
  path: string,
  pointer: string,
  value: YamlValue | undefined,
): readonly RenderedFile[] {
  if (!files.some((file) => file.path === path)) throw new Error(`nothing is rendered as ${path}`);
  return files.map((file) => {
    if (file.path !== path) return file;
    const object = withValue(load(file.content) as YamlMap, stepsOf(pointer), value);
    return { path, content: emitYaml(object as YamlMap) };
  });
}

/** The findings' codes and pointers. */
export function refusals(files: readonly RenderedFile[], context?: GateContext): readonly string[] {
  return checkFiles(files, context).map(nameOf);
}

function nameOf({ code, pointer = '' }: Finding): string {
  return `${code} ${pointer}`.trim();
}

function withValue(
  target: YamlValue | undefined,
  steps: readonly string[],
  value: YamlValue | undefined,
): YamlValue | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(target)) {
    const list: (YamlValue | undefined)[] = [...target];
    list[Number(step)] = withValue(list[Number(step)], rest, value);
    return list.filter((element) => element !== undefined);
  }
  // A number as the first key makes a list of what was not there.
  if (target === undefined && /^[0-9]+$/.test(step)) return withValue([], steps, value);
  const fields = new Map(
    Object.entries(typeof target === 'object' && target !== null ? target : {}),
  );
  fields.set(step, withValue(fields.get(step), rest, value));
  return Object.fromEntries(fields);
}
