// repeatCell: the same cell over a whole range; formulas are adjusted to each place.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#repeatcellrequest
import { blankCell, type Cell, isFormula } from '../../../grid/cell.ts';
import type { GridRange } from '../../../grid/range.ts';
import { copiedFormula } from '../../../grid/shift-formulas.ts';
import { type CellData, cellChange } from '../cell-data.ts';
import { cellData } from '../cell-shapes.ts';
import { editablePlaceOf, requestKind, requiredMask } from '../request-kind.ts';
import { gridRange } from '../shapes.ts';

interface Body {
  readonly range?: GridRange;
  readonly cell?: CellData;
  readonly fields?: string;
}

export const repeatCell = requestKind<Body>(
  'repeatCell',
  { range: gridRange, cell: cellData, fields: 'string' },
  (body, context) => {
    const change = cellChange(requiredMask(body.fields, cellData));
    const { sheet, area } = editablePlaceOf(context, body.range);
    // Equal cells become one shared cell, so that formatting 100,000 rows stays cheap.
    const results = new Map<Cell, Cell>();
    const blankResult = change(blankCell, body.cell);
    sheet.changeArea(area, (cell, row, column) => {
      let after = cell === blankCell ? blankResult : results.get(cell);
      if (!after) {
        after = change(cell, body.cell);
        results.set(cell, after);
      }
      if (!isFormula(after.value) || after.value === cell.value) return after;
      const formula = copiedFormula(after.value.formula, row - area.row, column - area.column);
      return { ...after, value: { formula } };
    });
    return undefined;
  },
);
