import { expect, test } from 'vitest';
import { check, command, type StartCase, search } from './search.ts';

const guard = 'if __name__ == "__main__":\n    main()\n';
const def = 'def main():\n    while True:\n        pass\n';
const run = `${def}\n${guard}`;
const fastapi = 'from fastapi import FastAPI\napp = FastAPI()\n';
const flask = 'from flask import Flask\napp = Flask(__name__)\n';
const manage =
  'import os, sys\ndef main():\n    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site1.settings")\nif __name__ == "__main__":\n    main()\n';

const cases: StartCase[] = [
  {
    name: '28 FastAPI object',
    files: { 'main.py': fastapi },
    expected: '3-root-main asgi:main:app',
  },
  {
    name: '28 FastAPI object, annotated',
    files: { 'main.py': 'from fastapi import FastAPI\napp: FastAPI = FastAPI()\n' },
    expected: '3-root-main asgi:main:app',
  },
  {
    name: '28 FastAPI object, aliased',
    files: { 'main.py': 'import fastapi as f\napp = f.FastAPI(title="x")\n' },
    expected: '3-root-main asgi:main:app',
  },
  {
    name: '29 FastAPI in app/main.py',
    files: { 'app/main.py': fastapi, 'app/__init__.py': '' },
    expected: '4-app-more asgi:app.main:app',
  },
  {
    name: '30 guard that is a decoy',
    files: {
      'main.py': `${fastapi}if __name__ == "__main__":\n    import sys\n    sys.exit("Run with uvicorn main:app")\n`,
    },
    expected: '3-root-main asgi:main:app',
    rejected: ['main.py:3 the main guard only ends the program'],
  },
  {
    name: '32 guard with side effects',
    files: {
      'main.py': `${flask}def init_db(): pass\nif __name__ == "__main__":\n    init_db()\n    app.run()\n`,
    },
    expected: '3-root-main wsgi:main:app',
    findings: ['detect.guard-skipped'],
  },
  {
    name: '33 two applications',
    files: { 'main.py': 'from fastapi import FastAPI\npublic = FastAPI()\nadmin = FastAPI()\n' },
    expected: '3-root-main asgi:main:public',
    findings: ['detect.ambiguous'],
  },
  {
    name: '36 Flask factory in a package',
    files: {
      'flaskr/__init__.py':
        'from flask import Flask\ndef create_app(test_config=None):\n    app = Flask(__name__)\n    return app\n',
    },
    expected: '4-app-more wsgi:flaskr:create_app()',
  },
  {
    name: '37 factory with a required parameter',
    files: {
      'app.py': 'from flask import Flask\ndef create_app(config):\n    return Flask(__name__)\n',
    },
    expected: 'none',
    rejected: ['app.py:2 create_app needs config; write a module with app = create_app(…)'],
  },
  {
    name: '38 Django',
    files: {
      'manage.py': manage,
      'site1/settings.py': 'WSGI_APPLICATION = "site1.wsgi.application"\n',
      'site1/wsgi.py':
        'from django.core.wsgi import get_wsgi_application\napplication = get_wsgi_application()\n',
      'hello.py': run,
    },
    expected: '3-manage-py wsgi:site1.wsgi:application',
    findings: ['detect.further-workload'],
    rejected: ['hello.py:5 3-manage-py comes first; main guard calls main'],
  },
  {
    name: '39 Django with split settings',
    files: {
      'manage.py': manage.replace('site1.settings', 'config.settings.local'),
      'config/settings/local.py': 'from .base import *\n',
      'config/settings/base.py': 'WSGI_APPLICATION = "config.wsgi.application"\n',
    },
    expected: '3-manage-py wsgi:config.wsgi:application',
  },
  {
    name: '40 Django, ASGI only',
    files: {
      'manage.py': manage,
      'site1/settings.py': 'DEBUG = False\n',
      'site1/asgi.py':
        'from django.core.asgi import get_asgi_application\napplication = get_asgi_application()\n',
    },
    expected: '3-manage-py asgi:site1.asgi:application',
  },
  {
    name: '41 Django and a main.py tool',
    files: {
      'manage.py': manage,
      'site1/settings.py': 'WSGI_APPLICATION = "site1.wsgi.application"\n',
      'main.py': run,
    },
    expected: '3-manage-py wsgi:site1.wsgi:application',
    rejected: ['main.py:5 3-manage-py comes first; main guard calls main'],
  },
  {
    name: '42 Streamlit',
    files: { 'app.py': 'import streamlit as st\nst.title("x")\n' },
    expected: '4-app streamlit:app.py',
  },
  {
    name: '43 Streamlit and FastAPI in one repository',
    files: { 'app.py': 'import streamlit as st\nst.title("x")\n', 'api/main.py': fastapi },
    expected: '4-app streamlit:app.py',
    rejected: ['api/main.py:2 4-app comes first; app = fastapi.FastAPI() at module level'],
  },
  {
    name: '44 Celery beside web',
    files: {
      'main.py': fastapi,
      'worker/celery_app.py': 'from celery import Celery\ncelery = Celery("x")\n',
    },
    expected: '3-root-main asgi:main:app',
    findings: ['detect.further-workload'],
  },
  {
    name: '45 worker only',
    files: {
      'jobs/__init__.py': '',
      'jobs/tasks.py': 'from celery import Celery\napp = Celery("x")\n',
    },
    expected: '5-scan command:celery -A jobs.tasks:app worker',
  },
  {
    name: '53 library',
    files: { 'pyproject.toml': '[project]\nname="lib"\n', 'lib/__init__.py': 'def f(): pass\n' },
    expected: 'none',
    findings: ['detect.no-launch'],
  },
  {
    name: '54 notebooks only',
    files: { 'a.ipynb': '{}', 'b.ipynb': '{}' },
    expected: 'none',
    findings: ['detect.notebooks-only'],
  },
  ...[
    "if __name__ == '__main__':",
    'if "__main__" == __name__:',
    'if (__name__ == "__main__"):',
  ].map(
    (line): StartCase => ({
      name: `55 guard ${line}`,
      files: { 'main.py': `${def}${line}\n    main()\n` },
      expected: '3-root-main file:main.py',
    }),
  ),
  {
    name: '55 guard with reversed operands beside an application',
    files: { 'main.py': `${fastapi}if ("__main__") == __name__:\n    exit(1)\n` },
    expected: '3-root-main asgi:main:app',
    rejected: ['main.py:3 the main guard only ends the program'],
  },
  {
    name: '56 CRLF and BOM',
    files: { 'main.py': `\uFEFF${fastapi.replaceAll('\n', '\r\n')}` },
    expected: '3-root-main asgi:main:app',
  },
  {
    name: '57 Python 2 source',
    files: { 'main.py': 'def main():\n    print "x"\nmain()\n' },
    expected: 'none',
    findings: ['detect.version-unsupported'],
    rejected: ['main.py:2 Python 2 syntax'],
  },
  {
    name: '64 workspace whose member has scripts',
    files: {
      'pyproject.toml': '[project]\nname="root"\n[tool.uv.workspace]\nmembers=["packages/*"]\n',
      'packages/m/pyproject.toml': '[project]\nname="m"\n[project.scripts]\nm="m:main"\n',
      'main.py': run,
    },
    expected: '3-root-main file:main.py',
    rejected: [
      'packages/m/pyproject.toml:4 a script of a workspace member; name the member with path to start it',
    ],
  },
  {
    name: 'RC-03 main.py that is a directory',
    files: { 'main.py/x.py': 'print(1)\n' },
    expected: 'none',
  },
  {
    name: '5-scan a server beside a tool',
    files: { 'server.py': fastapi, 'aaa.py': run },
    expected: '5-scan asgi:server:app',
  },
  {
    name: '5-single-script',
    files: { 'hello.py': 'import time\nwhile True:\n    time.sleep(1)\n' },
    expected: '5-single-script file:hello.py',
  },
  {
    name: 'an application made by a factory of another module',
    files: {
      'wsgi.py': 'from shop import create_app\napplication = create_app()\n',
      'shop/__init__.py': 'from flask import Flask\ndef create_app():\n    return Flask("shop")\n',
    },
    expected: '4-app-more wsgi:wsgi:application',
  },
  {
    name: 'a target that uvicorn is given as text',
    files: {
      'main.py':
        'import uvicorn\nif __name__ == "__main__":\n    uvicorn.run("svc.api:app", port=9001)\n',
      'svc/api.py': fastapi,
    },
    expected: '3-root-main asgi:svc.api:app',
  },
  {
    name: 'a server beside its client',
    files: {
      'mail_client.py': run,
      'mail_server.py':
        'import grpc\nif __name__ == "__main__":\n    s = grpc.server(None)\n    s.add_insecure_port("[::]:8080")\n    s.start()\n',
    },
    expected: '5-scan file:mail_server.py',
    rejected: ['mail_client.py:5 mail_server.py comes first'],
  },
  {
    name: 'Socket.IO runs its own loop',
    files: {
      'requirements.txt': 'flask-socketio\neventlet\n',
      'app.py': `${flask}from flask_socketio import SocketIO\nsocketio = SocketIO(app)\nif __name__ == "__main__":\n    socketio.run(app)\n`,
    },
    expected: '4-app file:app.py',
  },
  {
    name: 'Socket.IO of another module',
    files: {
      'requirements.txt': 'eventlet\n',
      'chat.py':
        'from shop import create_app, socketio\napp = create_app()\nif __name__ == "__main__":\n    socketio.run(app)\n',
      'shop/__init__.py':
        'from flask import Flask\ndef create_app(debug=False):\n    return Flask("x")\n',
    },
    expected: '4-app-more file:chat.py',
  },
  {
    name: 'a script that only prints',
    files: { '01.py': 'if __name__ == "__main__":\n    print("x")\n' },
    expected: '5-scan file:01.py',
  },
  {
    name: 'an example at the root of a library',
    files: { 'example.py': fastapi, 'lib/__init__.py': '' },
    expected: 'none',
  },
  {
    name: 'FLASK_APP in .flaskenv',
    files: {
      '.flaskenv': 'FLASK_ENV=x\nFLASK_APP=blog.py\n',
      'blog.py': 'from app import create_app\napp = create_app()\n',
      'app/__init__.py': 'from flask import Flask\ndef create_app():\n    return Flask("x")\n',
    },
    expected: '0-framework-config wsgi:blog:app',
  },
  {
    name: 'a configured FastAPI entrypoint',
    files: {
      'pyproject.toml': '[tool.fastapi]\nentrypoint="svc.api:api"\n',
      'svc/api.py': 'from fastapi import FastAPI\napi = FastAPI()\n',
    },
    expected: '0-framework-config asgi:svc.api:api',
  },
];

test.each(cases)('$name', check);

test('a rejected candidate and the chosen one name file and line', () => {
  const detection = search({ 'main.py': fastapi });

  expect(detection.evidence).toContainEqual({
    path: 'main.py',
    line: 2,
    why: '3-root-main: app = fastapi.FastAPI() at module level',
  });
  expect(command(detection)).toBe('uvicorn main:app --host {address} --port {port}');
});
