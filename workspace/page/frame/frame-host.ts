// The page's side of a sandboxed frame: answers what the bridge in it asks.
import type { RunAnswer } from '../../server/api.ts';
import { postJson } from '../server.ts';
import { store } from './frame-storage.ts';
import { CHANNEL, type FrameLocation, type FromFrame, type ToFrame } from './messages.ts';

/** What Google allows its own frames, without the same origin. */
export const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

export interface FrameOwner {
  close(): void;
  resize(size: { width?: number; height?: number }): void;
  focusEditor(): void;
}

export function locationOf(url: URL): FrameLocation {
  const parameters: Record<string, string[]> = {};
  for (const [name, value] of url.searchParams) parameters[name] = [...(parameters[name] ?? []), value];
  const parameter = Object.fromEntries(Object.entries(parameters).map(([name, values]) => [name, values[0] ?? '']));
  return { hash: url.hash.replace(/^#/, ''), parameter, parameters };
}

/** Serves one frame until the returned function is called. */
export function hostFrame(frame: HTMLIFrameElement, owner: FrameOwner): () => void {
  const send = (message: ToFrame extends infer T ? (T extends ToFrame ? Omit<T, 'channel'> : never) : never) =>
    frame.contentWindow?.postMessage({ channel: CHANNEL, ...message }, '*');

  const from = window.location.pathname.startsWith('/macros/') ? 'web-app' : 'sidebar';
  async function run(id: number, name: string, args: readonly unknown[]): Promise<void> {
    try {
      const answer = await postJson<RunAnswer>('/api/run', { functionName: name, args, from });
      send({ type: 'answer', id, ...answer });
    } catch (error) {
      send({ type: 'answer', id, ok: false, message: error instanceof Error ? error.message : String(error) });
    }
  }

  const onMessage = (event: MessageEvent<FromFrame>) => {
    if (event.source !== frame.contentWindow || event.data?.channel !== CHANNEL) return;
    const message = event.data;
    switch (message.type) {
      case 'run':
        void run(message.id, message.name, message.args);
        break;
      case 'close':
        owner.close();
        break;
      case 'focus-editor':
        owner.focusEditor();
        break;
      case 'store':
        store(message.key, message.value);
        break;
      case 'size':
        owner.resize(message);
        break;
      case 'location':
        send({ type: 'answer', id: message.id, ok: true, value: locationOf(new URL(window.location.href)) });
        break;
      case 'history': {
        const query = new URLSearchParams();
        for (const [name, value] of Object.entries(message.parameters))
          for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
        const text = query.toString();
        const url = `${window.location.pathname}${text === '' ? '' : `?${text}`}${message.hash === '' ? '' : `#${message.hash}`}`;
        if (message.how === 'push') window.history.pushState({ frame: message.state }, '', url);
        else window.history.replaceState({ frame: message.state }, '', url);
        break;
      }
    }
  };
  const onPopState = (event: PopStateEvent) => {
    const state = (event.state as { frame?: unknown } | null)?.frame ?? null;
    send({ type: 'history', state, location: locationOf(new URL(window.location.href)) });
  };
  window.addEventListener('message', onMessage);
  window.addEventListener('popstate', onPopState);
  return () => {
    window.removeEventListener('message', onMessage);
    window.removeEventListener('popstate', onPopState);
  };
}
