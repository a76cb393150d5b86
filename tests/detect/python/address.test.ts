import { expect, test } from 'vitest';
import { command, search } from './search.ts';

const host = { HOST: { bind: '{address}' } };
const port = { PORT: { bind: '{port}' } };

/** Each way of writing an address: the default port, whether the manifest can bind it, and what sets it. */
const addresses = [
  ['f"{host}:{port}"', 50055, true, { ...host, ...port }],
  ['f"{host}:" f"{port}"', 50055, true, { ...host, ...port }],
  ['"%s:%s" % (host, port)', 50055, true, { ...host, ...port }],
  ['"%s:%d" % (host, int(port))', 50055, true, { ...host, ...port }],
  ['"[::]:%s" % port', 50055, false, port],
  ['"{}:{}".format(host, port)', 50055, true, { ...host, ...port }],
  ['"{1}:{0}".format(port, host)', 50055, true, { ...host, ...port }],
  ['"{host}:{port}".format(port=port, host=host)', 50055, true, { ...host, ...port }],
  ['host + ":" + str(port)', 50055, true, { ...host, ...port }],
  ['host + ":6000"', 6000, true, host],
  ['f"[::]:{port}"', 50055, false, port],
  ['f"0.0.0.0:{port}"', 50055, false, port],
  ['f"{host}:50{port}"', 50051, true, host],
  ['f"[{host}]:{port}"', 50055, false, port],
  ['f"{settings.host}:{port}"', 50055, false, port],
  ["f\"{os.environ['HOST']}:{os.getenv('PORT', 50066)}\"", 50066, true, { ...host, ...port }],
  ["f\"{host}:{int(os.environ.get('PORT', '50066'))}\"", 50066, true, { ...host, ...port }],
  ['os.getenv("LISTEN", f"{host}:{port}")', 50055, true, { LISTEN: { bind: '{address}:{port}' } }],
  ['f"{os.environ[\'LISTEN\']}"', 50051, true, { LISTEN: { bind: '{address}:{port}' } }],
] as const;

test.each(addresses)('a gRPC server on %s', (address, number, bindable, environment) => {
  const { launch } = search({
    'server.py': program(`server.add_insecure_port(${address})`),
    'requirements.txt': 'grpcio\n',
  });

  expect(launch?.port).toEqual({ number, protocol: 'grpc' });
  expect(launch?.environment).toEqual(environment);
  expect(launch?.bindable).toBe(bindable);
});

test.each([
  ['http.server.HTTPServer((host, int(port)), None).serve_forever()', { ...host, ...port }],
  ['at = (host, int(port)); http.server.HTTPServer(at, None)', { ...host, ...port }],
  ['http.server.HTTPServer(("", int(port)), None)', port],
  ['waitress.serve(app, listen=f"{host}:{port}")', { ...host, ...port }],
  ['waitress.serve(app, listen="*:%s" % port)', port],
  ['waitress.serve(app, host=host, port=port)', { ...host, ...port }],
  ['web.run_app(app, host=f"{host}", port=int(os.environ["PORT"]))', { ...host, ...port }],
])('an HTTP server by %s', (serve, environment) => {
  const { launch } = search({ 'server.py': program(serve) });

  expect(launch?.port?.protocol).toBe('http');
  expect(launch?.environment).toEqual(environment);
  expect(launch?.bindable).toBe('HOST' in environment);
});

test('one option that holds the whole address is given both', () => {
  const detection = search({
    'server.py':
      'import argparse, grpc\nif __name__ == "__main__":\n    p = argparse.ArgumentParser()\n    p.add_argument("--listen", default="[::]:6000")\n    args = p.parse_args()\n    server = grpc.server(None)\n    server.add_insecure_port(args.listen)\n',
  });

  expect(command(detection)).toBe('python server.py --listen {address}:{port}');
  expect(detection.launch).toMatchObject({ bindable: true, port: { number: 6000 } });
});

function program(serve: string): string {
  return `import os, grpc, http.server, waitress
from aiohttp import web
def serve():
    host = os.environ.get("HOST", "0.0.0.0")
    port = os.environ.get("PORT", "50055")
    server = grpc.server(None)
    ${serve}
if __name__ == "__main__":
    serve()
`;
}
