import type { Hints } from './hints.ts';
import type { Detection, Launch } from './launch.ts';
import { lineOf } from './manifest.ts';
import type { ProjectView } from './project-view.ts';
import type { GivenCommand, LanguageSearch, Signs } from './signs.ts';
import { at, detection, finding, newTrace, type Trace } from './trace.ts';

/** Pages and no program: the root of a Staticfile, `public/`, the root's index.html, `dist/`. */
export const staticPages: LanguageSearch = {
  signs,
  detect: detectStatic,
  command: staticCommand,
  entry: staticEntry,
};

function signs(view: ProjectView): Signs {
  const pages = ['index.html', 'public/index.html'].find(view.has);
  return {
    ...(view.has('Staticfile') ? { manifest: 'Staticfile' } : {}),
    ...(pages === undefined ? {} : { entry: pages }),
    sources: [],
    minor: !view.has('Staticfile'),
  };
}

function detectStatic(view: ProjectView, hints: Hints): Detection {
  const trace = newTrace();
  const named = staticfileRoot(view, trace);
  const roots = ['.', 'public', 'dist', 'site', 'www', 'docs'];
  const root = named ?? roots.find((one) => view.has(pageOf(one)));
  if (root === undefined) return detection(undefined, trace);
  return detection(launchOf(view, hints, root, trace), trace);
}

function staticCommand(given: GivenCommand, view: ProjectView, hints: Hints): Detection {
  const found = detectStatic(view, hints);
  if (found.launch === undefined) return found;
  return { ...found, launch: { ...found.launch, ...given, confidence: 'low' } };
}

/** `static:DIR`. */
function staticEntry(text: string, view: ProjectView, hints: Hints): Detection {
  const trace = newTrace();
  const root = text.replace(/^static:/, '').replace(/^\.\/|\/$/g, '') || '.';
  if (root === '.' || view.hasDirectory(root)) {
    return detection({ ...launchOf(view, hints, root, trace), step: '0-spec' }, trace);
  }
  const message = `entrypoint ${text.slice(0, 120)}: there is no such directory`;
  trace.findings.push(finding('detect.entrypoint-unresolved', 'error', message));
  return detection(undefined, trace);
}

function launchOf(view: ProjectView, hints: Hints, root: string, trace: Trace): Launch {
  const page = pageOf(root);
  const html = view.text(page);
  const singlePage = /<(?:div|main)\s+id=["']?(?:app|root|__next)["'\s>]/.test(html ?? '');
  if (html !== undefined) trace.evidence.push({ path: view.name(page), line: 1, why: 'pages' });
  return {
    language: 'static',
    directory: view.directory,
    packageManager: 'none',
    version: { value: '', from: 'default' },
    step: view.has('Staticfile') ? '1-staticfile' : '2-pages',
    entrypoint: `static:${root}`,
    command: ['nginx', '-g', 'daemon off;'],
    environment: {},
    port: { number: hints.port?.number ?? 8080, protocol: 'http' },
    bindable: false,
    confidence: root === '.' || root === 'public' ? 'high' : 'medium',
    build: { language: 'static', root, singlePage },
    processes: [],
  };
}

function staticfileRoot(view: ProjectView, trace: Trace): string | undefined {
  const text = view.text('Staticfile');
  const pattern = /^\s*root\s*:\s*["']?([\w./-]+)["']?\s*$/m;
  const root = pattern.exec(text ?? '')?.[1]?.replace(/^\.\/|\/$/g, '');
  if (root === undefined || root.split('/').includes('..')) return undefined;
  trace.evidence.push({
    ...at(view.name('Staticfile'), lineOf(text, pattern)),
    why: `root ${root}`,
  });
  return root === '' ? '.' : root;
}

function pageOf(root: string): string {
  return root === '.' ? 'index.html' : `${root}/index.html`;
}
