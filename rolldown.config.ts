import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { defineConfig, type Plugin } from 'rolldown';

const wasm = [
  'node_modules/web-tree-sitter/web-tree-sitter.wasm',
  'node_modules/tree-sitter-python/tree-sitter-python.wasm',
];

/** Two doors and what tidies up behind one, one house: shared code lands in shared chunks, so each loads only what it uses. */
export default defineConfig({
  input: {
    action: 'src/action/main.ts',
    karst: 'src/cli/main.ts',
    post: 'src/action/post.ts',
  },
  platform: 'node',
  // The Python parser's engine carries an eval for side modules, which nothing loads.
  checks: { eval: false },
  // The Action's toolkit brings an HTTP client for what the Action does not do.
  treeshake: {
    moduleSideEffects: [{ test: /node_modules\/(@actions|undici|tunnel)\//, sideEffects: false }],
  },
  plugins: [copyWasm()],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    minify: false,
    sourcemap: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[name].js',
    codeSplitting: {
      groups: [
        // What every door says a stop with, and the world of every command: one file is found and read sooner than ten.
        {
          name: 'problem',
          test: /src\/(problem|(report|action)\/(problem-output|finding|outcome|page\/finding-section))/,
          priority: 2,
        },
        { name: 'world', test: /src\/io\/world\.ts/, priority: 1 },
      ],
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
