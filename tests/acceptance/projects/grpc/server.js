// Answers the standard gRPC health service and nothing else: one frame, not compressed, field 1 is 1 for SERVING.
import { createServer } from 'node:http2';

const serving = Buffer.from([0, 0, 0, 0, 2, 8, 1]);

const server = createServer();
server.on('stream', (stream, headers) => {
  const isKnown = headers[':path'] === '/grpc.health.v1.Health/Check';
  const trailers = { 'grpc-status': isKnown ? '0' : '12' };
  stream.resume();
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers(trailers));
  stream.on('error', () => stream.destroy());
  stream.end(isKnown ? serving : undefined);
});

server.listen(Number(process.env.PORT ?? 50051), process.env.HOST ?? '0.0.0.0');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
