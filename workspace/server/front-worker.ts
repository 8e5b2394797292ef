// The listening side of the server, in a thread of its own: passes requests to the workspace's thread, and keeps
// answering while that thread stands still because a script asked a person something (ui.alert, ui.prompt).
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import type { FromFront, ToFront } from './front-messages.ts';
import { type AnswerLock, askedQuestion } from './front-question.ts';
import { forwarder } from './front-requests.ts';
import { assetResponse } from './page-assets.ts';
import { PERSON_COOKIE } from './person-cookie.ts';

const { port, hostname, lock, assets } = workerData as {
  port: number;
  hostname: string;
  lock: AnswerLock;
  assets: string;
};
const HEARTBEAT_MS = 15_000;

if (!parentPort) throw new Error('front-worker runs as a worker thread');
const main = parentPort;
const post = (message: FromFront) => main.postMessage(message);

/** A page that listens for news. */
interface Watcher {
  /** Undefined: the owner, who needs no cookie. */
  readonly user: string | undefined;
  tell(event: 'news' | 'question', data: unknown): void;
}
const watchers = new Set<Watcher>();
const watchersOf = (user: string, owner: string) => [...watchers].filter((watcher) => (watcher.user ?? owner) === user);

const requests = forwarder(post);
const asked = askedQuestion(lock, {
  watchers: (user, owner) => watchersOf(user, owner).length,
  changed(question, user, owner) {
    requests.standStill(question !== null);
    for (const watcher of watchersOf(user, owner)) watcher.tell('question', question);
  },
});

main.on('message', (message: ToFront) => {
  switch (message.type) {
    case 'news':
      for (const watcher of message.user === undefined ? watchers : watchersOf(message.user, message.owner))
        watcher.tell('news', message.news);
      break;
    case 'question':
      asked.ask(message.question, message.user, message.owner);
      break;
    default:
      requests.take(message);
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
      asked.closeIfUnwatched();
    });
    watcher.tell('question', asked.of(watcher.user));
    while (!stream.aborted && !stream.closed) {
      await stream.sleep(HEARTBEAT_MS);
      await stream.write(': still here\n\n');
    }
  }),
);
app.post('/api/questions/answer', async (context) => {
  const { id, button, text } = await context.req.json<{ id: number; button: string; text: string }>();
  asked.answer(id, button, text);
  return context.json(null);
});
app.get('/api/later/:id', (context) => requests.later(Number(context.req.param('id'))));
// With these a page that is loaded again while a script waits shows its question again.
app.get(
  '/assets/:name',
  async (context) => (await assetResponse(assets, context.req.param('name'))) ?? context.notFound(),
);
app.all('*', async (context) => requests.forward(context.req.raw, new Uint8Array(await context.req.arrayBuffer())));

const server = serve({ fetch: app.fetch, port, hostname }, (info) => post({ type: 'listening', port: info.port }));
server.on('error', (error: NodeJS.ErrnoException) =>
  post({ type: 'failed', code: error.code ?? '', message: error.message }),
);
