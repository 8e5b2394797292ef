// Selection: what the person at the screen has selected.
// Reference: https://developers.google.com/apps-script/reference/spreadsheet/selection
import { guarded } from '../../engine/guarded.ts';
import type { Objects } from './objects.ts';
import type { Selection } from './ui-state.ts';

export function selectionObject(objects: Objects, id: string, { sheetId, area }: Selection): object {
  const first = { row: area.row, column: area.column, endRow: area.row + 1, endColumn: area.column + 1 };
  return guarded('Selection', {
    getActiveSheet: () => objects.sheet(id, sheetId),
    getActiveRange: () => objects.range(id, sheetId, area),
    getCurrentCell: () => objects.range(id, sheetId, first),
  });
}
