// `/stream` sends ten lines in two seconds, `/greeting` says what a Secret holds, everything else which pod answered.
import { createServer } from 'node:http';
import { hostname } from 'node:os';
import { setTimeout as after } from 'node:timers/promises';

const server = createServer(async ({ url }, response) => {
  if (url === '/stream') {
    for (let line = 1; line <= 10; line += 1) {
      response.write(`${line}\n`);
      await after(200);
    }
  }
  response.end(url === '/greeting' ? process.env.GREETING : `from ${hostname()}`);
});

server.listen(Number(process.env.PORT ?? 3000), process.env.HOST ?? '0.0.0.0');
process.on('SIGTERM', () => server.close(() => process.exit(0)));
