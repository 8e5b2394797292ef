// appendCells: adds rows of cells after the last row with data; the grid grows as needed.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#appendcellsrequest
import { endOfData } from '../../../grid/data-region.ts';
import { GridError } from '../../../grid/grid-error.ts';
import { refuseProtected } from '../../../grid/protection.ts';
import { cellChange, type RowData } from '../cell-data.ts';
import { cellData, rowData } from '../cell-shapes.ts';
import { requestKind, requiredMask } from '../request-kind.ts';
import { listOf, notOffered } from '../shape.ts';

interface Body {
  readonly sheetId?: number;
  readonly rows?: readonly RowData[];
  readonly fields?: string;
}

export const appendCells = requestKind<Body>(
  'appendCells',
  { sheetId: 'integer', rows: listOf(rowData), fields: 'string', tableId: notOffered },
  (body, context) => {
    const { book, user } = context;
    const change = cellChange(requiredMask(body.fields, cellData));
    const sheet = book.sheet(body.sheetId ?? 0);
    const rows = body.rows ?? [];
    const first = endOfData(sheet.rows);
    const last = first + rows.length;
    if (rows.length === 0) return undefined;
    refuseProtected(book, sheet, { sheetId: sheet.id, startRowIndex: first, endRowIndex: last }, user);
    if (last > sheet.size.rowCount) {
      sheet.setSize({ rowCount: last });
      book.refuseTooManyCells();
    }
    rows.forEach((row, index) => {
      row.values?.forEach((data, column) => {
        if (column >= sheet.size.columnCount) {
          throw new GridError(
            `Attempting to write column: ${column}, beyond the last requested column of: ${sheet.size.columnCount - 1}`,
          );
        }
        sheet.changeCell(first + index, column, (cell) => change(cell, data));
      });
    });
    return undefined;
  },
);
