import { describe, expect, it } from 'vitest';
import { newWorkbook } from '../../../workspace/grid/workbook.ts';
import { undoSteps } from '../../../workspace/server/undo.ts';

const state = (title: string) =>
  newWorkbook({ id: 'x', owner: 'o', title, locale: 'es_MX', timeZone: 'UTC', firstSheetTitle: 'Hoja 1' });

describe('undoSteps', () => {
  it('goes back and forth over edits', () => {
    const [a, b, c] = [state('a'), state('b'), state('c')];
    const steps = undoSteps();
    steps.record(a, b);
    steps.record(b, c);
    expect(steps.undo(c)).toBe(b);
    expect(steps.undo(b)).toBe(a);
    expect(steps.undo(a)).toBeUndefined();
    expect(steps.redo(a)).toBe(b);
    expect(steps.canRedo(b)).toBe(true);
  });

  it('does not undo over a change that somebody else made', () => {
    const [a, b, other] = [state('a'), state('b'), state('other')];
    const steps = undoSteps();
    steps.record(a, b);
    expect(steps.canUndo(other)).toBe(false);
    expect(steps.undo(other)).toBeUndefined();
  });

  it('forgets what could be redone after a new edit', () => {
    const [a, b, c] = [state('a'), state('b'), state('c')];
    const steps = undoSteps();
    steps.record(a, b);
    steps.undo(b);
    steps.record(a, c);
    expect(steps.redo(c)).toBeUndefined();
  });
});
