// The shop's front door: Node, no framework.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  response.writeHead(path === '/' || path === '/healthz' ? 200 : 404, { 'content-type': 'text/plain' });
  response.end(path === '/healthz' ? 'ok\n' : 'welcome to the shop\n');
});

server.listen(Number(process.env.PORT ?? 3000), process.env.HOST ?? '0.0.0.0');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
