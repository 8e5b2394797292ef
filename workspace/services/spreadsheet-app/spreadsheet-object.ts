// Spreadsheet: names, sheets, people, selection, toast.
// Reference: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import { areaOf } from '../../grid/range.ts';
import type { Sheet, Workbook } from '../../grid/workbook.ts';
import { rangeOfA1 } from '../sheets/data-filter.ts';
import { spreadsheetUrl } from '../sheets/spreadsheet-resource.ts';
import { editorsOf } from './editors.ts';
import { currentBook, type Objects, rangeTarget, sheetTarget, topLeft } from './objects.ts';
import { select, selectionOf } from './ui-state.ts';

export function spreadsheetObject(objects: Objects, id: string): object {
  const { context } = objects;
  const { world, execution } = context;
  const book = () => currentBook(context, id);
  const call = <T>(method: string, body: () => T): T =>
    context.call('SpreadsheetApp', `Spreadsheet.${method}`, {}, body);
  const person = (email: string) =>
    guarded('User', { getEmail: () => email, getUserLoginId: () => email, toString: () => email });
  const sheet = (found: Sheet | undefined) => (found ? objects.sheet(id, found.properties.sheetId) : null);
  const active = () => selectionOf(world, execution.user, book());

  return guarded('Spreadsheet', {
    getId: () => id,
    getUrl: () => spreadsheetUrl(id),
    getName: () => call('getName', () => book().properties.title),
    getSpreadsheetTimeZone: () => call('getSpreadsheetTimeZone', () => book().properties.timeZone),
    getSpreadsheetLocale: () => call('getSpreadsheetLocale', () => book().properties.locale),
    getOwner: () => call('getOwner', () => person(book().owner)),
    getEditors: () => call('getEditors', () => editorsOf(world, book()).map(person)),
    getNumSheets: () => call('getNumSheets', () => book().sheets.length),
    getSheets: () =>
      call('getSheets', () => book().sheets.map(({ properties }) => objects.sheet(id, properties.sheetId))),
    getSheetByName: (name: string) =>
      call('getSheetByName', () => sheet(book().sheets.find(({ properties }) => properties.title === String(name)))),
    getSheetById: (sheetId: number) =>
      call('getSheetById', () => sheet(book().sheets.find(({ properties }) => properties.sheetId === Number(sheetId)))),
    getActiveSheet: () => call('getActiveSheet', () => objects.sheet(id, active().sheetId)),
    getActiveRange: () => call('getActiveRange', () => objects.range(id, active().sheetId, active().area)),
    getSelection: () => call('getSelection', () => objects.selection(id, active())),
    getRange: (notation: string) =>
      call('getRange', () => {
        const range = quietRange(book(), String(notation));
        const found = book().sheets.find(({ properties }) => properties.sheetId === range?.sheetId);
        if (!range || !found) throw new GoogleError('Range not found');
        return objects.range(id, found.properties.sheetId, areaOf(range, found.properties.gridProperties));
      }),
    setActiveSheet: (target: object) =>
      call('setActiveSheet', () => {
        const { sheetId } = sheetTarget(target);
        select(world, execution.user, id, { sheetId, area: topLeft({ row: 0, column: 0 }) });
        return target;
      }),
    setActiveRange: (target: object) =>
      call('setActiveRange', () => {
        const { sheetId, area } = rangeTarget(target);
        select(world, execution.user, id, { sheetId, area });
        return target;
      }),
    /** Shown to the person at the screen for five seconds, or as long as asked. */
    toast: (text: string, title?: string) =>
      call('toast', () => {
        world.screen(execution.user).toasts.push({ title: title ?? '', text: String(text), at: world.clock.now() });
        world.events.emit({ type: 'screen', user: execution.user });
      }),
  });
}

function quietRange(book: Workbook, notation: string) {
  try {
    return rangeOfA1(book, notation);
  } catch {
    // SpreadsheetApp answers «Range not found» where the API names what it could not read.
    return undefined;
  }
}
