// What a clear past proposes for a weight: a quarter more or less of what the add-on came with, and never further from
// that than a quarter, however often it is taken. Where satisfaction and answers speak against each other, nothing.
import type { Comparison } from './compare-cases.ts';

const QUARTER = 0.25;

export interface WeightProposal {
  /** null where today's weight stays. */
  readonly proposed: number | null;
  /** Whether people were more content where answers were worse, or the other way round. */
  readonly isMixed: boolean;
}

/** `usual` is the weight that the add-on came with. */
export function proposeWeight(weight: number, usual: number, comparisons: readonly Comparison[]): WeightProposal {
  const ways = new Set(
    comparisons.filter(({ isClear }) => isClear).map(({ fitting, other }) => Math.sign(fitting.mean - other.mean)),
  );
  ways.delete(0);
  const [way] = ways;
  if (way === undefined || ways.size > 1) return { proposed: null, isMixed: ways.size > 1 };
  const step = Math.max(1, Math.round(usual * QUARTER));
  const proposed =
    way > 0 ? Math.min(weight + step, usual + step) : Math.max(weight - step, usual - step, Math.min(weight, 1));
  return { proposed: (proposed - weight) * way > 0 ? proposed : null, isMixed: false };
}
