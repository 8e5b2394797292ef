// Answers what a condition asks of its workbook: ranges and formulas, seen from the cell it stands on.
import { parseA1 } from './a1.ts';
import type { EffectiveValue } from './cell.ts';
import type { ConditionContext } from './condition-test.ts';
import { effectiveValues } from './effective-values.ts';
import { areaOf, type GridRange } from './range.ts';
import type { Sheet, Workbook } from './workbook.ts';

export interface ConditionPlace {
  readonly book: Workbook;
  readonly sheet: Sheet;
  /** Serial of the present moment. */
  readonly now: number;
}

function rangeOfFormula(place: ConditionPlace, formula: string): { sheet: Sheet; range: GridRange } | undefined {
  const text = formula.replace(/^=/, '').trim();
  const named = place.book.namedRanges.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (named) {
    const sheet = place.book.sheets.find(({ properties }) => properties.sheetId === (named.range.sheetId ?? 0));
    return sheet && { sheet, range: named.range };
  }
  const parsed = parseA1(text);
  const { title } = parsed ?? {};
  const sheet =
    title === undefined
      ? place.sheet
      : place.book.sheets.find(({ properties }) => properties.title.toLowerCase() === title.toLowerCase());
  return parsed && sheet && { sheet, range: parsed.range };
}

export function conditionContext(place: ConditionPlace): ConditionContext {
  const { book, now } = place;
  return {
    locale: book.properties.locale,
    today: Math.floor(now),
    rangeValues(formula) {
      const found = rangeOfFormula(place, formula);
      if (!found) return [];
      const effective = effectiveValues(book, now);
      const area = areaOf(found.range, found.sheet.properties.gridProperties);
      const values: (EffectiveValue | undefined)[] = [];
      for (let row = area.row; row < Math.min(area.endRow, found.sheet.rows.length); row += 1) {
        for (let column = area.column; column < area.endColumn; column += 1) {
          values.push(effective.at(found.sheet, row, column));
        }
      }
      return values;
    },
    formulaResult: (formula) => scratchResult(place, formula),
  };
}

/** Calculates a formula as if it stood in the last cell of a new row of its sheet. */
function scratchResult({ book, sheet, now }: ConditionPlace, formula: string): EffectiveValue | undefined {
  const row = sheet.properties.gridProperties.rowCount;
  const rows = [...sheet.rows];
  while (rows.length < row) rows.push(undefined);
  rows.push([
    { value: { formula }, format: undefined, note: undefined, validation: undefined, textFormatRuns: undefined },
  ]);
  const scratch = { ...sheet, rows };
  const scratchBook = { ...book, sheets: book.sheets.map((other) => (other === sheet ? scratch : other)) };
  return effectiveValues(scratchBook, now).at(scratch, row, 0);
}
