/** Answers everything with one short text at the address of its argument, until its input ends. */
import { createServer } from 'node:http';

createServer((_, response) => response.end('hello')).listen(8000, process.argv[2]);
process.stdin.resume().once('end', () => process.exit());
