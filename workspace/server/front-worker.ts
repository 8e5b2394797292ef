// The listening side of the server, in a thread of its own: passes requests to the workspace's thread, and keeps
// answering while that thread stands still because a script asked a person something (ui.alert, ui.prompt).
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import type { QuestionView } from './api.ts';
import type { FromFront, ToFront } from './front-messages.ts';
import { PERSON_COOKIE } from './person-cookie.ts';

const { port, hostname, lock } = workerData as { port: number; hostname: string; lock: SharedArrayBuffer };
const signal = new Int32Array(lock, 0, 2);
const answerBytes = new Uint8Array(lock, 8);
const GONE_AFTER_MS = 1500;
const HEARTBEAT_MS = 15_000;

if (!parentPort) throw new Error('front-worker runs as a worker thread');
const main = parentPort;
const post = (message: FromFront) => main.postMessage(message);

interface Pending {
  head(status: number, headers: [string, string][]): void;
  chunk(bytes: Uint8Array): void;
  end(): void;
}
const pending = new Map<number, Pending>();
let lastRequest = 0;
let question: QuestionView | null = null;

/** A page that listens for news. */
interface Watcher {
  /** Undefined: the owner, who needs no cookie. */
  readonly user: string | undefined;
  tell(event: 'news' | 'question', data: unknown): void;
}
const watchers = new Set<Watcher>();

function forward(request: Request, body: Uint8Array): Promise<Response> {
  const id = ++lastRequest;
  return new Promise((resolve) => {
    let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
    const stream = new ReadableStream<Uint8Array>({
      start(made) {
        controller = made;
      },
      cancel() {
        pending.delete(id);
        post({ type: 'abort', id });
      },
    });
    pending.set(id, {
      head: (status, headers) =>
        resolve(new Response(status === 204 || status === 304 ? null : stream, { status, headers })),
      chunk: (bytes) => controller?.enqueue(bytes),
      end() {
        pending.delete(id);
        controller?.close();
      },
    });
    post({ type: 'request', id, method: request.method, url: request.url, headers: [...request.headers], body });
  });
}

function settle(button: string, text: string): void {
  if (!question) return;
  question = null;
  const bytes = new TextEncoder().encode(JSON.stringify({ button, text })).slice(0, answerBytes.length);
  answerBytes.set(bytes);
  Atomics.store(signal, 1, bytes.length);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
  for (const watcher of watchers) watcher.tell('question', null);
}

/** Nobody looks at the workbook any more: the dialog was closed, as Google tells the script. */
function closeIfUnwatched(): void {
  setTimeout(() => {
    if (watchers.size === 0) settle('CLOSE', '');
  }, GONE_AFTER_MS);
}

main.on('message', (message: ToFront) => {
  switch (message.type) {
    case 'head':
      pending.get(message.id)?.head(message.status, message.headers);
      break;
    case 'chunk':
      pending.get(message.id)?.chunk(message.bytes);
      break;
    case 'end':
      pending.get(message.id)?.end();
      break;
    case 'news':
      for (const watcher of watchers)
        if (message.user === undefined || (watcher.user ?? message.owner) === message.user)
          watcher.tell('news', message.news);
      break;
    case 'question':
      question = message.question;
      for (const watcher of watchers) watcher.tell('question', question);
      closeIfUnwatched();
      break;
  }
});

const app = new Hono();
app.get('/api/events', (context) =>
  streamSSE(context, async (stream) => {
    const watcher: Watcher = {
      user: getCookie(context, PERSON_COOKIE),
      tell: (event, data) => void stream.writeSSE({ event, data: JSON.stringify(data) }),
    };
    watchers.add(watcher);
    stream.onAbort(() => {
      watchers.delete(watcher);
      closeIfUnwatched();
    });
    watcher.tell('question', question);
    while (!stream.aborted && !stream.closed) {
      await stream.sleep(HEARTBEAT_MS);
      await stream.write(': still here\n\n');
    }
  }),
);
app.post('/api/questions/answer', async (context) => {
  const { id, button, text } = await context.req.json<{ id: number; button: string; text: string }>();
  if (question?.id === id) settle(button, text);
  return context.json(null);
});
app.all('*', async (context) => forward(context.req.raw, new Uint8Array(await context.req.arrayBuffer())));

const server = serve({ fetch: app.fetch, port, hostname }, (info) => post({ type: 'listening', port: info.port }));
server.on('error', (error: NodeJS.ErrnoException) =>
  post({ type: 'failed', code: error.code ?? '', message: error.message }),
);
