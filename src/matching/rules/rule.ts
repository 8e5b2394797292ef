// A hard rule: somebody whom it speaks against does not appear among the candidates.
// Rules about one thing share a file; which of them blocks somebody never depends on the order in which they are asked.
import type { Language } from '../../text/language.ts';
import type { Text } from '../../text/text.ts';
import type { RuleKey } from '../../views/candidate-view.ts';
import type { AdvisorFacts, Fleet } from '../facts/fleet.ts';
import type { RequestFacts } from '../facts/request-facts.ts';

export interface MatchingWords {
  readonly words: Text['matching'];
  readonly language: Language;
}

export interface SharedBlock {
  /** What of the request decides. */
  looksAt(request: RequestFacts): unknown;
  /** Whoever is blocked here is blocked by the rule. */
  blocks(request: RequestFacts, advisor: AdvisorFacts, fleet: Fleet): boolean;
}

export interface Rule {
  readonly key: RuleKey;
  /** Whether the coordination may invite all the same, giving a reason. */
  readonly canOverride: boolean;
  /** Whether somebody could be shown again by changing the request, the directory or the settings. */
  readonly canRelax: boolean;
  blocks(request: RequestFacts, advisor: AdvisorFacts, fleet: Fleet): boolean;
  /** The part of it that is asked of everybody at once, for all requests that agree in what it looks at. */
  readonly atOnce?: SharedBlock;
  /** Whether it is plain at once that it keeps nobody from the request, apart from what is asked at once. */
  isSilent?(request: RequestFacts, fleet: Fleet): boolean;
  /** Why she does not appear, in one sentence. */
  reason(request: RequestFacts, advisor: AdvisorFacts, words: MatchingWords): string;
}
