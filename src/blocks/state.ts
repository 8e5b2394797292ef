// How far a block is: the only thing that stages, deadlines, reminders and pages look at. Nothing of it is stored.
import type { LocalDate } from '../calendar/local-date.ts';
import type { Translated } from '../text/language.ts';
import type { Role } from './role.ts';

export type Verb = 'fill' | 'share' | 'schedule' | 'record' | 'decide' | 'make' | 'review';

/** What somebody still has to do. */
export interface Owed {
  readonly role: Role;
  readonly verb: Verb;
  /** In one line. */
  readonly missing: Translated;
  /** By when, where it is not the day of the whole block. */
  readonly due?: LocalDate | '';
  /** Its hour has not come, so that nobody owes it yet: what is missing says when that is. */
  readonly isAhead?: boolean;
  /** To be settled although the block is done: nothing else waits for it. */
  readonly afterDone?: boolean;
}

export interface BlockState {
  /** Day of the first thing in it; '' while it is empty. */
  readonly opened: LocalDate | '';
  /** First and last day of what takes place; '' where nothing does. */
  readonly starts: LocalDate | '';
  readonly ends: LocalDate | '';
  readonly done: LocalDate | '';
  readonly count: number;
  readonly owes: readonly Owed[];
  /** Nobody has to fill it in this case, and nothing waits for it: it may stay empty. */
  readonly isSpared?: boolean;
}

export const untouched: BlockState = { opened: '', starts: '', ends: '', done: '', count: 0, owes: [] };
