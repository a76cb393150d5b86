const express = require('express');

const app = express();
app.get('/healthz', (_request, response) => response.send('ok'));
app.get('/', (_request, response) => response.json({ orders: [] }));

const server = app.listen(process.env.PORT || 3000, () => console.log('listening'));
process.on('SIGTERM', () => server.close());
