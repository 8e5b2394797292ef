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

/** Where the action leads: a screen of the panel, or an operation that needs no more input than the target. */
export type AttentionActionKind =
  | 'openRequest'
  | 'editRequest'
  | 'openRequests'
  | 'openCandidates'
  | 'remindAdvisor'
  | 'openAdvisory'
  | 'openSession'
  | 'recordAttendance'
  | 'openCommitments'
  | 'openAdvisor'
  | 'openTraining'
  | 'planTraining'
  | 'openOutbox'
  | 'openForms'
  | 'openInstallation';

export interface AttentionAction {
  readonly kind: AttentionActionKind;
  readonly label: string;
  /** Id of what the action is about; '' for a list. */
  readonly target: string;
}

export interface Attention {
  /** Stable between two readings, such as 'request-S-2026-014'. */
  readonly key: string;
  readonly urgency: Urgency;
  /** The day that makes it urgent, ISO; earlier stands first within its group; '' stands last. */
  readonly dueOn: string;
  readonly owner: StepOwner;
  readonly title: string;
  /** One or two sentences: code, who, what is missing. */
  readonly detail: string;
  readonly chip: Chip | null;
  readonly action: AttentionAction;
  /** A second, quieter thing that can be done. */
  readonly also: AttentionAction | null;
}

export interface AttentionGroup {
  readonly urgency: Urgency;
  readonly label: string;
  readonly items: readonly Attention[];
}

export interface TodayView {
  readonly today: string;
  /** "viernes 20 nov" */
  readonly dayLabel: string;
  readonly greeting: string;
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

export type FirstStep = 'settings' | 'areas' | 'topics' | 'advisors' | 'trainings' | 'requests';

export type SearchKind = 'request' | 'advisory' | 'session' | 'advisor' | 'area';
export interface SearchHit {
  readonly kind: SearchKind;
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
