// Sheet: its identity, its extent, its ranges.
// Reference: https://developers.google.com/apps-script/reference/spreadsheet/sheet
import { GoogleError, unsupported } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import { parseA1 } from '../../grid/a1.ts';
import { endOfData, lastDataColumn } from '../../grid/data-region.ts';
import { type Area, areaOf } from '../../grid/range.ts';
import type { Sheet } from '../../grid/workbook.ts';
import { currentBook, type Objects, rangeTarget, rememberSheet, topLeft } from './objects.ts';
import { select, selectionOf } from './ui-state.ts';

export function sheetObject(objects: Objects, id: string, sheetId: number): object {
  const { context } = objects;
  const { world, execution } = context;
  const sheet = (): Sheet => {
    const found = currentBook(context, id).sheets.find(({ properties }) => properties.sheetId === sheetId);
    if (!found) throw new GoogleError(`Sheet ${sheetId} not found`);
    return found;
  };
  const call = <T>(method: string, body: () => T): T => context.call('SpreadsheetApp', `Sheet.${method}`, {}, body);
  const range = (area: Area) => objects.range(id, sheetId, area);
  const active = () => {
    const selection = selectionOf(world, execution.user, currentBook(context, id));
    return selection.sheetId === sheetId ? selection.area : { row: 0, column: 0, endRow: 1, endColumn: 1 };
  };
  const activate = (area: Area) => select(world, execution.user, id, { sheetId, area });

  const object = guarded('Sheet', {
    getSheetId: () => sheetId,
    getParent: () => objects.spreadsheet(id),
    getName: () => call('getName', () => sheet().properties.title),
    getSheetName: () => call('getSheetName', () => sheet().properties.title),
    /** Counted from 1. */
    getIndex: () => call('getIndex', () => currentBook(context, id).sheets.indexOf(sheet()) + 1),
    isSheetHidden: () => call('isSheetHidden', () => sheet().properties.hidden === true),
    getLastRow: () => call('getLastRow', () => endOfData(sheet().rows)),
    getLastColumn: () => call('getLastColumn', () => lastDataColumn(sheet().rows)),
    getMaxRows: () => call('getMaxRows', () => sheet().properties.gridProperties.rowCount),
    getMaxColumns: () => call('getMaxColumns', () => sheet().properties.gridProperties.columnCount),
    getFrozenRows: () => call('getFrozenRows', () => sheet().properties.gridProperties.frozenRowCount ?? 0),
    getDataRange: () =>
      call('getDataRange', () => {
        const { rows } = sheet();
        return range({
          row: 0,
          column: 0,
          endRow: Math.max(1, endOfData(rows)),
          endColumn: Math.max(1, lastDataColumn(rows)),
        });
      }),
    /** `getRange('B2:C')` or `getRange(row, column, rows?, columns?)`, counted from 1. */
    getRange: (first: string | number, column?: number, rows = 1, columns = 1) =>
      call('getRange', () => range(areaOfArguments(sheet(), first, column, rows, columns))),
    getActiveRange: () => call('getActiveRange', () => range(active())),
    getActiveCell: () => call('getActiveCell', () => range(topLeft(active()))),
    getCurrentCell: () => call('getCurrentCell', () => range(topLeft(active()))),
    setActiveRange: (target: object) =>
      call('setActiveRange', () => {
        activate(rangeTarget(target).area);
        return target;
      }),
    setActiveSelection: (target: object | string) =>
      call('setActiveSelection', () => {
        const area = typeof target === 'string' ? areaOfArguments(sheet(), target) : rangeTarget(target).area;
        activate(area);
        return range(area);
      }),
    setCurrentCell: (target: object) =>
      call('setCurrentCell', () => {
        activate(topLeft(rangeTarget(target).area));
        return target;
      }),
    activate(): object {
      return call('activate', () => {
        activate(topLeft({ row: 0, column: 0 }));
        return object;
      });
    },
  });
  rememberSheet(object, { id, sheetId });
  return object;
}

function areaOfArguments(sheet: Sheet, first: unknown, column?: number, rows = 1, columns = 1): Area {
  const { gridProperties } = sheet.properties;
  if (typeof first === 'string') {
    const parsed = parseA1(first);
    if (!parsed) throw new GoogleError('Range not found');
    return areaOf(parsed.range, gridProperties);
  }
  if (typeof first !== 'number' || typeof column !== 'number') throw unsupported('Sheet.getRange with these arguments');
  if (first < 1) throw new GoogleError('The starting row of the range is too small.');
  if (column < 1) throw new GoogleError('The starting column of the range is too small.');
  if (rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
  const area = { row: first - 1, column: column - 1, endRow: first - 1 + rows, endColumn: column - 1 + columns };
  if (area.endRow > gridProperties.rowCount || area.endColumn > gridProperties.columnCount) {
    throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}
