import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { defineConfig, type Plugin } from 'rolldown';

const wasm = [
  'node_modules/web-tree-sitter/web-tree-sitter.wasm',
  'node_modules/tree-sitter-python/tree-sitter-python.wasm',
];

/**
 * Files that are loaded together, each of the modules named here and of all they import that no earlier one has: a file is
 * found, read and linked for a third of a millisecond, so that a render of ninety files spent a tenth of its time on that.
 * A file may import earlier ones only, so what is asked often and needs little stands first.
 */
const shared = {
  version: /src\/generated\/version\.ts/,
  // What every door says a stop with, and a few lines that several others share.
  problem:
    /src\/(problem|flows\/caller-environment|generated\/schema-name|plan\/work|render\/(certificate\/profile|flux\/notification)|(action|report)\/(finding|mode|outcome|page\/finding-section|problem-output))\.ts/,
  // The world of every command.
  world: /src\/io\/(cache-directory|gitops\/patience|short-run|state-directory|world)\.ts/,
  run: /src\/cli\/run\.ts/,
  // A run that finds nothing changed.
  recalled: /src\/(cli\/show|flows\/(plan|render))\.ts/,
  specs: /src\/(action\/validation-outcome|flows\/(read-specs|validate))\.ts/,
  detect: /src\/(detect|flows)\/detect\.ts/,
  planned: /src\/(action\/plan-outcome|flows\/plan-anew|report\/(html\/plan-html|page\/page))\.ts/,
  perform: /src\/action\/perform\.ts/,
};

/** Two doors and what tidies up behind one, one house: shared code lands in shared chunks, so each loads only what it uses. */
export default defineConfig({
  input: {
    action: 'src/action/main.ts',
    karst: 'src/cli/main.ts',
    'gate-thread': 'src/io/gate-thread.ts',
    post: 'src/action/post.ts',
  },
  platform: 'node',
  // The Python parser's engine carries an eval for side modules, which nothing loads.
  checks: { eval: false },
  // The Action's toolkit brings an HTTP client for what the Action does not do.
  treeshake: {
    moduleSideEffects: [{ test: /node_modules\/(@actions|undici|tunnel)\//, sideEffects: false }],
  },
  plugins: [withoutPrograms(), plainBuiltins(), plainCharacters(), copyWasm()],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    minify: false,
    sourcemap: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[name].js',
    codeSplitting: {
      groups: Object.entries(shared).map(([name, test], index, { length }) => ({
        name,
        test,
        priority: length - index,
      })),
    },
  },
});

/** The Python grammar is read from beside the bundle. */
function copyWasm(): Plugin {
  return {
    name: 'copy-wasm',
    async writeBundle({ dir = 'dist' }) {
      await mkdir(dir, { recursive: true });
      for (const file of wasm) {
        const target = `${dir}/${file.split('/').at(-1)}`;
        await copyFile(file, target);
        await chmod(target, 0o644);
      }
      await chmod(`${dir}/karst.js`, 0o755);
    },
  };
}

/** commander starts commands that are programs of their own. We have none, and what starts programs takes long to load. */
function withoutPrograms(): Plugin {
  const nothing = '\0nothing';
  return {
    name: 'without-programs',
    resolveId: (id, importer) =>
      id === 'node:child_process' && /node_modules\/commander\//.test(importer ?? '')
        ? nothing
        : undefined,
    load: (id) => (id === nothing ? 'export default {};' : undefined),
  };
}

/**
 * What a file takes of Node's own modules, taken one by one: for an import statement Node reads every name that a module
 * has, and some load what nobody asked for, such as streams (`fs`) and a differ with colours (`util`).
 */
function plainBuiltins(): Plugin {
  const statement = /^import (?:\* as )?([\w$]+|\{.*\}) from "([^"]+)";$/;
  const taken = (line: string): string => {
    const [, names = '', id = ''] = statement.exec(line) ?? [];
    if (!isBuiltin(id)) return line;
    return `const ${names.replaceAll(' as ', ': ')} = globalThis.process.getBuiltinModule("${id}");`;
  };
  return {
    name: 'plain-builtins',
    renderChunk: (code) => {
      const lines = code.split('\n');
      const body = lines.findIndex((line) => !line.startsWith('import '));
      return [...lines.slice(0, body).map(taken), ...lines.slice(body)].join('\n');
    },
  };
}

/** One character beyond ASCII makes a file of a megabyte two bytes a character, and slower to compile. */
function plainCharacters(): Plugin {
  // A backslash before such a character says nothing, but before its escape it would.
  const beyond = /(\\*)([\u0080-\uffff])/g;
  const escaped = (_: string, slashes: string, character: string): string => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `${slashes.slice(slashes.length % 2)}\\u${code}`;
  };
  return { name: 'plain-characters', renderChunk: (code) => code.replace(beyond, escaped) };
}
