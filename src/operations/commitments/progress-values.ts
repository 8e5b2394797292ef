// How far an agreement is, as columns: one hundred per cent means done, less means it is open again.
// The day it was done is the first day it reached one hundred.
import type { Context } from '../../define/context.ts';
import type { Commitment } from '../../tables/commitments.ts';

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
