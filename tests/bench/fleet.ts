import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Files = Readonly<Record<string, string>>;

/**
 * Writes a repository of `count` services of several languages, each a directory of its own, with the settings that
 * services usually have. No network, and the same files on every machine. The number of a service decides its language:
 * FastAPI, Flask, Node and Go in turn.
 */
export function writeFleet(root: string, count: number, first = 0): void {
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  write(root, {
    'karst.yaml': 'registry:\n  name: registry.example.com/fleet\n',
    'repos.yaml': numbers.map(entry).join(''),
  });
  for (const number of numbers) {
    const source = sources[number % sources.length] ?? {};
    write(join(root, 'fleet', nameOf(number)), source);
  }
}

/** Changes one source, as a commit to one repository would. */
export function changeOne(root: string, number: number): void {
  write(join(root, 'fleet', nameOf(number)), {
    'NOTES.md': `changed at ${process.hrtime.bigint()}\n`,
  });
}

function nameOf(number: number): string {
  return `service-${String(number).padStart(5, '0')}`;
}

function entry(number: number): string {
  const name = nameOf(number);
  const lines = [`- slug: ./fleet/${name}`, `  owner: team-${number % 20}`];
  if (number % 2 === 0) lines.push('  env: {LOG_LEVEL: info, DB_URL: {secret: api-db, key: url}}');
  if (number % 10 !== 0 && number % 3 === 0) lines.push('  replicas: 2');
  if (number % 10 === 0) lines.push('  autoscale: {min: 2, max: 6, cpu: 70}');
  if (number % 5 === 0) lines.push(`  expose: {host: ${name}.example.com}`);
  if (number >= 20) lines.push(`  uses: [${nameOf(number - 20)}]`);
  return `${lines.join('\n')}\n`;
}

const sources: readonly Files[] = [
  {
    'requirements.txt': 'fastapi==0.115.0\nuvicorn==0.30.6\n',
    'main.py':
      'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/healthz")\ndef health() -> dict[str, bool]:\n    return {"ok": True}\n',
  },
  {
    'requirements.txt': 'flask==3.0.3\ngunicorn==22.0.0\n',
    'app.py':
      'from flask import Flask\n\napp = Flask(__name__)\n\n\n@app.get("/")\ndef index() -> str:\n    return "hello"\n',
  },
  {
    'package.json': JSON.stringify({
      name: 'web',
      version: '1.0.0',
      scripts: { start: 'node server.js' },
      dependencies: { express: '4.19.2' },
    }),
    'server.js':
      "const app = require('express')();\napp.get('/', (_, res) => res.send('hello'));\napp.listen(process.env.PORT || 3000);\n",
  },
  {
    'go.mod': 'module example.com/fleet/server\n\ngo 1.23\n',
    'main.go':
      'package main\n\nimport "net/http"\n\nfunc main() {\n\thttp.ListenAndServe(":8080", nil)\n}\n',
  },
];

function write(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
