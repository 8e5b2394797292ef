// updateSheetProperties: title, place among the tabs, size, frozen rows, colour, hidden.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatesheetpropertiesrequest

import { deleteDimension, setLength } from '../../../grid/dimensions.ts';
import { masked, maskIncludes } from '../../../grid/field-mask.ts';
import { GridError } from '../../../grid/grid-error.ts';
import type { JsonObject } from '../../../grid/json.ts';
import type { SheetDraft } from '../../../grid/sheet-draft.ts';
import { formulaWithRenamedSheet, mapFormulas } from '../../../grid/shift-formulas.ts';
import type { SheetProperties } from '../../../grid/workbook.ts';
import type { WorkbookDraft } from '../../../grid/workbook-draft.ts';
import { requestKind, required, requiredMask } from '../request-kind.ts';
import { sheetProperties } from '../shapes.ts';
import { type NewSheetProperties, refuseSize, refuseTitle } from './add-sheet.ts';

/** As in Sheets, an index counts before the move: moving a tab right needs the index after its new neighbour. */
function moveSheet(book: WorkbookDraft, sheet: SheetDraft, index: number): void {
  const from = book.sheets.indexOf(sheet);
  if (index < 0 || index > book.sheets.length) {
    throw new GridError(`Sheet index ${index} is out of bounds: there are ${book.sheets.length} sheets.`);
  }
  const rest = book.sheets.filter((other) => other !== sheet);
  rest.splice(index > from ? index - 1 : index, 0, sheet);
  book.sheets = rest;
}

function renameSheet(book: WorkbookDraft, sheet: SheetDraft, title: string): void {
  refuseTitle(book, title, sheet.id);
  const before = sheet.title;
  if (before === title) return;
  sheet.properties = { ...sheet.properties, title };
  mapFormulas(book, (formula) => formulaWithRenamedSheet(formula, before, title));
}

function resize(book: WorkbookDraft, sheet: SheetDraft, rowCount: number, columnCount: number): void {
  refuseSize(rowCount, columnCount);
  const before = sheet.size;
  if (rowCount < before.rowCount) deleteDimension(book, sheet, 'ROWS', rowCount, before.rowCount);
  else setLength(sheet, 'ROWS', rowCount);
  if (columnCount < before.columnCount) deleteDimension(book, sheet, 'COLUMNS', columnCount, before.columnCount);
  else setLength(sheet, 'COLUMNS', columnCount);
  book.refuseTooManyCells();
}

function refuseFrozen(properties: SheetProperties): void {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = properties.gridProperties;
  if (frozenRowCount >= rowCount) throw new GridError("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount >= columnCount) throw new GridError("You can't freeze all visible columns on the sheet.");
}

export const updateSheetProperties = requestKind<{
  readonly properties?: NewSheetProperties;
  readonly fields?: string;
}>('updateSheetProperties', { properties: sheetProperties, fields: 'string' }, (body, { book }) => {
  const given = required(body.properties, 'properties');
  const mask = requiredMask(body.fields, sheetProperties);
  const sheetId = given.sheetId ?? 0;
  const sheet = book.findSheet(sheetId);
  if (!sheet) throw new GridError(`No sheet with id: ${sheetId}`);
  const before = sheet.properties;
  // SheetProperties is JSON by construction.
  const merged = masked(before as object as JsonObject, { ...before, ...given } as object as JsonObject, mask);
  const { index: _, ...after } = merged as object as SheetProperties & { index?: number };
  if (maskIncludes(mask, 'title')) renameSheet(book, sheet, given.title ?? '');
  const wanted = { ...before.gridProperties, ...after.gridProperties };
  resize(book, sheet, wanted.rowCount, wanted.columnCount);
  sheet.properties = {
    ...after,
    sheetId,
    title: sheet.title,
    sheetType: 'GRID',
    gridProperties: { ...after.gridProperties, rowCount: wanted.rowCount, columnCount: wanted.columnCount },
  };
  refuseFrozen(sheet.properties);
  if (sheet.properties.hidden && !book.sheets.some(({ properties }) => properties.hidden !== true)) {
    throw new GridError("You can't hide all the sheets in a document.");
  }
  if (given.index !== undefined && maskIncludes(mask, 'index')) moveSheet(book, sheet, given.index);
  return undefined;
});
