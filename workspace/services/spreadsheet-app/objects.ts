// How the objects of SpreadsheetApp reach each other: a sheet gives ranges, a range gives its sheet.
// One set of makers per execution; create-objects.ts ties the knot.
import { GoogleError } from '../../engine/google-error.ts';
import type { ServiceContext } from '../../engine/service.ts';
import type { Area } from '../../grid/range.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { workbooksOf } from '../sheets/workbook-store.ts';
import type { Selection } from './ui-state.ts';

export interface Objects {
  readonly context: ServiceContext;
  spreadsheet(id: string): object;
  sheet(id: string, sheetId: number): object;
  range(id: string, sheetId: number, area: Area): object;
  selection(id: string, selection: Selection): object;
}

/** The workbook as it is now; it may have gone since the script got hold of it. */
export function currentBook({ world }: ServiceContext, id: string): Workbook {
  const book = workbooksOf(world).find(id);
  if (!book) throw new GoogleError(`Service Spreadsheets failed while accessing document with id ${id}.`);
  return book;
}

export interface SheetTarget {
  readonly id: string;
  readonly sheetId: number;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

const sheets = new WeakMap<object, SheetTarget>();
const ranges = new WeakMap<object, RangeTarget>();

export const rememberSheet = (object: object, target: SheetTarget): void => void sheets.set(object, target);
export const rememberRange = (object: object, target: RangeTarget): void => void ranges.set(object, target);

/** Which sheet a Sheet object of a script stands for. */
export function sheetTarget(value: unknown): SheetTarget {
  const target = typeof value === 'object' && value !== null ? sheets.get(value) : undefined;
  if (!target) throw new GoogleError("The parameters don't match the method signature: a Sheet is needed.");
  return target;
}

/** Which cells a Range object of a script stands for. */
export function rangeTarget(value: unknown): RangeTarget {
  const target = typeof value === 'object' && value !== null ? ranges.get(value) : undefined;
  if (!target) throw new GoogleError("The parameters don't match the method signature: a Range is needed.");
  return target;
}

export const topLeft = ({ row, column }: Pick<Area, 'row' | 'column'>): Area => ({
  row,
  column,
  endRow: row + 1,
  endColumn: column + 1,
});
