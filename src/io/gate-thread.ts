import { type MessagePort, parentPort } from 'node:worker_threads';
import type { AgreedTexts } from '../policy/agreed-document.ts';
import { type GateQuestion, passedManifests } from '../policy/gate.ts';
import type { Manifest } from '../policy/manifest.ts';
import type { RenderedFile } from '../render/service-input.ts';

export interface GateRequest {
  readonly id: number;
  readonly files: readonly RenderedFile[];
  readonly question: GateQuestion;
}

export interface GateAnswer {
  /** Absent when the thread says that it is there. */
  readonly id?: number;
  /** Absent where there is something to find. */
  readonly manifests?: readonly Manifest[] | undefined;
}

if (parentPort !== null) judgeFor(parentPort);

function judgeFor(port: MessagePort): void {
  const agreed: AgreedTexts = new Map();
  port.on('message', ({ id, files, question }: GateRequest) => {
    const manifests = passedManifests(files, question, agreed);
    port.postMessage({ id, manifests } satisfies GateAnswer);
  });
  port.postMessage({} satisfies GateAnswer);
}
