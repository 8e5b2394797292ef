// Whom a programme proposes for a seat, as the panel draws it: the best few, who is left out under which rule, and what
// would let more of them appear. Rules and terms are those of the programme.
import type { LeftOutGroup, Suggestion, SuggestionsSpec, SuggestionTerm } from '../blocks/suggesting.ts';
import type { Language } from '../text/language.ts';
import { type Barring, byFirstRule, type Excluded, type Rankable, rank } from './rank.ts';
import { pointsOf } from './score-pair.ts';
import type { SuggestionTermOf } from './shared-terms.ts';
import { weigh } from './weigh-terms.ts';

/** Of those that fit, and of the others. */
const MOST_SHOWN = 6;

export interface SuggestionRule<Asked, One> extends Barring<Asked, One, unknown> {
  readonly key: string;
  /** Whether the team could let somebody appear whom it leaves out. */
  readonly canRelax: boolean;
}

interface Said<One> {
  /** "2 en pausa" */
  group(count: number): string;
  reason(one: One): string;
  /** What would let so many appear. */
  relax(count: number): string;
}

interface Suggested<Asked, One extends Rankable, Ground, R, T> {
  readonly all: readonly One[];
  readonly asked: Asked;
  readonly ground: Ground;
  readonly rules: readonly R[];
  readonly terms: readonly T[];
  readonly weights: Readonly<Record<string, number>>;
  readonly language: Language;
  /** The words of a rule. */
  said(rule: R): Said<One>;
  /** What the points of a term were counted from. */
  sentence(term: T, one: One): string;
  nameOf(one: One): string;
  view(one: One, score: number, terms: readonly SuggestionTerm[]): Suggestion;
  /** `isAnyFit`: somebody among those who could. */
  note(isAnyFit: boolean): string;
  leftOut(count: number, groups: readonly string[]): string;
  /** Nobody could: `relax` would help most. */
  nobody(relax: string): { readonly title: string; readonly detail: string };
}

export function suggested<
  Asked,
  One extends Rankable,
  Ground,
  R extends SuggestionRule<Asked, One>,
  T extends SuggestionTermOf<Asked, One, Ground>,
>(given: Suggested<Asked, One, Ground, R, T>): SuggestionsSpec {
  const { all, asked, ground, rules, said, nameOf, view, note } = given;
  const terms = weigh(
    given.terms.filter((term) => term.applies(asked, all)),
    given.weights,
  );
  const { ranked, excluded } = rank(all, asked, ground, rules, terms);
  const views = ranked.map(({ advisor, score }) =>
    view(
      advisor,
      score,
      terms.map((weighed) => ({
        key: weighed.term.key,
        label: weighed.term.label[given.language],
        points: pointsOf(weighed, asked, advisor, ground),
        max: weighed.max,
        sentence: given.sentence(weighed.term, advisor),
      })),
    ),
  );
  const fitting = views.filter(({ fits }) => fits);
  const others = views.filter(({ fits }) => !fits);
  const leftOut = byFirstRule(excluded, rules).map(
    ({ rule, out }): LeftOutGroup => ({
      rule: rule.key,
      label: said(rule).group(out.length),
      out: out.map(({ advisor, rules: against }) => ({
        id: advisor.row.id,
        name: nameOf(advisor),
        reason: against.map((each) => said(each).reason(advisor)).join(' '),
      })),
    }),
  );
  const relax = relaxed(excluded, rules).map(({ rule, gain }) => said(rule).relax(gain));
  return {
    note: views.length === 0 ? '' : note(fitting.length > 0),
    items: [...fitting.slice(0, MOST_SHOWN), ...others.slice(0, MOST_SHOWN)],
    leftOutLine:
      excluded.length === 0
        ? ''
        : given.leftOut(
            excluded.length,
            leftOut.map((group) => group.label),
          ),
    leftOut,
    relax,
    empty: views.length > 0 ? null : { ...given.nobody(relax[0] ?? ''), opensDirectory: true },
  };
}

/** Nobody to rank yet: why, and what to do. */
export const nobodyToRank = (
  why: { readonly title: string; readonly detail: string },
  opensDirectory: boolean,
): SuggestionsSpec => ({
  note: '',
  items: [],
  leftOutLine: '',
  leftOut: [],
  relax: [],
  empty: { ...why, opensDirectory },
});

/** Whether one of these terms speaks for somebody. */
export const speaks = (terms: readonly SuggestionTerm[], ...keys: readonly string[]): boolean =>
  terms.some(({ key, points }) => points > 0 && keys.includes(key));

/** What would let those appear whom one rule alone leaves out, most first. */
function relaxed<One, R extends { readonly canRelax: boolean }>(
  excluded: readonly Excluded<One, R>[],
  rules: readonly R[],
) {
  return rules
    .filter(({ canRelax }) => canRelax)
    .map((rule) => ({
      rule,
      gain: excluded.filter((each) => each.rules.length === 1 && each.rules[0] === rule).length,
    }))
    .filter(({ gain }) => gain > 0)
    .sort((one, other) => other.gain - one.gain);
}
