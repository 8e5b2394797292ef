// trimWhitespace: spaces at both ends of texts go, those inside become one.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#trimwhitespacerequest
import type { GridRange } from '../../../grid/range.ts';
import { editablePlaceOf, requestKind } from '../request-kind.ts';
import { gridRange } from '../shapes.ts';

export const trimWhitespace = requestKind<{ readonly range?: GridRange }>(
  'trimWhitespace',
  { range: gridRange },
  (body, context) => {
    const { sheet, area } = editablePlaceOf(context, body.range);
    let cellsChangedCount = 0;
    sheet.changeArea(area, (cell) => {
      if (typeof cell.value !== 'string') return cell;
      const value = cell.value.trim().replace(/[^\S\n]+/g, ' ');
      if (value === cell.value) return cell;
      cellsChangedCount += 1;
      return { ...cell, value: value === '' ? undefined : value };
    });
    return { cellsChangedCount };
  },
);
