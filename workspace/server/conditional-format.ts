// Which conditional format a cell gets: the first rule of its sheet that covers the cell and holds.
import type { CellFormat, EffectiveValue } from '../grid/cell.ts';
import { conditionContext } from '../grid/condition-context.ts';
import { meetsCondition } from '../grid/condition-test.ts';
import type { Sheet, Workbook } from '../grid/workbook.ts';
import { boxOfRange, inBox } from './boxes.ts';
import { formulaAt } from './formula-at.ts';

export type FormatAt = (row: number, column: number, value: EffectiveValue | undefined) => CellFormat | undefined;

/** `now` is a serial. Colour scales (gradient rules) are not drawn. */
export function conditionalFormats(book: Workbook, sheet: Sheet, now: number): FormatAt {
  const context = conditionContext({ book, sheet, now });
  const results = new Map<string, EffectiveValue | undefined>();
  const formulaResult = (formula: string) => {
    if (!results.has(formula)) results.set(formula, context.formulaResult(formula));
    return results.get(formula);
  };
  const rules = sheet.conditionalFormats.flatMap(({ ranges, booleanRule }) =>
    booleanRule
      ? [{ ...booleanRule, boxes: ranges.map((range) => boxOfRange(range, sheet.properties.gridProperties)) }]
      : [],
  );
  return (row, column, value) => {
    for (const { boxes, condition, format } of rules) {
      const box = boxes.find((one) => inBox(one, row, column));
      const first = boxes[0];
      if (!box || !first) continue;
      // A formula is written for the first cell of the first range and moves along with the cell.
      const moved = (formula: string) => formulaAt(formula, row - first.top, column - first.left);
      if (meetsCondition(value, condition, { ...context, formulaResult: (formula) => formulaResult(moved(formula)) }))
        return format;
    }
    return undefined;
  };
}
