// People typed and not yet saved, one draft for each session.
import { type Draft, useDraft } from '../../components/use-draft.tsx';
import type { Person } from './people-list.ts';

export interface AttendanceDraft {
  readonly people: readonly Person[];
  /** The person being typed. */
  readonly typed: Person;
  /** Whether they come from a signed paper list. */
  readonly paper: boolean;
  /** Whether they agreed that their names are kept. */
  readonly agreed: boolean;
}

const nobody: Person = { name: '', gender: 'woman', ageGroup: '', place: '' };
export const emptyDraft: AttendanceDraft = { people: [], typed: nobody, paper: false, agreed: false };

/** What was typed for a session; the same as the empty draft once it was saved. */
export function useAttendanceDraft(session: string): Draft<AttendanceDraft> {
  return useDraft(`attendance ${session}`, emptyDraft);
}
