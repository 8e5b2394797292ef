// The deployed web app at Google's own path: doGet and doPost, in the same sandbox as sidebars.
// https://developers.google.com/apps-script/guides/web
import type { Context } from 'hono';
import type { WebRequest } from '../engine/web-app.ts';
import { WEB_APP_SANDBOX } from './frames.ts';
import type { Hosting } from './hosting.ts';
import { webAppHtml } from './page-html.ts';

/** The script's own address of its web app, as its mails and pages carry it. */
export const webAppAddress = (scriptId: string): string => `https://script.google.com/macros/s/${scriptId}/exec`;

export function webAppRoutes({ app, workspace, frames, user }: Hosting): void {
  const { world } = workspace;

  async function answer(context: Context, method: 'GET' | 'POST'): Promise<Response> {
    if (context.req.param('id') !== world.scriptId) return context.notFound();
    const url = new URL(context.req.url);
    const parameters: Record<string, string[]> = {};
    const add = (source: URLSearchParams) => {
      for (const [name, value] of source) parameters[name] = [...(parameters[name] ?? []), value];
    };
    add(url.searchParams);
    const type = (context.req.header('content-type') ?? '').split(';')[0] ?? '';
    const contents = method === 'POST' ? await context.req.text() : '';
    if (type === 'application/x-www-form-urlencoded') add(new URLSearchParams(contents));
    const path = url.pathname.split('/exec/')[1];
    const request: WebRequest = {
      method,
      parameters,
      user: user(context) === '' ? null : user(context),
      ...(method === 'POST' ? { postData: { contents, type } } : {}),
      ...(path === undefined ? {} : { path: decodeURIComponent(path) }),
    };
    const { page } = workspace.webApp(request);
    if (page.kind === 'text')
      return new Response(page.text, {
        headers: { 'content-type': `${page.mimeType}; charset=utf-8`, 'content-security-policy': 'sandbox' },
      });
    const frame = frames.address({ html: page.html }, WEB_APP_SANDBOX);
    return context.html(webAppHtml(page, frame, WEB_APP_SANDBOX), 200, { 'cache-control': 'no-store' });
  }

  for (const path of ['/macros/s/:id/exec', '/macros/s/:id/exec/*', '/macros/s/:id/dev']) {
    app.get(path, (context) => answer(context, 'GET'));
    app.post(path, (context) => answer(context, 'POST'));
  }
}
