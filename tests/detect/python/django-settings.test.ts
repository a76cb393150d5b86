import { expect, test } from 'vitest';
import { search } from './search.ts';

const manage = "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site1.settings.local')\n";
const wsgi = (line: string) =>
  `import os\nfrom django.core.wsgi import get_wsgi_application\n${line}\napplication = get_wsgi_application()\n`;

test.each([
  [
    "the application's own settings, not those of manage.py",
    wsgi('os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site1.settings.production")'),
    { DJANGO_SETTINGS_MODULE: 'site1.settings.production' },
  ],
  ['nothing where the application names none', wsgi(''), {}],
])('a Django image carries %s', (_, application, environment) => {
  const { launch } = search({
    'manage.py': manage,
    'site1/settings/local.py': 'WSGI_APPLICATION = "site1.wsgi.application"\n',
    'site1/wsgi.py': application,
    'requirements.txt': 'django\n',
  });

  expect(launch?.environment).toEqual(environment);
});
