// Sheets.Spreadsheets.Values, reading: get, batchGet, batchGetByDataFilter.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values
import { areaToQualifiedA1 } from '../../grid/a1.ts';
import type { EffectiveValues } from '../../grid/effective-values.ts';
import { GridError } from '../../grid/grid-error.ts';
import type { JsonObject } from '../../grid/json.ts';
import { type Area, areaOf, type GridRange } from '../../grid/range.ts';
import type { Sheet, Workbook } from '../../grid/workbook.ts';
import { type DataFilter, rangeOfA1, rangesOf } from './data-filter.ts';
import { type RenderOptions, renderedValues } from './render-values.ts';
import { checkShape, listOf, message, oneOf } from './shape.ts';
import { dataFilter, dimension } from './shapes.ts';
import { checkOptions, requiredBook, type SheetsCall, valuesOf, withMask } from './sheets-call.ts';

export const valueRenderOption = oneOf('FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA');
export const dateTimeRenderOption = oneOf('SERIAL_NUMBER', 'FORMATTED_STRING');

const readFields = { valueRenderOption, dateTimeRenderOption, majorDimension: dimension };

const byDataFilterBody = message('BatchGetValuesByDataFilterRequest', {
  dataFilters: listOf(dataFilter),
  ...readFields,
});

interface ReadOptions extends RenderOptions {
  readonly fields?: string;
}

/** The sheet and cells of a range that must start inside the grid. */
export function boundedPlace(book: Workbook, range: GridRange): { sheet: Sheet; area: Area } {
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === (range.sheetId ?? 0));
  if (!sheet) throw new GridError(`No grid with id: ${range.sheetId ?? 0}`);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const { startRowIndex = 0, startColumnIndex = 0 } = range;
  if (startRowIndex >= rowCount || startColumnIndex >= columnCount) {
    const area = {
      row: startRowIndex,
      column: startColumnIndex,
      endRow: range.endRowIndex ?? Math.max(rowCount, startRowIndex + 1),
      endColumn: range.endColumnIndex ?? Math.max(columnCount, startColumnIndex + 1),
    };
    throw new GridError(
      `Range (${areaToQualifiedA1(sheet.properties.title, area)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
    );
  }
  return { sheet, area: areaOf(range, sheet.properties.gridProperties) };
}

export function valueRange(book: Workbook, range: GridRange, effective: EffectiveValues, options: RenderOptions) {
  const { sheet, area } = boundedPlace(book, range);
  const values = renderedValues(sheet, area, effective, options, book.properties.locale);
  return {
    range: areaToQualifiedA1(sheet.properties.title, area),
    majorDimension: options.majorDimension === 'COLUMNS' ? 'COLUMNS' : 'ROWS',
    ...(values && { values }),
  };
}

/** Rows that a read goes through, known before it runs: those that hold anything. */
function rowsOf(book: Workbook | undefined, ranges: readonly GridRange[]): number {
  let rows = 0;
  for (const range of ranges) {
    const sheet = book?.sheets.find(({ properties }) => properties.sheetId === (range.sheetId ?? 0));
    if (sheet)
      rows += Math.max(
        0,
        Math.min(range.endRowIndex ?? sheet.rows.length, sheet.rows.length) - (range.startRowIndex ?? 0),
      );
  }
  return rows;
}

function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    // The call itself reports what is wrong; this is only the estimate of its duration.
    return undefined;
  }
}

export function valuesReadMethods(call: SheetsCall) {
  const { context } = call;
  const bookOf = (id: string) => requiredBook(context, id);
  const resource = 'Spreadsheets.Values';
  return {
    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/get */
    get(spreadsheetId: string, range: string, options: ReadOptions = {}) {
      const { fields: _, ...query } = options;
      const rows = quietly(() => rowsOf(bookOf(spreadsheetId), [rangeOfA1(bookOf(spreadsheetId), range)])) ?? 0;
      return call.run(resource, 'get', { request: { spreadsheetId, range, ...query } as JsonObject, rows }, () => {
        checkOptions(options, readFields, 'Sheets.Spreadsheets.Values.get');
        const book = bookOf(spreadsheetId);
        return withMask(valueRange(book, rangeOfA1(book, range), valuesOf(context, book), options), options.fields);
      });
    },

    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchGet */
    batchGet(spreadsheetId: string, options: ReadOptions & { ranges?: readonly string[] | string } = {}) {
      const { fields: _, ...query } = options;
      const { ranges, ...rest } = options;
      const texts = ranges === undefined ? [] : typeof ranges === 'string' ? [ranges] : ranges;
      const rows =
        quietly(() =>
          rowsOf(
            bookOf(spreadsheetId),
            texts.map((text) => rangeOfA1(bookOf(spreadsheetId), text)),
          ),
        ) ?? 0;
      return call.run(resource, 'batchGet', { request: { spreadsheetId, ...query } as JsonObject, rows }, () => {
        checkOptions(rest, readFields, 'Sheets.Spreadsheets.Values.batchGet');
        const book = bookOf(spreadsheetId);
        const effective = valuesOf(context, book);
        const valueRanges = texts.map((text) => valueRange(book, rangeOfA1(book, text), effective, options));
        return withMask({ spreadsheetId, ...(valueRanges.length > 0 && { valueRanges }) }, options.fields);
      });
    },

    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchGetByDataFilter */
    batchGetByDataFilter(
      body: RenderOptions & { dataFilters?: readonly DataFilter[] },
      spreadsheetId: string,
      options: { fields?: string } = {},
    ) {
      const request = body as JsonObject;
      const filters = body?.dataFilters ?? [];
      const rows =
        quietly(() =>
          rowsOf(
            bookOf(spreadsheetId),
            filters.flatMap((filter) => rangesOf(bookOf(spreadsheetId), filter)),
          ),
        ) ?? 0;
      return call.run(resource, 'batchGetByDataFilter', { request, rows }, () => {
        checkShape(byDataFilterBody, body, '', 'Sheets.Spreadsheets.Values.batchGetByDataFilter');
        checkOptions(options, {}, 'Sheets.Spreadsheets.Values.batchGetByDataFilter');
        const book = bookOf(spreadsheetId);
        const effective = valuesOf(context, book);
        // Filters that mean the same cells share one answer, as at Google.
        const found = new Map<string, { valueRange: ReturnType<typeof valueRange>; dataFilters: DataFilter[] }>();
        for (const filter of filters) {
          for (const range of rangesOf(book, filter)) {
            const key = JSON.stringify([
              range.sheetId,
              range.startRowIndex,
              range.endRowIndex,
              range.startColumnIndex,
              range.endColumnIndex,
            ]);
            const match = found.get(key);
            if (match) match.dataFilters.push(filter);
            else found.set(key, { valueRange: valueRange(book, range, effective, body), dataFilters: [filter] });
          }
        }
        return withMask({ spreadsheetId, ...(found.size > 0 && { valueRanges: [...found.values()] }) }, options.fields);
      });
    },
  };
}
