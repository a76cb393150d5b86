import type { World } from '#src/flows/world.ts';
import { openCertificates } from '#src/io/certificates.ts';
import { loadPythonParser } from '#src/io/python-parser.ts';
import { MemoryFiles } from './memory-files.ts';
import { type MemoryKeys, memoryKeys } from './memory-keys.ts';
import { MemorySources } from './memory-sources.ts';
import { aSeal } from './seal.ts';

type Texts = Readonly<Record<string, string>>;

export interface MemoryWorld extends World {
  readonly specFiles: Map<string, string>;
  readonly tree: MemoryFiles;
  readonly memory: MemorySources;
  readonly keys: MemoryKeys;
  readonly steps: string[];
}

/** A whole world in memory: what the user wrote, what lies where their slugs point, and an empty tree. */
export function memoryWorld(specs: Texts, sources: Readonly<Record<string, Texts>>): MemoryWorld {
  const specFiles = new Map(Object.entries(specs));
  const memory = new MemorySources(sources);
  const steps: string[] = [];
  const parser: { loading?: ReturnType<typeof loadPythonParser> } = {};
  return {
    specFiles,
    memory,
    steps,
    specs: {
      read: async (path) => {
        const text = specFiles.get(path);
        return text === undefined ? undefined : new TextEncoder().encode(text);
      },
      list: async (directory) =>
        [...specFiles.keys()].filter((path) => path.startsWith(`${directory}/`)).sort(),
    },
    tree: new MemoryFiles(),
    sources: () => memory,
    images: {
      digest: async () => `sha256:${'a'.repeat(64)}`,
      look: async () => ({ state: 'missing', why: 'Nothing was pushed.' }),
    },
    clock: { nowMs: () => 0 },
    keys: memoryKeys(),
    certificates: openCertificates({ environment: {} }),
    secrets: [],
    seal: aSeal(),
    progress: {
      step: (subject, message) => steps.push(`${subject}: ${message}`),
      finding: () => {},
    },
    machine: {
      nodeVersion: () => 'v24.0.0',
      gitVersion: async () => 'git version 2.50.0',
      isSet: () => false,
      writeObstacle: async () => undefined,
    },
    loadPython: () => {
      parser.loading ??= loadPythonParser();
      return parser.loading;
    },
    tool: { version: '1.0.0' },
  };
}

/** A FastAPI application in one file, whose answer tells its versions apart. */
export function fastapi(answer = 'hello'): Texts {
  return {
    'main.py': `from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/")\ndef root():\n    return "${answer}"\n`,
    'requirements.txt': 'fastapi==0.115.0\nuvicorn==0.30.6\n',
  };
}
