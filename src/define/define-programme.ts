// A programme: one way of working, as stages and steps over the facts of a case.
// A step is done when its predicate over the records holds; nothing about progress is stored.
import type { LocalDate } from '../calendar/local-date.ts';
import type { Translated } from '../text/language.ts';

/** Who owes a step: a role of the programme, by its key. */
export type StepOwner = string;

/** What a screen can offer for a step. */
export type StepActionName =
  | 'scheduleLinkUp'
  | 'recordLinkUp'
  | 'setLogistics'
  | 'recordDelivery'
  | 'reviewDeliverable'
  | 'planSessions'
  | 'sendSessionTools'
  | 'recordAttendance'
  | 'sendAdvisorSurvey'
  | 'writeReport'
  | 'makeAdvisoryReport'
  | 'planFollowUp'
  | 'makePlan'
  | 'giveIncentive'
  | 'seeClosing'
  | 'closeAdvisory';

/** Steps that people see as one line; `on` is the day it happens, when there is one. */
export interface StepGroup {
  readonly key: string;
  readonly label: Translated;
  readonly on?: LocalDate | '';
}

export interface StepDefinition<Facts> {
  readonly key: string;
  readonly stage: string;
  /** Steps that people see as one line, such as those of one session; the step stands alone without it. */
  readonly group?: StepGroup;
  readonly label: Translated;
  readonly owner: StepOwner;
  /** Whether the case has this step at all; always, unless told. */
  applies?(facts: Facts): boolean;
  /** The day on which it was done, or '' while it is not. */
  doneOn(facts: Facts): LocalDate | '';
  /** The day by which it should be done, or '' when that cannot be known yet. */
  dueOn?(facts: Facts): LocalDate | '';
  /** Details for the reader: what is missing, in one line. */
  missing?(facts: Facts): Translated | undefined;
  /** Whether its hour has not come, so that nobody owes it yet: what is missing says when that is. */
  isAhead?(facts: Facts): boolean;
  /** What the screen offers to do about it, now; nothing when one can only wait. */
  action?(facts: Facts): { readonly name: StepActionName; readonly subject?: string } | undefined;
}

/** Steps made for each item of the case, such as its sessions. */
export interface RepeatedSteps<Facts> {
  each(facts: Facts): readonly StepDefinition<Facts>[];
}

export interface Programme<Facts, Owner extends StepOwner = StepOwner> {
  readonly key: string;
  readonly label: Translated;
  readonly stages: Readonly<Record<string, Translated>>;
  readonly owners: Readonly<Record<Owner, Translated>>;
  readonly steps: readonly (StepDefinition<Facts> | RepeatedSteps<Facts>)[];
}

/** `defineProgramme<Facts>()({ … })`: the facts are named, the owners follow from the list. */
export function defineProgramme<Facts>() {
  return <Owner extends StepOwner>(programme: Programme<Facts, Owner>): Programme<Facts, Owner> => programme;
}
