// The peers on the same instances: HiGHS (WebAssembly) as a linear programme given in arrays, its fastest way in,
// and munkres on the cost matrix. Both return what they achieved, to be compared with ours.
import loadHighs from 'highs';
import { munkres } from 'munkres';
import type { AssignmentProblem } from '../../src/matching/assignment/problem.ts';
import { modelOf, writeProgramme } from './linear-programme.ts';

export interface Achieved {
  readonly total: number;
  readonly unfilled: number;
}

/** Prepares the peer's input, then returns the run that is measured. */
export type PeerSolver = (problem: AssignmentProblem, isAmple: boolean) => () => Achieved;

export interface HighsPeer {
  /** The package's one-shot interface: a model in LP text. */
  readonly solveText: PeerSolver;
  /** Its interface for large models made by programmes: sparse arrays. Faster, for it parses no text. */
  readonly solveArrays: PeerSolver;
}

/**
 * The flow as a linear programme, whose corners are whole numbers: HiGHS needs no branching. Where seats are short,
 * each seat is a column worth more than all scores together, first seats more than second ones: the same order of
 * objectives as ours. Where they are not (`isAmple`), it gets the easier programme in which every seat is filled.
 */
export async function openHighs(): Promise<HighsPeer> {
  const highs = await loadHighs();
  return {
    solveText: (problem, isAmple) => {
      const text = writeProgramme(modelOf(problem, isAmple, highs.infinity));
      return () => {
        const { Columns } = highs.solve(text, { output_flag: false });
        return achieved(problem, (pair) => (Columns[`x${pair}`] as { Primal: number }).Primal);
      };
    },
    solveArrays: (problem, isAmple) => {
      const model = modelOf(problem, isAmple, highs.infinity);
      const source = {
        ...model,
        sense: highs.constants.objectiveSense.maximize,
        matrix: { format: 'csc', numRows: model.numRows, numCols: model.numCols, ...model.entries },
      } as const;
      return () =>
        highs.withModel(source, (open) => {
          open.options.set({ output_flag: false });
          open.run();
          const values = open.getSolution().colValue;
          return achieved(problem, (pair) => values[pair] as number);
        });
    },
  };
}

function achieved({ seats, pairs }: AssignmentProblem, valueOfPair: (pair: number) => number): Achieved {
  let total = 0;
  let unfilled = Array.from(seats).reduce((sum, count) => sum + count, 0);
  for (let pair = 0; pair < pairs.request.length; pair++) {
    const value = Math.round(valueOfPair(pair));
    unfilled -= value;
    total += value * (pairs.score[pair] as number);
  }
  return { total, unfilled };
}

export function runMunkres(costs: readonly (readonly number[])[]): Achieved {
  const chosen = munkres(costs as number[][]);
  return {
    total: chosen.reduce((sum, [row, column]) => sum - (costs[row]?.[column] ?? 0), 0),
    unfilled: costs.length - chosen.length,
  };
}
