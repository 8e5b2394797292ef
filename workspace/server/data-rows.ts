// The rows that sorting moves: below the frozen ones, down to the last that holds a value.
import type { SheetDraft } from '../grid/sheet-draft.ts';

export function dataRegion(sheet: SheetDraft): { first: number; last: number } {
  const first = sheet.properties.gridProperties.frozenRowCount ?? 0;
  let last = sheet.rows.length;
  while (last > first && !sheet.rows[last - 1]?.some((cell) => cell?.value !== undefined)) last--;
  return { first, last };
}
