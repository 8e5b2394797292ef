// Documents of HtmlService as frames: each gets an address, the bridge in front of its content, and no origin of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../engine/bundle.ts';

/** The same as in page/frame/frame-host.ts; the header below holds even when a frame is opened on its own. */
export const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';
/** A web app's frame may also lead the whole page elsewhere after a click. */
export const WEB_APP_SANDBOX = `${SANDBOX} allow-top-navigation-by-user-activation`;

const MOST_KEPT = 100;

export interface Frames {
  /** The address of a document; the same panel keeps the same address. */
  address(panel: { readonly html: string }, sandbox?: string): string;
  response(key: string): Response | undefined;
}

export function createFrames(bundle: Bundle, assets: string): Frames {
  const keys = new WeakMap<object, string>();
  const kept = new Map<string, { html: string; sandbox: string }>();
  const names = publicFunctions(bundle);
  let bridge: string | undefined;
  let last = 0;
  return {
    address(panel, sandbox = SANDBOX) {
      let key = keys.get(panel);
      if (key === undefined || !kept.has(key)) {
        key = `${Date.now().toString(36)}-${++last}`;
        keys.set(panel, key);
        kept.set(key, { html: panel.html, sandbox });
        // The oldest that is not shown any more: asking for a panel's address makes it young again.
        const [oldest] = kept.keys();
        if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      } else {
        const frame = kept.get(key);
        kept.delete(key);
        if (frame) kept.set(key, frame);
      }
      return `/frames/${key}`;
    },
    response(key) {
      const frame = kept.get(key);
      if (!frame) return undefined;
      bridge ??= readFileSync(join(assets, 'bridge.js'), 'utf8').replaceAll('</script', '<\\/script');
      const script = `<script>window.workspaceFunctions=${JSON.stringify(names)};${bridge}</script>`;
      return new Response(withBridge(frame.html, script), {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': `sandbox ${frame.sandbox}`,
          'cache-control': 'no-store',
        },
      });
    },
  };
}

/** Puts the script before all content, after the doctype and the opening tags of html and head. */
export function withBridge(html: string, script: string): string {
  const opening =
    /^\s*(?:<!doctype[^>]*>)?\s*(?:<!--[\s\S]*?-->\s*)*(?:<html(?:\s[^>]*)?>)?\s*(?:<head(?:\s[^>]*)?>)?/i.exec(
      html,
    )?.[0] ?? '';
  const doctype = /<!doctype/i.test(opening) ? '' : '<!doctype html>';
  return `${doctype}${opening}${script}${html.slice(opening.length)}`;
}

/** The global functions that a page may call; those ending in _ are private. */
export function publicFunctions(bundle: Bundle): string[] {
  return bundle.program.functions.filter((name) => !name.endsWith('_'));
}
