import { detect } from '../detect/detect.ts';
import type { Detection } from '../detect/launch.ts';
import type { Sources } from '../ports.ts';
import { parseSlug } from '../source/slug.ts';
import type { Pin, Slug, Source } from '../source/source.ts';
import { readConfig } from '../spec/config.ts';
import type { SpecSelection, World } from './world.ts';

export interface DetectOptions extends SpecSelection {
  /** A slug, or a directory as `./path`. */
  readonly slug: string;
  /** Directory of the project within the source. */
  readonly path?: string;
  readonly entrypoint?: string;
}

export interface Detected {
  readonly slug: Slug;
  readonly pin: Pin;
  readonly path: string;
  readonly detection: Detection;
}

/** Explains how one source starts. Raises `slug.*`, `source.*` and `ref.*` Problems. */
export async function detectSource(
  world: Pick<World, 'specs' | 'sources' | 'progress' | 'loadPython'>,
  options: DetectOptions,
): Promise<Detected> {
  const bytes = await world.specs.read('karst.yaml');
  const karst = bytes === undefined ? {} : { karst: { path: 'karst.yaml', bytes } };
  const config = readConfig(karst.karst, options);
  const slug = parseSlug(options.slug, config.hosts);
  world.progress.step(slug.text, 'getting the source');
  const source = await openSource(world.sources(config), slug);
  world.progress.step(slug.text, 'looking how it starts');
  const { path, entrypoint, callerEntrypoint } = options;
  const hints = {
    name: slug.kind === 'repository' ? slug.repository : (slug.path.split('/').at(-1) ?? ''),
    defaultPython: config.defaultEnvironment.defaults.python,
    ...(path === undefined ? {} : { path }),
    ...(entrypoint === undefined ? {} : { entrypoint }),
    ...(callerEntrypoint === undefined
      ? {}
      : { environmentEntrypoint: { value: callerEntrypoint, from: 'caller' as const } }),
  };
  const detection = await detect(source.tree, hints, world.loadPython);
  return { slug, pin: source.pin, path: path ?? '', detection };
}

async function openSource(sources: Sources, slug: Slug): Promise<Source> {
  if (slug.kind === 'directory') return await sources.open(slug);
  return await sources.fetch(slug, await sources.pin(slug));
}
