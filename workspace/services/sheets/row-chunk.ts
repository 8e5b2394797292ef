// Five hundred rows of a sheet as one file of the store. In memory it holds the rows as they are;
// only on its way to disk does it become compact JSON, so that a change costs the rows it touched.
import { blankCell, type Cell, type CellFormat, type DataValidationRule, type Row } from '../../grid/cell.ts';
import type { Json } from '../../grid/json.ts';

export const rowsPerChunk = 500;

/** Absent parts are left out; `f` and `d` are places in the chunk's lists. */
interface StoredCell {
  readonly v?: string | number | boolean;
  /** A formula. */
  readonly e?: string;
  readonly f?: number;
  readonly d?: number;
  readonly n?: string;
  readonly r?: readonly Json[];
}

/** A bare value stands for a cell with nothing else. */
type StoredEntry = StoredCell | string | number | boolean | null;

interface StoredChunk {
  readonly cells: readonly (readonly StoredEntry[] | null)[];
  readonly formats: readonly CellFormat[];
  readonly validations: readonly DataValidationRule[];
}

export class RowChunk {
  readonly rows: readonly (Row | undefined)[];

  constructor(rows: readonly (Row | undefined)[]) {
    this.rows = rows;
    Object.freeze(this);
  }

  toJSON(): StoredChunk {
    const formats = new Places<CellFormat>();
    const validations = new Places<DataValidationRule>();
    const stored = (cell: Cell | undefined): StoredEntry => {
      if (!cell) return null;
      const { value, format, validation, note, textFormatRuns } = cell;
      if (value !== undefined && typeof value !== 'object' && !format && !validation && !note && !textFormatRuns)
        return value;
      return {
        ...(value !== undefined && (typeof value === 'object' ? { e: value.formula } : { v: value })),
        ...(format && { f: formats.placeOf(format) }),
        ...(validation && { d: validations.placeOf(validation) }),
        ...(note !== undefined && { n: note }),
        ...(textFormatRuns && { r: textFormatRuns }),
      };
    };
    // Array.from also turns holes into blanks.
    const cells = Array.from(this.rows, (row) => (row ? Array.from(row, stored) : null));
    return { cells, formats: formats.list, validations: validations.list };
  }
}

/** Equal things once, in the order of their first use. */
class Places<T> {
  readonly list: T[] = [];
  readonly #places = new Map<T, number>();
  readonly #byText = new Map<string, number>();

  placeOf(item: T): number {
    const known = this.#places.get(item);
    if (known !== undefined) return known;
    const text = JSON.stringify(item);
    const place = this.#byText.get(text) ?? this.list.push(item) - 1;
    this.#places.set(item, place);
    this.#byText.set(text, place);
    return place;
  }
}

/** A chunk in any of its three lives: as written, copied with its memory, or read back from disk. */
export type ChunkContent = { readonly rows: readonly (Row | undefined)[] } | StoredChunk;

export function rowsOfChunk(content: ChunkContent): readonly (Row | undefined)[] {
  if ('rows' in content) return content.rows;
  const { cells, formats, validations } = content;
  const revived = (entry: StoredEntry): Cell | undefined => {
    if (entry === null) return undefined;
    if (typeof entry !== 'object') return { ...blankCell, value: entry };
    return {
      value: entry.e === undefined ? entry.v : { formula: entry.e },
      format: entry.f === undefined ? undefined : formats[entry.f],
      note: entry.n,
      validation: entry.d === undefined ? undefined : validations[entry.d],
      textFormatRuns: entry.r,
    };
  };
  return cells.map((row) => row?.map(revived));
}
