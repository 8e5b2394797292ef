// What a script shows to one person: menus, sidebar, dialog, toasts; and the functions behind menu items and frames.
import type { MenuItem, Panel } from '../engine/screen.ts';
import type { DialogView, MenuEntry, RunAnswer, ScreenView } from './api.ts';
import { type Hosting, Refused } from './hosting.ts';

const DIALOG_SIZE = { width: 600, height: 400 };

export function menuEntries(items: readonly MenuItem[]): MenuEntry[] {
  return items.map((item): MenuEntry => {
    if (item.items) return { kind: 'menu', label: item.caption, entries: menuEntries(item.items) };
    if (item.functionName !== undefined) return { kind: 'item', label: item.caption, functionName: item.functionName };
    return { kind: 'separator' };
  });
}

const functionsIn = (items: readonly MenuItem[]): string[] =>
  items.flatMap((item) => [
    ...(item.functionName === undefined ? [] : [item.functionName]),
    ...functionsIn(item.items ?? []),
  ]);

export function screenRoutes({ app, workspace, frames, selections, user }: Hosting): void {
  const { world } = workspace;
  const dialog = (panel: Panel): DialogView => ({
    title: panel.title,
    frame: frames.address(panel),
    modal: panel.kind === 'modal',
    width: panel.width ?? DIALOG_SIZE.width,
    height: panel.height ?? DIALOG_SIZE.height,
  });

  app.get('/api/screen', (context) => {
    const who = user(context);
    const screen = world.screen(who);
    const view: ScreenView = {
      sidebar: screen.sidebar ? { title: screen.sidebar.title, frame: frames.address(screen.sidebar) } : null,
      dialog: screen.dialog ? dialog(screen.dialog) : null,
      toasts: screen.toasts.map((toast, index) => ({ ...toast, number: index + 1 })).slice(-5),
      selection: who === '' ? null : selections.byScript(who),
    };
    return context.json(view);
  });

  app.post('/api/screen/close', async (context) => {
    const { what } = await context.req.json<{ what: 'sidebar' | 'dialog' }>();
    const who = user(context);
    world.screen(who)[what] = undefined;
    world.events.emit({ type: 'screen', user: who });
    return context.json(null);
  });

  app.post('/api/menu', async (context) => {
    const { functionName } = await context.req.json<{ functionName: string }>();
    const who = user(context);
    if (!functionsIn(world.screen(who).menus).includes(functionName))
      throw new Refused(404, `Ningún menú llama a ${functionName}.`);
    const { error } = workspace.run(functionName, [], { user: who, kind: 'menu' });
    const answer: RunAnswer = error ? { ok: false, message: error.message } : { ok: true, value: null };
    return context.json(answer);
  });

  app.post('/api/run', async (context) => {
    const { functionName, args, from } = await context.req.json<{
      functionName: string;
      args: unknown[];
      from: 'sidebar' | 'web-app';
    }>();
    const { error, result } = workspace.clientCall(functionName, args, { user: user(context), from });
    const answer: RunAnswer = error ? { ok: false, message: error.message } : { ok: true, value: result ?? null };
    return context.json(answer);
  });

  app.get('/frames/:key', (context) => frames.response(context.req.param('key')) ?? context.notFound());
}
