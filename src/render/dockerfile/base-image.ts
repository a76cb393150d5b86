import type { Build, JavaBuild, NodeBuild } from '../../detect/launch.ts';
import type { ServiceInput } from '../service-input.ts';
import { toolVersions } from './tool-version.ts';
import { checkedImage } from './value.ts';

export interface BaseImages {
  readonly build: string;
  readonly run: string;
}

/**
 * The base images of a rendered Dockerfile, before digests: the spec's, else karst.yaml's replacement, else the
 * language's own. Undefined for an author's Dockerfile. Raises `dockerfile.base-image-invalid`.
 */
export function baseImagesOf(
  input: Pick<ServiceInput, 'service' | 'environment' | 'launch'>,
): BaseImages | undefined {
  const own = defaultImages(input.launch.build, input.launch.version.value);
  if (own === undefined) return undefined;

  const spec = input.service.spec.baseImages ?? {};
  // A virtual environment links to the Python it was made with, so that one of our own cannot stand beside a foreign one.
  const shared = input.launch.language === 'python' ? spec.run : undefined;
  const pointer = (written: string | undefined, key: string) =>
    written === undefined ? undefined : `/baseImages/${key}`;

  return {
    build: checkedImage(
      input,
      spec.build ?? shared ?? replacedImage(input, own.build),
      pointer(spec.build, 'build'),
    ),
    run: checkedImage(input, spec.run ?? replacedImage(input, own.run), pointer(spec.run, 'run')),
  };
}

/** The base images with the digests that were looked up when the source was pinned; the tag stays for people and bots. */
export function pinnedImages(input: ServiceInput): BaseImages | undefined {
  const images = baseImagesOf(input);
  if (images === undefined) return undefined;
  return { build: pinned(input, images.build), run: pinned(input, images.run) };
}

function pinned(input: ServiceInput, reference: string): string {
  const digest = Object.hasOwn(input.digests, reference) ? input.digests[reference] : undefined;
  if (digest === undefined || reference.includes('@')) return reference;
  return checkedImage(input, `${reference}@${digest}`);
}

/** What karst.yaml puts in the place of an image that KarstKit would write. */
export function replacedImage(input: Pick<ServiceInput, 'environment'>, reference: string): string {
  const images = input.environment.baseImages;
  return (Object.hasOwn(images, reference) ? images[reference] : undefined) ?? reference;
}

function defaultImages(build: Build, version: string): BaseImages | undefined {
  switch (build.language) {
    case 'python':
      return same(`python:${version}-slim`);
    case 'node':
      return same(nodeImage(build, version));
    case 'go':
      return {
        build: `golang:${version}`,
        // Its C library is as new as the build's, or newer.
        run: `gcr.io/distroless/${build.cgo ? 'base' : 'static'}-debian13:nonroot`,
      };
    case 'rust':
      return {
        build: `rust:${version}-slim`,
        run:
          (build.runPackages ?? []).length > 0
            ? 'debian:trixie-slim'
            : 'gcr.io/distroless/cc-debian13:nonroot',
      };
    case 'java':
      return { build: javaImage(build, version), run: `eclipse-temurin:${version}-jre` };
    case 'static':
      return {
        build: build.builder === undefined ? webServer : nodeImage(build.builder, version),
        run: webServer,
      };
    case 'image':
      return undefined;
  }
}

/** Runs without root and with a read-only root file system, which the plain image of the same server does not. */
const webServer = 'nginxinc/nginx-unprivileged:stable-alpine';

function nodeImage(build: NodeBuild, version: string): string {
  if (build.manager !== 'bun') return `node:${version}-slim`;
  return `oven/bun:${build.managerVersion ?? toolVersions.bun}-slim`;
}

function javaImage(build: JavaBuild, version: string): string {
  if (build.wrapper) return `eclipse-temurin:${version}-jdk`;
  return build.tool === 'maven' ? `maven:3.9-eclipse-temurin-${version}` : `gradle:jdk${version}`;
}

function same(image: string): BaseImages {
  return { build: image, run: image };
}
