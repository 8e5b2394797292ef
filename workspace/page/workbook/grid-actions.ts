// What the grid's gestures do to the workbook.
import type { SheetEdit } from '../../server/api.ts';
import type { SheetCells } from '../grid/cells.ts';
import type { GridActions } from '../grid/grid.tsx';
import { boxOf, type GridSelection } from '../grid/selection.ts';
import { ask, tell } from '../shell/ask.tsx';
import { t } from '../text.ts';

interface Context {
  readonly sheetId: number;
  readonly selection: GridSelection;
  readonly cells: SheetCells;
  select(next: GridSelection): void;
  edit(one: SheetEdit): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  openMenu(where: 'row' | 'column' | 'cell', at: { x: number; y: number }): void;
  openFilter(column: number): void;
}

/** Whether a person may go on and change a cell: forbidden ones are refused, those with a warning are asked about. */
export async function mayChange(locked: 'warning' | 'forbidden' | undefined): Promise<boolean> {
  if (locked === undefined) return true;
  if (locked === 'warning') return (await ask({ title: t.sheet.lockedWarning, accept: t.sheet.changeAnyway })) !== null;
  await tell(t.failed, t.sheet.lockedRefused);
  return false;
}

export function lockIn(cells: SheetCells, selection: GridSelection): 'warning' | 'forbidden' | undefined {
  const box = boxOf(selection);
  let found: 'warning' | 'forbidden' | undefined;
  for (let row = box.top; row < Math.min(box.bottom, box.top + 500); row++)
    for (let column = box.left; column < box.right; column++) {
      const locked = cells.cell(row, column)?.locked;
      if (locked === 'forbidden') return locked;
      found ??= locked;
    }
  return found;
}

export function gridActions(context: Context): GridActions {
  const { sheetId, cells, selection, edit } = context;
  const enter = async (row: number, column: number, text: string) => {
    if (await mayChange(cells.cell(row, column)?.locked))
      await edit({ kind: 'set', sheetId, row, column, values: [[text]] });
  };
  return {
    select: context.select,
    enter: (row, column, text) => void enter(row, column, text),
    clear: () => {
      void mayChange(lockIn(cells, selection)).then((may) =>
        may ? edit({ kind: 'clear', sheetId, box: boxOf(selection) }) : undefined,
      );
    },
    toggle: (row, column) => void enter(row, column, cells.cell(row, column)?.checked ? 'FALSE' : 'TRUE'),
    resizeColumn: (column, pixels) =>
      void edit({ kind: 'resize', sheetId, dimension: 'COLUMNS', start: column, count: 1, pixels }),
    fitColumn: (column) => void edit({ kind: 'fit', sheetId, dimension: 'COLUMNS', start: column, count: 1 }),
    openMenu: context.openMenu,
    openFilter: context.openFilter,
    undo: () => void context.undo(),
    redo: () => void context.redo(),
  };
}
