import { load } from 'js-yaml';
import type { Patch } from '../generated/schema/service-spec.ts';
import type { Finding } from '../problem.ts';
import type { Service } from '../spec/service.ts';
import { jsonPatch } from './json-patch.ts';
import { isSidecarFile } from './kubernetes/mesh-file.ts';
import { reservedKey } from './labels.ts';
import { isMap, mergePatch } from './merge-patch.ts';
import type { RenderedFile } from './service-input.ts';
import { emitYaml, type YamlMap, type YamlValue } from './yaml.ts';

export interface Patched {
  readonly files: readonly RenderedFile[];
  readonly findings: readonly Finding[];
}

/**
 * The spec's patches applied in order to the objects of a Service's own folder. A patched file is written again in the
 * same style; a patch that does not fit leaves the file as it was. Codes: patch.target, patch.failed, patch.identity.
 */
export function applyPatches(service: Service, files: readonly RenderedFile[]): Patched {
  const start: Patched = { files, findings: [] };
  return (service.spec.patches ?? []).reduce((done, patch, index) => {
    const { files: next, messages } = applyPatch(patch, done.files);
    const findings = messages.map(
      ({ code, message }): Finding => ({
        code,
        severity: 'error',
        message,
        ...service.placeOf(`/patches/${index}`),
      }),
    );
    return { files: next, findings: [...done.findings, ...findings] };
  }, start);
}

type Message = Pick<Finding, 'code' | 'message'>;

function applyPatch(
  patch: Patch,
  files: readonly RenderedFile[],
): { files: readonly RenderedFile[]; messages: readonly Message[] } {
  const messages: Message[] = [];
  let found = false;
  const next = files.map((file) => {
    const object = isObjectFile(file) ? parse(file) : undefined;
    if (object === undefined || !isTarget(patch, object)) return file;
    found = true;
    const outcome = changed(patch, object);
    if ('message' in outcome) {
      messages.push({ ...outcome, message: `${file.path}: ${outcome.message}` });
      return file;
    }
    return { ...file, content: emitYaml(outcome.object) };
  });
  if (!found) messages.push(missing(patch, files));
  return { files: next, messages };
}

/** Objects lie in the folder itself or in `release/`; real files and kustomizations are no objects. */
function isObjectFile({ path }: RenderedFile): boolean {
  return (
    /^services\/[^/]+\/(release\/)?[^/]+\.yaml$/.test(path) &&
    !path.endsWith('/kustomization.yaml') &&
    !isSidecarFile(path)
  );
}

function parse({ content }: RenderedFile): YamlMap | undefined {
  const value = load(content) as YamlValue;
  return isMap(value) ? value : undefined;
}

function isTarget({ target }: Patch, object: YamlMap): boolean {
  return (
    object.kind === target.kind && (target.name === undefined || nameOf(object) === target.name)
  );
}

function changed(patch: Patch, object: YamlMap): { object: YamlMap } | Message {
  const result = Array.isArray(patch.patch)
    ? jsonPatch(object, patch.patch as readonly YamlValue[])
    : { value: mergePatch(object, patch.patch as YamlMap) };
  if ('failure' in result) return { code: 'patch.failed', message: result.failure };
  if (!isMap(result.value)) return { code: 'patch.failed', message: 'the patch leaves no object.' };
  const steering = identityChange(object, result.value);
  if (steering !== undefined) return { code: 'patch.identity', message: steering };
  return { object: result.value };
}

/** A patch may shape an object but not become another one, leave its namespace, or steer KarstKit and Flux. */
function identityChange(before: YamlMap, after: YamlMap): string | undefined {
  if (identity(before) === identity(after)) return undefined;
  return 'the patch changes apiVersion, kind, name, namespace, or a reserved label or annotation.';
}

function identity(object: YamlMap): string {
  const metadata = isMap(object.metadata) ? object.metadata : {};
  const reserved = [metadata.labels, metadata.annotations].map((texts) =>
    Object.entries(isMap(texts) ? texts : {})
      .filter(([key]) => reservedKey.test(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const { apiVersion, kind } = object;
  return JSON.stringify([apiVersion, kind, metadata.name, metadata.namespace, reserved]);
}

function nameOf(object: YamlMap): YamlValue | undefined {
  return isMap(object.metadata) ? object.metadata.name : undefined;
}

function missing({ target }: Patch, files: readonly RenderedFile[]): Message {
  const objects = files.filter(isObjectFile).flatMap((file) => {
    const object = parse(file);
    return object === undefined ? [] : [`${String(object.kind)}/${String(nameOf(object))}`];
  });
  const wanted = target.name === undefined ? target.kind : `${target.kind}/${target.name}`;
  return {
    code: 'patch.target',
    message: `No rendered object is ${wanted}; there are ${objects.join(', ')}.`,
  };
}
