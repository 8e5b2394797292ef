// `npm start`: builds what is stale, opens the workspace folder, fills a new one, and serves it until Ctrl+C.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPage } from '../../tools/build-page.ts';
import { CLOCK_PATH } from '../engine/clock.ts';
import { Workspace } from '../engine/workspace.ts';
import { folderIn, type Sample, sampleOf } from './samples/sample.ts';
import { startSamples } from './samples/start-samples.ts';
import { PortTaken, startServer } from './serve.ts';
import { isStale } from './stale.ts';
import { type StartOptions, startOptions } from './start-options.ts';

type Setup = (workspace: Workspace) => Promise<void> | void;

const say = (line: string) => process.stdout.write(`${line}\n`);

function buildScript(dist: string): void {
  if (!isStale(dist, ['src', 'appsscript', 'sidebar', 'templates', 'tools', 'package-lock.json'])) return;
  say('Construyendo el complemento…');
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}

async function fill(workspace: Workspace, setup: string): Promise<void> {
  say('Preparando los datos de ejemplo…');
  const module = (await import(pathToFileURL(resolve(setup)).href)) as { default: Setup };
  await module.default(workspace);
}

const DONE_PATH = 'page/setup.json';

async function start(options: StartOptions): Promise<void> {
  if (options.build) buildScript(options.dist);
  const assets = await buildPage();
  const samples = options.samples === undefined ? [] : await samplesIn(options.samples);
  if (options.sample !== undefined) {
    const { key, setup } = sampleOf(samples, options.sample);
    return open({ ...options, folder: folderIn(options.folder, key), setup }, assets);
  }
  if (samples.length === 0) return open(options, assets);
  const home = await startSamples(samples, assets, options);
  say(`\nListo. Elija una institución:\n\n  ${home.url}\n\nPara terminar: Ctrl+C`);
  closeAtTheEnd(home);
}

async function samplesIn(module: string): Promise<readonly Sample[]> {
  return ((await import(pathToFileURL(resolve(module)).href)) as { default: readonly Sample[] }).default;
}

/** One workspace, in its folder. */
async function open(options: StartOptions, assets: string): Promise<void> {
  const folder = resolve(options.folder);
  if (options.fresh) rmSync(folder, { recursive: true, force: true });
  // A clock that was put beforehand is no beginning of anything else.
  const isNew = !existsSync(folder) || readdirSync(folder).every((name) => name === CLOCK_PATH);
  const opened = () => Workspace.open({ folder, dist: resolve(options.dist), stripsScripts: options.stripsScripts });
  let workspace = opened();
  // A first start that was interrupted half-way begins again, rather than leaving half of the sample data.
  const isUnfinished = !isNew && options.setup !== undefined && workspace.world.store.readJson(DONE_PATH) === undefined;
  if (isUnfinished) {
    rmSync(folder, { recursive: true, force: true });
    workspace = opened();
  }
  const server = await startServer(workspace, { assets, port: options.port, searchPort: options.searchPort });
  if (options.setup !== undefined && (isNew || isUnfinished)) {
    try {
      await fill(workspace, options.setup);
    } catch (error) {
      await server.close();
      throw error;
    }
  }
  if (workspace.world.store.readJson(DONE_PATH) === undefined)
    workspace.world.store.writeJson(DONE_PATH, { setup: options.setup ?? null });
  say(
    `\nListo. Espacio de trabajo sin conexión:\n\n  ${server.url}\n\n` +
      `Páginas para personas sin cuenta, como las da «Administrar implementaciones»:\n\n  ${server.pages}\n\n` +
      `Carpeta: ${folder}\nPara terminar: Ctrl+C`,
  );
  // Whoever started it as one of several hears where it is, and it ends with them.
  process.send?.({ url: server.url, pages: server.pages });
  closeAtTheEnd(server);
}

function closeAtTheEnd(running: { close(): Promise<void> }): void {
  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    void running.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, close);
  process.on('disconnect', close);
}

try {
  await start(startOptions(process.argv.slice(2), process.env));
} catch (error) {
  const hint = error instanceof PortTaken ? ' Cierra lo que lo usa o elige otro: PORT=4999 npm start' : '';
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}${hint}\n`);
  process.exit(1);
}
