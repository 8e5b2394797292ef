// A request as the panel shows it: in a list, and whole, with its path, its countdown and its invitations.
// Ids and ISO dates beside ready words; nothing is undefined.
import type { CaseContactView, NamedView } from './advisory-view.ts';
import type { Chip } from './attention.ts';
import type { StepView } from './progress-view.ts';

/** Where a request stands, computed from its facts. */
export type RequestState =
  | 'toCorrect'
  | 'new'
  | 'searching'
  | 'invited'
  | 'recruiting'
  | 'accompanied'
  | 'finished'
  | 'closed';

/** Calm, then a warning in week two, overdue from week three on: see src/progress/request-countdown.ts. */
export type CountdownPhase = 'calm' | 'warning' | 'overdue' | 'paused' | 'stopped';

export interface Countdown {
  readonly phase: CountdownPhase;
  /** The last day in time, moved by the days that the request waited for recruiting. */
  readonly dueOn: string;
  /** The day that the area was told, moved likewise. */
  readonly promisedOn: string;
  /** Day of the wait, 1 on the day it arrived. */
  readonly day: number;
  /** Negative once it is overdue. */
  readonly daysLeft: number;
  /** "Quedan 12 de 14 días" */
  readonly label: string;
}

export interface RequestCard {
  readonly id: string;
  /** The topic, or the focus when it has no topic. */
  readonly title: string;
  readonly topic: NamedView;
  readonly focus: string;
  readonly area: NamedView;
  readonly contactName: string;
  /** "12 participantes · presencial · jue 3 dic, 16:00" */
  readonly line: string;
  readonly participants: number | null;
  readonly proposedAt: string;
  readonly receivedOn: string;
  readonly state: RequestState;
  readonly stateLabel: string;
  readonly chip: Chip;
  readonly countdown: Countdown;
  readonly seats: number;
  readonly accepted: number;
  readonly openInvitations: number;
}

export type InvitationState = 'open' | 'late' | 'accepted' | 'declined' | 'withdrawn' | 'silent';

export interface InvitationView {
  readonly id: string;
  readonly advisor: NamedView;
  readonly phone: string;
  readonly email: string;
  readonly invitedAt: string;
  readonly answerBy: string;
  readonly remindedOn: string;
  readonly answeredOn: string;
  readonly state: InvitationState;
  readonly stateLabel: string;
  readonly chip: Chip;
  readonly comment: string;
  readonly score: number | null;
  readonly why: string;
  /** Reason for inviting although a rule spoke against it; '' when there was none. */
  readonly override: string;
  /** Its answer can be taken back, so that it waits for one again. */
  readonly canReopen: boolean;
  /** She accepted and no advisory stands on it: her place can be given to somebody else. */
  readonly canGiveUp: boolean;
}

/** What the panel may offer for a request now. */
export type RequestAction =
  | 'reviewRequest'
  | 'askCorrection'
  | 'candidates'
  | 'openRecruiting'
  | 'closeRecruiting'
  | 'closeRequest'
  | 'reopenRequest';

export interface RequestDetail extends RequestCard {
  readonly contactEmail: string;
  readonly contactPhone: string;
  /** Who is written to about it. */
  readonly contact: CaseContactView;
  readonly objective: string;
  readonly expectedResult: string;
  readonly levelLabel: string;
  readonly formatLabel: string;
  readonly modalityLabel: string;
  readonly languageLabel: string;
  readonly place: string;
  readonly visitNeeded: boolean;
  readonly secondBriefing: boolean;
  readonly priorityPopulation: boolean;
  readonly preferred: readonly NamedView[];
  readonly excluded: readonly NamedView[];
  readonly channelLabel: string;
  /** What the requester has to correct, one sentence each. */
  readonly toCorrect: readonly string[];
  readonly steps: readonly StepView[];
  readonly invitations: readonly InvitationView[];
  readonly advisories: readonly NamedView[];
  readonly recruitingSince: string;
  readonly closedOn: string;
  readonly closeReasonLabel: string;
  readonly notes: string;
  /** The main thing to do now; null when it waits for somebody else. */
  readonly action: RequestAction | null;
  readonly actions: readonly RequestAction[];
  /** Values of the columns that can be edited, as the fields of the panel take them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Address of the area's status page; '' while the web app is not deployed. */
  readonly statusPage: string;
}

export interface RequestList {
  readonly items: readonly RequestCard[];
  readonly counts: {
    readonly open: number;
    readonly new: number;
    readonly searching: number;
    /** Warned of or overdue. */
    readonly pressing: number;
    readonly accompanied: number;
    readonly closed: number;
    readonly all: number;
  };
}

/** A text to paste in WhatsApp or elsewhere, and the address that opens WhatsApp with it. */
export interface ReadyText {
  readonly title: string;
  readonly text: string;
  /** '' when there is no telephone. */
  readonly whatsappUrl: string;
}
