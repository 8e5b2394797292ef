// A sheet while it is being changed: a row is copied when first written, never before.
// Dropping the draft leaves no trace in the sheet it came from.
import { blankCell, type Cell, type Row, withoutBlank } from './cell.ts';
import type { Area, GridRange, GridSize } from './range.ts';
import type {
  BandedRange,
  BasicFilter,
  ConditionalFormatRule,
  DimensionProperties,
  ProtectedRange,
  Sheet,
  SheetProperties,
} from './workbook.ts';

type MutableRow = (Cell | undefined)[];

export class SheetDraft {
  properties: SheetProperties;
  merges: readonly GridRange[];
  protectedRanges: readonly ProtectedRange[];
  conditionalFormats: readonly ConditionalFormatRule[];
  bandedRanges: readonly BandedRange[];
  basicFilter: BasicFilter | undefined;
  rowProperties: readonly (DimensionProperties | undefined)[];
  columnProperties: readonly (DimensionProperties | undefined)[];
  readonly #base: Sheet;
  #rows: readonly (Row | undefined)[];
  #ownsRows = false;
  readonly #ownedRows = new WeakSet<Row>();

  constructor(base: Sheet) {
    this.#base = base;
    this.#rows = base.rows;
    this.properties = base.properties;
    this.merges = base.merges;
    this.protectedRanges = base.protectedRanges;
    this.conditionalFormats = base.conditionalFormats;
    this.bandedRanges = base.bandedRanges;
    this.basicFilter = base.basicFilter;
    this.rowProperties = base.rowProperties;
    this.columnProperties = base.columnProperties;
  }

  get id(): number {
    return this.properties.sheetId;
  }

  get title(): string {
    return this.properties.title;
  }

  get size(): GridSize {
    return this.properties.gridProperties;
  }

  get rows(): readonly (Row | undefined)[] {
    return this.#rows;
  }

  setSize(size: Partial<GridSize>): void {
    this.properties = { ...this.properties, gridProperties: { ...this.properties.gridProperties, ...size } };
  }

  cell(row: number, column: number): Cell | undefined {
    return this.#rows[row]?.[column];
  }

  setCell(row: number, column: number, cell: Cell | undefined): void {
    const kept = cell && withoutBlank(cell);
    if (kept === undefined && this.cell(row, column) === undefined) return;
    const cells = this.#ownRow(row);
    while (cells.length < column) cells.push(undefined);
    cells[column] = kept;
  }

  changeCell(row: number, column: number, change: (cell: Cell) => Cell): void {
    const before = this.cell(row, column);
    const after = change(before ?? blankCell);
    if (after !== before) this.setCell(row, column, after);
  }

  /** Runs over every cell of the area, blank ones included. */
  changeArea(area: Area, change: (cell: Cell, row: number, column: number) => Cell): void {
    for (let row = area.row; row < area.endRow; row += 1) {
      for (let column = area.column; column < area.endColumn; column += 1) {
        this.changeCell(row, column, (cell) => change(cell, row, column));
      }
    }
  }

  /** Replaces all rows; the caller gives away the array. Rows in it may still be shared. */
  replaceRows(rows: (Row | undefined)[]): void {
    this.#rows = rows;
    this.#ownsRows = true;
  }

  /** Replaces each row that holds something; the callback must not change what it is given. */
  mapRows(change: (row: Row) => Row): void {
    this.replaceRows(this.#rows.map((row) => row && change(row)));
  }

  commit(): Sheet {
    const base = this.#base;
    const isUnchanged =
      this.#rows === base.rows &&
      this.properties === base.properties &&
      this.merges === base.merges &&
      this.protectedRanges === base.protectedRanges &&
      this.conditionalFormats === base.conditionalFormats &&
      this.bandedRanges === base.bandedRanges &&
      this.basicFilter === base.basicFilter &&
      this.rowProperties === base.rowProperties &&
      this.columnProperties === base.columnProperties;
    if (isUnchanged) return base;
    return {
      properties: this.properties,
      rows: this.#rows,
      rowProperties: this.rowProperties,
      columnProperties: this.columnProperties,
      merges: this.merges,
      protectedRanges: this.protectedRanges,
      conditionalFormats: this.conditionalFormats,
      bandedRanges: this.bandedRanges,
      basicFilter: this.basicFilter,
    };
  }

  #ownRow(row: number): MutableRow {
    if (!this.#ownsRows) {
      this.#rows = this.#rows.slice();
      this.#ownsRows = true;
    }
    const rows = this.#rows as (Row | undefined)[];
    while (rows.length < row) rows.push(undefined);
    const existing = rows[row];
    if (existing && this.#ownedRows.has(existing)) return existing as MutableRow;
    const owned: MutableRow = existing ? existing.slice() : [];
    this.#ownedRows.add(owned);
    rows[row] = owned;
    return owned;
  }
}
