import { lineOf } from '../manifest.ts';
import { nextStart, pagesStart, serverFile } from './framework-program.ts';
import { depends, type PackageManifest } from './package-manifest.ts';
import { hostAndPort, type NodeProject, type NodeStart, type NoStart } from './start.ts';

interface Framework {
  /** One of these packages names the framework. */
  readonly packages: readonly string[];
  start(project: NodeProject): NodeStart | NoStart;
}

/** The start of a framework that builds its server or its pages, for a project whose scripts start none. */
export function frameworkStart(
  project: NodeProject,
): { readonly name: string; readonly start: NodeStart | NoStart } | undefined {
  for (const { packages, start } of frameworks) {
    const name = packages.find((candidate) => depends(project.manifest, candidate));
    if (name !== undefined) return { name, start: requireBuild(project.manifest, start(project)) };
  }
  return undefined;
}

/** Servers first: many of them bring a bundler for pages along. */
const frameworks: readonly Framework[] = [
  { packages: ['next'], start: nextStart },
  { packages: ['nuxt', 'nuxt3', '@tanstack/react-start', '@solidjs/start'], start: nitro },
  { packages: ['@sveltejs/kit'], start: svelteKit },
  { packages: ['@remix-run/serve'], start: (project) => servedBy(project, 'remix-serve') },
  {
    packages: ['@react-router/serve'],
    start: (project) => servedBy(project, 'react-router-serve'),
  },
  { packages: ['astro'], start: astro },
  { packages: ['@nestjs/core'], start: nest },
  { packages: ['@angular/core'], start: angular },
  {
    packages: ['react-scripts', 'react-app-rewired', '@craco/craco'],
    start: () => pagesStart('build', true, 'Create React App'),
  },
  { packages: ['@vue/cli-service'], start: () => pagesStart('dist', true, 'Vue CLI') },
  { packages: ['@docusaurus/core'], start: () => pagesStart('build', false, 'Docusaurus') },
  { packages: ['gatsby'], start: () => pagesStart('public', false, 'Gatsby') },
  { packages: ['@11ty/eleventy'], start: () => pagesStart('_site', false, 'Eleventy') },
  { packages: ['vitepress'], start: vitepress },
  { packages: ['vite', 'rolldown-vite'], start: vite },
  { packages: ['parcel', 'parcel-bundler'], start: () => pagesStart('dist', true, 'Parcel') },
  { packages: ['webpack-dev-server'], start: () => pagesStart('dist', true, 'webpack') },
];

function requireBuild(manifest: PackageManifest, start: NodeStart | NoStart): NodeStart | NoStart {
  if ('rejected' in start || manifest.scripts.has('build')) return start;
  return { rejected: 'its pages or server must be built, and package.json has no build script' };
}

function nitro(project: NodeProject): NodeStart {
  const generates = /\b(nuxt|nuxi) generate\b/.test(project.manifest.scripts.get('build') ?? '');
  if (generates) return pagesStart('.output/public', false, 'nuxt generate');
  return serverFile('.output/server/index.mjs', ['build makes .output/server/index.mjs']);
}

function svelteKit(project: NodeProject): NodeStart | NoStart {
  if (depends(project.manifest, '@sveltejs/adapter-node')) {
    return serverFile('build/index.js', ['@sveltejs/adapter-node makes build/index.js']);
  }
  if (depends(project.manifest, '@sveltejs/adapter-static')) {
    return pagesStart('build', true, '@sveltejs/adapter-static');
  }
  return { rejected: 'SvelteKit needs @sveltejs/adapter-node to run as a server' };
}

function servedBy(_project: NodeProject, program: string): NodeStart {
  const path = `./node_modules/.bin/${program}`;
  return {
    ...serverFile('build/server/index.js', [program]),
    command: [path, 'build/server/index.js'],
    environment: hostAndPort,
  };
}

function astro(project: NodeProject): NodeStart {
  if (!depends(project.manifest, '@astrojs/node')) return pagesStart('dist', false, 'Astro pages');
  return serverFile('dist/server/entry.mjs', ['@astrojs/node makes dist/server/entry.mjs']);
}

function nest({ view }: NodeProject): NodeStart {
  const nested =
    view.has('src/main.ts') &&
    /"include"\s*:.*\btest\b/.test(view.text('tsconfig.build.json') ?? '');
  const path = nested ? 'dist/src/main.js' : 'dist/main.js';
  return { ...serverFile(path, ['nest build makes', path]), environment: {}, bindable: false };
}

function angular({ view, manifest }: NodeProject): NodeStart | NoStart {
  const server = [...manifest.scripts].find(([name]) => name.startsWith('serve:ssr'))?.[1];
  const file = /^node ([\w./-]+\.mjs|[\w./-]+\.js)$/.exec(server ?? '')?.[1];
  if (file !== undefined) return serverFile(file, ['serve:ssr', file]);
  const text = view.text('angular.json');
  const output = /"outputPath"\s*:\s*"([\w./@-]+)"/.exec(text ?? '')?.[1];
  const name = output?.replace(/^dist\//, '') ?? firstProject(text) ?? manifest.name ?? 'app';
  const browser = /"@angular(-devkit)?\/build(-angular)?:application"/.test(text ?? '')
    ? '/browser'
    : '';
  return pagesStart(`${output ?? `dist/${name}`}${browser}`, true, 'Angular');
}

function firstProject(text: string | undefined): string | undefined {
  const found = /"projects"\s*:\s*\{\s*"([\w./@-]+)"/.exec(text ?? '')?.[1];
  return found;
}

function vitepress({ view }: NodeProject): NodeStart {
  const docs = view.hasDirectory('docs/.vitepress');
  return pagesStart(docs ? 'docs/.vitepress/dist' : '.vitepress/dist', false, 'VitePress');
}

function vite({ view }: NodeProject): NodeStart {
  const path = ['vite.config.ts', 'vite.config.js', 'vite.config.mjs', 'vite.config.mts'].find(
    view.has,
  );
  const text = path === undefined ? undefined : view.text(path);
  const output = /\boutDir\s*:\s*["']([\w./-]+)["']/.exec(text ?? '')?.[1];
  const line = lineOf(text, /\boutDir\s*:/);
  const why = line === undefined ? 'Vite builds pages' : `${path}:${line} outDir`;
  return pagesStart(output?.replace(/^\.\//, '') ?? 'dist', true, why);
}
