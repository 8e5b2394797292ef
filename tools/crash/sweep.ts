// Breaks one run at every call to Google, in every way, and lets what follows by itself mend it.
// What stands then must be what stands after the undisturbed run.
import type { Workspace } from '../../workspace/engine/workspace.ts';
import type { Scenario } from './scenarios.ts';
import { type Difference, differenceOf, type SiteState, stateOf } from './site-state.ts';

export const ways = ['before', 'after', 'kill'] as const;

export interface Point {
  readonly scenario: string;
  readonly at: number;
  readonly call: string;
  readonly way: (typeof ways)[number];
}

export interface Verdict extends Difference {
  readonly point: Point;
  readonly uncertain: number;
}

/** Rounds of the trigger that takes up what is left. */
const HOURS_AFTER = 9;

export interface Prepared {
  readonly scenario: Scenario;
  readonly expected: SiteState;
  readonly untouched: SiteState;
  readonly points: readonly Point[];
}

/** Plays the run undisturbed, and lists the points at which it can break. */
export function prepare(scenario: Scenario): Prepared {
  const untouched = stateOf(scenario.base.fork());
  const site = scenario.base.fork();
  const { calls } = scenario.start(site);
  afterwards(site);
  const points = calls.flatMap(({ service, method }, index) =>
    ways.map((way): Point => ({ scenario: scenario.name, at: index + 1, call: `${service}.${method}`, way })),
  );
  return { scenario, expected: stateOf(site), untouched, points };
}

export function breakAt({ scenario, expected, untouched }: Prepared, point: Point): Verdict {
  const site = scenario.base.fork();
  site.orderFault({ at: point.at, when: point.way });
  scenario.start(site);
  // A trigger whose run wrote nothing comes again by itself.
  const { lost, doubled } = differenceOf(untouched, stateOf(site));
  if (scenario.askedAgain || (lost.length === 0 && doubled.length === 0)) scenario.start(site);
  afterwards(site);
  const found = stateOf(site);
  return { point, uncertain: found.uncertain.length, ...differenceOf(expected, found) };
}

function afterwards(site: Workspace): void {
  site.advanceClock(HOURS_AFTER * 3_600_000);
}
