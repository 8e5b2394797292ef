// Starts the workspace's server as `npm start` does, in a process of its own: a script that asks a question stands still
// with its whole process, so the browser's driver must not live in the same one.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CLOCK_PATH } from '../../workspace/engine/clock.ts';

export interface RunningWorkspace {
  readonly url: string;
  /** Of its deployed web app: pages for people without an account. */
  readonly pages: string;
  /** Where it keeps its plain files: mail/*.eml, drive/content/*.docx, spreadsheets/… */
  readonly folder: string;
  /** Ends the process; `kill` as by a power cut. The folder stays until `remove`. */
  stop(how?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  remove(): Promise<void>;
}

export interface StartRequest {
  /** Built script; absent: dist, built beforehand where stale. */
  readonly dist?: string;
  /** An earlier folder to open again; absent: a new one. */
  readonly folder?: string;
  /** Module that fills a new workspace. */
  readonly setup?: string;
  /** What the workspace's clock shows when a new one opens (ISO with zone); it runs on from there. Absent: real time. */
  readonly now?: string;
  /** By how many milliseconds the clock of an earlier folder is put on. */
  readonly later?: number;
}

const PAGES = /(http:\/\/localhost:\d+)\/macros\/s\/[\w-]+\/exec/;
/** Filling the sample takes twenty seconds on a quiet machine. */
const STARTS_WITHIN_MS = 220_000;

export async function startWorkspace(request: StartRequest = {}): Promise<RunningWorkspace> {
  const folder = request.folder ?? (await mkdtemp(join(tmpdir(), 'workspace-')));
  if (request.now !== undefined) await setClock(folder, Date.parse(request.now) - Date.now());
  if (request.later !== undefined) await setClock(folder, (await offsetOf(folder)) + request.later);
  const args = [
    // Not through the command tsx, which would stand between: what is killed has to be the server itself.
    '--import',
    pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href,
    'workspace/server/start.ts',
    '--folder',
    folder,
    // Every journey runs with pages as HtmlService is reported to serve them.
    '--strip-scripts',
    ...(request.dist === undefined ? [] : ['--no-build', '--dist', request.dist]),
    ...(request.setup === undefined ? [] : ['--setup', request.setup]),
  ];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { url, pages } = await addressesOf(child);
  return {
    url,
    pages,
    folder,
    async stop(how = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(how);
      await ended;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The workspace keeps how far its clock is from real time, in milliseconds (workspace/engine/clock.ts). */
async function offsetOf(folder: string): Promise<number> {
  const kept = JSON.parse(await readFile(join(folder, CLOCK_PATH), 'utf8')) as { offset: number };
  return kept.offset;
}

async function setClock(folder: string, offset: number): Promise<void> {
  await writeFile(join(folder, CLOCK_PATH), JSON.stringify({ offset, at: Date.now() + offset }));
}

function addressesOf(child: ChildProcess): Promise<Pick<RunningWorkspace, 'url' | 'pages'>> {
  return new Promise((fulfil, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error(`The workspace did not start in time:\n${said}`));
    }, STARTS_WITHIN_MS);
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const [pages, url] = PAGES.exec(said) ?? [];
      if (url === undefined || pages === undefined) return;
      clearTimeout(timer);
      fulfil({ url, pages });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The workspace ended with ${code}:\n${said}`));
    });
  });
}
