import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildImage, contextDirectory, labelOf } from './image-store.ts';
import { kubeDirectory } from './part.ts';

export const pauseImageName = 'localhost/karst/pause:1';
const recipe = 'FROM scratch\nCOPY pause /pause\nUSER 65535:65535\nENTRYPOINT ["/pause"]\n';

/** Makes the image that holds a pod's namespaces. */
export async function makePauseImage(): Promise<void> {
  if (labelOf(pauseImageName, 'karst.recipe') === '1') return;
  await using context = await contextDirectory();
  const dockerfile = join(context.path, 'Dockerfile');
  cpSync(join(kubeDirectory(), 'pause'), join(context.path, 'pause'));
  writeFileSync(dockerfile, recipe);
  buildImage({
    context: context.path,
    dockerfile,
    image: pauseImageName,
    labels: { 'karst.recipe': '1' },
  });
}
