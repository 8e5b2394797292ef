// Cells as the values API gives them: unformatted, formatted or as formulas; trailing blanks are left out.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption
import { type Cell, type EffectiveValue, isCellError, isFormula, type NumberFormat } from '../../grid/cell.ts';
import type { EffectiveValues } from '../../grid/effective-values.ts';
import { errorText, formattedValue, isDateFormat } from '../../grid/formatted-value.ts';
import type { Area } from '../../grid/range.ts';
import type { Sheet } from '../../grid/workbook.ts';

type ValueRenderOption = 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
type DateTimeRenderOption = 'SERIAL_NUMBER' | 'FORMATTED_STRING';

export interface RenderOptions {
  readonly valueRenderOption?: ValueRenderOption;
  readonly dateTimeRenderOption?: DateTimeRenderOption;
  readonly majorDimension?: string;
}

type Rendered = string | number | boolean;

/** `undefined` is a blank cell. */
function renderedCell(
  cell: Cell | undefined,
  value: EffectiveValue | undefined,
  format: NumberFormat | undefined,
  options: RenderOptions,
  locale: string,
): Rendered | undefined {
  const mode = options.valueRenderOption ?? 'FORMATTED_VALUE';
  if (mode === 'FORMULA' && cell && isFormula(cell.value)) return cell.value.formula;
  if (value === undefined) return undefined;
  if (mode === 'FORMATTED_VALUE') return formattedValue(value, format, locale);
  if (isCellError(value)) return errorText(value.error.type);
  if (options.dateTimeRenderOption === 'FORMATTED_STRING' && typeof value === 'number' && isDateFormat(format)) {
    return formattedValue(value, format, locale);
  }
  return value;
}

/** Rows (or columns) of values; undefined when all is blank. */
export function renderedValues(
  sheet: Sheet,
  area: Area,
  effective: EffectiveValues,
  options: RenderOptions,
  locale: string,
): Rendered[][] | undefined {
  const isPlain =
    options.valueRenderOption === 'UNFORMATTED_VALUE' && options.dateTimeRenderOption !== 'FORMATTED_STRING';
  const hasResults = effective.hasResults(sheet);
  const valueAt = (row: number, column: number): Rendered | undefined => {
    const cell = sheet.rows[row]?.[column];
    // The common case of big reads, without formulas or formats.
    if (isPlain && !hasResults) return cell?.value as Rendered | undefined;
    const value = hasResults ? effective.at(sheet, row, column) : (cell?.value as Rendered | undefined);
    const format = hasResults ? effective.numberFormatAt(sheet, row, column) : cell?.format?.numberFormat;
    return renderedCell(cell, value, format, options, locale);
  };
  const isByColumns = options.majorDimension === 'COLUMNS';
  const [start, end] = isByColumns ? [area.column, area.endColumn] : [area.row, area.endRow];
  const [innerStart, innerEnd] = isByColumns ? [area.row, area.endRow] : [area.column, area.endColumn];
  const lines: Rendered[][] = [];
  for (let outer = start; outer < end; outer += 1) {
    const line: Rendered[] = [];
    for (let inner = innerStart; inner < innerEnd; inner += 1) {
      const value = isByColumns ? valueAt(inner, outer) : valueAt(outer, inner);
      if (value === undefined) continue;
      while (line.length < inner - innerStart) line.push('');
      line.push(value);
    }
    lines.push(line);
  }
  while (lines.at(-1)?.length === 0) lines.pop();
  return lines.length > 0 ? lines : undefined;
}
