// Cases in which a person fitted beside cases in which she did not, for each term and each kind of outcome.
// Nothing is compared below ten cases or with a side of fewer than three. A difference has to be unlikely by chance counted
// by case, and also where each person counts once on a side, so that somebody whom everybody likes does not speak for every
// term she has. And the more is compared at once, the more unlikely each difference has to be (Holm).
import { MIN_ANSWERS } from '../../figures/surveys.ts';
import type { TermKey } from '../../views/candidate-view.ts';
import { allTerms } from '../terms/all-terms.ts';
import { chanceOfDifference } from './chance.ts';
import type { PastCase, PastCases } from './past-cases.ts';

export const MIN_CASES = 10;
/** How often at most anything at all may look clear where nothing matters. */
const CHANCE = 0.05;
/** Means are compared in such steps: tenths of a score, twentieths of a share. */
const stepsOf = { advisories: 10, invitations: 20 } as const;

export type OutcomeKind = keyof PastCases;

export interface Group {
  readonly cases: number;
  /** Mean over its cases. */
  readonly mean: number;
}

export interface Comparison {
  readonly term: TermKey;
  readonly kind: OutcomeKind;
  readonly fitting: Group;
  readonly other: Group;
  /** Whether it is hardly chance. */
  readonly isClear: boolean;
}

export function compareCases(past: PastCases): readonly Comparison[] {
  const compared = (Object.keys(stepsOf) as OutcomeKind[]).flatMap((kind) =>
    allTerms.flatMap(({ key }) => compareBy(key, kind, past[kind]) ?? []),
  );
  const byChance = [...compared].sort((one, other) => one.chance - other.chance);
  const doubtful = byChance.findIndex(({ chance }, at) => chance > CHANCE / (byChance.length - at));
  const clear = new Set(doubtful === -1 ? byChance : byChance.slice(0, doubtful));
  return compared.map((each) => {
    const { chance: _, isOneWay, ...comparison } = each;
    return { ...comparison, isClear: clear.has(each) && isOneWay };
  });
}

function compareBy(term: TermKey, kind: OutcomeKind, cases: readonly PastCase[]) {
  const fitting = cases.filter(({ fits }) => fits.get(term) === true);
  const other = cases.filter(({ fits }) => fits.get(term) === false);
  if (fitting.length + other.length < MIN_CASES || Math.min(fitting.length, other.length) < MIN_ANSWERS)
    return undefined;
  const byCase = differenceOf(fitting.map(valueIn), other.map(valueIn), stepsOf[kind]);
  const byPerson = differenceOf(perPerson(fitting), perPerson(other), stepsOf[kind]);
  return {
    term,
    kind,
    fitting: { cases: fitting.length, mean: meanOf(fitting.map(valueIn)) },
    other: { cases: other.length, mean: meanOf(other.map(valueIn)) },
    chance: Math.max(byCase.chance, byPerson.chance),
    /** Counted by case and by person the difference points to the same side. */
    isOneWay: byCase.way === byPerson.way,
  };
}

function differenceOf(fitting: readonly number[], other: readonly number[], steps: number) {
  const inSteps = (values: readonly number[]) => values.map((value) => Math.round(value * steps));
  return {
    way: Math.sign(meanOf(fitting) - meanOf(other)),
    chance: chanceOfDifference(inSteps(fitting), inSteps(other)),
  };
}

function perPerson(cases: readonly PastCase[]): readonly number[] {
  const values = new Map<string, number[]>();
  for (const { advisor, value } of cases) values.set(advisor, [...(values.get(advisor) ?? []), value]);
  return [...values.values()].map(meanOf);
}

function valueIn({ value }: PastCase): number {
  return value;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
