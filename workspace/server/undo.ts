// Undo and redo of people's edits. Workbooks are immutable, so a step is just the state before.
// What a script or another change did since makes the older steps unusable, as undoing them would undo that too.
import type { Workbook } from '../grid/workbook.ts';

const MOST_STEPS = 100;

export interface UndoSteps {
  /** After an edit led from one state to another. */
  record(before: Workbook, after: Workbook): void;
  /** The state to return to from the current one; undefined when there is none. */
  undo(current: Workbook): Workbook | undefined;
  redo(current: Workbook): Workbook | undefined;
  canUndo(current: Workbook): boolean;
  canRedo(current: Workbook): boolean;
}

interface Step {
  readonly before: Workbook;
  readonly after: Workbook;
}

export function undoSteps(): UndoSteps {
  const past: Step[] = [];
  const future: Step[] = [];
  const usable = (current: Workbook) => past.at(-1)?.after === current;
  const repeatable = (current: Workbook) => future.at(-1)?.before === current;
  return {
    record(before, after) {
      if (before === after) return;
      past.push({ before, after });
      if (past.length > MOST_STEPS) past.shift();
      future.length = 0;
    },
    undo(current) {
      const step = usable(current) ? past.pop() : undefined;
      if (step) future.push(step);
      return step?.before;
    },
    redo(current) {
      const step = repeatable(current) ? future.pop() : undefined;
      if (step) past.push(step);
      return step?.after;
    },
    canUndo: usable,
    canRedo: repeatable,
  };
}
