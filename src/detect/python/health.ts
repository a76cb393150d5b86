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
  return undefined;
}

/** Does the server have the standard gRPC health service? Kubernetes asks it without TLS only. */
export function hasGrpcHealth(project: Project, start: Start): boolean {
  const modules = reachableModules(project, start.path);
  const module = modules.find((name) => project.facts(name)?.grpcHealth !== undefined);
  const secure = modules.some((name) =>
    project.facts(name)?.serves.some(({ callee }) => callee.endsWith('add_secure_port')),
  );
  if (module === undefined || secure) return false;
  note(project, module, project.facts(module)?.grpcHealth, 'gRPC health service');
  return true;
}
