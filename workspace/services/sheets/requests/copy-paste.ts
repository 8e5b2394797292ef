// copyPaste: copies cells to another range, repeated as often as they fit.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#copypasterequest
import { blankCell, type Cell, type CellFormat, isCellError, isFormula } from '../../../grid/cell.ts';
import { errorText } from '../../../grid/formatted-value.ts';
import { refuseProtected } from '../../../grid/protection.ts';
import { type GridRange, rangeOf } from '../../../grid/range.ts';
import { copiedFormula } from '../../../grid/shift-formulas.ts';
import { placeOf, requestKind } from '../request-kind.ts';
import { oneOfSome } from '../shape.ts';
import { gridRange } from '../shapes.ts';

interface Body {
  readonly source?: GridRange;
  readonly destination?: GridRange;
  readonly pasteType?: string;
}

function pasted(target: Cell, source: Cell, pasteType: string, rows: number, columns: number): Cell {
  const value = isFormula(source.value)
    ? { formula: copiedFormula(source.value.formula, rows, columns) }
    : source.value;
  switch (pasteType) {
    case 'PASTE_FORMULA':
      return { ...target, value };
    case 'PASTE_FORMAT':
      return { ...target, format: source.format };
    case 'PASTE_DATA_VALIDATION':
      return { ...target, validation: source.validation };
    case 'PASTE_NO_BORDERS':
      return { ...source, value, format: withoutBorders(source.format) };
    default:
      return { ...source, value };
  }
}

function withoutBorders(format: CellFormat | undefined): CellFormat | undefined {
  if (!format?.borders) return format;
  const { borders: _, ...rest } = format;
  return Object.keys(rest).length > 0 ? rest : undefined;
}

export const copyPaste = requestKind<Body>(
  'copyPaste',
  {
    source: gridRange,
    destination: gridRange,
    pasteType: oneOfSome(
      ['PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMAT', 'PASTE_NO_BORDERS', 'PASTE_FORMULA', 'PASTE_DATA_VALIDATION'],
      ['PASTE_CONDITIONAL_FORMATTING'],
    ),
    pasteOrientation: oneOfSome(['NORMAL'], ['TRANSPOSE']),
  },
  (body, context) => {
    const { book, user } = context;
    const source = placeOf(book, body.source, 'source');
    const given = placeOf(book, body.destination, 'destination');
    const height = source.area.endRow - source.area.row;
    const width = source.area.endColumn - source.area.column;
    const times = (length: number, piece: number) => Math.max(1, Math.floor(length / piece)) * piece;
    const area = {
      row: given.area.row,
      column: given.area.column,
      endRow: Math.min(given.sheet.size.rowCount, given.area.row + times(given.area.endRow - given.area.row, height)),
      endColumn: Math.min(
        given.sheet.size.columnCount,
        given.area.column + times(given.area.endColumn - given.area.column, width),
      ),
    };
    refuseProtected(book, given.sheet, rangeOf(given.sheet.id, area), user);
    const cells = Array.from({ length: height }, (_, row) =>
      Array.from(
        { length: width },
        (_, column) => source.sheet.cell(source.area.row + row, source.area.column + column) ?? blankCell,
      ),
    );
    // Results of formulas, as they are before anything is pasted.
    const results = body.pasteType === 'PASTE_VALUES' ? context.effectiveValues(source.sheet.id) : undefined;
    const resultAt = (row: number, column: number) => {
      const value = results?.(row, column);
      return isCellError(value) ? errorText(value.error.type) : value;
    };
    given.sheet.changeArea(area, (target, row, column) => {
      const fromRow = (row - area.row) % height;
      const fromColumn = (column - area.column) % width;
      const cell = cells[fromRow]?.[fromColumn] ?? blankCell;
      const down = row - (source.area.row + fromRow);
      const right = column - (source.area.column + fromColumn);
      if (body.pasteType === 'PASTE_VALUES') {
        return { ...target, value: resultAt(source.area.row + fromRow, source.area.column + fromColumn) };
      }
      return pasted(target, cell, body.pasteType ?? 'PASTE_NORMAL', down, right);
    });
    return undefined;
  },
);
