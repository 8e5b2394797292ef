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

/**
 * Values of several tabs in one call, dates as serial numbers; a map by sheet id.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchGetByDataFilter
 */
export function readTabs(
  workbookId: string,
  ranges: readonly TabRange[],
): ReadonlyMap<number, readonly (readonly CellValue[])[]> {
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
  const found = new Map<number, readonly (readonly CellValue[])[]>();
  for (const { valueRange, dataFilters } of answer.valueRanges ?? []) {
    const sheetId = dataFilters?.[0]?.gridRange?.sheetId;
    if (sheetId !== undefined && sheetId !== null) found.set(sheetId, (valueRange?.values ?? []) as CellValue[][]);
  }
  return found;
}

/**
 * All changes at once: Google applies the whole batch or nothing.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
 */
export function writeBatch(workbookId: string, requests: SheetsRequest[]): void {
  if (requests.length > 0) service().batchUpdate({ requests }, workbookId);
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/get */
export function readFacts(workbookId: string, fields: string): SpreadsheetFacts {
  return withRetry(() => service().get(workbookId, { fields }));
}
