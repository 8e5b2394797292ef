// Sheets.Spreadsheets.Values, writing: update, batchUpdate, append, clear, batchClear.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values
import { areaToQualifiedA1 } from '../../grid/a1.ts';
import { insertDimension } from '../../grid/dimensions.ts';
import { GridError } from '../../grid/grid-error.ts';
import type { JsonObject } from '../../grid/json.ts';
import { refuseProtected } from '../../grid/protection.ts';
import { type Area, rangeOf } from '../../grid/range.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { WorkbookDraft } from '../../grid/workbook-draft.ts';
import { rangeOfA1 } from './data-filter.ts';
import { checkShape, listOf, message, oneOf } from './shape.ts';
import { dimension } from './shapes.ts';
import { checkOptions, presentSerial, requiredBook, type SheetsCall, valuesOf, withMask } from './sheets-call.ts';
import { boundedPlace, dateTimeRenderOption, valueRange, valueRenderOption } from './values-read.ts';
import { workbooksOf } from './workbook-store.ts';
import { type InputOption, linesAsRows, tableAround, type ValueRangeBody, writeValues } from './write-values.ts';

const valueInputOption = oneOf('RAW', 'USER_ENTERED');
const valueRangeShape = message('ValueRange', { range: 'string', majorDimension: dimension, values: 'anything' });
const responseFields = {
  includeValuesInResponse: 'boolean',
  responseValueRenderOption: valueRenderOption,
  responseDateTimeRenderOption: dateTimeRenderOption,
} as const;
const batchUpdateShape = message('BatchUpdateValuesRequest', {
  valueInputOption,
  data: listOf(valueRangeShape),
  ...responseFields,
});

interface WriteOptions {
  readonly valueInputOption?: InputOption;
  readonly includeValuesInResponse?: boolean;
  readonly responseValueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  readonly responseDateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
  readonly fields?: string;
}

export function valuesWriteMethods(call: SheetsCall) {
  const { context } = call;
  const user = context.execution.effectiveUser;
  const resource = 'Spreadsheets.Values';

  const entryOptions = (book: Workbook, input: InputOption | undefined) => {
    if (input === undefined) throw new GridError("'valueInputOption' is required but not specified");
    return { input, user, now: presentSerial(context, book) };
  };

  /** Writes one range into the draft; what it covered comes back as UpdateValuesResponse. */
  const written = (
    draft: WorkbookDraft,
    text: string,
    body: ValueRangeBody,
    options: ReturnType<typeof entryOptions>,
  ) => {
    const lines = linesAsRows(body);
    const book = draft.commit();
    const range = rangeOfA1(book, text);
    const { sheet, area } = boundedPlace(book, range);
    // A single cell is a start: the values reach as far as they need.
    const isStart = area.endRow - area.row === 1 && area.endColumn - area.column === 1;
    const height = lines.length;
    const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
    const { rowCount, columnCount } = sheet.properties.gridProperties;
    const limit: Area = isStart ? { ...area, endRow: rowCount, endColumn: columnCount } : area;
    const qualified = (end: Area) => areaToQualifiedA1(sheet.properties.title, end);
    if (area.row + height > limit.endRow || area.column + width > limit.endColumn) {
      if (isStart) {
        const wanted = { ...area, endRow: area.row + height, endColumn: area.column + width };
        throw new GridError(
          `Range (${qualified(wanted)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
        );
      }
      const what = area.row + height > limit.endRow ? `row [${limit.endRow + 1}]` : `column [${limit.endColumn + 1}]`;
      throw new GridError(`Requested writing within range [${qualified(area)}], but tried writing to ${what}`);
    }
    const target = { ...area, endRow: area.row + Math.max(height, 1), endColumn: area.column + Math.max(width, 1) };
    writeValues(draft, draft.sheet(sheet.properties.sheetId), target, lines, options);
    return {
      spreadsheetId: draft.id,
      updatedRange: qualified(target),
      ...(height > 0 &&
        width > 0 && {
          updatedRows: height,
          updatedColumns: width,
          updatedCells: lines.reduce((sum, line) => sum + line.length, 0),
        }),
    };
  };

  /** The written values as they read now, when they were asked for. */
  const withValues = <R extends { updatedRange: string }>(book: Workbook, response: R, options: WriteOptions) => {
    if (!options.includeValuesInResponse) return response;
    const { responseValueRenderOption: value, responseDateTimeRenderOption: date } = options;
    const render = { ...(value && { valueRenderOption: value }), ...(date && { dateTimeRenderOption: date }) };
    const updatedData = valueRange(book, rangeOfA1(book, response.updatedRange), valuesOf(context, book), render);
    return { ...response, updatedData };
  };

  const cleared = (draft: WorkbookDraft, text: string): string => {
    const { sheet: state, area } = boundedPlace(draft.commit(), rangeOfA1(draft.commit(), text));
    const sheet = draft.sheet(state.properties.sheetId);
    refuseProtected(draft, sheet, rangeOf(sheet.id, area), user);
    const endRow = Math.min(area.endRow, sheet.rows.length);
    sheet.changeArea({ ...area, endRow }, (cell) =>
      cell.value === undefined ? cell : { ...cell, value: undefined, textFormatRuns: undefined },
    );
    return areaToQualifiedA1(sheet.title, area);
  };

  return {
    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/update */
    update(body: ValueRangeBody, spreadsheetId: string, range: string, options: WriteOptions = {}) {
      return call.run(resource, 'update', { request: body as JsonObject, rows: body?.values?.length ?? 0 }, () => {
        checkShape(valueRangeShape, body, '', 'Sheets.Spreadsheets.Values.update');
        checkOptions(options, { valueInputOption, ...responseFields }, 'Sheets.Spreadsheets.Values.update');
        const book = requiredBook(context, spreadsheetId);
        const draft = new WorkbookDraft(book);
        const response = written(draft, range, body, entryOptions(book, options.valueInputOption));
        const after = draft.commit();
        workbooksOf(context.world).put(after);
        return withMask(withValues(after, response, options), options.fields);
      });
    },

    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchUpdate */
    batchUpdate(
      body: WriteOptions & { data?: readonly (ValueRangeBody & { range?: string })[] },
      spreadsheetId: string,
      options: { fields?: string } = {},
    ) {
      const data = body?.data ?? [];
      const rows = data.reduce((sum, { values }) => sum + (values?.length ?? 0), 0);
      return call.run(resource, 'batchUpdate', { request: body as JsonObject, rows }, () => {
        checkShape(batchUpdateShape, body, '', 'Sheets.Spreadsheets.Values.batchUpdate');
        checkOptions(options, {}, 'Sheets.Spreadsheets.Values.batchUpdate');
        const book = requiredBook(context, spreadsheetId);
        const draft = new WorkbookDraft(book);
        const entry = entryOptions(book, body.valueInputOption);
        const responses = data.map((item) => written(draft, item.range ?? '', item, entry));
        const after = draft.commit();
        workbooksOf(context.world).put(after);
        const total = (key: 'updatedRows' | 'updatedColumns' | 'updatedCells') =>
          responses.reduce((sum, response) => sum + (response[key] ?? 0), 0);
        const sheets = new Set(responses.map(({ updatedRange }) => rangeOfA1(after, updatedRange).sheetId));
        const response = {
          spreadsheetId,
          totalUpdatedRows: total('updatedRows'),
          totalUpdatedColumns: total('updatedColumns'),
          totalUpdatedCells: total('updatedCells'),
          totalUpdatedSheets: sheets.size,
          responses: responses.map((item) => withValues(after, item, body)),
        };
        return withMask(response, options.fields);
      });
    },

    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/append */
    append(
      body: ValueRangeBody,
      spreadsheetId: string,
      range: string,
      options: WriteOptions & { insertDataOption?: 'OVERWRITE' | 'INSERT_ROWS' } = {},
    ) {
      return call.run(resource, 'append', { request: body as JsonObject, rows: body?.values?.length ?? 0 }, () => {
        checkShape(valueRangeShape, body, '', 'Sheets.Spreadsheets.Values.append');
        const insertDataOption = oneOf('OVERWRITE', 'INSERT_ROWS');
        checkOptions(
          options,
          { valueInputOption, insertDataOption, ...responseFields },
          'Sheets.Spreadsheets.Values.append',
        );
        const book = requiredBook(context, spreadsheetId);
        const draft = new WorkbookDraft(book);
        const entry = entryOptions(book, options.valueInputOption);
        const { sheet: state, area } = boundedPlace(book, rangeOfA1(book, range));
        const sheet = draft.sheet(state.properties.sheetId);
        const table = tableAround(sheet, area);
        const lines = linesAsRows(body);
        const start = table ? table.endRow : area.row;
        const column = table ? table.column : area.column;
        const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
        const target = {
          row: start,
          column,
          endRow: start + Math.max(lines.length, 1),
          endColumn: column + Math.max(width, 1),
        };
        if (options.insertDataOption === 'INSERT_ROWS' && start < sheet.size.rowCount) {
          insertDimension(draft, sheet, 'ROWS', start, lines.length, start > 0);
        }
        if (target.endRow > sheet.size.rowCount) sheet.setSize({ rowCount: target.endRow });
        if (target.endColumn > sheet.size.columnCount) sheet.setSize({ columnCount: target.endColumn });
        draft.refuseTooManyCells();
        writeValues(draft, sheet, target, lines, entry);
        const after = draft.commit();
        workbooksOf(context.world).put(after);
        const updates = {
          spreadsheetId,
          updatedRange: areaToQualifiedA1(sheet.title, target),
          updatedRows: lines.length,
          updatedColumns: width,
          updatedCells: lines.reduce((sum, line) => sum + line.length, 0),
        };
        const response = {
          spreadsheetId,
          ...(table && { tableRange: areaToQualifiedA1(sheet.title, table) }),
          updates: withValues(after, updates, options),
        };
        return withMask(response, options.fields);
      });
    },

    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/clear */
    clear(body: JsonObject, spreadsheetId: string, range: string, options: { fields?: string } = {}) {
      return call.run(resource, 'clear', { request: body }, () => {
        checkShape(message('ClearValuesRequest', {}), body, '', 'Sheets.Spreadsheets.Values.clear');
        checkOptions(options, {}, 'Sheets.Spreadsheets.Values.clear');
        const draft = new WorkbookDraft(requiredBook(context, spreadsheetId));
        const clearedRange = cleared(draft, range);
        workbooksOf(context.world).put(draft.commit());
        return withMask({ spreadsheetId, clearedRange }, options.fields);
      });
    },

    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchClear */
    batchClear(body: { ranges?: readonly string[] }, spreadsheetId: string, options: { fields?: string } = {}) {
      return call.run(resource, 'batchClear', { request: body as JsonObject }, () => {
        checkShape(
          message('BatchClearValuesRequest', { ranges: listOf('string') }),
          body,
          '',
          'Sheets.Spreadsheets.Values.batchClear',
        );
        checkOptions(options, {}, 'Sheets.Spreadsheets.Values.batchClear');
        const draft = new WorkbookDraft(requiredBook(context, spreadsheetId));
        const clearedRanges = (body.ranges ?? []).map((range) => cleared(draft, range));
        workbooksOf(context.world).put(draft.commit());
        return withMask({ spreadsheetId, clearedRanges }, options.fields);
      });
    },
  };
}
