import type { Inspection } from '../flows/certs-inspect.ts';
import type { CertificateList } from '../flows/certs-list.ts';
import type { Rotated } from '../flows/certs-rotate-ca.ts';
import { inspectionOutput, inspectionText } from '../report/certificate-inspection.ts';
import { certificateListOutput, certificateListText } from '../report/certificate-list.ts';
import { rotationOutput, rotationText } from '../report/certificate-rotation.ts';
import { exitStatusOf } from '../report/exit-status.ts';
import { valueText } from '../report/value.ts';
import type { Format } from './options.ts';
import type { Session } from './session.ts';

export function showCertificates(session: Session, format: Format, list: CertificateList): void {
  session.exitWith(exitStatusOf(list.findings));
  if (isText(format)) session.print(certificateListText(list, session.color));
  else session.print(valueText(certificateListOutput(list), format));
}

export function showInspection(session: Session, format: Format, inspection: Inspection): void {
  if (isText(format)) session.print(inspectionText(inspection, session.color));
  else session.print(valueText(inspectionOutput(inspection), format));
}

export function showRotation(session: Session, format: Format, rotated: readonly Rotated[]): void {
  if (isText(format)) session.print(rotationText(rotated, session.color));
  else session.print(valueText(rotationOutput(rotated), format));
}

function isText(format: Format): format is 'text' | 'markdown' {
  return format === 'text' || format === 'markdown';
}
