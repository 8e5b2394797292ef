// The workbook for the page: summary, sheets, edits, undo, selection. People's edits fire triggers, as at Google.
import type { Context } from 'hono';
import { serialOfInstant } from '../grid/date-serial.ts';
import { GridError, longCellText, protectedCellText } from '../grid/grid-error.ts';
import type { Sheet, Workbook } from '../grid/workbook.ts';
import { containerWorkbook, workbooksOf } from '../services/sheets/workbook-store.ts';
import type { Selection, SheetEdit, SheetTab, WorkbookSummary } from './api.ts';
import { cssColor } from './cell-style.ts';
import { filterColumn } from './filter-view.ts';
import { findCells } from './find-cells.ts';
import { type Hosting, Refused } from './hosting.ts';
import { menuEntries } from './screen-routes.ts';
import { applyEdit } from './sheet-edit.ts';
import { rowsWindow, sheetLayout } from './sheet-view.ts';
import { undoSteps } from './undo.ts';

const MOST_ROWS = 500;

export function workbookRoutes({ app, workspace, selections, user }: Hosting): { title(): string } {
  const { world } = workspace;
  const steps = undoSteps();
  const book = () => containerWorkbook(world);
  const now = () => serialOfInstant(world.clock.now(), book().properties.timeZone);
  const mayRead = (context: Context) => {
    const who = user(context);
    if (who === '') throw new Refused(403, 'Un visitante no ve el libro. Cambia de persona arriba a la derecha.');
  };
  const standing = (context: Context): Sheet | undefined => {
    mayRead(context);
    return book().sheets.find(({ properties }) => properties.sheetId === Number(context.req.param('sheetId')));
  };
  const sheetOf = (context: Context): Sheet => {
    const found = standing(context);
    if (!found) throw new Refused(404, 'Esa hoja ya no existe.');
    return found;
  };

  app.get('/api/workbook', (context) => {
    mayRead(context);
    const current = book();
    const summary: WorkbookSummary = {
      id: current.id,
      title: current.properties.title,
      tabs: current.sheets.map(tabOf),
      menus: menuEntries(world.screen(user(context)).menus),
      canUndo: steps.canUndo(current),
      canRedo: steps.canRedo(current),
    };
    return context.json(summary);
  });

  // Null for a tab that a script deleted while the question was under way: the page hears of it at the same moment.
  app.get('/api/sheets/:sheetId/layout', (context) => {
    const sheet = standing(context);
    return context.json(sheet ? sheetLayout(book(), sheet, now()) : null);
  });

  app.get('/api/sheets/:sheetId/rows', (context) => {
    const sheet = standing(context);
    if (!sheet) return context.json(null);
    const from = Math.max(0, Number(context.req.query('from') ?? 0));
    const to = Math.min(from + MOST_ROWS, Number(context.req.query('to') ?? from + MOST_ROWS));
    return context.json(rowsWindow(book(), sheet, { from, to, user: user(context), now: now() }));
  });

  app.get('/api/sheets/:sheetId/filter/:column', (context) => {
    const column = filterColumn(book(), sheetOf(context), Number(context.req.param('column')), now());
    if (!column) throw new Refused(404, 'Esa columna ya no tiene filtro.');
    return context.json(column);
  });

  app.get('/api/sheets/:sheetId/find', (context) =>
    context.json(findCells(book(), sheetOf(context), context.req.query('text') ?? '', now())),
  );

  app.post('/api/edit', async (context) => {
    mayRead(context);
    const edit = await context.req.json<SheetEdit>();
    const who = user(context);
    const before = book();
    try {
      workbooksOf(world).change(before.id, (draft) =>
        applyEdit(draft, edit, { user: who, now: now(), newTextId: () => world.newId(20) }),
      );
    } catch (error) {
      if (error instanceof GridError) throw new Refused(400, forPeople(error.message));
      throw error;
    }
    steps.record(before, book());
    announce(edit, before, who);
    return context.json(null);
  });

  for (const way of ['undo', 'redo'] as const)
    app.post(`/api/${way}`, (context) => {
      mayRead(context);
      const target = steps[way](book());
      if (!target) throw new Refused(409, 'Ya no hay nada que deshacer o rehacer.');
      workbooksOf(world).put(target);
      return context.json(null);
    });

  app.post('/api/selection', async (context) => {
    const selection = await context.req.json<Selection>();
    selections.fromPage(user(context), selection);
    return context.json(null);
  });

  function announce(edit: SheetEdit, before: Workbook, who: string): void {
    if (book() === before) return;
    const spreadsheetId = before.id;
    if (edit.kind === 'set' || edit.kind === 'clear') {
      const rows = edit.kind === 'set' ? edit.values.length : edit.box.bottom - edit.box.top;
      const columns =
        edit.kind === 'set' ? Math.max(0, ...edit.values.map((row) => row.length)) : edit.box.right - edit.box.left;
      const row = edit.kind === 'set' ? edit.row : edit.box.top;
      const column = edit.kind === 'set' ? edit.column : edit.box.left;
      const valueIn = (state: Workbook) =>
        state.sheets.find(({ properties }) => properties.sheetId === edit.sheetId)?.rows[row]?.[column]?.value;
      const single = rows === 1 && columns === 1;
      workspace.fire({
        type: 'edit',
        spreadsheetId,
        sheetId: edit.sheetId,
        range: { row: row + 1, column: column + 1, rows, columns },
        ...(single ? { value: valueIn(book()), oldValue: valueIn(before) } : {}),
        user: who,
      });
    }
    workspace.fire({ type: 'change', spreadsheetId, changeType: changeTypeOf(edit), user: who });
  }

  return { title: () => book().properties.title };
}

/** Google's texts for what people meet most, as a person reads them. */
function forPeople(message: string): string {
  if (message === protectedCellText) return 'Esa celda está protegida. Sólo la cambia quien administra el libro.';
  if (message === longCellText) return 'Ese texto pasa de 50 000 caracteres, que es lo más que cabe en una celda.';
  return message;
}

/** https://developers.google.com/apps-script/guides/triggers/events#change */
function changeTypeOf(edit: SheetEdit): string {
  switch (edit.kind) {
    case 'set':
    case 'clear':
      return 'EDIT';
    case 'insert':
      return edit.dimension === 'ROWS' ? 'INSERT_ROW' : 'INSERT_COLUMN';
    case 'delete':
      return edit.dimension === 'ROWS' ? 'REMOVE_ROW' : 'REMOVE_COLUMN';
    case 'add-sheet':
      return 'INSERT_GRID';
    case 'delete-sheet':
      return 'REMOVE_GRID';
    default:
      return 'OTHER';
  }
}

function tabOf({ properties }: Sheet): SheetTab {
  const style = properties.tabColorStyle as { rgbColor?: { red?: number; green?: number; blue?: number } } | undefined;
  const color = style?.rgbColor ?? (properties.tabColor as { red?: number; green?: number; blue?: number } | undefined);
  return {
    sheetId: properties.sheetId,
    title: properties.title,
    hidden: properties.hidden ?? false,
    color: cssColor(color) ?? null,
  };
}
