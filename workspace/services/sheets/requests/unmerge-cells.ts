// unmergeCells: all merges inside the range come apart.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#unmergecellsrequest
import { GridError } from '../../../grid/grid-error.ts';
import { areaContains, areaOf, areaOverlaps, type GridRange } from '../../../grid/range.ts';
import { editablePlaceOf, requestKind } from '../request-kind.ts';
import { gridRange } from '../shapes.ts';

export const unmergeCells = requestKind<{ readonly range?: GridRange }>(
  'unmergeCells',
  { range: gridRange },
  (body, context) => {
    const { sheet, area } = editablePlaceOf(context, body.range);
    sheet.merges = sheet.merges.filter((merge) => {
      const other = areaOf(merge, sheet.size);
      if (!areaOverlaps(other, area)) return true;
      if (areaContains(area, other)) return false;
      throw new GridError('You must select all cells in a merged range to merge or unmerge them.');
    });
    return undefined;
  },
);
