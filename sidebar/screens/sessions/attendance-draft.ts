// People typed and not yet saved, one draft for each session, kept in memory while the sidebar is open.
import { useState } from 'preact/hooks';
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

const drafts = new Map<string, AttendanceDraft>();

export function useDraft(session: string): readonly [AttendanceDraft, (draft: AttendanceDraft) => void] {
  const [draft, setDraft] = useState(() => drafts.get(session) ?? emptyDraft);
  return [
    draft,
    (next) => {
      drafts.set(session, next);
      setDraft(next);
    },
  ];
}
