// The deployed web app as UrlFetchApp reaches it: without an account. What needs one answers with the sign-in page.
import type { ServiceContext } from '../../engine/service.ts';
import { type HttpRequest, type HttpResponse, registerRoute } from './routes.ts';

const PREFIX = 'https://script.google.com/macros/s/';

/** Makes UrlFetchApp answer for the web app; called once, when the workspace is put together. */
export function registerWebAppRoute(): void {
  registerRoute(PREFIX, visit, { isPublic: true });
}

function visit({ url, method }: HttpRequest, { world, visitWebApp }: ServiceContext): HttpResponse {
  const { origin, pathname, searchParams } = new URL(url);
  if (pathname.endsWith('/dev')) return html(200, 'Sign in - Google Accounts');
  if (method !== 'GET' || `${origin}${pathname}` !== world.webAppUrl)
    return html(404, 'Sorry, unable to open the file at this time.');
  const { page } = visitWebApp({ method, parameters: Object.fromEntries(searchParams), user: null });
  if (page.kind === 'html') return html(200, page.html);
  return { status: 200, headers: { 'Content-Type': `${page.mimeType}; charset=utf-8` }, body: page.text };
}

function html(status: number, body: string): HttpResponse {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}
