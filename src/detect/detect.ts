import type { FileTree } from '../source/file-tree.ts';
import { withExposedPort } from './exposed-port.ts';
import type { Hints } from './hints.ts';
import { type FoundDockerfile, findDockerfile, imageLaunch, startsSomething } from './image.ts';
import { chooseLanguage, type ProjectLanguage } from './language-score.ts';
import type { Detection, Launch } from './launch.ts';
import { noLaunch } from './no-launch.ts';
import { type Override, resolveOverride, specOverrides } from './override.ts';
import { procfileStart } from './procfile-start.ts';
import { type DetectedProject, detectIn } from './project.ts';
import { projectDirectory } from './project-directory.ts';
import { projectView } from './project-view.ts';
import type { PythonParser } from './python/parser.ts';
import { detection, finding, newTrace, type Trace, withTrace } from './trace.ts';

/**
 * Finds how a source starts, without running any of it: overrides (spec, environment, label, the author's Dockerfile,
 * Procfile) first, then the language's own search. No launch has an error finding that says what to do. The Python
 * grammar is loaded only for a Python project.
 */
export async function detect(
  tree: FileTree,
  hints: Hints,
  loadPython: () => Promise<PythonParser>,
): Promise<Detection> {
  const trace = newTrace();
  if (tree.paths.length === 0) {
    trace.findings.push(finding('detect.empty', 'error', 'The source holds no file'));
    return detection(undefined, trace);
  }
  const { directory, findings } = projectDirectory(tree, hints);
  trace.findings.push(...findings);
  if (directory === undefined) return detection(undefined, trace);
  const view = projectView(tree, directory);
  if (view.truncated) {
    const message = `More than ${view.paths.length} files: the search looked at the first ${view.paths.length}`;
    trace.findings.push(finding('detect.truncated', 'warning', message));
  }
  return withTrace(await search({ tree, view, hints, loadPython }), trace);
}

async function search(project: DetectedProject): Promise<Detection> {
  const trace = newTrace();
  const author = findDockerfile(project, trace);
  if (hasError(trace)) return detection(undefined, trace);
  const override = await overridden(project, author, trace);
  const dockerfile = project.hints.dockerfile === 'generate' ? undefined : author;
  if (override !== undefined) return withTrace(override, trace);
  if (dockerfile !== undefined && startsSomething(dockerfile.file)) {
    rejectProcfile(project, trace);
    const inside = await launchInside(project);
    return withTrace(imageLaunch(project, dockerfile, undefined, inside), trace);
  }
  const procfile = await procfileStart(project);
  if (procfile !== undefined) return explained(project, undefined, withTrace(procfile, trace));
  const language = chooseLanguage(project.view, project.hints, undefined, trace);
  if (language === undefined) return explained(project, language, detection(undefined, trace));
  const searched = withTrace(await detectIn(language, project), trace);
  const found = withExposedPort(searched, project, author);
  return explained(project, language, await orPages(project, language, found));
}

/** What the language's search finds in the same source: a Dockerfile tells no protocol and no health route. */
async function launchInside(project: DetectedProject): Promise<Launch | undefined> {
  const language = chooseLanguage(project.view, project.hints, undefined, newTrace());
  return language === undefined ? undefined : (await detectIn(language, project)).launch;
}

/** The launch of the strongest override. One of the spec that resolves to nothing stops; a label's falls through. */
async function overridden(
  project: DetectedProject,
  dockerfile: FoundDockerfile | undefined,
  trace: Trace,
): Promise<Detection | undefined> {
  const [first, ...weaker] = specOverrides(project);
  const label = labelOverride(dockerfile, trace);
  if (first !== undefined) {
    for (const { text, step, source } of [...weaker, ...(label === undefined ? [] : [label])]) {
      const why = `${source}: ${first.source} stands above it`;
      trace.rejected.push({ entrypoint: text, step, path: dockerfile?.path ?? 'spec', why });
    }
    return inImage(project, dockerfile, await resolveOverride(project, first));
  }
  if (label === undefined || dockerfile === undefined) return undefined;
  const found = await resolveOverride(project, label);
  if (found.launch !== undefined) {
    const { path, file } = dockerfile;
    trace.evidence.push({
      path,
      line: file.label?.line ?? 1,
      why: `LABEL ENTRYPOINT ${label.text}`,
    });
    return inImage(project, dockerfile, found);
  }
  rejectLabel(dockerfile, label.text, found, trace);
  return undefined;
}

/** An override keeps the author's image and changes its command alone, unless the spec wants ours. */
function inImage(
  project: DetectedProject,
  dockerfile: FoundDockerfile | undefined,
  found: Detection,
): Detection {
  if (found.launch === undefined || dockerfile === undefined) return found;
  if (project.hints.dockerfile === 'generate') return found;
  if (found.launch.language === 'image') return found;
  const image = imageLaunch(project, dockerfile, found.launch);
  return withTrace(image, {
    ...found,
    evidence: [...found.evidence],
    rejected: [...found.rejected],
    findings: [...found.findings],
  });
}

function labelOverride(
  dockerfile: FoundDockerfile | undefined,
  trace: Trace,
): Override | undefined {
  const label = dockerfile?.file.label;
  if (dockerfile === undefined || label === undefined) return undefined;
  if (label.value !== undefined) {
    return {
      step: '0-label',
      text: label.value,
      source: `LABEL ENTRYPOINT at ${dockerfile.path}:${label.line}`,
    };
  }
  rejectLabel(dockerfile, 'a variable without a default', detection(undefined, newTrace()), trace);
  return undefined;
}

function rejectLabel(
  { path, file }: FoundDockerfile,
  text: string,
  found: Detection,
  trace: Trace,
): void {
  const line = file.label?.line ?? 1;
  const why =
    found.findings.find(({ severity }) => severity === 'error')?.message ?? 'it has no value';
  const message = `LABEL ENTRYPOINT at ${path}:${line} is not used: ${why}`;
  trace.findings.push(finding('detect.label-unresolved', 'warning', message, { file: path, line }));
  trace.rejected.push({ entrypoint: text, step: '0-label', path, line, why });
}

function rejectProcfile({ view }: DetectedProject, trace: Trace): void {
  if (!view.has('Procfile')) return;
  const path = view.name('Procfile');
  const why = "the author's Dockerfile stands above it";
  trace.rejected.push({ entrypoint: 'procfile:web', step: '0-procfile', path, line: 1, why });
}

/** A package.json that only holds tools does not hide the pages beside it. */
async function orPages(
  project: DetectedProject,
  language: ProjectLanguage,
  found: Detection,
): Promise<Detection> {
  if (found.launch !== undefined || language !== 'node' || hasError(found)) return found;
  if (!['', 'public/', 'dist/'].some((root) => project.view.has(`${root}index.html`))) return found;
  const pages = await detectIn('static', project);
  const bundled = found.rejected.some(({ step }) => step === '2-framework');
  return pages.launch === undefined || bundled
    ? found
    : withTrace(pages, { ...newTrace(), rejected: [...found.rejected] });
}

/** A search without a launch always says why. */
function explained(
  project: DetectedProject,
  language: ProjectLanguage | undefined,
  found: Detection,
): Detection {
  if (found.launch !== undefined || hasError(found)) return found;
  const message = noLaunch(project.view, language, found.rejected);
  return { ...found, findings: [...found.findings, message] };
}

function hasError({ findings }: Pick<Detection, 'findings'>): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
