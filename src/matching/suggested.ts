// Whom a programme proposes for a seat, as the panel draws it: the best few, who is left out under which rule, and what
// would let more of them appear. Rules and terms are those of the programme.
import type { LeftOutGroup, Suggestion, SuggestionsSpec, SuggestionTerm } from '../blocks/suggesting.ts';
import type { Language, Translated } from '../text/language.ts';
import { type Barring, byFirstRule, type Excluded, type Rankable, rank } from './rank.ts';
import { type Criterion, pointsOf, type Weighed } from './score-pair.ts';

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
  readonly terms: readonly Weighed<T>[];
  /** The words of a rule. */
  said(rule: R): Said<One>;
  nameOf(one: One): string;
  view(one: One, score: number): Suggestion;
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
  T extends Criterion<Asked, One, Ground>,
>(given: Suggested<Asked, One, Ground, R, T>): SuggestionsSpec {
  const { all, asked, ground, rules, terms, said, nameOf, view, note } = given;
  const { ranked, excluded } = rank(all, asked, ground, rules, terms);
  const views = ranked.map(({ advisor, score }) => view(advisor, score));
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

/** The terms of one, each with its points and the sentence that says what they were counted from. */
export function termsOf<
  Asked,
  One,
  Ground,
  T extends Criterion<Asked, One, Ground> & { key: string; label: Translated },
>(
  terms: readonly Weighed<T>[],
  asked: Asked,
  one: One,
  ground: Ground,
  language: Language,
  sentence: (term: T) => string,
): readonly SuggestionTerm[] {
  return terms.map((weighed) => ({
    key: weighed.term.key,
    label: weighed.term.label[language],
    points: pointsOf(weighed, asked, one, ground),
    max: weighed.max,
    sentence: sentence(weighed.term),
  }));
}

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
