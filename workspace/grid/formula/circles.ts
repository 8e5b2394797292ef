// Formulas over arrays that read, over others, their own result.
import type { Area } from '../range.ts';
import { type ArrayPlace, type Cells, cellKey } from './spill.ts';

/** Does the formula stand in the area, or its result reach into it? */
export function reachesInto(place: ArrayPlace, cells: Cells | undefined, area: Area): boolean {
  return [cellKey(place.row, place.column), ...(cells?.keys() ?? [])].some((key) => {
    const [row = 0, column = 0] = key.split(':').map(Number);
    return row >= area.row && row < area.endRow && column >= area.column && column < area.endColumn;
  });
}

/** `reads`: whose cells each formula read. */
export function readingThemselves(reads: ReadonlyMap<ArrayPlace, ReadonlySet<ArrayPlace>>): ArrayPlace[] {
  return [...reads.keys()].filter((place) => {
    const reached = new Set<ArrayPlace>();
    const ahead = [...(reads.get(place) ?? [])];
    for (let next = ahead.pop(); next; next = ahead.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      ahead.push(...(reads.get(next) ?? []));
    }
    return reached.has(place);
  });
}
