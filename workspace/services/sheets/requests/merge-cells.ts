// mergeCells: one cell out of many; only the value at the top left remains.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#mergecellsrequest
import { GridError } from '../../../grid/grid-error.ts';
import { type Area, areaContains, areaOf, areaOverlaps, type GridRange, rangeOf } from '../../../grid/range.ts';
import { editablePlaceOf, requestKind } from '../request-kind.ts';
import { oneOf } from '../shape.ts';
import { gridRange } from '../shapes.ts';

interface Body {
  readonly range?: GridRange;
  readonly mergeType?: string;
}

function piecesOf(area: Area, mergeType: string): readonly Area[] {
  if (mergeType === 'MERGE_ROWS') {
    return Array.from({ length: area.endRow - area.row }, (_, index) => ({
      ...area,
      row: area.row + index,
      endRow: area.row + index + 1,
    }));
  }
  if (mergeType === 'MERGE_COLUMNS') {
    return Array.from({ length: area.endColumn - area.column }, (_, index) => ({
      ...area,
      column: area.column + index,
      endColumn: area.column + index + 1,
    }));
  }
  return [area];
}

export const mergeCells = requestKind<Body>(
  'mergeCells',
  { range: gridRange, mergeType: oneOf('MERGE_ALL', 'MERGE_COLUMNS', 'MERGE_ROWS') },
  (body, context) => {
    const { sheet, area } = editablePlaceOf(context, body.range);
    const kept = sheet.merges.filter((merge) => {
      const other = areaOf(merge, sheet.size);
      if (!areaOverlaps(other, area)) return true;
      if (areaContains(area, other)) return false;
      throw new GridError('You must select all cells in a merged range to merge or unmerge them.');
    });
    const pieces = piecesOf(area, body.mergeType ?? 'MERGE_ALL');
    for (const piece of pieces) {
      sheet.changeArea(piece, (cell, row, column) =>
        row === piece.row && column === piece.column
          ? cell
          : { ...cell, value: undefined, note: undefined, textFormatRuns: undefined },
      );
    }
    sheet.merges = [...kept, ...pieces.map((piece) => rangeOf(sheet.id, piece))];
    return undefined;
  },
);
