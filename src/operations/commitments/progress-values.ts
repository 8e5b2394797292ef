// How far an agreement is, as columns: one hundred per cent means done, less means it is open again.
// The day it was done is the first day it reached one hundred.

import { checkValue } from '../../define/check-values.ts';
import type { Context } from '../../define/context.ts';
import { type Commitment, commitments } from '../../tables/commitments.ts';

/** Less than what was reported before is asked about. */
export function checkProgress(raw: number, before: Commitment | undefined, context: Context): number {
  const row = { ...before, progressBefore: before?.progress };
  return checkValue(commitments.columns.progress, raw, context, row) ?? 0;
}

export function progressValues(
  progress: number,
  note: string | undefined,
  before: Commitment | undefined,
  { today }: Context,
) {
  return {
    progress,
    reportedOn: today,
    doneOn: progress >= 100 ? before?.doneOn || today : '',
    ...(note === undefined ? {} : { progressNote: note }),
  };
}
