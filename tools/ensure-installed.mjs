// Installs the locked packages when they are missing or older than the lock file: so that one command is enough
// on a machine with nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const installed = `${root}node_modules/.package-lock.json`;
const locked = `${root}package-lock.json`;

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Entrepares needs Node 20 or later; this is ${process.version}. Install a newer Node and try again.`);
  process.exit(1);
}
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(locked).mtimeMs) {
  console.log('Installing packages (once)…');
  // Not `npm ci`: it refuses a lock file without the native packages of other systems, which not every registry carries.
  // The versions are those of the lock file all the same, and nothing is written back.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error('The packages could not be installed. Check the network or the npm settings and try again.');
    process.exit(status ?? 1);
  }
  // Nothing to install leaves the old time; the next start need not look again.
  utimesSync(installed, new Date(), new Date());
}
