// Rates over plain HTTP: who may call, and who calls, is the sidecar's to know.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  const [, where, currency] = (request.url ?? '/').split('/');
  const isKnown = where === 'healthz' || (where === 'rates' && currency);
  response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' });
  response.end(isKnown ? JSON.stringify({ currency: currency ?? '', rate: '1.00' }) : '{}');
});

server.listen(Number(process.env.PORT ?? 3000), process.env.HOST ?? '0.0.0.0');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
