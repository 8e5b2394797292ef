// What one choice does to the whole plan: people who come and go, and points. Both plans are solved to the end,
// so that a sentence about a choice says what happens when it is made.
import type { Plan } from './solve-plan.ts';

export interface PlanChange {
  /** Points that the second plan has less; negative for more. */
  readonly points: number;
  /** Requests with fewer people than before, and with more. */
  readonly emptied: readonly number[];
  readonly filled: readonly number[];
  /** Requests whose people change. */
  readonly changed: ReadonlySet<number>;
  /** Indices in the fleet of those who come to a request, and of those who leave it. */
  cameTo(request: number): readonly number[];
  leftFrom(request: number): readonly number[];
}

export function comparePlans(before: Plan, after: Plan): PlanChange {
  const old = peopleOf(before);
  const now = peopleOf(after);
  const emptied: number[] = [];
  const filled: number[] = [];
  const changed = new Set<number>();
  before.input.requests.forEach((_, request) => {
    const was = old.get(request) ?? NOBODY;
    const is = now.get(request) ?? NOBODY;
    if (is.size < was.size) emptied.push(request);
    if (is.size > was.size) filled.push(request);
    if (is.size !== was.size || [...is].some((advisor) => !was.has(advisor))) changed.add(request);
  });
  const missing = (from: ReadonlyMap<number, ReadonlySet<number>>, to: typeof from, request: number) =>
    [...(from.get(request) ?? NOBODY)].filter((advisor) => !(to.get(request) ?? NOBODY).has(advisor));
  return {
    points: before.assignment.total - after.assignment.total,
    emptied,
    filled,
    changed,
    cameTo: (request) => missing(now, old, request),
    leftFrom: (request) => missing(old, now, request),
  };
}

const NOBODY: ReadonlySet<number> = new Set();

export function peopleOf({ assignment, nodes }: Plan): ReadonlyMap<number, ReadonlySet<number>> {
  const people = new Map<number, Set<number>>();
  for (const { request, advisor } of assignment.pairs) {
    const own = people.get(request) ?? new Set();
    people.set(request, own.add(nodes.advisorOf(advisor)));
  }
  return people;
}
