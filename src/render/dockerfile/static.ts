import type { StaticBuild } from '../../detect/launch.ts';
import type { ServiceInput } from '../service-input.ts';
import type { BaseImages } from './base-image.ts';
import { nodeBuildStage } from './node.ts';
import { buildStage, type Section, section } from './section.ts';
import { checkedPath } from './value.ts';

/** Pages behind nginx on the launch's port: no root, nothing written but below /tmp, hidden files not served. */
export function staticSections(
  input: ServiceInput,
  build: StaticBuild,
  images: BaseImages,
): readonly Section[] {
  const root = build.root === '' ? '.' : checkedPath(input, build.root);
  const { builder } = build;
  return [
    ...(builder === undefined
      ? [buildStage(images.build)]
      : nodeBuildStage(input, builder, images.build)),
    section('static-config', {
      port: input.launch.port?.number ?? 8080,
      singlePage: build.singlePage,
    }),
    section('from', { image: images.run, named: false }),
    section('static-run', {
      built: builder !== undefined,
      from: builder === undefined ? root : `/app/${root}`,
    }),
  ];
}
