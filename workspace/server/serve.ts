// Starts the workspace's server: the listening thread in front, the workspace in this one.
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Hono } from 'hono';
import type { Question } from '../engine/screen.ts';
import type { Workspace } from '../engine/workspace.ts';
import type { QuestionView } from './api.ts';
import { createApp } from './app.ts';
import type { FromFront, ToFront } from './front-messages.ts';
import { selectionsOf } from './selection.ts';
import { webAppAddress } from './web-app-routes.ts';

export interface ServerOptions {
  /** Folder of the built page and of the listening thread (tools/build-page.ts). */
  readonly assets: string;
  /** 0 = any free one. */
  readonly port: number;
  /** When the port is taken, try the next ones. */
  readonly searchPort?: boolean;
  readonly hostname?: string;
}

export interface RunningServer {
  readonly url: string;
  /** Of the deployed web app. */
  readonly pages: string;
  close(): Promise<void>;
}

export class PortTaken extends Error {}

const LOCK_BYTES = 64 * 1024;
const DUE_EVERY_MS = 20_000;
export const PORTS_TRIED = 30;

export async function startServer(workspace: Workspace, options: ServerOptions): Promise<RunningServer> {
  const { world } = workspace;
  if (world.webAppUrl === undefined) world.deployWebApp(webAppAddress(world.scriptId));
  const lock = new SharedArrayBuffer(LOCK_BYTES);
  const { worker, port } = await listen(options, lock);
  const post = (message: ToFront) => worker.postMessage(message);
  const ask = questioner(lock, (question, user) =>
    post({ type: 'question', question, user, owner: world.users.owner }),
  );
  const selections = selectionsOf(world);
  const app = createApp(workspace, {
    assets: options.assets,
    selections,
    prepareScreen: (user) => {
      world.screen(user).answer = ask(user);
    },
  });
  answerRequests(worker, app, post);
  const stopNews = world.events.listen((news) => {
    // What the page itself selected is no news to it.
    if (news.type === 'screen' && selections.isQuiet()) return;
    post({ type: 'news', news, user: news.type === 'screen' ? news.user : undefined, owner: world.users.owner });
  });
  const timer = setInterval(() => workspace.runDueTriggers(), DUE_EVERY_MS);
  const url = `http://localhost:${port}`;
  return {
    url,
    pages: `${url}${new URL(webAppAddress(world.scriptId)).pathname}`,
    async close() {
      clearInterval(timer);
      stopNews();
      await worker.terminate();
    },
  };
}

async function listen(options: ServerOptions, lock: SharedArrayBuffer): Promise<{ worker: Worker; port: number }> {
  const hostname = options.hostname ?? 'localhost';
  for (let tried = 0; ; tried++) {
    const port = options.port === 0 ? 0 : options.port + tried;
    const worker = new Worker(join(options.assets, 'front-worker.mjs'), {
      workerData: { port, hostname, lock, assets: options.assets },
    });
    const [first] = (await once(worker, 'message')) as [FromFront];
    if (first.type === 'listening') return { worker, port: first.port };
    await worker.terminate();
    if (first.type !== 'failed') throw new Error(`Unexpected message: ${first.type}`);
    if (first.code !== 'EADDRINUSE') throw new Error(first.message);
    if (!options.searchPort || tried >= PORTS_TRIED) throw new PortTaken(`El puerto ${port} está ocupado.`);
  }
}

/** Stops this thread until the person answers in the page, as a script at Google stops. */
function questioner(lock: SharedArrayBuffer, show: (question: QuestionView, user: string) => void) {
  const signal = new Int32Array(lock, 0, 2);
  const bytes = new Uint8Array(lock, 8);
  let last = 0;
  return (user: string) =>
    ({ kind, title, text, buttons }: Question): { button: string; text: string } => {
      Atomics.store(signal, 0, 0);
      show({ id: ++last, kind, title, text, buttons }, user);
      Atomics.wait(signal, 0, 0);
      const answer = new TextDecoder().decode(bytes.slice(0, Atomics.load(signal, 1)));
      return JSON.parse(answer) as { button: string; text: string };
    };
}

function answerRequests(worker: Worker, app: Hono, post: (message: ToFront) => void): void {
  const running = new Map<number, AbortController>();
  worker.on('message', (message: FromFront) => {
    if (message.type === 'abort') running.get(message.id)?.abort();
    if (message.type === 'request') void answer(message);
  });

  async function answer({ id, method, url, headers, body }: Extract<FromFront, { type: 'request' }>): Promise<void> {
    const abort = new AbortController();
    running.set(id, abort);
    const hasBody = method !== 'GET' && method !== 'HEAD';
    const request = new Request(url, {
      method,
      headers,
      signal: abort.signal,
      ...(hasBody ? { body: Buffer.from(body) } : {}),
    });
    try {
      const response = await app.fetch(request);
      post({ type: 'head', id, status: response.status, headers: [...response.headers] });
      if (response.body) {
        const reader = response.body.getReader();
        abort.signal.addEventListener('abort', () => void reader.cancel());
        for (let part = await reader.read(); !part.done; part = await reader.read())
          post({ type: 'chunk', id, bytes: part.value });
      }
    } finally {
      running.delete(id);
      post({ type: 'end', id });
    }
  }
}
