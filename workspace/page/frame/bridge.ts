// Runs first in every frame of HtmlService: gives the document its `google.script`, answered by the page around it,
// and sends links to Google's documents to the local ones. Built on its own and put before the document's content.
import { frameStorage } from './frame-storage.ts';
import { formCopy, legalCopy } from './legal-value.ts';
import { localLink } from './local-link.ts';
import { CHANNEL, type FrameLocation, type FromFrame, type ToFrame } from './messages.ts';

declare global {
  interface Window {
    google: { script: Record<string, unknown> };
    /** Names of the script's public functions; written by the server. */
    workspaceFunctions: readonly string[];
  }
}

const MOST_CALLS_AT_ONCE = 10;
type Handler = ((value: unknown, userObject?: unknown) => void) | undefined;
interface Handlers {
  readonly success: Handler;
  readonly failure: Handler;
  readonly userObject: unknown;
}
type Message = FromFrame extends infer T ? (T extends FromFrame ? Omit<T, 'channel'> : never) : never;

const post = (message: Message) => window.parent.postMessage({ channel: CHANNEL, ...message }, '*');
const pending = new Map<number, (answer: Extract<ToFrame, { type: 'answer' }>) => void>();
const waiting: (() => void)[] = [];
let running = 0;
let lastId = 0;

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  const only = args[0];
  const legal =
    args.length === 1 && only instanceof HTMLFormElement
      ? [formCopy(only)]
      : args.map((arg, i) => legalCopy(arg, String(i)) ?? null);
  const id = ++lastId;
  const start = () => {
    running++;
    pending.set(id, (answer) => {
      running--;
      waiting.shift()?.();
      if (answer.ok) handlers.success?.(answer.value, handlers.userObject);
      else if (handlers.failure) handlers.failure(new Error(answer.message), handlers.userObject);
      else console.error(`Uncaught ScriptError: ${answer.message}`);
    });
    post({ type: 'run', id, name, args: legal });
  };
  if (running < MOST_CALLS_AT_ONCE) start();
  else waiting.push(start);
}

/** https://developers.google.com/apps-script/guides/html/reference/run */
function runner(handlers: Handlers): Record<string, unknown> {
  const made: Record<string, unknown> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  for (const name of window.workspaceFunctions) made[name] = (...args: unknown[]) => call(name, args, handlers);
  return made;
}

let historyHandler: ((event: { state: unknown; location: FrameLocation }) => void) | undefined;
const asLists = (parameters: unknown): Record<string, string | string[]> =>
  (legalCopy(parameters ?? {}) ?? {}) as Record<string, string | string[]>;
const moveHistory = (how: 'push' | 'replace') => (state: unknown, parameters?: unknown, hash?: string) =>
  post({ type: 'history', how, state: legalCopy(state) ?? null, parameters: asLists(parameters), hash: hash ?? '' });

const storage = frameStorage(window.name, (key, value) => post({ type: 'store', key, value }));
Object.defineProperty(window, 'localStorage', { configurable: true, value: storage });

window.google = {
  ...window.google,
  script: {
    run: runner({ success: undefined, failure: undefined, userObject: undefined }),
    /** https://developers.google.com/apps-script/guides/html/reference/host */
    host: {
      origin: document.referrer === '' ? '' : new URL(document.referrer).origin,
      close: () => post({ type: 'close' }),
      setHeight: (height: number) => post({ type: 'size', height }),
      setWidth: (width: number) => post({ type: 'size', width }),
      editor: { focus: () => post({ type: 'focus-editor' }) },
    },
    /** https://developers.google.com/apps-script/guides/html/reference/url */
    url: {
      getLocation(callback: (location: FrameLocation) => void) {
        const id = ++lastId;
        pending.set(id, (answer) => {
          if (answer.ok) callback(answer.value as FrameLocation);
        });
        post({ type: 'location', id });
      },
    },
    /** https://developers.google.com/apps-script/guides/html/reference/history */
    history: {
      push: moveHistory('push'),
      replace: moveHistory('replace'),
      setChangeHandler(handler: typeof historyHandler) {
        historyHandler = handler;
      },
    },
  },
};

window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source !== window.parent || event.data?.channel !== CHANNEL) return;
  const message = event.data;
  if (message.type === 'history') historyHandler?.({ state: message.state, location: message.location });
  else {
    const take = pending.get(message.id);
    pending.delete(message.id);
    take?.(message);
  }
});

// As at Google, a link without a target would load inside the frame; the script's author sees it stay empty there too.
const here = new URL(document.baseURI).origin;
for (const type of ['click', 'auxclick'] as const) {
  document.addEventListener(
    type,
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (link) link.setAttribute('href', localLink(link.getAttribute('href') ?? '', here));
    },
    true,
  );
}
const openWindow = window.open.bind(window);
window.open = (url, target, features) =>
  openWindow(url === undefined ? url : localLink(String(url), here), target, features);
