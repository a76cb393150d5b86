import { expect, test } from 'vitest';
import { build, codes, found, search } from './search.ts';

/** Shapes of real repositories that the search got wrong when it was first tried on the corpus. */

const setuptools =
  '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n';
const described = (name: string, rest = '') =>
  `[project]\nname = "${name}"\nversion = "1"\n${rest}${setuptools}`;

function port(detection: ReturnType<typeof search>) {
  return detection.launch?.port?.number;
}

test('of several scripts the one named as the project starts it', () => {
  const files = {
    'pyproject.toml': described(
      'shop-server',
      '[project.scripts]\nshop-export = "shop:export"\nshop-server = "shop:serve"\n',
    ),
    'shop.py': 'def export(): pass\ndef serve(): pass\n',
  };

  const detection = search(files);

  expect(found(detection)).toBe('1-console-script script:shop-server=shop:serve');
  expect(codes(detection)).toContain('detect.ambiguous');
  expect(detection.launch?.confidence).toBe('low');
});

test('a project described in setup.cfg can be installed, with its scripts', () => {
  const detection = search({
    'pyproject.toml': setuptools,
    'setup.cfg':
      '[metadata]\nname = shop\n[options.entry_points]\nconsole_scripts =\n    shop = shop.web:run\n',
    'requirements.txt': 'flask\n',
    'shop/web.py': 'def run(): pass\n',
  });

  expect(found(detection)).toBe('1-console-script script:shop=shop.web:run');
  expect(build(detection).installProject).toBe(true);
});

const guard = (body: string) =>
  `def run():\n    ${body}\n\nif __name__ == "__main__":\n    run()\n`;
const grpc = 'server.add_insecure_port("[::]:8080")';

test.each([
  ['listens', { 'a_client.py': guard('call()'), 'z_part.py': guard(grpc) }, 'file:z_part.py'],
  [
    'is called a server',
    { 'a_tool.py': guard('go()'), 'mail_server.py': guard('go()') },
    'file:mail_server.py',
  ],
])('of two files with a guard the one that %s is the service', (_, files, wanted) => {
  const detection = search({ 'requirements.txt': 'grpcio\n', ...files });

  expect(found(detection)).toBe(`5-scan ${wanted}`);
});

test('a WSGI module of a package stands before its other modules', () => {
  const made = 'from . import create_app\napp = create_app()\n';
  const detection = search({
    'requirements.txt': 'flask\n',
    'shop/__init__.py':
      'from flask import Flask\ndef create_app(name, main=True):\n    return Flask(name)\n',
    'shop/events.py': made,
    'shop/wsgi.py': made,
  });

  expect(found(detection)).toBe('5-scan wsgi:shop.wsgi:app');
});

test('an example beside a library is no service', () => {
  const detection = search({
    'pyproject.toml': described('handy'),
    'src/handy/__init__.py': 'def help(): pass\n',
    'example.py': 'from flask import Flask\napp = Flask(__name__)\n',
  });

  expect(found(detection)).toBe('none');
});

test.each([
  ['stands before the factory', 'app', 'wsgi:chat:app'],
  ['gives way when it makes something else of it', 'flask_app', 'wsgi:app:create_app()'],
])("the root's file that calls a package's factory %s", (_, name, wanted) => {
  const detection = search({
    'requirements.txt': 'flask\n',
    'app/__init__.py':
      'from flask import Flask\ndef create_app(debug=False):\n    return Flask(__name__)\n',
    'chat.py': `from app import create_app\n${name} = create_app(debug=True)\n`,
  });

  expect(found(detection)).toBe(`4-app-more ${wanted}`);
});

test('a port from afar is assumed, and said to be', () => {
  const detection = search({
    'requirements.txt': 'uvicorn\n',
    'main.py':
      'import uvicorn\nfrom settings import port\ndef serve(config):\n    uvicorn.run(make(), port=config["port"])\nif __name__ == "__main__":\n    serve(read())\n',
  });

  expect(port(detection)).toBe(8000);
  expect(codes(detection)).toContain('detect.port-assumed');
});

test.each([
  ['on threads is served by gunicorn', 'simple-websocket', 'wsgi:app:app'],
  ['on eventlet runs its own loop', 'eventlet', 'file:app.py'],
])('Socket.IO %s', (_, library, wanted) => {
  const detection = search({
    'requirements.txt': `flask-socketio\n${library}\n`,
    'app.py':
      'from flask import Flask\nfrom flask_socketio import SocketIO\napp = Flask(__name__)\nsocketio = SocketIO(app)\nif __name__ == "__main__":\n    socketio.run(app)\n',
  });

  expect(found(detection)).toBe(`4-app ${wanted}`);
});

const script = '[project.scripts]\nshop = "shop.cli:main"\n';

test.each([
  [
    'options spread into the call',
    'import click, uvicorn\n@click.command()\n@click.option("--port", default=8001)\ndef main(port):\n    options = dict(host="127.0.0.1", port=port)\n    uvicorn.run(make(), **options)\n',
    8001,
  ],
  [
    'a mapping spread into the call',
    'import uvicorn\ndef main():\n    options = {"port": 8002}\n    uvicorn.run(make(), **options)\n',
    8002,
  ],
  [
    'a class of defaults behind an option',
    'import argparse\nfrom wsgiref.simple_server import make_server\nclass DEFAULTS:\n    PORT = 8003\ndef parse():\n    p = argparse.ArgumentParser()\n    p.add_option("--port", default=DEFAULTS.PORT)\n    return p.parse_args()\ndef main():\n    config = read(parse())\n    make_server(config.host, config.number, web)\n',
    8003,
  ],
  [
    'Gradio at the end of a chain',
    'import gradio as gr\ndef main():\n    Shop().build().queue().launch(server_name="0.0.0.0")\n',
    7860,
  ],
])('reads the port from %s', (_, text, wanted) => {
  const files = { 'pyproject.toml': described('shop', script), 'shop/cli.py': text };

  expect(port(search(files))).toBe(wanted);
});
