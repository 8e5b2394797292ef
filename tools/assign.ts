// `npm run --silent assign -- FILE [--fair]`: solves a problem file and prints the plan as one line of JSON.
// `milliseconds` is the median of a few solutions, reading the file not counted; with --fair there is one.
import { readFileSync } from 'node:fs';
import { assign } from '../src/matching/assignment/assign.ts';
import { assignFairly } from '../src/matching/assignment/fair-assign.ts';
import type { Assignment, AssignmentProblem } from '../src/matching/assignment/problem.ts';
import { ProblemFileError, readProblem } from './problem-file.ts';

const USAGE = 'Usage: npm run --silent assign -- FILE [--fair]';
const RUNS = 15;
/** Long solutions are not repeated for the sake of the clock. */
const LONG_MILLISECONDS = 200;

interface Solved {
  readonly plan: Assignment;
  /** What was proven of a fair plan. */
  readonly proofs: { readonly floorProven?: boolean; readonly totalProven?: boolean };
  readonly milliseconds: number;
}

function solve(problem: AssignmentProblem, isFair: boolean): Solved {
  const times: number[] = [];
  for (;;) {
    const start = performance.now();
    const { plan, proofs } = isFair ? solveFairly(problem) : { plan: assign(problem).assignment, proofs: {} };
    times.push(performance.now() - start);
    if (!isFair && times.length < RUNS && (times[0] as number) < LONG_MILLISECONDS) continue;
    times.sort((a, b) => a - b);
    return { plan, proofs, milliseconds: times[times.length >> 1] as number };
  }
}

function solveFairly(problem: AssignmentProblem) {
  const { assignment, floorProven, totalProven } = assignFairly(problem);
  return { plan: assignment, proofs: { floorProven, totalProven } };
}

function run(args: readonly string[]): number {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--fair');
  const [path] = files;
  if (path === undefined || files.length > 1 || unknown !== undefined) {
    console.error(unknown === undefined ? USAGE : `Unknown option ${unknown}. ${USAGE}`);
    return 1;
  }
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`${path} cannot be read: ${(error as Error).message}`);
    return 1;
  }
  try {
    const { plan, proofs, milliseconds } = solve(readProblem(text), args.includes('--fair'));
    const { total, minimum, unfilled } = plan;
    const pairs = plan.pairs.map(({ request, advisor, score }) => [request, advisor, score]);
    console.log(
      JSON.stringify({
        total,
        minimum,
        ...proofs,
        unfilled,
        milliseconds: Math.round(milliseconds * 1000) / 1000,
        pairs,
      }),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ProblemFileError)) throw error;
    console.error(`${path}: ${error.message}`);
    return 1;
  }
}

process.exitCode = run(process.argv.slice(2));
