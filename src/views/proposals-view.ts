// Proposals for all open requests at once: a row for each seat that still needs somebody, with reasons, prices and conflicts.
// Prices are exact: what the plan of all requests has less once the choice is made and everything is calculated again.
import type { Language } from '../text/language.ts';
import type { NamedView } from './advisory-view.ts';
import type { TermView } from './candidate-view.ts';

export interface PairChoice {
  readonly request: string;
  readonly advisor: string;
}

/** When a session would be, in numbers that can be compared. */
export interface ProposalMoment {
  /** Year × 12 + month. */
  readonly month: number;
  /** Minutes; -1 when the request gives no date. */
  readonly start: number;
  readonly end: number;
}

export interface ProposalRequest {
  readonly id: string;
  /** "Registro de marca, nivel inicial" */
  readonly title: string;
  readonly area: string;
  /** "12 participantes · presencial · jue 3 dic, 16:00" */
  readonly line: string;
  /** "jue 3 dic, 16:00"; '' when the request gives no date. */
  readonly when: string;
  readonly monthName: string;
  readonly at: ProposalMoment;
  readonly seats: number;
}

export interface ProposedPerson extends NamedView {
  /** "Alianzas · 2 de 3 lugares libres en diciembre" */
  readonly line: string;
  /** 0 to 100: the same points that the candidates of one request show. */
  readonly score: number;
  /** Places left in the month of the request, before this plan. */
  readonly free: number;
  /** Whether she offers the topic, has given it, or names it in her profile. */
  readonly knowsTopic: boolean;
  /** Whether the invitation can go by mail; without an address it goes by WhatsApp or telephone. */
  readonly hasMail: boolean;
}

export interface AlternativePerson extends ProposedPerson {
  /** Points that the whole plan loses when she is chosen. */
  readonly price: number;
  /** Seats that stay empty then, 0 or 1. */
  readonly emptied: number;
  /** Why it costs that, in one sentence. */
  readonly sentence: string;
}

/** What one looks at before deciding about a seat. */
export interface ProposalDetail {
  readonly terms: readonly TermView[];
  /** What the next best would cost; '' for an empty seat. */
  readonly nextBest: string;
  readonly alternatives: readonly AlternativePerson[];
  /** What to relax and how many people that would bring, best first; only for an empty seat. */
  readonly relax: readonly string[];
}

export interface ProposalRow {
  /** Request and seat: the same after every calculation. */
  readonly key: string;
  readonly request: ProposalRequest;
  /** From 1, after those who were invited or have accepted. */
  readonly seat: number;
  /** null when nobody could be found. */
  readonly person: ProposedPerson | null;
  readonly locked: boolean;
  /** Why she, or why nobody, in one sentence. */
  readonly headline: string;
  /** Dropped for this request. */
  readonly dropped: readonly NamedView[];
  /** null beyond the first rows of a long list: ask again with this request in `detailed`. */
  readonly detail: ProposalDetail | null;
}

export interface ProposalTotals {
  readonly requests: number;
  readonly seats: number;
  /** Seats with somebody. */
  readonly covered: number;
  readonly unfilled: number;
  /** Sum of the points. */
  readonly score: number;
  /** Fewest points of a request that has somebody; 0 when none has. */
  readonly minimum: number;
}

export interface ProposalsView {
  /** By date of the request, those without a date last. */
  readonly rows: readonly ProposalRow[];
  readonly totals: ProposalTotals;
  readonly fair: boolean;
  /** What is known about the plan as a whole, in a sentence; '' for nothing worth saying. */
  readonly proof: string;
  readonly language: Language;
  /** What happened to choices that no longer hold, in sentences. */
  readonly notices: readonly string[];
}

/** Two rows that cannot both be, in numbers; the screen words it. */
export type ProposalConflict =
  | { readonly kind: 'sameHour'; readonly other: string }
  | { readonly kind: 'full'; readonly free: number; readonly times: number; readonly monthName: string };

export interface ApprovedInvitation extends PairChoice {
  readonly name: string;
  readonly invitation: string;
  /** Whether a mail goes out; otherwise she has no address. */
  readonly mailed: boolean;
}

export interface RefusedInvitation extends PairChoice {
  readonly name: string;
  /** Why, in one sentence. */
  readonly reason: string;
}

export interface ApprovalView {
  readonly invited: readonly ApprovedInvitation[];
  readonly refused: readonly RefusedInvitation[];
}
