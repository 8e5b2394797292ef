// The cells of one sheet that the page holds: asked for in blocks of rows as they come into view,
// asked for again when the workbook changed (the old ones stay visible until the new ones arrive).
import type { CellView, RowsWindow } from '../../server/api.ts';
import { getJson } from '../server.ts';

const BLOCK_ROWS = 100;

interface Block {
  readonly version: number;
  readonly window: RowsWindow;
}

export interface SheetCells {
  cell(row: number, column: number): CellView | null;
  style(row: number, cell: CellView | null): string;
  loaded(row: number): boolean;
  /** Asks for the blocks that cover these rows, where missing or stale. */
  want(from: number, to: number): void;
  /** All that is held is stale. */
  invalidate(): void;
}

export function sheetCells(sheetId: number, arrived: () => void): SheetCells {
  const blocks = new Map<number, Block>();
  const asked = new Map<number, number>();
  let version = 0;
  const blockOf = (row: number) => blocks.get(Math.floor(row / BLOCK_ROWS));

  async function ask(index: number): Promise<void> {
    const wanted = version;
    asked.set(index, wanted);
    try {
      const from = index * BLOCK_ROWS;
      const window = await getJson<RowsWindow | null>(
        `/api/sheets/${sheetId}/rows?from=${from}&to=${from + BLOCK_ROWS}`,
      );
      // The tab is gone: the page is about to show another.
      if (window === null) return;
      blocks.set(index, { version: wanted, window });
      arrived();
    } catch (error) {
      // The server went away meanwhile: the page says so elsewhere, and asks again when it changes.
      console.warn(error);
    } finally {
      if (asked.get(index) === wanted) asked.delete(index);
    }
  }

  return {
    cell(row, column) {
      const block = blockOf(row);
      return block?.window.rows[row - block.window.from]?.[column] ?? null;
    },
    style(row, cell) {
      return cell?.style === undefined ? '' : (blockOf(row)?.window.styles[cell.style] ?? '');
    },
    loaded: (row) => blockOf(row) !== undefined,
    want(from, to) {
      for (let index = Math.floor(from / BLOCK_ROWS); index * BLOCK_ROWS < to; index++) {
        if (blocks.get(index)?.version !== version && asked.get(index) !== version) void ask(index);
      }
    },
    invalidate() {
      version++;
    },
  };
}
