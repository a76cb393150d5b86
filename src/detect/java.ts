import { compiledLaunch, withCommand } from './compiled.ts';
import type { Hints } from './hints.ts';
import { readGradle } from './java/gradle.ts';
import { readMaven } from './java/maven.ts';
import type { JavaProject } from './java/project.ts';
import type { Argument, Detection, JavaBuild } from './launch.ts';
import type { Listening } from './port.ts';
import type { ProjectView } from './project-view.ts';
import type { GivenCommand, LanguageSearch, Signs } from './signs.ts';
import { firstMatch, healthPath, sourceFiles, sourceLines } from './source-scan.ts';
import { at, detection, finding, newTrace, type Trace } from './trace.ts';

/** Java: the module with the Spring Boot or Quarkus plugin, else the one with a main class. */
export const java: LanguageSearch = {
  signs,
  detect: detectJava,
  command: javaCommand,
  entry: javaEntry,
};

const manifests = [
  'pom.xml',
  'build.gradle.kts',
  'build.gradle',
  'settings.gradle.kts',
  'settings.gradle',
];
const supported = [21, 25, 17];

function signs(view: ProjectView): Signs {
  const manifest = manifests.find(view.has);
  return {
    ...(manifest === undefined ? {} : { manifest }),
    ...(view.has('gradle.lockfile') ? { lock: 'gradle.lockfile' } : {}),
    sources: sourceFiles(view, /\.(java|kt|groovy|scala)$/),
  };
}

function detectJava(view: ProjectView, hints: Hints): Detection {
  const trace = newTrace();
  const project = choose(readProjects(view, trace), trace);
  return project === undefined
    ? detection(undefined, trace)
    : launchOf(view, hints, { project, step: stepOf(project) }, trace);
}

function javaCommand(given: GivenCommand, view: ProjectView, hints: Hints): Detection {
  const trace = newTrace();
  const project = choose(readProjects(view, trace), trace);
  if (project === undefined) return detection(undefined, trace);
  const found = launchOf(view, hints, { project, step: given.step }, trace);
  return withCommand(found, given, relocate, trace);
}

/** `jar:PATH`: the jar of the module it lies in. */
function javaEntry(text: string, view: ProjectView, hints: Hints): Detection {
  const trace = newTrace();
  const path = text.replace(/^jar:/, '').replace(/^\.\//, '');
  const projects = readProjects(view, trace);
  const module = /^(?:(.+)\/)?(?:target|build)\//.exec(path)?.[1] ?? '';
  const project = projects.find((one) => one.module === module);
  if (project !== undefined && /^[\w./*-]+\.jar$/.test(path)) {
    return launchOf(view, hints, { project: { ...project, jar: path }, step: '0-spec' }, trace);
  }
  const message = `entrypoint ${text.slice(0, 120)} is no jar that a module of this project builds`;
  const hint = 'Write jar:target/NAME.jar or jar:MODULE/build/libs/NAME.jar.';
  trace.findings.push(finding('detect.entrypoint-unresolved', 'error', message, { hint }));
  return detection(undefined, trace);
}

function readProjects(view: ProjectView, trace: Trace): readonly JavaProject[] {
  return view.has('pom.xml') ? readMaven(view, trace) : readGradle(view);
}

function stepOf({ framework }: JavaProject): string {
  return framework === 'plain' ? '2-main-class' : '1-framework-plugin';
}

/** Frameworks before plain main classes; several of the better kind are not guessed between. */
function choose(projects: readonly JavaProject[], trace: Trace): JavaProject | undefined {
  const runnable = projects.filter((project) => project.runnable && !project.war);
  const framed = runnable.filter(({ framework }) => framework !== 'plain');
  const best = framed.length > 0 ? framed : runnable;
  const [only] = best;
  const chosen = best.length === 1 ? only : best.find(({ module }) => module === '');
  for (const project of projects.filter((one) => one !== chosen)) {
    trace.rejected.push({
      entrypoint: `jar:${project.jar}`,
      step: stepOf(project),
      ...at(project.file, project.line),
      why: rejection(project),
    });
  }
  if (chosen !== undefined || best.length === 0) return chosen;
  const list = best.map(({ module }) => module || '.');
  const message = `${best.length} modules make a jar that starts: ${list.slice(0, 20).join(', ')}`;
  const hint = `Set entrypoint: jar:${best[0]?.jar} in the spec.`;
  trace.findings.push(finding('detect.ambiguous', 'error', message, { hint }));
  return undefined;
}

function rejection({ war, runnable }: JavaProject): string {
  if (war) return 'makes a war, which needs an application server';
  return runnable
    ? 'another module that starts'
    : 'no Spring Boot or Quarkus plugin and no mainClass';
}

interface Chosen {
  readonly project: JavaProject;
  readonly step: string;
}

function launchOf(
  view: ProjectView,
  hints: Hints,
  { project, step }: Chosen,
  trace: Trace,
): Detection {
  trace.evidence.push({ ...at(project.file, project.line), why: project.why });
  const start = {
    language: 'java' as const,
    packageManager: project.tool,
    version: jdkVersion(project, hints, trace),
    step,
    entrypoint: `jar:${project.jar}`,
    command: ['java', '-jar', '/app/app.jar'],
    confidence: 'high' as const,
    build: javaBuild(view, project),
  };
  return detection(compiledLaunch(view, start, javaListening(view, project, trace), hints), trace);
}

function jdkVersion(project: JavaProject, hints: Hints, trace: Trace) {
  if (hints.version !== undefined) return { value: hints.version, from: 'spec' };
  const asked = project.version;
  if (asked === undefined) return { value: String(supported[0]), from: 'default' };
  const { value, file, line } = asked;
  trace.evidence.push({ ...at(file, line), why: `JDK ${value}` });
  // A newer JDK runs what an older one was the target of; images exist for the long-term releases.
  const image = [...supported].sort((a, b) => a - b).find((one) => one >= Number(value));
  return { value: String(image ?? value), from: `${file}:${line}` };
}

function javaBuild(view: ProjectView, project: JavaProject): JavaBuild {
  const wrapper = project.tool === 'maven' ? 'mvnw' : 'gradlew';
  const { tool, module, jar, framework } = project;
  return { language: 'java', tool, wrapper: view.has(wrapper), module, jar, framework };
}

/** Frameworks read port and address from variables; a plain main class shows them in its source or not at all. */
function javaListening(view: ProjectView, project: JavaProject, trace: Trace): Listening {
  const prefix = project.module === '' ? '' : `${project.module}/`;
  const within = (path: string) => path.startsWith(prefix);
  const lines = sourceLines(view, sourceFiles(view, /\.(java|kt)$/).filter(within));
  const settings = view.paths.filter(
    (path) => within(path) && /src\/main\/resources\/application\.(properties|ya?ml)$/.test(path),
  );
  const configured = configuredPort(view, settings, trace);
  const actuator = [...manifests.map((file) => `${prefix}${file}`)].some((file) =>
    /spring-boot-starter-actuator/.test(view.text(file) ?? ''),
  );
  const health = actuator ? '/actuator/health' : healthPath(lines)?.match[1];
  const grpc = firstMatch(
    lines,
    /\b(?:ServerBuilder|NettyServerBuilder)\.(?:forPort|forAddress)\(\s*(\d{2,5})?/,
  );
  if (project.framework === 'plain') return plainListening(view, lines, grpc, trace);
  const [address, port] =
    project.framework === 'spring-boot'
      ? ['SERVER_ADDRESS', 'SERVER_PORT']
      : ['QUARKUS_HTTP_HOST', 'QUARKUS_HTTP_PORT'];
  return {
    port: { number: configured ?? 8080, protocol: 'http' },
    environment: { [address]: { bind: '{address}' }, [port]: { bind: '{port}' } },
    bindable: true,
    ...(health === undefined ? {} : { healthPath: health }),
  };
}

function configuredPort(
  view: ProjectView,
  paths: readonly string[],
  trace: Trace,
): number | undefined {
  const pattern =
    /^\s*(?:server\.port|quarkus\.http\.port)\s*[=:]\s*(?:\$\{\w+:)?(\d{2,5})|^\s{2,4}port:\s*(?:\$\{\w+:)?(\d{2,5})/;
  const found = firstMatch(sourceLines(view, paths), pattern);
  if (found === undefined) return undefined;
  const number = Number(found.match[1] ?? found.match[2]);
  trace.evidence.push({
    ...at(view.name(found.line.path), found.line.line),
    why: `port ${number}`,
  });
  return number;
}

function plainListening(
  view: ProjectView,
  lines: Parameters<typeof firstMatch>[0],
  grpc: ReturnType<typeof firstMatch>,
  trace: Trace,
): Listening {
  const literal =
    grpc ??
    firstMatch(
      lines,
      /\b(?:InetSocketAddress|ServerSocket|listen|port|start|Server)\(\s*(?:"[\w.]+",\s*)?(\d{2,5})\s*\)/,
    );
  const variable = firstMatch(lines, /getenv\("((?:[A-Z]+_)?PORT)"\)/);
  const named = firstMatch(lines, /\bint\s+\w*port\w*\s*=\s*(\d{2,5})/i);
  const seen = literal ?? variable ?? named;
  if (seen === undefined) return { environment: {}, bindable: false };
  const number = Number(literal?.match[1] ?? named?.match[1] ?? (grpc ? 50051 : 8080));
  trace.evidence.push({
    ...at(view.name(seen.line.path), seen.line.line),
    why: `listens on port ${number}`,
  });
  const name = variable?.match[1];
  return {
    port: { number, protocol: grpc === undefined ? 'http' : 'grpc' },
    environment: name === undefined ? {} : { [name]: { bind: '{port}' } },
    bindable: false,
  };
}

/** `java -jar target/app-1.0.jar` is `/app/app.jar` in the image; `$JAVA_OPTS` is the manifest's JAVA_TOOL_OPTIONS. */
function relocate(words: readonly Argument[]): readonly Argument[] {
  return words.map((word, index) => (words[index - 1] === '-jar' ? '/app/app.jar' : word));
}
