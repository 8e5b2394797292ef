// Where each person's cursor is: the page tells the service, and follows when a script moves it.
import type { World } from '../engine/world.ts';
import { containerWorkbook } from '../services/sheets/workbook-store.ts';
import { select, selectionOf } from '../services/spreadsheet-app/ui-state.ts';
import type { Selection } from './api.ts';

export interface Selections {
  /** The person selected something in the page. Announced to nobody: the page knows. */
  fromPage(user: string, selection: Selection): void;
  /** What a script selected since the page last said where it is. */
  byScript(user: string): Selection | null;
  /** Whether news at this very moment come from `fromPage`. */
  isQuiet(): boolean;
}

export function selectionsOf(world: World): Selections {
  const known = new Map<string, string>();
  let quiet = false;
  const current = (user: string): Selection => {
    const { sheetId, area } = selectionOf(world, user, containerWorkbook(world));
    return {
      sheetId,
      row: area.row,
      column: area.column,
      box: { top: area.row, left: area.column, bottom: area.endRow, right: area.endColumn },
    };
  };
  return {
    fromPage(user, { sheetId, box }) {
      quiet = true;
      select(world, user, world.containerId, {
        sheetId,
        area: { row: box.top, column: box.left, endRow: box.bottom, endColumn: box.right },
      });
      quiet = false;
      known.set(user, JSON.stringify(current(user)));
    },
    byScript(user) {
      const now = current(user);
      return known.has(user) && known.get(user) !== JSON.stringify(now) ? now : null;
    },
    isQuiet: () => quiet,
  };
}
