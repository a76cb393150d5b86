import { expect, test } from 'vitest';
import { pkg, search } from './search.ts';

const adds = 'health_pb2_grpc.add_HealthServicer_to_server(health.HealthServicer(), server)';

test.each([
  ['the servicer is added', python(adds), true],
  ['the package is only imported', python('pass'), undefined],
  ['a comment names it', python(`# ${adds}\n    pass`), undefined],
  [
    'it listens with TLS',
    python(adds, 'server.add_secure_port("[::]:50051", credentials)'),
    undefined,
  ],
  [
    'another module adds it',
    { ...python('other.add(server)'), 'other.py': `def add(server):\n    ${adds}\n` },
    true,
  ],
])('Python, %s', async (_, files, expected) => {
  const { launch } = await search({ ...files, 'requirements.txt': 'grpcio\n' });

  expect(launch?.port?.protocol).toBe('grpc');
  expect(launch?.grpcHealth).toBe(expected);
});

test('Python that serves HTTP has no gRPC health service', async () => {
  const { launch } = await search(python(adds, 'http.server.HTTPServer(("", 8000), None)'));

  expect(launch?.grpcHealth).toBe(undefined);
});

test.each([
  ['the package is added and serves as a whole', node("{ '': 'SERVING' }"), true],
  ['it knows no server as a whole', node("{ shop: 'SERVING' }"), undefined],
  [
    'it listens with TLS',
    node("{ '': 'SERVING' }", 'grpc.ServerCredentials.createSsl(null, [])'),
    undefined,
  ],
])('Node, %s', async (_, text, expected) => {
  const { launch } = await search({
    'package.json': pkg({
      scripts: { start: 'node server.js' },
      dependencies: { '@grpc/grpc-js': '1', 'grpc-health-check': '2' },
    }),
    'server.js': text,
  });

  expect(launch?.port?.protocol).toBe('grpc');
  expect(launch?.grpcHealth).toBe(expected);
});

test.each([
  ["the library's service is registered", go('health.NewServer()'), true],
  ['a service of its own is registered', go('&checker{}'), undefined],
  ['it listens with TLS', go('health.NewServer()', 'grpc.Creds(tls)'), undefined],
])('Go, %s', async (_, text, expected) => {
  const { launch } = await search({
    'go.mod': 'module example.com/team/api\n\ngo 1.24.3\n',
    'main.go': text,
  });

  expect(launch?.port?.protocol).toBe('grpc');
  expect(launch?.grpcHealth).toBe(expected);
});

function python(line: string, listens = 'server.add_insecure_port("[::]:50051")') {
  return {
    'server.py': `import grpc, http.server, other
from grpc_health.v1 import health, health_pb2_grpc
def serve():
    server = grpc.server(None)
    ${line}
    ${listens}
if __name__ == "__main__":
    serve()
`,
  };
}

function node(status: string, credentials = 'grpc.ServerCredentials.createInsecure()') {
  return `const health = new HealthImplementation(${status});
health.addToServer(server);
server.bindAsync('0.0.0.0:50052', ${credentials}, () => {});
`;
}

function go(service: string, options = '') {
  return `package main

func main() {
lis, _ := net.Listen("tcp", ":50052")
s := grpc.NewServer(${options})
healthpb.RegisterHealthServer(s, ${service})
}
`;
}
