// `matching`: ours and the peers on the same instances in one run, one line of JSON per comparison.
// Times are medians in milliseconds of the processor after a warm-up, in turn where both take about as long: waiting for
// a busy machine does not count. Making the instance is not counted for anybody; ours includes
// checking the problem and building the network, theirs reading the model or the matrix they are given.
import { assign } from '../../src/matching/assignment/assign.ts';
import { assignFairly } from '../../src/matching/assignment/fair-assign.ts';
import type { Assignment, AssignmentProblem } from '../../src/matching/assignment/problem.ts';
import { readProblem } from '../../tools/problem-file.ts';
import { denseCosts, denseProblem, makeShort, sparseProblem } from './instances.ts';
import { type Achieved, type HighsPeer, openHighs, runMunkres } from './peers.ts';

/** Runs of ours, and of a peer; a peer that takes seconds is run once. */
const RUNS = 31;
const PEER_RUNS = 9;
const WARM_UP_RUNS = 25;
const SLOW_MILLISECONDS = 1000;

interface Timed<T> {
  readonly milliseconds: number;
  readonly result: T;
}

/** Writes one line per comparison; `files` are problem files to solve besides the made instances. */
export async function compareMatching(files: readonly { name: string; text: string }[]): Promise<void> {
  const highs = await openHighs();
  for (const size of [200, 1000]) {
    const costs = denseCosts(size, size);
    const problem = denseProblem(costs);
    const [ours, peer] = measureInTurn(
      () => assign(problem).assignment,
      () => runMunkres(costs),
    );
    report(`dense ${size}²`, problem, ours, 'munkres', peer);
  }
  const wide = { requests: 2000, advisors: 5000, pairsPerRequest: 50, seats: [1, 4], capacity: [1, 4] } as const;
  const ample = sparseProblem(wide, 1);
  const narrow = { requests: 300, advisors: 300, pairsPerRequest: 300, seats: [1, 3], capacity: [1, 3] } as const;
  const instances = [
    { name: 'sparse, ample', problem: ample, isAmple: true },
    { name: 'sparse, 500 seats short', problem: makeShort(ample, 500), isAmple: false },
    { name: '300 × 300, scarce', problem: makeShort(sparseProblem(narrow, 2), 150), isAmple: false },
  ];
  for (const { name, problem, isAmple } of instances) compareWithHighs(highs, name, problem, isAmple);
  for (const { name, text } of files) {
    const problem = readProblem(text);
    compareWithHighs(highs, name, problem, assign(problem).assignment.unfilled === 0);
    const fair = measure(() => assignFairly(problem), 3);
    const { assignment, floor, ceiling, floorProven, totalProven } = fair.result;
    write({
      instance: `${name}, fair`,
      ...sizesOf(problem),
      oursMs: round(fair.milliseconds),
      ours: { ...objective(assignment), floor, ceiling, floorProven, totalProven },
    });
  }
}

function compareWithHighs(highs: HighsPeer, name: string, problem: AssignmentProblem, isAmple: boolean): void {
  const ours = measure(() => assign(problem).assignment, RUNS);
  const text = measure(highs.solveText(problem, isAmple), PEER_RUNS);
  const arrays = measure(highs.solveArrays(problem, isAmple), PEER_RUNS);
  report(name, problem, ours, 'highs', text, {
    peerFromArraysMs: round(arrays.milliseconds),
    ratioFromArrays: round(arrays.milliseconds / ours.milliseconds),
  });
}

/**
 * Medians of two that take about as long, one run of each in turn: what else the machine does falls on both. Warmed up
 * for a second and measured for another, because the engine's compiler works beside them and is late on a busy machine.
 */
function measureInTurn<A, B>(one: () => A, other: () => B): [Timed<A>, Timed<B>] {
  const times: [number[], number[]] = [[], []];
  const timed = <T>(run: () => T, own: number[]): T => {
    const start = processorMilliseconds();
    const result = run();
    own.push(processorMilliseconds() - start);
    return result;
  };
  const inTurn = () => [timed(one, times[0]), timed(other, times[1])] as const;
  for (const begin = processorMilliseconds(); processorMilliseconds() - begin < SLOW_MILLISECONDS; ) inTurn();
  for (const own of times) own.length = 0;
  const begin = processorMilliseconds();
  for (;;) {
    const results = inTurn();
    if (times[0].length < RUNS || processorMilliseconds() - begin < SLOW_MILLISECONDS) continue;
    const [first, second] = times.map((own) => own.sort((a, b) => a - b)[own.length >> 1] as number) as [
      number,
      number,
    ];
    return [
      { milliseconds: first, result: results[0] },
      { milliseconds: second, result: results[1] },
    ];
  }
}

function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The median of several runs, of one alone when that is slow. */
function measure<T>(run: () => T, runs: number): Timed<T> {
  const times: number[] = [];
  const begin = processorMilliseconds();
  for (let i = 0; i < WARM_UP_RUNS && processorMilliseconds() - begin < SLOW_MILLISECONDS; i++) run();
  for (;;) {
    const start = processorMilliseconds();
    const result = run();
    times.push(processorMilliseconds() - start);
    if (times.length < runs && (times[0] as number) < SLOW_MILLISECONDS) continue;
    times.sort((a, b) => a - b);
    return { milliseconds: times[times.length >> 1] as number, result };
  }
}

function report(
  instance: string,
  problem: AssignmentProblem,
  ours: Timed<Assignment>,
  peer: string,
  theirs: Timed<Achieved>,
  more: object = {},
): void {
  write({
    instance,
    ...sizesOf(problem),
    oursMs: round(ours.milliseconds),
    peer,
    peerMs: round(theirs.milliseconds),
    ratio: round(theirs.milliseconds / ours.milliseconds),
    ...more,
    ours: objective(ours.result),
    theirs: { total: theirs.result.total, unfilled: theirs.result.unfilled },
  });
}

const sizesOf = ({ seats, capacity, pairs }: AssignmentProblem) => ({
  requests: seats.length,
  advisors: capacity.length,
  pairs: pairs.request.length,
  seats: Array.from(seats).reduce((sum, count) => sum + count, 0),
});

const objective = ({ total, minimum, unfilled }: Assignment) => ({ total, minimum, unfilled });

const round = (value: number): number => Math.round(value * 100) / 100;

const write = (line: object): void => console.log(JSON.stringify(line));
