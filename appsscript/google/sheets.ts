// The workbook through the Sheets advanced service: one call reads tabs, one call writes everything.
// Tabs are addressed by their fixed sheet id, so renamed and moved tabs are found all the same.
import type { CellValue } from '../../src/define/columns/column.ts';
import { refuse } from '../../src/define/refusal.ts';
import { withRetry } from './retry.ts';

export type SheetsRequest = GoogleAppsScript.Sheets.Schema.Request;
export type SpreadsheetFacts = GoogleAppsScript.Sheets.Schema.Spreadsheet;

function service() {
  if (typeof Sheets === 'undefined' || !Sheets.Spreadsheets) throw refuse('serviceFailed', { service: 'Sheets' });
  return Sheets.Spreadsheets;
}

export interface TabRange {
  readonly sheetId: number;
  /** Only the first rows; the whole tab when absent. */
  readonly rows?: number;
}

export type TabValues = readonly (readonly CellValue[])[];

export interface ReadTab {
  /** As A1 notation wants it, in quotes where needed. */
  readonly name: string;
  readonly values: TabValues;
}

/**
 * Values of several tabs in one call, dates as serial numbers; a map by sheet id.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchGetByDataFilter
 */
export function readTabs(workbookId: string, ranges: readonly TabRange[]): ReadonlyMap<number, ReadTab> {
  const values = service().Values;
  if (!values) throw refuse('serviceFailed', { service: 'Sheets' });
  const answer = withRetry(() =>
    values.batchGetByDataFilter(
      {
        dataFilters: ranges.map(({ sheetId, rows }) => ({
          gridRange: rows === undefined ? { sheetId } : { sheetId, startRowIndex: 0, endRowIndex: rows },
        })),
        majorDimension: 'ROWS',
        valueRenderOption: 'UNFORMATTED_VALUE',
        dateTimeRenderOption: 'SERIAL_NUMBER',
      },
      workbookId,
    ),
  );
  const found = new Map<number, ReadTab>();
  for (const { valueRange, dataFilters } of answer.valueRanges ?? []) {
    // Google leaves a sheet id of 0 out of the ranges it answers with.
    const gridRange = dataFilters?.[0]?.gridRange;
    const range = valueRange?.range ?? '';
    const name = range.slice(0, Math.max(0, range.lastIndexOf('!')));
    if (gridRange) found.set(gridRange.sheetId ?? 0, { name, values: (valueRange?.values ?? []) as CellValue[][] });
  }
  return found;
}

/** The text of a cell that the answer of a batch shows; row and column count from 0. */
export type SeenCells = (sheetId: number, row: number, column: number) => string | undefined;

/**
 * All changes at once: Google applies the whole batch or nothing. The answer shows the cells of `rangesToSee`,
 * in A1 notation, as they stand after it.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
 */
export function writeBatch(
  workbookId: string,
  requests: SheetsRequest[],
  rangesToSee: readonly string[] = [],
): SeenCells {
  if (requests.length === 0) return () => undefined;
  const shown = { includeSpreadsheetInResponse: true, responseIncludeGridData: true, responseRanges: [...rangesToSee] };
  const answer = service().batchUpdate({ requests, ...(rangesToSee.length > 0 ? shown : {}) }, workbookId);
  return seenIn(answer?.updatedSpreadsheet?.sheets ?? []);
}

function seenIn(sheets: readonly GoogleAppsScript.Sheets.Schema.Sheet[]): SeenCells {
  return (sheetId, row, column) => {
    const sheet = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
    for (const { startRow = 0, startColumn = 0, rowData = [] } of sheet?.data ?? []) {
      const value = rowData[row - startRow]?.values?.[column - startColumn]?.effectiveValue;
      if (value) return String(value.stringValue ?? value.numberValue ?? value.boolValue ?? '');
    }
    return undefined;
  };
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/get */
export function readFacts(workbookId: string, fields: string): SpreadsheetFacts {
  return withRetry(() => service().get(workbookId, { fields }));
}
