// How far an advisory is, as the screens draw it: milestones one under another, each with its steps.
// Everything here is computed from the records; dates are ISO, words are in the reader's language.
import type { StepActionName, StepOwner } from '../define/define-programme.ts';

export type StepState = 'done' | 'overdue' | 'now' | 'next';

/** What the screen offers for a step: the operation to ask for, and what it is about. */
export interface StepAction {
  readonly name: StepActionName;
  readonly label: string;
  readonly advisory: string;
  /** Session or deliverable that the action is about; '' when it is the advisory itself. */
  readonly subject: string;
}

export interface StepView {
  readonly key: string;
  readonly label: string;
  readonly state: StepState;
  /** '' while it is not done. */
  readonly doneOn: string;
  /** '' when it cannot be known yet. */
  readonly dueOn: string;
  /** Its hour has not come: nobody owes it yet. */
  readonly isAhead: boolean;
  readonly owner: StepOwner;
  /** Name of who owes it: the area's, the mentor's, or the coordination. */
  readonly ownerName: string;
  /** What is missing, in one line; '' when there is nothing to say. */
  readonly missing: string;
  readonly action: StepAction | null;
}

/** One line of the advisory's path, such as "Session 2 of 3". */
export interface MilestoneView {
  readonly key: string;
  readonly stage: string;
  readonly label: string;
  readonly state: StepState;
  /** Day to show: when it was finished, else when it happens or is due; '' when unknown. */
  readonly date: string;
  /** Under the current one: what is missing and who owes it. */
  readonly detail: string;
  readonly action: StepAction | null;
  readonly steps: readonly StepView[];
}

export interface ProgressView {
  readonly milestones: readonly MilestoneView[];
  /** The first step that is not done; null when all are. */
  readonly next: StepView | null;
  readonly done: number;
  readonly total: number;
  readonly overdue: number;
}
