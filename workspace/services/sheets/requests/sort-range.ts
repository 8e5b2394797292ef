// sortRange: rows of a range in a new order; what stands beside the range stays.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#sortrangerequest
import { type Cell, isFormula } from '../../../grid/cell.ts';
import { compareValues } from '../../../grid/compare-values.ts';
import { refuseProtected } from '../../../grid/protection.ts';
import { type GridRange, rangeOf } from '../../../grid/range.ts';
import { copiedFormula } from '../../../grid/shift-formulas.ts';
import type { SortSpec } from '../../../grid/workbook.ts';
import { editablePlaceOf, type Place, type RequestContext, requestKind } from '../request-kind.ts';
import { listOf } from '../shape.ts';
import { gridRange, sortSpec } from '../shapes.ts';

interface Body {
  readonly range?: GridRange;
  readonly sortSpecs?: readonly SortSpec[];
}

/** Stable; blanks last in both directions. Formulas keep pointing at their own row. */
export function sortPlace(context: RequestContext, { sheet, area }: Place, specs: readonly SortSpec[]): void {
  refuseProtected(context.book, sheet, rangeOf(sheet.id, area), context.user);
  const values = context.effectiveValues(sheet.id);
  const order = Array.from({ length: area.endRow - area.row }, (_, index) => area.row + index);
  const collator = new Intl.Collator(context.book.properties.locale.replace('_', '-'), { numeric: false });
  order.sort((a, b) => {
    for (const spec of specs) {
      const column = spec.dimensionIndex ?? 0;
      const result = compareValues(values(a, column), values(b, column), spec.sortOrder === 'DESCENDING', collator);
      if (result !== 0) return result;
    }
    return a - b;
  });
  const before = order.map((row) => sheet.rows[row]?.slice(area.column, area.endColumn) ?? []);
  order.forEach((from, index) => {
    const to = area.row + index;
    if (from === to) return;
    for (let column = area.column; column < area.endColumn; column += 1) {
      sheet.setCell(to, column, movedCell(before[index]?.[column - area.column], to - from));
    }
  });
}

function movedCell(cell: Cell | undefined, rows: number): Cell | undefined {
  if (!cell || !isFormula(cell.value)) return cell;
  return { ...cell, value: { formula: copiedFormula(cell.value.formula, rows, 0) } };
}

export const sortRange = requestKind<Body>(
  'sortRange',
  { range: gridRange, sortSpecs: listOf(sortSpec) },
  (body, context) => {
    sortPlace(context, editablePlaceOf(context, body.range), body.sortSpecs ?? []);
    return undefined;
  },
);
