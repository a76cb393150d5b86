import { type Binding, resolveArgument } from '../../detect/command.ts';
import { contextExclusions } from '../../source/build-context.ts';
import { builtInHosts } from '../../source/host.ts';
import type { RenderedFile, ServiceInput } from '../service-input.ts';
import { startCommand } from '../start-command.ts';
import { renderTemplate } from '../template.ts';
import { type BaseImages, pinnedImages } from './base-image.ts';
import { goSections, javaSections, rustSections } from './compiled.ts';
import { nodeSections } from './node.ts';
import { pythonEnvironment, pythonSections } from './python.ts';
import { readBack } from './read-back.ts';
import { type Section, section } from './section.ts';
import { staticSections } from './static.ts';
import { checkedCommand, checkedLine, checkedVariable } from './value.ts';

/**
 * The Dockerfile of a workload and what its build leaves out; nothing for an author's own image. The build context is
 * the project's directory of the source, the files lie in the GitOps tree. Follows the Dockerfile syntax 1 of BuildKit
 * without here-documents, which older builders do not read.
 * Raises `dockerfile.value-refused`, `dockerfile.command-missing` and `dockerfile.base-image-invalid`.
 */
export function renderDockerfile(input: ServiceInput): readonly RenderedFile[] {
  const images = pinnedImages(input);
  if (images === undefined) return [];

  const end = endView(input);
  const sections = [
    section('head', headView(input)),
    ...languageSections(input, images),
    section('end', end),
  ];
  const content = sections.map(({ template, view }) => renderTemplate(template, view)).join('');
  readBack(content, { images, command: end.command, environment: end.environment });

  const path = `services/${input.service.name}/Dockerfile`;
  return [
    { path, content },
    { path: `${path}.dockerignore`, content: `${contextExclusions.join('\n')}\n` },
  ];
}

/** Where an image listens that nobody told otherwise. */
function everywhere(input: ServiceInput): Binding {
  return { address: '0.0.0.0', port: input.launch.port?.number ?? 8000 };
}

function languageSections(input: ServiceInput, images: BaseImages): readonly Section[] {
  const { build } = input.launch;
  switch (build.language) {
    case 'python':
      return pythonSections(input, build, images);
    case 'node':
      return nodeSections(input, build, images);
    case 'go':
      return goSections(input, build, images);
    case 'rust':
      return rustSections(input, build, images);
    case 'java':
      return javaSections(input, build, images);
    case 'static':
      return staticSections(input, build, images);
    case 'image':
      return [];
  }
}

function headView({ service, launch }: ServiceInput): object {
  const { language, version, packageManager } = launch;
  return {
    // One commit makes one image, by whatever ref it was found.
    slug: service.slug.text.split('#')[0],
    entrypoint: launch.entrypoint,
    step: launch.step,
    // Pages are of no version.
    made:
      version.value === ''
        ? language
        : `${language} ${version.value} (${version.from}), ${packageManager}`,
  };
}

function endView(input: ServiceInput) {
  const { launch } = input;
  const written = Object.entries(launch.environment).map(
    ([name, value]) => [name, resolveArgument(value, everywhere(input))] as const,
  );
  const own = launch.build.language === 'python' ? Object.entries(pythonEnvironment(input)) : [];
  return {
    environment: [...own, ...written].map(([name, value]) => ({
      name: checkedVariable(input, name),
      value: checkedLine(input, value),
    })),
    labels: labelsOf(input).map(({ name, value }) => ({ name, value: checkedLine(input, value) })),
    stopsByQuit: launch.language === 'static',
    ports: launch.port === undefined ? [] : [launch.port.number],
    command: checkedCommand(input, startCommand(input, everywhere(input))),
  };
}

/** Where the source lies (the OCI image annotations), for the hosts everybody knows. */
function labelsOf({ service, pin }: ServiceInput): readonly { name: string; value: string }[] {
  const { slug } = service;
  const host = slug.kind === 'repository' ? builtInHosts.get(slug.scheme) : undefined;
  const prefix = 'org.opencontainers.image';
  const source =
    host === undefined || slug.kind !== 'repository'
      ? []
      : [{ name: `${prefix}.source`, value: `${host.url}/${slug.owner}/${slug.repository}` }];
  const revision = pin.kind === 'commit' ? [{ name: `${prefix}.revision`, value: pin.commit }] : [];
  return [...source, ...revision];
}
