import { readSettings } from './manage-py.ts';
import type { Project } from './project.ts';
import type { Start } from './start.ts';

/**
 * The settings that a Django application names for itself, as a variable of the image. Whatever looks at Django before the
 * application is imported (telemetry does) would otherwise configure it with no settings at all, for good: every request
 * then fails. The application's own `setdefault` leaves the variable as it is, so nothing else changes.
 */
export function djangoSettings(project: Project, { form, root }: Start): Record<string, string> {
  if (form.kind !== 'wsgi' && form.kind !== 'asgi') return {};
  const path = `${root === '' ? '' : `${root}/`}${form.module.replaceAll('.', '/')}.py`;
  const settings = readSettings(project.view.text(path) ?? '');
  return settings === undefined ? {} : { DJANGO_SETTINGS_MODULE: settings.module };
}
