// Writes the changes of a run in one batch, and has the answer tell whether its rows and columns still stood where they
// were read: somebody may have sorted the tab meanwhile. What landed elsewhere is put right.
import type { CellContext } from '../../src/define/columns/column.ts';
import type { Change } from '../../src/define/records.ts';
import { withNamesOfNew } from '../../src/interpreter/names-of-new.ts';
import { isRefusedBatch } from '../google/retry.ts';
import { lookAgain } from './look-again.ts';
import { mendMoved } from './mend-moved.ts';
import { type BatchPlan, planBatch } from './plan-batch.ts';
import { writeProven } from './proven-write.ts';
import type { RowPlaces } from './row-places.ts';
import { movedTables, rangesToSee } from './seen-places.ts';

export function commit(workbookId: string, changes: readonly Change[], places: RowPlaces, known: CellContext): void {
  const context = withNamesOfNew(changes, known);
  const { plan, seen } = written(workbookId, changes, places, context);
  for (const { table, id } of plan.removals) places.removed(table, id);
  const moved = movedTables(plan, places, seen);
  if (moved.length > 0) mendMoved(workbookId, plan, moved, places, context);
  for (const { table, id, cells } of plan.updates)
    for (const { key, value } of cells) places.wrote(table, id, key, value);
  for (const { table, id, values } of plan.inserts)
    for (const [key, column] of Object.entries(table.columns))
      places.wrote(table, id, key, values[key] === undefined ? null : column.toCell(values[key], context));
}

/** A batch that Google refuses is not applied: rows it named may have gone meanwhile, so it is planned once more. */
function written(workbookId: string, changes: readonly Change[], places: RowPlaces, context: CellContext) {
  const write = (plan: BatchPlan) => ({
    plan,
    seen: writeProven(workbookId, plan.requests, changes, rangesToSee(plan, places)),
  });
  const first = planBatch(changes, places, context);
  try {
    return write(first);
  } catch (error) {
    for (const { table, id } of first.inserts) places.withdrawn(table, id);
    if (!isRefusedBatch(error) || first.updates.length + first.removals.length === 0) throw error;
    return write(planBatch(lookAgain(workbookId, changes, places), places, context));
  }
}
