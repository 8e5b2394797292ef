// An advisory as the panel shows it: in a list, and whole.
// Ids and ISO dates beside ready words; nothing is undefined.

import type { ChecklistSpec, RowsSpec, SectionsSpec } from '../blocks/screen.ts';
import type { PartyView } from './case-view.ts';
import type { CommitmentView } from './commitment-view.ts';
import type { DocumentView } from './document-view.ts';
import type { MilestoneView, StepAction, StepView } from './progress-view.ts';
import type { SessionView } from './session-view.ts';

/** Where an advisory stands, computed from its facts. */
export type AdvisoryState =
  | 'linkUp'
  | 'preparation'
  | 'sessions'
  | 'report'
  | 'followUp'
  | 'closing'
  | 'closed'
  | 'cancelled';

export interface NamedView {
  readonly id: string;
  readonly name: string;
}
export interface ContactView extends NamedView {
  readonly email: string;
  readonly phone: string;
}

/** The person who asked, or the area's stored contact where she has no address. */
export interface CaseContactView extends ContactView {
  /** Address that gets a copy; '' for none. */
  readonly copy: string;
  /** Whoever asked and has no address; '' where the contact is herself. */
  readonly standsInFor: string;
}

/** What the mentor said when she accepted; said is '' where she said nothing, settledOn while it is open. */
export interface ConditionView {
  readonly said: string;
  readonly settledOn: string;
}

export interface AdvisoryCard {
  readonly id: string;
  readonly title: string;
  readonly area: NamedView;
  readonly advisor: NamedView;
  readonly state: AdvisoryState;
  readonly stateLabel: string;
  readonly openedOn: string;
  /** Local date and time of the next session; '' when there is none ahead. */
  readonly nextSessionAt: string;
  readonly sessionsHeld: number;
  readonly sessionsPlanned: number;
  readonly next: StepView | null;
  readonly overdue: number;
}

export interface DeliverableView {
  readonly id: string;
  readonly advisory: string;
  readonly kind: 'design' | 'presentation';
  readonly label: string;
  readonly round: number;
  readonly state: 'asked' | 'overdue' | 'delivered' | 'approved' | 'returned';
  readonly stateLabel: string;
  readonly dueOn: string;
  readonly deliveredOn: string;
  readonly reviewedOn: string;
  readonly url: string;
  readonly comments: string;
  /** Whether its review can be taken back. */
  readonly canReopen: boolean;
  /** Not by the area itself: then nobody there is asked again. */
  readonly reviewedByTeam: boolean;
}

export interface SurveySummary {
  readonly answers: number;
  /** 1 to 5, two decimals; null while nobody answered. */
  readonly average: number | null;
  readonly advisorSentOn: string;
  readonly advisorAnsweredOn: string;
}

/** A session that could be planned next, for the coordinator to accept or change. */
export interface SessionProposal {
  readonly startsAt: string;
  readonly hours: number;
  readonly modality: 'onSite' | 'online' | 'mixed' | '';
  readonly place: string;
}

export interface IncentiveGivenView {
  readonly id: string;
  readonly name: string;
  readonly deliveredOn: string;
}

export interface AdvisoryDetail extends AdvisoryCard {
  readonly request: NamedView;
  readonly topic: NamedView;
  readonly format: string;
  readonly formatLabel: string;
  readonly objective: string;
  readonly expectedResult: string;
  readonly participants: number;
  readonly areaContact: CaseContactView;
  readonly advisorContact: ContactView;
  readonly condition: ConditionView;
  readonly linkUpAt: string;
  readonly linkUpPlace: string;
  readonly linkUpDoneOn: string;
  readonly milestones: readonly MilestoneView[];
  /** The one action that moves the advisory on; null when it waits for somebody else or is over. */
  readonly action: StepAction | null;
  /** Area and mentor, each with her page. */
  readonly parties: readonly PartyView[];
  readonly logistics: ChecklistSpec;
  readonly deliverables: readonly DeliverableView[];
  readonly sessions: readonly SessionView[];
  readonly cancelledSessions: readonly SessionView[];
  readonly proposedSessions: readonly SessionProposal[];
  /** Gentle words where the plan leaves its format. */
  readonly formatHints: readonly string[];
  readonly surveys: SurveySummary;
  readonly reportTexts: SectionsSpec;
  /** The agreements as they are written, and how each stands. */
  readonly followUp: RowsSpec;
  readonly commitments: readonly CommitmentView[];
  readonly documents: readonly DocumentView[];
  readonly incentives: readonly IncentiveGivenView[];
  /** What closing would leave undone, in words. */
  readonly missingToClose: readonly string[];
  readonly closedOn: string;
  readonly cancelledOn: string;
  readonly cancelReason: string;
  readonly notes: string;
}

export interface AdvisoryList {
  readonly items: readonly AdvisoryCard[];
  readonly counts: { readonly open: number; readonly closed: number; readonly overdue: number };
}

export interface IncentiveOptions {
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly family: string;
    readonly ally: string;
  }[];
}
