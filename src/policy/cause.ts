import type { Place } from '../problem.ts';
import { copyName } from '../render/secret/sealed-copy.ts';
import type { Service } from '../spec/service.ts';
import { pointerTo } from '../spec/spec-document.ts';
import { patchAt } from './patch-at.ts';
import type { Refusal } from './rule.ts';
import { specFields } from './spec-field.ts';
import { valueAt } from './value-at.ts';

/**
 * Where in the spec a refused field comes from: the file that was sealed, a patch that sets or removes it, the field it is
 * made of, or the entry.
 */
export function causeOf({ finding, manifest, keys = [] }: Refusal, service: Service): Place {
  const path = manifest?.path ?? finding.file;
  const sealed = service.sealed.find((input) => path?.endsWith(`/${copyName(input)}`));
  if (sealed !== undefined) return { file: sealed.file };
  if (manifest === undefined) return service.place;
  const steps = keys.map(String);
  const patch = patchAt(service.spec.patches ?? [], manifest.object, steps);
  if (patch?.isExact === true) return service.placeOf(patch.pointer);
  const field = specFields(manifest, steps).find(
    (candidate) => valueAt(service.written, candidate) !== undefined,
  );
  if (field !== undefined) return service.placeOf(field.reduce(pointerTo, ''));
  return patch === undefined ? service.place : service.placeOf(patch.pointer);
}
