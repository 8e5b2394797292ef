// doGet and doPost of the deployed web app, as an address that answers.
// https://developers.google.com/apps-script/guides/web

import { contentOutputOf } from '../services/html/content-service.ts';
import { type HtmlPage, servedPage } from '../services/html/html-output.ts';
import type { Engine } from './engine.ts';
import type { Outcome } from './execution.ts';
import { GoogleError } from './google-error.ts';
import { knownVisitor } from './visitor.ts';
import type { World } from './world.ts';

export interface WebRequest {
  readonly method: 'GET' | 'POST';
  readonly parameters?: Readonly<Record<string, string | readonly string[]>>;
  readonly postData?: { readonly contents: string; readonly type: string };
  /** The visitor's account; null when nobody is signed in. */
  readonly user?: string | null;
  /** What follows /exec, without the slash. */
  readonly path?: string;
}

type WebPage =
  | ({ readonly kind: 'html' } & HtmlPage)
  | { readonly kind: 'text'; readonly text: string; readonly mimeType: string };

export interface WebOutcome {
  /** Also after an error: Google answers with a page and status 200. */
  readonly page: WebPage;
  readonly error?: Outcome<unknown>['error'];
  readonly execution: Outcome<unknown>['execution'];
}

export function answerWeb(engine: Engine, request: WebRequest): WebOutcome {
  const { world } = engine;
  if (world.webAppUrl === undefined) throw new Error('The web app has not been deployed. Deploy it first.');
  const visitor = request.user ?? '';
  const asVisitor = world.bundle.manifest.webapp?.executeAs === 'USER_ACCESSING';
  const { result, error, execution } = engine.start<WebPage>({
    functionName: request.method === 'GET' ? 'doGet' : 'doPost',
    kind: 'web-app',
    user: asVisitor ? visitor : knownVisitor(visitor, world.users.owner),
    effectiveUser: asVisitor ? visitor : world.users.owner,
    args: () => [eventOf(request)],
    read: (result) => pageOf(result, world),
  });
  return { page: result ?? errorPage(error?.message ?? ''), execution, ...(error ? { error } : {}) };
}

function pageOf(result: unknown, world: World): WebPage {
  const html = servedPage(result, world);
  if (html) return { kind: 'html', ...html };
  const text = contentOutputOf(result);
  if (text) return { kind: 'text', ...text };
  throw new GoogleError(
    result === undefined || result === null
      ? 'The script completed but did not return anything.'
      : 'The script completed but the returned value is not a supported return type.',
  );
}

/** https://developers.google.com/apps-script/guides/web#request_parameters */
function eventOf({ parameters = {}, postData, path, method }: WebRequest): object {
  const lists = Object.entries(parameters).map(
    ([name, value]) => [name, typeof value === 'string' ? [value] : value] as const,
  );
  const pairs = lists.flatMap(([name, values]) => values.map((value) => [name, value]));
  const bytes = new TextEncoder().encode(postData?.contents ?? '').length;
  return {
    parameter: Object.fromEntries(lists.map(([name, values]) => [name, values[0] ?? ''])),
    parameters: Object.fromEntries(lists.map(([name, values]) => [name, [...values]])),
    queryString: method === 'GET' ? new URLSearchParams(pairs as string[][]).toString() : '',
    contextPath: '',
    contentLength: postData ? bytes : -1,
    ...(path ? { pathInfo: path } : {}),
    ...(postData ? { postData: { ...postData, length: bytes, name: 'postData' } } : {}),
  };
}

function errorPage(message: string): WebPage {
  const escaped = message.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const html = `<!DOCTYPE html><html><head><title>Error</title></head><body><p>${escaped}</p></body></html>`;
  return { kind: 'html', html, title: 'Error', metaTags: [], xFrameOptionsMode: 'DEFAULT' };
}
