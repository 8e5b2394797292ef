// updateBorders: lines around and inside a range.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatebordersrequest
import type { CellFormat } from '../../../grid/cell.ts';
import type { Json } from '../../../grid/json.ts';
import type { GridRange } from '../../../grid/range.ts';
import { border } from '../cell-shapes.ts';
import { editablePlaceOf, requestKind } from '../request-kind.ts';
import { gridRange } from '../shapes.ts';

interface Body {
  readonly range?: GridRange;
  readonly top?: Json;
  readonly bottom?: Json;
  readonly left?: Json;
  readonly right?: Json;
  readonly innerHorizontal?: Json;
  readonly innerVertical?: Json;
}

const isNone = (line: Json): boolean => (line as { style?: string }).style === 'NONE';

export const updateBorders = requestKind<Body>(
  'updateBorders',
  {
    range: gridRange,
    top: border,
    bottom: border,
    left: border,
    right: border,
    innerHorizontal: border,
    innerVertical: border,
  },
  (body, context) => {
    const { sheet, area } = editablePlaceOf(context, body.range);
    sheet.changeArea(area, (cell, row, column) => {
      const sides = {
        top: row === area.row ? body.top : body.innerHorizontal,
        bottom: row === area.endRow - 1 ? body.bottom : body.innerHorizontal,
        left: column === area.column ? body.left : body.innerVertical,
        right: column === area.endColumn - 1 ? body.right : body.innerVertical,
      };
      const borders: Record<string, Json> = { ...cell.format?.borders };
      for (const [side, line] of Object.entries(sides)) {
        if (line === undefined || line === null) continue;
        if (isNone(line)) delete borders[side];
        else borders[side] = line;
      }
      const { borders: _, ...rest } = cell.format ?? {};
      const format: CellFormat = Object.keys(borders).length > 0 ? { ...rest, borders } : rest;
      return { ...cell, format: Object.keys(format).length > 0 ? format : undefined };
    });
    return undefined;
  },
);
