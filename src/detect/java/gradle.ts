import { lineOf } from '../manifest.ts';
import type { ProjectView } from '../project-view.ts';
import { isForeign } from '../source-scan.ts';
import type { JavaProject } from './project.ts';

const buildFiles = ['build.gradle.kts', 'build.gradle'];

/** What Gradle's build files say, read as text: they are programs, and nothing runs. */
export function readGradle(view: ProjectView): readonly JavaProject[] {
  const settings = ['settings.gradle.kts', 'settings.gradle']
    .map(view.text)
    .find((text) => text !== undefined);
  const name = /rootProject\.name\s*=\s*["']([\w.-]+)["']/.exec(settings ?? '')?.[1];
  const modules = [...(settings ?? '').matchAll(/["']:?([\w.-]+(?:[:/][\w.-]+)*)["']/g)]
    .map((match) => (match[1] ?? '').replaceAll(':', '/'))
    .filter(
      (module) => !isForeign(`${module}/build.gradle`) && buildFile(view, module) !== undefined,
    );
  return ['', ...new Set(modules)].slice(0, 50).flatMap((module) => {
    const path = buildFile(view, module);
    return path === undefined ? [] : [projectOf(view, module, path, name)];
  });
}

function buildFile(view: ProjectView, module: string): string | undefined {
  return buildFiles.map((file) => inModule(module, file)).find(view.has);
}

function projectOf(
  view: ProjectView,
  module: string,
  path: string,
  rootName: string | undefined,
): JavaProject {
  const text = withoutComments(view.text(path) ?? '');
  const marks: readonly [string, RegExp][] = [
    ['Spring Boot plugin', /org\.springframework\.boot["')](?!.*apply\s*\(?\s*false)/],
    ['Quarkus plugin', /\bid\s*\(?["']io\.quarkus["']/],
    ['mainClass', /\bmainClass(?:Name)?(?:\.set)?\s*[=(]|["']Main-Class["']/],
  ];
  const mark = marks.find(([, pattern]) => pattern.test(text));
  const framework = frameworkOf(mark?.[0]);
  const version = jdkOf(text);
  const name = module.split('/').at(-1) || rootName || '';
  const jar =
    framework === 'quarkus' ? 'build/quarkus-app/quarkus-run.jar' : `build/libs/${name}*.jar`;
  return {
    tool: 'gradle',
    module,
    file: view.name(path),
    line: mark === undefined ? 1 : (lineOf(text, mark[1]) ?? 1),
    framework,
    runnable: mark !== undefined,
    why: mark?.[0] ?? 'no plugin or mainClass',
    jar: inModule(module, jar),
    ...(version === undefined ? {} : { version: { ...version, file: view.name(path) } }),
    war: false,
  };
}

function frameworkOf(mark: string | undefined): JavaProject['framework'] {
  if (mark === 'Spring Boot plugin') return 'spring-boot';
  return mark === 'Quarkus plugin' ? 'quarkus' : 'plain';
}

function jdkOf(text: string): { readonly value: string; readonly line: number } | undefined {
  const patterns = [
    /JavaLanguageVersion\.of\(\s*["']?(\d{1,2})/,
    /\bjvmToolchain\(\s*(\d{1,2})/,
    /\boptions\.release(?:\.set\(|\s*=)\s*(\d{1,2})/,
    /\b(?:target|source)Compatibility\s*=\s*(?:JavaVersion\.VERSION_|["']?)(?:1[._])?(\d{1,2})\b/,
  ];
  for (const pattern of patterns) {
    const value = pattern.exec(text)?.[1];
    const line = lineOf(text, pattern);
    if (value !== undefined && line !== undefined) return { value, line };
  }
  return undefined;
}

/** Comments become blanks, so that lines keep their numbers. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/^\s*\/\/.*$/gm, '');
}

function inModule(module: string, path: string): string {
  return module === '' ? path : `${module}/${path}`;
}
