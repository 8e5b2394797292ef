// The cells of a row as they stand, whatever they hold: a mark by which is told whether somebody has changed them, and a
// way to write them back.
import type { CellWrite } from './columns/column.ts';
import type { AnyTable } from './define-table.ts';

export type Cells = Readonly<Record<string, CellWrite>>;

/** What the cells hold, in a few characters: 53 bits that no two contents share by accident. */
export function markOf(cells: Cells): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const text = Object.keys(cells)
    .sort()
    .map((key) => `${key}=${shown(cells[key] ?? null)}`)
    .join('\n');
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (2 ** 32 * (high & 0x1fffff) + (low >>> 0)).toString(36);
}

/** The same for what is written and for what is read of it: a number may come back with its last digit changed. */
function shown(cell: CellWrite): string {
  if (cell === null || ('stringValue' in cell && cell.stringValue === '')) return '';
  if ('numberValue' in cell) return `n${cell.numberValue.toPrecision(12)}`;
  return 'boolValue' in cell ? `b${cell.boolValue}` : `s${cell.stringValue}`;
}

const asCells = new WeakMap<AnyTable, AnyTable>();

/** The table with columns whose values are cells as they stand, to write back what was kept. */
export function tableOfCells(table: AnyTable): AnyTable {
  const known = asCells.get(table);
  if (known) return known;
  const columns = Object.fromEntries(
    Object.entries(table.columns).map(([key, column]) => [key, { ...column, toCell: (cell: CellWrite) => cell }]),
  );
  const made: AnyTable = { ...table, columns };
  asCells.set(table, made);
  return made;
}
