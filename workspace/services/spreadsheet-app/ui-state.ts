// What a user has selected in a workbook, and how questions are answered beforehand. In memory, per world and user.
// Menus, sidebar, dialogs, toasts and questions are on `world.screen(user)`; the page reads both and writes selections.
import type { Screen } from '../../engine/screen.ts';
import type { World } from '../../engine/world.ts';
import { type Area, areaOf } from '../../grid/range.ts';
import type { Sheet, Workbook } from '../../grid/workbook.ts';

export interface Selection {
  readonly sheetId: number;
  readonly area: Area;
}

const firstCell: Area = { row: 0, column: 0, endRow: 1, endColumn: 1 };

const selections = new WeakMap<World, Map<string, Selection>>();

const keyOf = (user: string, spreadsheetId: string): string => `${user}\n${spreadsheetId}`;

/** The selection of a user; A1 of the first shown sheet at the start, or when the selected sheet is gone. */
export function selectionOf(world: World, user: string, book: Workbook): Selection & { readonly sheet: Sheet } {
  const kept = selections.get(world)?.get(keyOf(user, book.id));
  const sheet = kept && book.sheets.find(({ properties }) => properties.sheetId === kept.sheetId);
  if (kept && sheet) {
    const { row, column, endRow, endColumn } = kept.area;
    const range = { startRowIndex: row, startColumnIndex: column, endRowIndex: endRow, endColumnIndex: endColumn };
    const area = areaOf(range, sheet.properties.gridProperties);
    const isInside = area.endRow > area.row && area.endColumn > area.column;
    return { sheetId: kept.sheetId, area: isInside ? area : firstCell, sheet };
  }
  const first = book.sheets.find(({ properties }) => !properties.hidden) ?? book.sheets[0];
  if (!first) throw new Error(`Workbook ${book.id} has no sheet`);
  return { sheetId: first.properties.sheetId, area: firstCell, sheet: first };
}

/** Called by the page when a person selects, and by scripts that activate a sheet or range. */
export function select(world: World, user: string, spreadsheetId: string, selection: Selection): void {
  const ofWorld = selections.get(world) ?? new Map<string, Selection>();
  selections.set(world, ofWorld);
  ofWorld.set(keyOf(user, spreadsheetId), selection);
  world.events.emit({ type: 'screen', user });
}

/**
 * Gives the next questions these answers, in order; after the last, the first button answers again.
 * `button` is one of the question's buttons (OK, CANCEL, YES, NO) or CLOSE.
 */
export function answerNext(
  screen: Screen,
  answers: readonly { readonly button: string; readonly text?: string }[],
): void {
  const queue = [...answers];
  const before = screen.answer;
  screen.answer = (question) => {
    const next = queue.shift();
    if (queue.length === 0) screen.answer = before;
    return next ?? before(question);
  };
}
