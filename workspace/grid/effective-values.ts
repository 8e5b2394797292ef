// What cells are worth: what was entered, or the result of its formula.
// A workbook without formulas is never calculated; one with formulas once per state.
import { type EffectiveValue, type EnteredValue, isFormula, type NumberFormat, type Row } from './cell.ts';
import { calculated, type FormulaCell } from './formula/calculate.ts';
import { cellKey, type Results } from './formula/spill.ts';
import { rowHasFormula } from './shift-formulas.ts';
import type { Sheet, Workbook } from './workbook.ts';

export interface EffectiveValues {
  at(sheet: Sheet, row: number, column: number): EffectiveValue | undefined;
  /** The cell's own number format, or the one that the value of a formula brought along. */
  numberFormatAt(sheet: Sheet, row: number, column: number): NumberFormat | undefined;
  /** Does any formula of the sheet, or a result spilt from one, matter here? If not, rows can be read as entered. */
  hasResults(sheet: Sheet): boolean;
}

function formulasOf(sheet: Sheet): FormulaCell[] {
  const found: FormulaCell[] = [];
  sheet.rows.forEach((row: Row | undefined, index) => {
    if (!row || !rowHasFormula(row)) return;
    row.forEach((cell, column) => {
      if (cell && isFormula(cell.value)) found.push({ sheet, row: index, column, formula: cell.value.formula });
    });
  });
  return found;
}

const known = new WeakMap<Workbook, { readonly today: number; readonly results: Results }>();
const rowsWithoutFormula = new WeakSet<readonly (Row | undefined)[]>();

/** `now` is the serial of the present moment in the workbook's time zone; only its day makes results stale. */
export function effectiveValues(book: Workbook, now: number): EffectiveValues {
  let results: Results | undefined;
  const calculate = (): Results => {
    if (results) return results;
    const before = known.get(book);
    results = before && before.today === Math.floor(now) ? before.results : resultsOf(book, now);
    known.set(book, { today: Math.floor(now), results });
    return results;
  };
  const resultAt = (sheet: Sheet, row: number, column: number) =>
    calculate().get(sheet.properties.sheetId)?.get(cellKey(row, column));
  return {
    at(sheet, row, column) {
      const value: EnteredValue | undefined = sheet.rows[row]?.[column]?.value;
      if (value !== undefined && !isFormula(value)) return value;
      return resultAt(sheet, row, column)?.value;
    },
    numberFormatAt(sheet, row, column) {
      const cell = sheet.rows[row]?.[column];
      const own = cell?.format?.numberFormat;
      if (own || (cell?.value !== undefined && !isFormula(cell.value))) return own;
      return resultAt(sheet, row, column)?.format;
    },
    hasResults: (sheet) => (calculate().get(sheet.properties.sheetId)?.size ?? 0) > 0,
  };
}

function resultsOf(book: Workbook, now: number): Results {
  const cells = book.sheets.flatMap((sheet) => {
    if (rowsWithoutFormula.has(sheet.rows)) return [];
    const found = formulasOf(sheet);
    if (found.length === 0) rowsWithoutFormula.add(sheet.rows);
    return found;
  });
  return cells.length === 0 ? new Map() : calculated(book, cells, now);
}
