// What the pages opened from a link show to a requesting area and to an invited mentor.
// Only what that person needs; no other person's data.
import type { PageHead } from './page-views.ts';

export interface PageFact {
  readonly label: string;
  readonly value: string;
}

export interface InvitationPage {
  readonly head: PageHead;
  readonly id: string;
  readonly mentor: string;
  readonly title: string;
  readonly area: string;
  /** Beside title and area. */
  readonly facts: readonly PageFact[];
  /** What is expected of her, one sentence each. */
  readonly expected: readonly string[];
  /** Only an open invitation can be answered. */
  readonly state: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'silent' | 'covered';
  /** The state in one or two sentences. */
  readonly message: string;
  readonly answeredOn: string;
  readonly comment: string;
}

export interface InvitationAnswer {
  readonly answer: 'accepted' | 'declined';
  readonly message: string;
  readonly advisory: string;
}

export interface StatusStep {
  readonly key: string;
  readonly label: string;
  readonly state: 'done' | 'now' | 'overdue' | 'next';
  readonly on: string;
  /** Who acts. */
  readonly who: string;
  readonly detail: string;
}

/** The page on which an area follows its request. */
export interface RequestPage {
  readonly head: PageHead;
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly contactName: string;
  readonly receivedOn: string;
  readonly stateLabel: string;
  /** What happens next, in one or two sentences. */
  readonly message: string;
  readonly facts: readonly PageFact[];
  readonly steps: readonly StatusStep[];
  /** What the area has to correct. */
  readonly toCorrect: readonly string[];
  /** What the mentors delivered and the area has not answered: one entry for each review page. */
  readonly toReview: readonly { readonly label: string; readonly url: string }[];
  /** Names of the mentors who accepted. */
  readonly mentors: readonly string[];
  /** What they said when accepting and is not settled yet, one sentence each. */
  readonly toSettle: readonly string[];
  readonly closed: boolean;
}
