import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/** The workload's own identity, without rights and without a token. */
export function serviceAccountFile(workload: Workload): RenderedFile {
  const content = renderTemplate('kubernetes/serviceaccount.yaml', metadataOf(workload));
  return fileOf(workload, 'serviceaccount.yaml', content);
}
