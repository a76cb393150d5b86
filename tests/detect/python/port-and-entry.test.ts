import { expect, test } from 'vitest';
import { codes, command, entry, found, search } from './search.ts';

const fastapi = 'from fastapi import FastAPI\napp = FastAPI()\n';
const hatch = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';
const grpc = (address: string) =>
  `import os, grpc\ndef serve():\n    port = os.environ.get("PORT", "50055")\n    server = grpc.server(None)\n    server.add_insecure_port(${address})\n    server.start()\n    server.wait_for_termination()\nif __name__ == "__main__":\n    serve()\n`;

test('31 a guard that binds loopback only tells the port', () => {
  const main = `import uvicorn\n${fastapi}if __name__ == "__main__":\n    uvicorn.run(app, host="127.0.0.1", port=9000)\n`;
  const detection = search({ 'main.py': main, 'requirements.txt': 'fastapi\nuvicorn\n' });

  expect(detection.launch?.port).toEqual({ number: 9000, protocol: 'http' });
  expect(detection.launch?.bindable).toBe(true);
  expect(detection.evidence).toContainEqual({
    path: 'main.py',
    line: 5,
    why: 'uvicorn.run uses port 9000, there on loopback only',
  });
});

test.each([
  ['"[::]:50051"', 50051, false, {}],
  ['f"[::]:{port}"', 50055, false, { PORT: { bind: '{port}' } }],
  ['"0.0.0.0:" + port', 50055, false, { PORT: { bind: '{port}' } }],
  ['os.getenv("LISTEN", "[::]:6000")', 6000, true, { LISTEN: { bind: '{address}:{port}' } }],
])('a gRPC program on %s', (address, number, bindable, environment) => {
  const { launch } = search({ 'server.py': grpc(address), 'requirements.txt': 'grpcio\n' });

  expect(launch?.port).toEqual({ number, protocol: 'grpc' });
  expect(launch?.environment).toEqual(environment);
  expect(launch?.bindable).toBe(bindable);
  expect(launch?.build).toMatchObject({ needsSignalLauncher: true });
});

test('a program that reads HOST and PORT is bound through them', () => {
  const { launch } = search({
    'main.py':
      'import os\nfrom aiohttp import web\nif __name__ == "__main__":\n    web.run_app(web.Application(), host=os.environ.get("HOST", "127.0.0.1"), port=int(os.getenv("PORT", "8081")))\n',
  });

  expect(launch).toMatchObject({
    port: { number: 8081, protocol: 'http' },
    bindable: true,
    environment: { HOST: { bind: '{address}' }, PORT: { bind: '{port}' } },
  });
});

test('a program that declares --host and --port is bound through them', () => {
  const detection = search({
    'main.py':
      'import argparse, http.server\nif __name__ == "__main__":\n    p = argparse.ArgumentParser()\n    p.add_argument("--host", default="127.0.0.1")\n    p.add_argument("--port", type=int, default=8090)\n    args = p.parse_args()\n    http.server.HTTPServer((args.host, args.port), None).serve_forever()\n',
  });

  expect(command(detection)).toBe('python main.py --host {address} --port {port}');
  expect(detection.launch).toMatchObject({ bindable: true, port: { number: 8090 } });
});

test('a program that only listens on loopback is reported', () => {
  const detection = search({
    'main.py':
      'import http.server\nif __name__ == "__main__":\n    http.server.HTTPServer(("127.0.0.1", 8090), None).serve_forever()\n',
  });

  expect(codes(detection)).toContain('detect.loopback');
});

test.each([
  [`${fastapi}@app.get("/healthz")\ndef h(): pass\n`, '/healthz'],
  [
    `${fastapi}from fastapi import APIRouter\nr = APIRouter()\n@r.get("/health")\ndef h(): pass\n`,
    undefined,
  ],
])('a health route counts only on the application itself', (text, path) => {
  expect(search({ 'main.py': text }).launch?.healthPath).toBe(path);
});

test.each([
  ['main:app', '0-spec asgi:main:app'],
  ['asgi:main:app', '0-spec asgi:main:app'],
  ['main:run', '0-spec function:main:run'],
  ['function:main:run', '0-spec function:main:run'],
  ['main:create_app', '0-spec asgi:main:create_app()'],
  ['main:create_app()', '0-spec asgi:main:create_app()'],
  ['file:main.py', '0-spec file:main.py'],
  ['main.py', '0-spec file:main.py'],
  ['module:pkg', '0-spec module:pkg'],
  ['streamlit:main.py', '0-spec streamlit:main.py'],
  ['script:x', '0-spec script:x=main:run'],
  ['x', '0-spec script:x=main:run'],
  ['pkg', '0-spec module:pkg'],
  ['gone:app', 'none'],
  ['main:gone', 'none'],
  ['file:gone.py', 'none'],
  ['script:gone', 'none'],
  ['main:app; import os', 'none'],
])('an entry point %s gives %s', (text, expected) => {
  const detection = entry(text, {
    'pyproject.toml': `[project]\nname="z"\n[project.scripts]\nx="main:run"\n${hatch}`,
    'main.py': `${fastapi}def run(): pass\ndef create_app():\n    return FastAPI()\n`,
    'pkg/__main__.py': 'print(1)\n',
  });

  expect(found(detection)).toBe(expected);
  expect(detection.findings.some((it) => it.severity === 'error')).toBe(expected === 'none');
});

test('Gradio listens on its own port, set by its own variables', () => {
  const { launch } = search({
    'app.py':
      'import gradio as gr\ndemo = build()\nif __name__ == "__main__":\n    demo.launch()\n',
  });

  expect(launch).toMatchObject({
    entrypoint: 'file:app.py',
    bindable: true,
    port: { number: 7860, protocol: 'http' },
    environment: {
      GRADIO_SERVER_NAME: { bind: '{address}' },
      GRADIO_SERVER_PORT: { bind: '{port}' },
    },
  });
});

test('options that are handed on as a whole are read', () => {
  const { launch } = search({
    'main.py':
      'import uvicorn\nif __name__ == "__main__":\n    o = dict(host="0.0.0.0", port=8001)\n    uvicorn.run(make(), **o)\n',
  });

  expect(launch?.port?.number).toBe(8001);
});
