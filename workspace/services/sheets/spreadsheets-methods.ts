// Sheets.Spreadsheets: create, get, getByDataFilter, batchUpdate.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets
import { type FieldMask, maskBelow, parseMask } from '../../grid/field-mask.ts';
import type { JsonObject } from '../../grid/json.ts';
import type { GridRange } from '../../grid/range.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { WorkbookDraft } from '../../grid/workbook-draft.ts';
import { applyRequests } from './batch-update.ts';
import { rowData } from './cell-shapes.ts';
import { createdWorkbook, type GivenSpreadsheet } from './create-spreadsheet.ts';
import { type DataFilter, rangeOfA1, rangesOf } from './data-filter.ts';
import type { GridDataParts } from './grid-data-resource.ts';
import { checkShape, listOf, message, notOffered } from './shape.ts';
import { dataFilter, sheetProperties, spreadsheetProperties } from './shapes.ts';
import { checkOptions, presentSerial, requiredBook, type SheetsCall, valuesOf, withMask } from './sheets-call.ts';
import { spreadsheetResource } from './spreadsheet-resource.ts';
import { workbooksOf } from './workbook-store.ts';

interface GetOptions {
  readonly ranges?: readonly string[] | string;
  readonly includeGridData?: boolean;
  readonly excludeTablesInBandedRanges?: boolean;
  readonly fields?: string;
}

interface BatchUpdateBody {
  readonly requests?: readonly unknown[];
  readonly includeSpreadsheetInResponse?: boolean;
  readonly responseRanges?: readonly string[];
  readonly responseIncludeGridData?: boolean;
}

const batchUpdateBody = message('BatchUpdateSpreadsheetRequest', {
  requests: 'anything',
  includeSpreadsheetInResponse: 'boolean',
  responseRanges: listOf('string'),
  responseIncludeGridData: 'boolean',
});

const getByDataFilterBody = message('GetSpreadsheetByDataFilterRequest', {
  dataFilters: listOf(dataFilter),
  includeGridData: 'boolean',
  excludeTablesInBandedRanges: 'boolean',
});

const spreadsheet = message('Spreadsheet', {
  spreadsheetId: 'string',
  spreadsheetUrl: 'string',
  properties: spreadsheetProperties,
  sheets: listOf(
    message('Sheet', {
      properties: sheetProperties,
      data: listOf(
        message('GridData', {
          startRow: 'integer',
          startColumn: 'integer',
          rowData: listOf(rowData),
          rowMetadata: notOffered,
          columnMetadata: notOffered,
        }),
      ),
    }),
  ),
  namedRanges: notOffered,
  developerMetadata: notOffered,
  dataSources: notOffered,
  dataSourceSchedules: notOffered,
});

/** A mask decides alone whether cells are sent; without one, includeGridData does. */
function gridDataParts(mask: FieldMask | undefined, includeGridData: boolean): GridDataParts | undefined {
  if (!mask) return includeGridData ? { rowData: true, rowMetadata: true, columnMetadata: true } : undefined;
  const sheets = maskBelow(mask, 'sheets');
  const data = sheets && maskBelow(sheets, 'data');
  if (!data) return undefined;
  const asks = (part: string) => maskBelow(data, part) !== undefined;
  return { rowData: asks('rowData'), rowMetadata: asks('rowMetadata'), columnMetadata: asks('columnMetadata') };
}

/** Rows sent by a batch, for the latency model. */
const rowsIn = (requests: readonly unknown[]): number => {
  let rows = 0;
  for (const request of requests) {
    for (const body of Object.values((request ?? {}) as Record<string, { rows?: unknown } | null>)) {
      if (Array.isArray(body?.rows)) rows += body.rows.length;
    }
  }
  return rows;
};

export function spreadsheetsMethods(call: SheetsCall) {
  const { context } = call;
  const user = context.execution.effectiveUser;

  const resource = (
    book: Workbook,
    ranges: readonly GridRange[] | undefined,
    includeGridData: boolean,
    fields: string | undefined,
  ) =>
    withMask(
      spreadsheetResource(book, {
        user,
        ranges,
        gridData: gridDataParts(fields ? parseMask(fields) : undefined, includeGridData),
        now: presentSerial(context, book),
        effective: valuesOf(context, book),
      }),
      fields,
    );

  return {
    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/create */
    create(body: GivenSpreadsheet = {}, options: { fields?: string } = {}) {
      return call.run('Spreadsheets', 'create', { request: body as JsonObject }, () => {
        checkShape(spreadsheet, body, '', 'Sheets.Spreadsheets.create');
        checkOptions(options, {}, 'Sheets.Spreadsheets.create');
        const book = createdWorkbook(context.world, body, user);
        return resource(book, undefined, false, options.fields);
      });
    },

    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/get */
    get(spreadsheetId: string, options: GetOptions = {}) {
      const request = { spreadsheetId, ...(options as JsonObject) };
      return call.run('Spreadsheets', 'get', { request }, () => {
        const method = 'Sheets.Spreadsheets.get';
        const { ranges, ...rest } = options;
        checkOptions(rest, { includeGridData: 'boolean', excludeTablesInBandedRanges: 'boolean' }, method);
        const book = requiredBook(context, spreadsheetId);
        const texts = ranges === undefined ? undefined : Array.isArray(ranges) ? ranges : [String(ranges)];
        const found = texts?.map((text: string) => rangeOfA1(book, text));
        return resource(book, found, options.includeGridData === true, options.fields);
      });
    },

    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/getByDataFilter */
    getByDataFilter(
      body: { dataFilters?: readonly DataFilter[]; includeGridData?: boolean },
      spreadsheetId: string,
      options: { fields?: string } = {},
    ) {
      const request = body as JsonObject;
      return call.run('Spreadsheets', 'getByDataFilter', { request }, () => {
        checkShape(getByDataFilterBody, body, '', 'Sheets.Spreadsheets.getByDataFilter');
        checkOptions(options, {}, 'Sheets.Spreadsheets.getByDataFilter');
        const book = requiredBook(context, spreadsheetId);
        const ranges = body.dataFilters?.flatMap((filter) => rangesOf(book, filter));
        return resource(book, ranges, body.includeGridData === true, options.fields);
      });
    },

    /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate */
    batchUpdate(body: BatchUpdateBody, spreadsheetId: string, options: { fields?: string } = {}) {
      const requests = body?.requests ?? [];
      const request = body as JsonObject;
      return call.run('Spreadsheets', 'batchUpdate', { request, rows: rowsIn(requests) }, () => {
        checkShape(batchUpdateBody, body, '', 'Sheets.Spreadsheets.batchUpdate');
        checkOptions(options, {}, 'Sheets.Spreadsheets.batchUpdate');
        const draft = new WorkbookDraft(requiredBook(context, spreadsheetId));
        const now = presentSerial(context, requiredBook(context, spreadsheetId));
        const replies = applyRequests(draft, requests, { user, now, newTextId: () => context.world.newId(12) });
        const after = draft.commit();
        const ranges = body.responseRanges?.map((text) => rangeOfA1(after, text));
        const response = {
          spreadsheetId,
          replies,
          ...(body.includeSpreadsheetInResponse && {
            updatedSpreadsheet: resource(after, ranges, body.responseIncludeGridData === true, undefined),
          }),
        };
        const masked = withMask(response, options.fields);
        workbooksOf(context.world).put(after);
        return masked;
      });
    },
  };
}
