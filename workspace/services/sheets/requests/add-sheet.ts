// addSheet: a new tab, with the id that was asked for or a new one.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#addsheetrequest
import { GridError } from '../../../grid/grid-error.ts';
import { defaultColumnCount, defaultRowCount, type SheetProperties } from '../../../grid/workbook.ts';
import type { WorkbookDraft } from '../../../grid/workbook-draft.ts';
import { requestKind } from '../request-kind.ts';
import { sheetProperties } from '../shapes.ts';
import { sheetPropertiesWithIndex } from '../spreadsheet-resource.ts';

export interface NewSheetProperties extends Omit<Partial<SheetProperties>, 'gridProperties'> {
  readonly index?: number;
  readonly gridProperties?: Partial<SheetProperties['gridProperties']>;
}

const maximumTitleCharacters = 100;

export function refuseTitle(book: WorkbookDraft, title: string, ownId?: number): void {
  if (title.trim() === '') throw new GridError('Sheet title must not be empty.');
  if (title.length > maximumTitleCharacters) {
    throw new GridError(`Sheet title must not exceed ${maximumTitleCharacters} characters.`);
  }
  const same = book.findSheetByTitle(title);
  if (same && same.id !== ownId) {
    throw new GridError(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

export function refuseSize(rowCount: number, columnCount: number): void {
  if (rowCount < 1 || columnCount < 1) {
    throw new GridError('You must have at least one row and one column in a sheet.');
  }
}

/** Spanish workbooks name new tabs «Hoja N», as Sheets does. */
function freeTitle(book: WorkbookDraft): string {
  const stem = book.properties.locale.startsWith('es')
    ? 'Hoja '
    : book.properties.locale.startsWith('pt')
      ? 'Página'
      : 'Sheet';
  for (let number = book.sheets.length + 1; ; number += 1) {
    if (!book.findSheetByTitle(`${stem}${number}`)) return `${stem}${number}`;
  }
}

export function completeProperties(book: WorkbookDraft, given: NewSheetProperties): SheetProperties {
  const { index: _, gridProperties, sheetId, title, ...rest } = given;
  if (given.sheetType !== undefined && given.sheetType !== 'GRID') {
    throw new GridError(`Unsupported sheet type: ${String(given.sheetType)}`);
  }
  if (sheetId !== undefined && sheetId < 0) throw new GridError('SheetProperties.sheetId must be >= 0');
  if (sheetId !== undefined && book.findSheet(sheetId)) {
    throw new GridError(`A sheet with id ${sheetId} already exists. Please use another id.`);
  }
  const rowCount = gridProperties?.rowCount ?? defaultRowCount;
  const columnCount = gridProperties?.columnCount ?? defaultColumnCount;
  refuseSize(rowCount, columnCount);
  return {
    ...rest,
    sheetId: sheetId ?? book.newId(),
    title: title ?? freeTitle(book),
    sheetType: 'GRID',
    gridProperties: { ...gridProperties, rowCount, columnCount },
  };
}

export const addSheet = requestKind<{ readonly properties?: NewSheetProperties }>(
  'addSheet',
  { properties: sheetProperties },
  (body, { book }) => {
    const given = body.properties ?? {};
    const properties = completeProperties(book, given);
    refuseTitle(book, properties.title);
    const index = Math.min(given.index ?? book.sheets.length, book.sheets.length);
    if (index < 0) throw new GridError('SheetProperties.index must be >= 0');
    const sheet = book.addSheet(properties, index);
    return { properties: sheetPropertiesWithIndex(sheet.properties, index) };
  },
);
