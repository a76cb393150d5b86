import { importsModule } from './imports.ts';
import { note, type Project } from './project.ts';
import { reachableModules } from './reach.ts';
import type { Start } from './start.ts';

const paths = [
  '/healthz',
  '/health',
  '/health/',
  '/readyz',
  '/ready',
  '/livez',
  '/live',
  '/api/health',
  '/api/healthz',
  '/ping',
  '/up',
];

/** An HTTP health route that the sources really have; never an invented one. */
export function healthPath(project: Project, start: Start): string | undefined {
  if (start.form.kind === 'streamlit') return '/_stcore/health';
  if (start.form.kind === 'celery') return undefined;
  const modules = reachableModules(project, start.path);
  for (const path of paths) {
    const module = modules.find((name) => project.facts(name)?.routes.includes(path));
    if (module === undefined) continue;
    note(project, module, undefined, `answers ${path}`);
    return path;
  }
  for (const module of modules) {
    const imports = project.facts(module)?.imports;
    if (imports === undefined || !importsModule(imports, 'grpc_health')) continue;
    note(project, module, imports.paths.get('grpc_health'), 'gRPC health service');
    break;
  }
  return undefined;
}
