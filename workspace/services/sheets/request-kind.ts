// One kind of request of batchUpdate: its name, the fields it takes, and what it does to the draft.
import type { EffectiveValue } from '../../grid/cell.ts';
import { type FieldMask, maskPaths, parseMask } from '../../grid/field-mask.ts';
import { GridError } from '../../grid/grid-error.ts';
import type { JsonObject } from '../../grid/json.ts';
import { refuseProtected } from '../../grid/protection.ts';
import { type Area, areaOf, type Dimension, type DimensionRange, type GridRange, rangeOf } from '../../grid/range.ts';
import type { SheetDraft } from '../../grid/sheet-draft.ts';
import type { WorkbookDraft } from '../../grid/workbook-draft.ts';
import { checkMaskPaths, type Fields, type Shape } from './shape.ts';

export interface RequestContext {
  readonly book: WorkbookDraft;
  /** Whose rights apply. */
  readonly user: string;
  /** Values of a sheet of the draft as it is now, formulas calculated. */
  effectiveValues(sheetId: number): (row: number, column: number) => EffectiveValue | undefined;
  /** A fresh id like Google's, for named ranges. */
  newTextId(): string;
}

export interface RequestKind {
  readonly name: string;
  readonly fields: Fields;
  /** The body fits the fields. Returns the reply, if this kind has one. Throws a GridError to refuse. */
  apply(body: never, context: RequestContext): JsonObject | undefined;
}

export function requestKind<Body>(
  name: string,
  fields: Fields,
  apply: (body: Body, context: RequestContext) => object | undefined,
): RequestKind {
  // Replies are built from the model's own types, which are JSON; only TypeScript cannot see it in interfaces.
  return { name, fields, apply: apply as (body: never, context: RequestContext) => JsonObject | undefined };
}

/** The mask of an update request, checked against the message it updates. */
export function requiredMask(fields: string | undefined, shape: Shape): FieldMask {
  if (fields === undefined || fields.trim() === '') {
    throw new GridError("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const mask = parseMask(fields);
  checkMaskPaths(shape, maskPaths(mask), 'fields');
  return mask;
}

export function required<T>(value: T | undefined | null, name: string): T {
  if (value === undefined || value === null) throw new GridError(`Must specify ${name}.`);
  return value;
}

export interface Place {
  readonly sheet: SheetDraft;
  readonly area: Area;
}

function refuseOutside(index: number | undefined, name: string, what: string, length: number): void {
  if (index !== undefined && index < 0) throw new GridError(`${name}[${index}] must be >= 0`);
  if (index !== undefined && index >= length) {
    throw new GridError(`${name}[${index}] is after last ${what} in grid[${length}]`);
  }
}

/** The sheet and the cells of a range; its start must lie in the grid, its end is cut at the edge. */
export function placeOf(book: WorkbookDraft, range: GridRange | undefined, name = 'range'): Place {
  const given = required(range, name);
  const sheet = book.sheet(given.sheetId ?? 0);
  const { rowCount, columnCount } = sheet.size;
  refuseOutside(given.startRowIndex, `${name}.startRowIndex`, 'row', rowCount);
  refuseOutside(given.startColumnIndex, `${name}.startColumnIndex`, 'column', columnCount);
  const area = areaOf(given, sheet.size);
  if ((given.endRowIndex ?? rowCount) <= area.row || (given.endColumnIndex ?? columnCount) <= area.column) {
    throw new GridError(`${name} is empty: its end indexes must be after its start indexes`);
  }
  return { sheet, area };
}

/** The same, for a change of what the cells hold: refused where another's protection covers them. */
export function editablePlaceOf(context: RequestContext, range: GridRange | undefined, name = 'range'): Place {
  const place = placeOf(context.book, range, name);
  refuseProtected(context.book, place.sheet, rangeOf(place.sheet.id, place.area), context.user);
  return place;
}

export interface Stretch {
  readonly sheet: SheetDraft;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

export function dimensionOf(dimension: string | undefined): Dimension {
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS')
    throw new GridError('Must specify a dimension of ROWS or COLUMNS');
  return dimension;
}

/** Rows or columns named by a request; an absent end reaches the edge of the grid. */
export function stretchOf(book: WorkbookDraft, range: Partial<DimensionRange> | undefined): Stretch {
  const given = required(range, 'range');
  const sheet = book.sheet(given.sheetId ?? 0);
  const dimension = dimensionOf(given.dimension);
  const start = given.startIndex ?? 0;
  const end = given.endIndex ?? (dimension === 'ROWS' ? sheet.size.rowCount : sheet.size.columnCount);
  if (start < 0 || end < 0) throw new GridError('DimensionRange indexes must be >= 0');
  if (end <= start) throw new GridError(`endIndex[${end}] must be after startIndex[${start}]`);
  return { sheet, dimension, start, end };
}

export const stretchRange = ({ sheet, dimension, start, end }: Stretch): GridRange =>
  dimension === 'ROWS'
    ? { sheetId: sheet.id, startRowIndex: start, endRowIndex: end }
    : { sheetId: sheet.id, startColumnIndex: start, endColumnIndex: end };
