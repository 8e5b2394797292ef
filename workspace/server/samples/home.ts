// The server of the start page. Each sample that somebody opens runs beside it.
import { type Context, Hono } from 'hono';
import { deleteCookie } from 'hono/cookie';
import { assetResponse } from '../page-assets.ts';
import { PERSON_COOKIE } from '../person-cookie.ts';
import { homeHtml, waitHtml } from './home-html.ts';
import type { RunningSample } from './running.ts';
import type { Sample } from './sample.ts';

export interface Offered {
  readonly sample: Sample;
  readonly running: RunningSample;
}

const NOT_KEPT = { 'cache-control': 'no-store' } as const;

export function homeApp(offered: readonly Offered[], assets: string): Hono {
  const app = new Hono();
  const find = (context: Context) => offered.find(({ sample }) => sample.key === context.req.param('key'));

  app.get('/', (context) =>
    context.html(homeHtml(offered.map(({ sample, running }) => ({ sample, state: running.state() }))), 200, NOT_KEPT),
  );
  app.post('/ejemplos/:key', (context) => {
    // A page elsewhere that sends its visitor here starts nothing.
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== new URL(context.req.url).origin) return context.text('No desde ahí.', 403);
    const found = find(context);
    if (!found) return context.notFound();
    found.running.open();
    return context.redirect(`/ejemplos/${found.sample.key}`, 303);
  });
  app.get('/ejemplos/:key', (context) => {
    const found = find(context);
    if (!found) return context.notFound();
    const state = found.running.state();
    if (state.is === 'closed') return context.redirect('/');
    if (state.is !== 'open') return context.html(waitHtml(found.sample, state), 200, NOT_KEPT);
    // Cookies are those of localhost, whatever the port: who one is in another workspace means nothing in this one.
    deleteCookie(context, PERSON_COOKIE, { path: '/' });
    return context.redirect(state.url);
  });
  app.get(
    '/assets/:name',
    async (context) => (await assetResponse(assets, context.req.param('name'))) ?? context.notFound(),
  );
  return app;
}
