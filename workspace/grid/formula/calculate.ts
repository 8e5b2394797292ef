// The results of all formulas of a workbook: plain ones by the engine, functions over arrays with it.
import { areaToA1, quotedTitle } from '../a1.ts';
import { type CellError, isFormula } from '../cell.ts';
import { areaOf } from '../range.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { ArrayCalculation } from './array-calculation.ts';
import { FormulaEngine, type FormulaPlace, unreadableText } from './formula-engine.ts';
import { calculableFormula } from './formula-language.ts';
import type { Item } from './matrix.ts';
import { closedRanges } from './open-ranges.ts';
import { isCalculatedHere, parseCalls } from './parse-calls.ts';
import { type ArrayPlace, cellKey, type Results } from './spill.ts';

export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const unreadable: CellError = { error: { type: 'ERROR', message: unreadableText } };

/** `now` is the serial of the present moment in the workbook's time zone. */
export function calculated(book: Workbook, cells: readonly FormulaCell[], now: number): Results {
  const engine = new FormulaEngine(
    book.sheets.map(({ properties }) => ({ id: properties.sheetId, title: properties.title })),
  );
  try {
    fillIn(engine, book, cells);
    const arrays: ArrayPlace[] = [];
    const plain: FormulaPlace[] = [];
    const broken = new Map<FormulaCell, CellError>();
    for (const cell of cells) {
      const { sheet, row, column } = cell;
      const { sheetId } = sheet.properties;
      const formula = calculable(book, cell, now);
      const node = formula === undefined ? undefined : parseCalls(formula.slice(1));
      if (formula === undefined) broken.set(cell, unreadable);
      else if (node && isCalculatedHere(node)) arrays.push({ sheet, row, column, node });
      else {
        const error = engine.setFormula(sheetId, row, column, formula);
        if (error) broken.set(cell, error);
        else plain.push({ sheetId, row, column });
      }
    }
    const results = new Map(new ArrayCalculation(book, engine, arrays, plain).results());
    for (const [{ sheet, row, column }, value] of broken) {
      const { sheetId } = sheet.properties;
      results.set(sheetId, new Map<string, Item>(results.get(sheetId)).set(cellKey(row, column), { value }));
    }
    return results;
  } finally {
    engine.free();
  }
}

function calculable(book: Workbook, { sheet, formula }: FormulaCell, now: number): string | undefined {
  const sizeOf = (title: string | undefined) => {
    const found =
      title === undefined
        ? sheet
        : book.sheets.find(({ properties }) => properties.title.toLowerCase() === title.toLowerCase());
    return found?.properties.gridProperties;
  };
  const read = calculableFormula(formula, book.properties.locale);
  return read === undefined ? undefined : closedRanges(withPresent(read, now), sizeOf);
}

/** The present as the workspace's clock tells it; IronCalc would ask the machine's. */
const withPresent = (formula: string, now: number): string =>
  formula.replace(/"(?:[^"]|"")*"|\b(TODAY|NOW)\(\s*\)/gi, (token, name: string | undefined) => {
    if (name === undefined) return token;
    return /^TODAY$/i.test(name) ? String(Math.floor(now)) : String(now);
  });

function fillIn(engine: FormulaEngine, book: Workbook, cells: readonly FormulaCell[]): void {
  for (const sheet of neededSheets(book, cells)) {
    sheet.rows.forEach((row, rowIndex) => {
      row?.forEach((cell, column) => {
        const value = cell?.value;
        if (value !== undefined && !isFormula(value))
          engine.setValue(sheet.properties.sheetId, rowIndex, column, value);
      });
    });
  }
  for (const { name, range } of book.namedRanges) {
    const sheet = book.sheets.find(({ properties }) => properties.sheetId === (range.sheetId ?? 0));
    if (!sheet) continue;
    const a1 = areaToA1(areaOf(range, sheet.properties.gridProperties)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    engine.defineName(name, `${quotedTitle(sheet.properties.title)}!${a1}`);
  }
}

/** Sheets that no formula stands on or mentions need not be filled in. */
function neededSheets(book: Workbook, cells: readonly FormulaCell[]): Set<Sheet> {
  const texts = cells.map(({ formula }) => formula.toLowerCase()).join('\n');
  const named = book.namedRanges.filter(({ name }) => texts.includes(name.toLowerCase()));
  return new Set(
    book.sheets.filter(
      (sheet) =>
        cells.some((cell) => cell.sheet === sheet) ||
        texts.includes(sheet.properties.title.toLowerCase().replaceAll("'", "''")) ||
        named.some(({ range }) => (range.sheetId ?? 0) === sheet.properties.sheetId),
    ),
  );
}
