/** Installs the system programs that a whole test cluster needs, as root on Debian or Ubuntu. Does nothing when they are there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Package by a file that tells it is there, wherever that came from. */
const packages: Readonly<Record<string, readonly string[]>> = {
  buildah: ['/usr/bin/buildah'],
  containerd: ['/usr/bin/containerd', '/usr/local/bin/containerd'],
  'containernetworking-plugins': ['/usr/lib/cni/bridge'],
  'debian-archive-keyring': ['/usr/share/keyrings/debian-archive-keyring.gpg'],
  debootstrap: ['/usr/sbin/debootstrap'],
  iproute2: ['/usr/sbin/ip', '/sbin/ip'],
  iptables: ['/usr/sbin/iptables'],
  runc: ['/usr/sbin/runc', '/usr/bin/runc', '/usr/local/bin/runc', '/usr/local/sbin/runc'],
};

const missing = Object.entries(packages)
  .filter(([, files]) => !files.some((file) => existsSync(file)))
  .map(([name]) => name);

if (missing.length > 0) install(missing);

function install(names: readonly string[]): void {
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  if (!isRoot || !hasApt) {
    process.stderr.write(
      `The acceptance run starts a cluster and needs ${names.join(', ')}: ` +
        'run it as root on Debian or Ubuntu, or install them and run it as root.\n',
    );
    process.exitCode = 1;
    return;
  }
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env: environment });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...names);
}
