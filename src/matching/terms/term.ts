// A term of the score: how well somebody fits a request in one respect, from 0 to 1, and why, in one sentence.
// Each term is one file; its weight comes from the settings, and 0 takes it out.
import type { TermKey } from '../../views/candidate-view.ts';
import type { AdvisorFacts, Fleet } from '../facts/fleet.ts';
import type { RequestFacts } from '../facts/request-facts.ts';
import type { MatchingWords } from '../rules/rule.ts';

export interface Term {
  readonly key: TermKey;
  /** Whether the request says anything about it; a term that does not apply leaves its points to the others. */
  applies(request: RequestFacts, fleet: Fleet): boolean;
  /** What of the request the fraction looks at: where two requests agree in it, so do the fractions of everybody. */
  looksAt(request: RequestFacts): unknown;
  /** 0 to 1. No work on text here: it is asked for many pairs. */
  fraction(request: RequestFacts, advisor: AdvisorFacts, fleet: Fleet): number;
  /** The same for everybody at once, by index; only where that is much quicker. */
  fractions?(request: RequestFacts, fleet: Fleet, into: Float64Array): void;
  sentence(request: RequestFacts, advisor: AdvisorFacts, words: MatchingWords, fleet: Fleet): string;
}
