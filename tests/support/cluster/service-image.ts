import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, buildImage, buildImageAside, withImageFiles } from './image-store.ts';
import { tried } from './program.ts';
import type { RenderedExample, RenderedImage } from './rendered-example.ts';

const secret = 'planted-4c1f9a57-secret';
/** What lies about in a checkout and must not leave it. */
const planted = ['.env', '.env.local', '.git/config', 'nested/.env', 'nested/.git/HEAD'];

/** Builds an image as a workflow would, from a source that secrets were planted in. Gives its name. */
export function buildService(example: RenderedExample, image: RenderedImage): string {
  const options = buildOptions(example, image);
  try {
    buildImage(options);
  } catch (error) {
    throw notBuilt(image, options, error);
  }
  return options.image;
}

/** What is to be built, and the example that it belongs to. */
export type Build = readonly [RenderedExample, RenderedImage];

/**
 * Builds images, a few at a time and the first ones first, while something else is done. Each promise gives the name of its
 * image, or fails like `buildService`.
 */
export function buildServices(builds: readonly Build[], atOnce = 3): Promise<string>[] {
  const lanes: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
  return builds.map(([example, image], index) => {
    const built = (lanes[index % atOnce] ?? Promise.resolve()).then(async () => {
      const options = buildOptions(example, image);
      await buildImageAside(options).catch((error: unknown) => {
        throw notBuilt(image, options, error);
      });
      return options.image;
    });
    lanes[index % atOnce] = built.catch(() => undefined);
    return built;
  });
}

function buildOptions(example: RenderedExample, image: RenderedImage): BuildOptions {
  const [tag] = image.tags;
  if (tag === undefined) throw new Error(`${image.name} has no tag`);
  const context = join(example.input, image.context.path);
  for (const path of planted) {
    mkdirSync(dirname(join(context, path)), { recursive: true });
    writeFileSync(join(context, path), `TOKEN=${secret}\n`);
  }
  const dockerfile = dockerfileOf(example, image);
  const ignoreFile = `${dockerfile}.dockerignore`;
  return { context, dockerfile, image: tag, ...(existsSync(ignoreFile) && { ignoreFile }) };
}

function notBuilt({ name }: RenderedImage, { dockerfile }: BuildOptions, error: unknown): Error {
  const text = readFileSync(dockerfile, 'utf8');
  const said = error instanceof Error ? error.message : String(error);
  return new Error(`the image of ${name} does not build\n${said}\n--- Dockerfile\n${text}`);
}

/** The author's own lies in the source. */
function dockerfileOf(example: RenderedExample, { context, dockerfile }: RenderedImage): string {
  return dockerfile.in === 'source'
    ? join(example.input, context.path, dockerfile.path)
    : join(example.directory, dockerfile.path);
}

/** Files of an image that hold a planted secret. */
export function secretsIn(image: string): string[] {
  return withImageFiles(image, (root) =>
    tried('grep', ['-r', '-l', '--no-messages', '-F', secret, root])
      .split('\n')
      .filter((line) => line !== '')
      .map((path) => path.slice(root.length)),
  );
}
