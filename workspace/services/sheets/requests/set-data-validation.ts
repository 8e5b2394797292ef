// setDataValidation: sets the rule of every cell of a range, or clears it when no rule is given.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#setdatavalidationrequest
import type { Cell, DataValidationRule } from '../../../grid/cell.ts';
import type { GridRange } from '../../../grid/range.ts';
import { dataValidationRule } from '../cell-shapes.ts';
import { refuseCondition } from '../conditions.ts';
import { editablePlaceOf, requestKind } from '../request-kind.ts';
import { notOffered } from '../shape.ts';
import { gridRange } from '../shapes.ts';

interface Body {
  readonly range?: GridRange;
  readonly rule?: DataValidationRule;
}

export const setDataValidation = requestKind<Body>(
  'setDataValidation',
  { range: gridRange, rule: dataValidationRule, filteredRowsIncluded: notOffered },
  (body, context) => {
    const rule = body.rule ?? undefined;
    if (rule) refuseCondition(rule.condition, 'validation');
    const { sheet, area } = editablePlaceOf(context, body.range);
    const results = new Map<Cell, Cell>();
    sheet.changeArea(area, (cell) => {
      let after = results.get(cell);
      if (!after) {
        after = { ...cell, validation: rule };
        results.set(cell, after);
      }
      return after;
    });
    return undefined;
  },
);
