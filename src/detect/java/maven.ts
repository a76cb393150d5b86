import type { ProjectView } from '../project-view.ts';
import { isForeign } from '../source-scan.ts';
import { finding, type Trace } from '../trace.ts';
import type { JavaProject } from './project.ts';
import { child, childText, readXml, type XmlElement } from './xml.ts';

/** What a pom.xml says: the module that runs, its framework, its jar and its JDK. */
export function readMaven(view: ProjectView, trace: Trace): readonly JavaProject[] {
  const root = readPom(view, 'pom.xml', trace);
  if (root === undefined) return [];
  const modules = (child(root, 'modules')?.children ?? [])
    .map((module) => module.text.trim().replace(/^\.\//, ''))
    .filter((module) => view.has(`${module}/pom.xml`) && !isForeign(`${module}/pom.xml`))
    .slice(0, 50);
  const members = modules.flatMap((module) => {
    const pom = readPom(view, `${module}/pom.xml`, trace);
    return pom === undefined ? [] : [projectOf(view, pom, module, root)];
  });
  return [projectOf(view, root, '', root), ...members];
}

function readPom(view: ProjectView, path: string, trace: Trace): XmlElement | undefined {
  const element = readXml(view.text(path) ?? '');
  if (element?.name === 'project') return element;
  const file = view.name(path);
  const message = `${file} is no pom.xml we can read: malformed, or it declares a document type`;
  trace.findings.push(finding('detect.manifest-invalid', 'error', message, { file, line: 1 }));
  return undefined;
}

function projectOf(
  view: ProjectView,
  pom: XmlElement,
  module: string,
  root: XmlElement,
): JavaProject {
  const path = module === '' ? 'pom.xml' : `${module}/pom.xml`;
  const plugins = child(pom, 'build', 'plugins')?.children ?? [];
  const plugin = (name: string) => plugins.find((one) => childText(one, 'artifactId') === name);
  const boot = plugin('spring-boot-maven-plugin');
  const quarkus = plugin('quarkus-maven-plugin');
  const mainClass = mainClassOf(plugins, pom);
  const version = jdkOf(pom) ?? jdkOf(root);
  const marker = boot ?? quarkus ?? mainClass;
  const framework = frameworkOf(boot, quarkus);
  return {
    tool: 'maven',
    module,
    file: view.name(path),
    line: marker?.line ?? 1,
    framework,
    runnable: marker !== undefined && childText(pom, 'packaging') !== 'pom',
    why: markOf(framework),
    jar: quarkus
      ? inModule(module, 'target/quarkus-app/quarkus-run.jar')
      : inModule(module, `target/${jarName(pom)}`),
    ...(version === undefined ? {} : { version: { ...version, file: view.name(path) } }),
    war: childText(pom, 'packaging') === 'war',
  };
}

function markOf(framework: JavaProject['framework']): string {
  return framework === 'plain' ? 'mainClass' : `${framework}-maven-plugin`;
}

function frameworkOf(boot: unknown, quarkus: unknown): JavaProject['framework'] {
  if (boot !== undefined) return 'spring-boot';
  return quarkus === undefined ? 'plain' : 'quarkus';
}

function mainClassOf(plugins: readonly XmlElement[], pom: XmlElement): XmlElement | undefined {
  for (const plugin of plugins) {
    const configuration = child(plugin, 'configuration');
    const found =
      child(configuration, 'mainClass') ??
      child(configuration, 'archive', 'manifest', 'mainClass') ??
      deep(plugin, 'mainClass');
    if (found !== undefined) return found;
  }
  return child(pom, 'properties', 'mainClass') ?? child(pom, 'properties', 'exec.mainClass');
}

/** The first element of a name anywhere below: shade's transformer nests it deeply. */
function deep(element: XmlElement, name: string): XmlElement | undefined {
  const waiting = [...element.children];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next.name === name) return next;
    waiting.push(...next.children);
  }
  return undefined;
}

/** The jar's name with the version as a pattern: it changes with each release. */
function jarName(pom: XmlElement): string {
  const final = childText(pom, 'build', 'finalName');
  if (final !== undefined && /^[\w.-]+$/.test(final)) return `${final}.jar`;
  const artifact = childText(pom, 'artifactId');
  return artifact !== undefined && /^[\w.-]+$/.test(artifact) ? `${artifact}-*.jar` : '*.jar';
}

function jdkOf(pom: XmlElement): { readonly value: string; readonly line: number } | undefined {
  const properties = child(pom, 'properties');
  const names = [
    'maven.compiler.release',
    'java.version',
    'maven.compiler.target',
    'maven.compiler.source',
    'jdk.version',
  ];
  for (const name of names) {
    const element = properties?.children.find((one) => one.name === name);
    const value = /^(?:1\.)?(\d{1,2})$/.exec(element?.text.trim() ?? '')?.[1];
    if (element !== undefined && value !== undefined) return { value, line: element.line };
  }
  return undefined;
}

function inModule(module: string, path: string): string {
  return module === '' ? path : `${module}/${path}`;
}
