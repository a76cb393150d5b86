import { posix } from 'node:path';
import type { GoBuild, JavaBuild, RustBuild } from '../../detect/launch.ts';
import type { ServiceInput } from '../service-input.ts';
import type { BaseImages } from './base-image.ts';
import { buildStage, runStage, type Section, section, systemPackages } from './section.ts';
import { checkedLine, checkedName, checkedPath, checkedPaths } from './value.ts';

/** A static binary at /app/main; the source stands beside it, for the templates and pages it may read. */
export function goSections(
  input: ServiceInput,
  build: GoBuild,
  images: BaseImages,
): readonly Section[] {
  const main = checkedPath(input, build.main);
  const view = {
    cgo: build.cgo ? 1 : 0,
    download: !build.vendored && build.manifests.length > 0,
    mounts: checkedPaths(input, build.manifests),
    main,
  };
  return [
    buildStage(images.build),
    section('go-build', view),
    section('from', { image: images.run, named: false }),
    // A package directory of the binary's own name cannot lie beside it.
    section('binary-run', { withSource: !/^(\.\/)?main(\/|$)/.test(main) }),
  ];
}

/** A binary at /app/main, as for Go. */
export function rustSections(
  input: ServiceInput,
  build: RustBuild,
  images: BaseImages,
): readonly Section[] {
  const view = {
    locked: build.locked,
    packages: build.package === undefined ? [] : [checkedName(input, build.package)],
    binary: checkedName(input, build.binary),
  };
  const runPackages = systemPackages(input, build.runPackages);
  return [
    buildStage(images.build),
    ...systemPackages(input, build.buildPackages),
    section('rust-build', view),
    section('from', { image: images.run, named: false }),
    ...runPackages,
    section('binary-run', { withSource: true }),
  ];
}

/** One jar, named at build time /app/app.jar; Quarkus keeps its libraries beside it. */
export function javaSections(
  input: ServiceInput,
  build: JavaBuild,
  images: BaseImages,
): readonly Section[] {
  const directory = posix.dirname(build.jar);
  const pattern = checkedLine(input, posix.basename(build.jar));
  return [
    buildStage(images.build),
    build.tool === 'maven' ? maven(input, build) : gradle(input, build),
    section('java-jar', {
      directory: checkedPath(input, directory),
      pattern,
      together: build.framework === 'quarkus',
    }),
    ...runStage(input, images.run),
    section('java-run'),
  ];
}

function maven(input: ServiceInput, build: JavaBuild): Section {
  const modules = build.module === '' ? [] : [checkedPath(input, build.module)];
  return section('java-maven', { wrapper: build.wrapper, modules });
}

function gradle(input: ServiceInput, build: JavaBuild): Section {
  const task = { 'spring-boot': 'bootJar', quarkus: 'quarkusBuild', plain: 'assemble' };
  const project =
    build.module === '' ? '' : `:${checkedPath(input, build.module).replaceAll('/', ':')}:`;
  return section('java-gradle', {
    wrapper: build.wrapper,
    task: `${project}${task[build.framework]}`,
  });
}
