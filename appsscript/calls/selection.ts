// The row selected in the sheet as table and id, and the way back: showing a row to the user.
// The only use of SpreadsheetApp beside menus, sidebar, dialogs and messages.
import { plainText } from '../../src/define/columns/column.ts';
import { HEADER_ROWS, ID_KEY } from '../../src/interpreter/parse-table.ts';
import { allTables } from '../../src/tables/all-tables.ts';
import type { Selection } from '../../src/views/tasks.ts';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getactiverange */
export function currentSelection(): Selection | null {
  const sheet = SpreadsheetApp.getActiveSheet();
  const table = allTables.find(({ sheetId }) => sheetId === sheet.getSheetId());
  const row = SpreadsheetApp.getActiveRange()?.getRow() ?? 0;
  if (!table || row <= HEADER_ROWS) return null;
  const column = idColumn(sheet);
  const id = column > 0 ? plainText(sheet.getRange(row, column).getValue()) : '';
  return id === '' ? null : { table: table.key, id };
}

/** Whether the row was found. */
export function showRow({ table, id }: Selection): boolean {
  const sheetId = allTables.find(({ key }) => key === table)?.sheetId;
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = workbook.getSheets().find((candidate) => candidate.getSheetId() === sheetId);
  if (!sheet) return false;
  const column = idColumn(sheet);
  const last = sheet.getLastRow();
  if (column < 1 || last <= HEADER_ROWS) return false;
  const ids = sheet.getRange(HEADER_ROWS + 1, column, last - HEADER_ROWS, 1).getValues();
  const found = ids.findIndex(([value]) => plainText(value) === id);
  if (found < 0) return false;
  workbook.setActiveSheet(sheet);
  sheet.getRange(HEADER_ROWS + 1 + found, column).activate();
  return true;
}

function idColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet): number {
  const keys = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0] ?? [];
  return keys.indexOf(ID_KEY) + 1;
}
