// Cells of an area as GridData: values entered and effective, formats, notes, rules, row and column sizes.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#GridData
import { type Cell, type EffectiveValue, isCellError, type NumberFormat } from '../../grid/cell.ts';
import type { EffectiveValues } from '../../grid/effective-values.ts';
import { hiddenByFilter } from '../../grid/filter-rows.ts';
import { formattedValue } from '../../grid/formatted-value.ts';
import type { Area } from '../../grid/range.ts';
import type { DimensionProperties, Sheet, Workbook } from '../../grid/workbook.ts';
import { withBothColours } from './both-colours.ts';
import { extendedValueOf } from './cell-data.ts';
import { matchesLookup, metadataResource } from './metadata.ts';

const defaultRowPixels = 21;
const defaultColumnPixels = 100;

function effectiveValueOf(value: EffectiveValue) {
  return isCellError(value) ? { errorValue: value.error } : extendedValueOf(value);
}

/** Only what the cell holds; a blank cell is an empty object. */
function cellDataResource(
  cell: Cell | undefined,
  value: EffectiveValue | undefined,
  numberFormat: NumberFormat | undefined,
  locale: string,
) {
  if (!cell && value === undefined) return {};
  const { value: entered, format: own, note, validation, textFormatRuns } = cell ?? {};
  const format = own && withBothColours(own);
  const link = format?.textFormat?.link?.uri;
  return {
    ...(entered !== undefined && { userEnteredValue: extendedValueOf(entered) }),
    ...(value !== undefined && {
      effectiveValue: effectiveValueOf(value),
      formattedValue: formattedValue(value, numberFormat, locale),
    }),
    ...(format && { userEnteredFormat: format }),
    ...((format || numberFormat) && { effectiveFormat: { ...format, ...(numberFormat && { numberFormat }) } }),
    ...(link !== undefined && { hyperlink: link }),
    ...(note !== undefined && { note }),
    ...(validation && { dataValidation: validation }),
    ...(textFormatRuns && { textFormatRuns }),
  };
}

function dimensionResource(
  book: Workbook,
  sheet: Sheet,
  dimension: 'ROWS' | 'COLUMNS',
  index: number,
  properties: DimensionProperties | undefined,
  isFilteredOut: boolean,
) {
  const dimensionRange = { sheetId: sheet.properties.sheetId, dimension, startIndex: index, endIndex: index + 1 };
  const metadata = book.developerMetadata.filter((item) =>
    matchesLookup(item, { metadataLocation: { dimensionRange } }),
  );
  return {
    pixelSize: properties?.pixelSize ?? (dimension === 'ROWS' ? defaultRowPixels : defaultColumnPixels),
    ...(properties?.hiddenByUser && { hiddenByUser: true }),
    ...(isFilteredOut && { hiddenByFilter: true }),
    ...(metadata.length > 0 && { developerMetadata: metadata.map(metadataResource) }),
  };
}

const steps = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** The parts of GridData a caller asked for; leaving one out saves going through the cells. */
export interface GridDataParts {
  readonly rowData: boolean;
  readonly rowMetadata: boolean;
  readonly columnMetadata: boolean;
}

export function gridDataResource(
  book: Workbook,
  sheet: Sheet,
  area: Area,
  effective: EffectiveValues,
  now: number,
  parts: GridDataParts,
) {
  const { locale } = book.properties;
  const rowData = parts.rowData ? rowDataOf(sheet, area, effective, locale) : [];
  const filteredOut = parts.rowMetadata ? hiddenByFilter(book, sheet, effective, now) : new Set<number>();
  return {
    ...(area.row > 0 && { startRow: area.row }),
    ...(area.column > 0 && { startColumn: area.column }),
    ...(rowData.length > 0 && { rowData }),
    ...(parts.rowMetadata && {
      rowMetadata: steps(area.row, area.endRow).map((row) =>
        dimensionResource(book, sheet, 'ROWS', row, sheet.rowProperties[row], filteredOut.has(row)),
      ),
    }),
    ...(parts.columnMetadata && {
      columnMetadata: steps(area.column, area.endColumn).map((column) =>
        dimensionResource(book, sheet, 'COLUMNS', column, sheet.columnProperties[column], false),
      ),
    }),
  };
}

function rowDataOf(sheet: Sheet, area: Area, effective: EffectiveValues, locale: string) {
  const rowData = steps(area.row, area.endRow).map((row) => {
    const values = steps(area.column, area.endColumn).map((column) =>
      cellDataResource(
        sheet.rows[row]?.[column],
        effective.at(sheet, row, column),
        effective.numberFormatAt(sheet, row, column),
        locale,
      ),
    );
    while (values.length > 0 && Object.keys(values.at(-1) ?? {}).length === 0) values.pop();
    return values.length > 0 ? { values } : {};
  });
  while (rowData.length > 0 && Object.keys(rowData.at(-1) ?? {}).length === 0) rowData.pop();
  return rowData;
}
