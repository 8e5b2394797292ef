// What cells are worth: what was entered, or the result of its formula.
// A workbook without formulas is never calculated; one with formulas once per state.
import { areaToA1, quotedTitle } from './a1.ts';
import { type EffectiveValue, type EnteredValue, isFormula, type Row } from './cell.ts';
import { FormulaEngine } from './formula-engine.ts';
import { areaOf } from './range.ts';
import { rowHasFormula } from './shift-formulas.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** Results by `row:column`, by sheet. */
type Results = ReadonlyMap<number, ReadonlyMap<string, EffectiveValue>>;

export interface EffectiveValues {
  at(sheet: Sheet, row: number, column: number): EffectiveValue | undefined;
  /** Does any formula of the sheet, or a result spilt from one, matter here? If not, rows can be read as entered. */
  hasResults(sheet: Sheet): boolean;
}

interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const keyOf = (row: number, column: number): string => `${row}:${column}`;

function formulasOf(sheet: Sheet): FormulaPlace[] {
  const found: FormulaPlace[] = [];
  sheet.rows.forEach((row: Row | undefined, index) => {
    if (!row || !rowHasFormula(row)) return;
    row.forEach((cell, column) => {
      if (cell && isFormula(cell.value)) found.push({ sheet, row: index, column, formula: cell.value.formula });
    });
  });
  return found;
}

const calculated = new WeakMap<Workbook, { readonly today: number; readonly results: Results }>();
const rowsWithoutFormula = new WeakSet<readonly (Row | undefined)[]>();

/** `now` is the serial of the present moment in the workbook's time zone; only its day makes results stale. */
export function effectiveValues(book: Workbook, now: number): EffectiveValues {
  let results: Results | undefined;
  const calculate = (): Results => {
    if (results) return results;
    const known = calculated.get(book);
    results = known && known.today === Math.floor(now) ? known.results : calculatedResults(book, now);
    calculated.set(book, { today: Math.floor(now), results });
    return results;
  };
  return {
    at(sheet, row, column) {
      const value: EnteredValue | undefined = sheet.rows[row]?.[column]?.value;
      if (value !== undefined && !isFormula(value)) return value;
      return calculate().get(sheet.properties.sheetId)?.get(keyOf(row, column));
    },
    hasResults: (sheet) => (calculate().get(sheet.properties.sheetId)?.size ?? 0) > 0,
  };
}

function calculatedResults(book: Workbook, now: number): Results {
  const places = book.sheets.flatMap((sheet) => {
    if (rowsWithoutFormula.has(sheet.rows)) return [];
    const found = formulasOf(sheet);
    if (found.length === 0) rowsWithoutFormula.add(sheet.rows);
    return found;
  });
  if (places.length === 0) return new Map();
  return evaluated(book, places, now);
}

/** Sheets that no formula stands on or mentions need not be filled in. */
function neededSheets(book: Workbook, places: readonly FormulaPlace[]): Set<Sheet> {
  const texts = places.map(({ formula }) => formula.toLowerCase()).join('\n');
  const named = book.namedRanges.filter(({ name }) => texts.includes(name.toLowerCase()));
  return new Set(
    book.sheets.filter(
      (sheet) =>
        places.some((place) => place.sheet === sheet) ||
        texts.includes(sheet.properties.title.toLowerCase().replaceAll("'", "''")) ||
        named.some(({ range }) => (range.sheetId ?? 0) === sheet.properties.sheetId),
    ),
  );
}

/** The present as the workspace's clock tells it; IronCalc would ask the machine's. */
const withPresent = (formula: string, now: number): string =>
  formula.replace(/"(?:[^"]|"")*"|\b(TODAY|HOY|NOW|AHORA)\(\s*\)/gi, (token, name: string | undefined) => {
    if (name === undefined) return token;
    return /^(TODAY|HOY)$/i.test(name) ? String(Math.floor(now)) : String(now);
  });

function evaluated(book: Workbook, places: readonly FormulaPlace[], now: number): Results {
  const engine = new FormulaEngine(
    book.sheets.map(({ properties }) => ({ id: properties.sheetId, title: properties.title })),
  );
  try {
    for (const sheet of neededSheets(book, places)) {
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
    const broken = new Map<FormulaPlace, EffectiveValue>();
    for (const place of places) {
      const formula = withPresent(place.formula, now);
      const error = engine.setFormula(place.sheet.properties.sheetId, place.row, place.column, formula);
      if (error) broken.set(place, error);
    }
    const results = new Map<number, Map<string, EffectiveValue>>();
    const keep = (sheetId: number, row: number, column: number, value: EffectiveValue) => {
      const ofSheet = results.get(sheetId) ?? new Map<string, EffectiveValue>();
      results.set(sheetId, ofSheet.set(keyOf(row, column), value));
    };
    const readable = places.filter((place) => !broken.has(place));
    const wanted = readable.map(({ sheet, row, column }) => ({ sheetId: sheet.properties.sheetId, row, column }));
    for (const { sheetId, row, column, value } of engine.results(wanted)) keep(sheetId, row, column, value);
    for (const [{ sheet, row, column }, value] of broken) keep(sheet.properties.sheetId, row, column, value);
    return results;
  } finally {
    engine.free();
  }
}
