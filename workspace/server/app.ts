// The workspace over HTTP: all routes of the page, its data and the script's documents.
import { type Context, Hono } from 'hono';
import type { Workspace } from '../engine/workspace.ts';
import { DriveError } from '../services/drive/drive-error.ts';
import { driveRoutes } from './drive-routes.ts';
import { formRoutes } from './form-routes.ts';
import { createFrames } from './frames.ts';
import { type Hosting, Refused } from './hosting.ts';
import { mailRoutes } from './mail-routes.ts';
import { assetResponse } from './page-assets.ts';
import { appHtml } from './page-html.ts';
import { recordRoutes } from './record-routes.ts';
import { screenRoutes } from './screen-routes.ts';
import type { Selections } from './selection.ts';
import { personOf } from './session.ts';
import { webAppRoutes } from './web-app-routes.ts';
import { workbookRoutes } from './workbook-routes.ts';

export interface AppOptions {
  /** Folder of the built page (tools/build-page.ts). */
  readonly assets: string;
  readonly selections: Selections;
  /** Called before a person's script may ask a question, to say how it is answered. */
  prepareScreen?(user: string): void;
}

export function createApp(workspace: Workspace, { assets, selections, prepareScreen }: AppOptions): Hono {
  const app = new Hono();
  const { world } = workspace;
  const hosting: Hosting = {
    app,
    workspace,
    assets,
    frames: createFrames(world.bundle, assets),
    selections,
    user(context) {
      const who = personOf(context, world);
      prepareScreen?.(who);
      return who;
    },
  };

  app.onError((error, context) => {
    const status = error instanceof Refused ? error.status : error instanceof DriveError ? 403 : 500;
    if (status === 500) console.error(error);
    return context.json({ message: error.message }, status);
  });

  app.get(
    '/assets/:name',
    async (context) => (await assetResponse(assets, context.req.param('name'))) ?? context.notFound(),
  );

  screenRoutes(hosting);
  const { title } = workbookRoutes(hosting);
  recordRoutes(hosting, title);
  driveRoutes(hosting);
  formRoutes(hosting);
  mailRoutes(hosting);
  webAppRoutes(hosting);
  pageRoutes(hosting);
  return app;
}

/** The page itself, at every address that it knows; opening the workbook runs the script's onOpen. */
function pageRoutes({ app, workspace, user }: Hosting): void {
  const { world } = workspace;
  const home = `/spreadsheets/d/${world.containerId}/edit`;
  const visitors = new Set<string>();
  const page = (context: Context) => context.html(appHtml(), 200, { 'cache-control': 'no-store' });
  app.get('/', (context) => context.redirect(home));
  app.get('/spreadsheets/d/:id/*', (context) => {
    if (context.req.param('id') !== world.containerId) return context.notFound();
    const who = user(context);
    if (who !== '') {
      const screen = world.screen(who);
      // What the setup of a new workspace left open is there when she comes for the first time.
      if (visitors.has(who)) screen.sidebar = undefined;
      visitors.add(who);
      screen.dialog = undefined;
      screen.menus = [];
      workspace.openSpreadsheet({ user: who });
    }
    return page(context);
  });
  app.get('/spreadsheets/d/:id', (context) => context.redirect(home));
  app.get('/open', (context) => context.redirect(`/file/d/${context.req.query('id') ?? ''}/view`));
  app.get('/drive/u/:n/*', (context) => context.redirect(context.req.path.replace(/\/u\/\d+/, '')));
  app.notFound((context) =>
    context.req.path.startsWith('/api/') || context.req.path.startsWith('/assets/')
      ? context.json({ message: 'Aquí no hay nada.' }, 404)
      : context.html(appHtml(), pagePath.test(context.req.path) ? 200 : 404, { 'cache-control': 'no-store' }),
  );
}

/** The addresses that page/main.tsx serves. */
const pagePath = /^\/(?:forms|drive|document|file|mail|calendar|executions|clock)(?:\/|$)/;
