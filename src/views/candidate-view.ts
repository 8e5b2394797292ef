// The candidates of one request: ranked, each point with its reason; who is out, by which rule, and what could be relaxed.
// The panel draws the terms as bars: points of maximum, with the sentence below.
import type { NamedView } from './advisory-view.ts';
import type { InvitationView } from './request-view.ts';

export type TermKey =
  | 'topic'
  | 'availability'
  | 'satisfaction'
  | 'load'
  | 'answers'
  | 'focus'
  | 'level'
  | 'modality'
  | 'place'
  | 'groups'
  | 'continuity'
  | 'preference'
  | 'priority';

export type RuleKey =
  | 'active'
  | 'trained'
  | 'invited'
  | 'declined'
  | 'silent'
  | 'ruledOut'
  | 'conflict'
  | 'panel'
  | 'modality'
  | 'language'
  | 'availability'
  | 'engaged'
  | 'capacity';

export interface TermView {
  readonly key: TermKey;
  readonly label: string;
  readonly points: number;
  readonly max: number;
  readonly sentence: string;
}

export interface CandidateView {
  readonly advisor: NamedView;
  /** "Alianzas · 2 de 3 lugares libres en diciembre" */
  readonly line: string;
  /** 0 to 100: the sum of the terms' points. */
  readonly score: number;
  /** Whether she offers the topic, has given it, or, for a topic outside the list, her profile names it. */
  readonly knowsTopic: boolean;
  readonly terms: readonly TermView[];
  /** "Dio este tema dos veces en Empoderamiento (4.7 de 5) y puede el jueves por la tarde." */
  readonly summary: string;
  readonly email: string;
  readonly phone: string;
}

export interface ExcludedPerson extends NamedView {
  /** Why, in one sentence. */
  readonly reason: string;
  /** The other rules that also speak against her. */
  readonly also: readonly string[];
}

export interface ExcludedGroup {
  readonly rule: RuleKey;
  /** "sin capacitación completa" */
  readonly label: string;
  readonly count: number;
  readonly people: readonly ExcludedPerson[];
  /** Whether somebody of this group may be invited all the same, with a reason. */
  readonly canOverride: boolean;
}

export interface Relaxation {
  readonly rule: RuleKey;
  /** How many people would appear if this rule alone were lifted. */
  readonly gain: number;
  /** What to do for that, in one sentence. */
  readonly how: string;
}

export interface CandidatesView {
  readonly request: {
    readonly id: string;
    /** "Registro de marca, nivel inicial" */
    readonly title: string;
    readonly line: string;
    /** Id of its topic; '' when it has none. */
    readonly topic: string;
    readonly area: NamedView;
    readonly seats: number;
    readonly accepted: number;
    /** Why nobody can be invited yet: the date proposed has passed; '' when it has not. */
    readonly datePassed: string;
  };
  /** Those who know the topic first, each part by score. */
  readonly items: readonly CandidateView[];
  /** Candidates in all, and those of them who know the topic; `items` holds the best of both. */
  readonly total: number;
  readonly totalKnowing: number;
  readonly excludedCount: number;
  /** "19 no aparecen: 11 ocupadas a esa hora, 5 sin capacitación completa…"; '' when all appear. */
  readonly excludedLine: string;
  readonly excluded: readonly ExcludedGroup[];
  readonly relax: readonly Relaxation[];
  readonly invitations: readonly InvitationView[];
  /** Why nobody appears and what to do; '' when somebody does. */
  readonly emptyHint: string;
  readonly recruiting: boolean;
}
