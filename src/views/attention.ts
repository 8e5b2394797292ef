// What needs attention today: one card each, most urgent first, with the one thing to do about it.
// Both halves of the product produce them: src/progress/request-attention.ts and src/progress/advisory-attention.ts.
import type { StepOwner } from '../define/define-programme.ts';

export type ChipTone = 'bad' | 'warn' | 'ok' | 'info';
export interface Chip {
  readonly label: string;
  readonly tone: ChipTone;
}

/** The group a card stands in. */
export type Urgency = 'urgent' | 'thisWeek' | 'later';

/** What one does about it: the groups of Hoy, in the order in which they stand there. */
export const actGroups = [
  'trouble',
  'unanswered',
  'lists',
  'review',
  'correction',
  'search',
  'dates',
  'tools',
  'deliveries',
  'awaited',
  'logistics',
  'surveys',
  'reports',
  'closing',
  'cases',
  'commitments',
  'recruiting',
  'people',
] as const;
export type ActGroup = (typeof actGroups)[number];

/** What is sent to somebody because it is due; see src/operations/today/send-due.ts. */
export const dueKinds = [
  'invitation',
  'correction',
  'delivery',
  'logistics',
  'tools',
  'surveys',
  'advisorSurvey',
  'profile',
  'commitment',
  'party',
] as const;
export type DueKind = (typeof dueKinds)[number];

/** Acts that are done where one stands. */
export type ActKind = 'send' | 'review' | 'held' | 'approve' | 'count' | 'makeReport';

/** Where the action leads: a screen of the panel, or an operation that needs no more input than the target. */
export type AttentionActionKind =
  | ActKind
  | 'proposals'
  | 'openLinkUp'
  | 'openPlan'
  | 'openFollowUp'
  | 'openReport'
  | 'openClosing'
  | 'openRequest'
  | 'editRequest'
  | 'openCandidates'
  | 'openAdvisory'
  | 'openSession'
  | 'recordAttendance'
  | 'openCommitments'
  /** Its target is programme/case, or programme/case/block. */
  | 'openCase'
  | 'openAdvisor'
  | 'openTraining'
  | 'planTraining'
  | 'openForms'
  | 'openInstallation';

export interface AttentionAction {
  readonly kind: AttentionActionKind;
  readonly label: string;
  /** Id of what the action is about; '' for a list. Of a party, programme/case/role. */
  readonly target: string;
  /** What is sent, by an action that sends. */
  readonly due?: DueKind;
  /** What the row says once it is done. */
  readonly done?: string;
}

/** The two lines of a row, and what can be done there. */
export interface AttentionLine {
  readonly title: string;
  readonly detail: string;
  /** "3 días tarde", "hoy", "jue 26 nov"; '' without a day. */
  readonly when: string;
  readonly late: boolean;
  readonly action: AttentionAction;
  /** The screen that tells the whole of it. */
  readonly opens: AttentionAction;
  /** A document to look at first; '' when there is none. */
  readonly url: string;
  /** Whoever is written to; rows of one person count once. */
  readonly person: string;
}

export interface Attention {
  /** Stable between two readings, such as 'request-S-2026-014'. */
  readonly key: string;
  readonly urgency: Urgency;
  readonly group: ActGroup;
  readonly line: AttentionLine;
  /** Day of the last reminder; whoever was reminded today is not asked for again. */
  readonly remindedOn: string;
  /** Of a case that waits for its turn: whether it is seen to before the others. */
  readonly turn?: 'first' | 'next' | '';
  /** The day that makes it urgent, ISO; earlier stands first within its group; '' stands last. */
  readonly dueOn: string;
  readonly owner: StepOwner;
  readonly title: string;
  /** One or two sentences: code, who, what is missing. */
  readonly detail: string;
  readonly chip: Chip | null;
}

export interface AttentionGroup {
  readonly key: ActGroup;
  readonly label: string;
  readonly items: readonly Attention[];
  readonly late: number;
  /** The button for all of them; null where each needs a look of its own. */
  readonly bulk: AttentionAction | null;
}

/** A meeting of today: a link-up, a session or a training. */
export interface MeetingView {
  readonly key: string;
  /** 'HH:mm' */
  readonly time: string;
  /** Minutes until it starts; negative once it has begun. */
  readonly startsIn: number;
  readonly minutes: number;
  readonly title: string;
  readonly detail: string;
  /** Nothing is left to do about it. */
  readonly done: boolean;
  /** Where to join it; '' for a meeting at a place. */
  readonly url: string;
  readonly action: AttentionAction | null;
  readonly opens: AttentionAction;
}

export interface TodayView {
  readonly today: string;
  /** "viernes 20 nov" */
  readonly dayLabel: string;
  readonly greeting: string;
  readonly meetings: readonly MeetingView[];
  readonly groups: readonly AttentionGroup[];
  readonly total: number;
  readonly counts: {
    readonly openRequests: number;
    readonly openAdvisories: number;
    readonly activeAdvisors: number;
    readonly overdue: number;
  };
  /** What to do first in an empty workbook; [] once there is something. */
  readonly firstSteps: readonly { readonly label: string; readonly done: boolean; readonly action: FirstStep }[];
}

export type FirstStep = 'cases' | 'settings' | 'areas' | 'topics' | 'advisors' | 'trainings' | 'requests';

export type SearchKind = 'request' | 'advisory' | 'session' | 'advisor' | 'area' | 'case';
export interface SearchHit {
  readonly kind: SearchKind;
  /** Of a case of another way of working than the first. */
  readonly programme?: string;
  readonly kindLabel: string;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}
export interface SearchView {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** How many there are in all. */
  readonly total: number;
}
