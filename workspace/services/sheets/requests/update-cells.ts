// updateCells: writes rows of cells from a start or over a range.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatecellsrequest
import { GridError } from '../../../grid/grid-error.ts';
import { refuseProtected } from '../../../grid/protection.ts';
import { type GridRange, rangeOf } from '../../../grid/range.ts';
import { cellChange, type RowData } from '../cell-data.ts';
import { cellData, rowData } from '../cell-shapes.ts';
import { editablePlaceOf, requestKind, requiredMask } from '../request-kind.ts';
import { listOf } from '../shape.ts';
import { gridCoordinate, gridRange } from '../shapes.ts';

interface Body {
  readonly rows?: readonly RowData[];
  readonly fields?: string;
  readonly start?: { readonly sheetId?: number; readonly rowIndex?: number; readonly columnIndex?: number };
  readonly range?: GridRange;
}

export const updateCells = requestKind<Body>(
  'updateCells',
  { rows: listOf(rowData), fields: 'string', start: gridCoordinate, range: gridRange },
  (body, context) => {
    const change = cellChange(requiredMask(body.fields, cellData));
    const rows = body.rows ?? [];
    if (body.start && body.range) throw new GridError("oneof field 'area' is already set. Cannot set 'range'");
    if (body.range) {
      const { sheet, area } = editablePlaceOf(context, body.range);
      refuseBeyond(rows, area.endRow - area.row, area.endColumn - area.column, area.row, area.column);
      // Cells of the range that the rows do not reach lose the masked fields.
      sheet.changeArea(area, (cell, row, column) => change(cell, rows[row - area.row]?.values?.[column - area.column]));
      return undefined;
    }
    if (!body.start) throw new GridError("Must specify 'start' or 'range'.");
    const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = body.start;
    const sheet = context.book.sheet(sheetId);
    if (rowIndex < 0 || columnIndex < 0) throw new GridError('GridCoordinate indexes must be >= 0');
    refuseBeyond(rows, sheet.size.rowCount - rowIndex, sheet.size.columnCount - columnIndex, rowIndex, columnIndex);
    const width = rows.reduce((widest, row) => Math.max(widest, row.values?.length ?? 0), 0);
    const area = {
      row: rowIndex,
      column: columnIndex,
      endRow: rowIndex + rows.length,
      endColumn: columnIndex + width,
    };
    refuseProtected(context.book, sheet, rangeOf(sheetId, area), context.user);
    rows.forEach((row, index) => {
      row.values?.forEach((data, offset) => {
        sheet.changeCell(rowIndex + index, columnIndex + offset, (cell) => change(cell, data));
      });
    });
    return undefined;
  },
);

function refuseBeyond(rows: readonly RowData[], height: number, width: number, row: number, column: number): void {
  if (rows.length > height) {
    throw new GridError(
      `Attempting to write row: ${row + Math.max(height, 0)}, beyond the last requested row of: ${row + height - 1}`,
    );
  }
  if (rows.some((data) => (data.values?.length ?? 0) > width)) {
    throw new GridError(
      `Attempting to write column: ${column + Math.max(width, 0)}, beyond the last requested column of: ${column + width - 1}`,
    );
  }
}
