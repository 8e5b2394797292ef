// Requests on their way to the workspace's thread. While that thread stands still at a question, none may keep its
// connection: a browser has six to one server, and the answer to the question needs one. They are given a number
// instead, under which the page asks for their answer later; a page that is loaded again gets the page at once.
import type { FromFront, ToFront } from './front-messages.ts';
import { LATER_HEADER } from './later.ts';
import { appHtml } from './page-html.ts';

type Answering = Extract<ToFront, { type: 'head' | 'chunk' | 'end' }>;

interface Waiting {
  /** Takes the answer; absent while nobody waits for it. */
  respond?: (response: Response) => void;
  /** The page's own request, or a browser's that loads the workbook: what need not wait for the thread. */
  readonly kind: 'page-call' | 'workbook' | 'other';
  controller?: ReadableStreamDefaultController<Uint8Array>;
  /** Came while nobody waited. */
  response?: Response;
  ended: boolean;
}

/** An answer that nobody fetches, as its page has gone. */
const FORGOTTEN_AFTER_MS = 10 * 60_000;

export interface Forwarder {
  forward(request: Request, body: Uint8Array): Promise<Response>;
  /** The answer to the request with this number, or the number again. */
  later(id: number): Promise<Response> | Response;
  take(message: Answering): void;
  /** Whether the workspace's thread waits for a person. */
  standStill(stands: boolean): void;
}

export function forwarder(post: (message: FromFront) => void): Forwarder {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let still = false;

  const hand = (one: Waiting, response: Response) => {
    const { respond } = one;
    delete one.respond;
    respond?.(response);
  };
  const letGo = (id: number, one: Waiting) => {
    if (one.kind === 'page-call')
      hand(one, new Response('null', { status: 202, headers: { [LATER_HEADER]: String(id) } }));
    if (one.kind === 'workbook')
      hand(one, new Response(appHtml(), { headers: { 'content-type': 'text/html; charset=utf-8' } }));
  };
  const answerOf = (id: number, one: Waiting) =>
    new Promise<Response>((resolve) => {
      one.respond = resolve;
      if (still) letGo(id, one);
    });
  const begin = (id: number, one: Waiting, { status, headers }: Extract<Answering, { type: 'head' }>) => {
    const stream = new ReadableStream<Uint8Array>({
      start(made) {
        one.controller = made;
      },
      cancel() {
        waiting.delete(id);
        post({ type: 'abort', id });
      },
    });
    const response = new Response(status === 204 || status === 304 ? null : stream, { status, headers });
    if (one.respond) hand(one, response);
    else {
      one.response = response;
      setTimeout(() => waiting.delete(id), FORGOTTEN_AFTER_MS).unref();
    }
  };

  return {
    forward(request, body) {
      const id = ++last;
      const one: Waiting = { kind: kindOf(request), ended: false };
      waiting.set(id, one);
      post({ type: 'request', id, method: request.method, url: request.url, headers: [...request.headers], body });
      return answerOf(id, one);
    },
    later(id) {
      const one = waiting.get(id);
      if (!one) return Response.json({ message: 'Esa respuesta ya no está.' }, { status: 404 });
      const { response } = one;
      if (!response) return answerOf(id, one);
      delete one.response;
      if (one.ended) waiting.delete(id);
      return response;
    },
    take(message) {
      const one = waiting.get(message.id);
      if (!one) return;
      if (message.type === 'head') begin(message.id, one, message);
      else if (message.type === 'chunk') one.controller?.enqueue(message.bytes);
      else {
        one.controller?.close();
        one.ended = true;
        if (!one.response) waiting.delete(message.id);
      }
    },
    standStill(stands) {
      still = stands;
      if (stands) for (const [id, one] of waiting) letGo(id, one);
    },
  };
}

function kindOf(request: Request): Waiting['kind'] {
  if (request.headers.get('accept') === 'application/json') return 'page-call';
  const { pathname } = new URL(request.url);
  return request.method === 'GET' && /^\/spreadsheets\/d\/[^/]+\/edit$/.test(pathname) ? 'workbook' : 'other';
}
