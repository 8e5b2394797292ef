// What was counted, as one reader sees it: answers of a survey, and votes.

export interface BarSpec {
  /** An option; '' for the average of the question. */
  readonly label: string;
  readonly value: string;
  /** How long it is drawn, from 0 to 1; null for a number that has no end. */
  readonly share: number | null;
}

/** What was answered to one question. */
export interface FigureSpec {
  readonly label: string;
  /** How many people answered it. */
  readonly answers: number;
  readonly bars: readonly BarSpec[];
}

export interface CommentsSpec {
  readonly label: string;
  readonly texts: readonly string[];
  /** How many people wrote something: more than are shown, where some said the same or there were too many. */
  readonly answers: number;
}

export interface FiguresSpec {
  readonly type: 'figures';
  /** "9 respuestas"; '' for none. */
  readonly count: string;
  /** Why nothing but their number is shown; '' once enough have answered. */
  readonly hidden: string;
  readonly figures: readonly FigureSpec[];
  readonly comments: readonly CommentsSpec[];
  /** Of the form, to be passed on; '' where there is none to pass on. */
  readonly url: string;
  /** Since when it is passed on, or why it cannot be. */
  readonly said: string;
  /** Beside a share button: to whom the link goes; '' where it is not to be sent now. */
  readonly sharing: string;
  /** Beside a button that counts the answers again: where they lie; '' for who may not. */
  readonly recount: string;
}

/** An option of a vote, and what it came to. */
export interface TallySpec {
  readonly key: string;
  readonly label: string;
  readonly votes: number;
  /** From 1; options with as many votes share one. */
  readonly place: number;
  readonly isTied: boolean;
  /** How long it is drawn, from 0 to 1. */
  readonly share: number;
}

/** Votes among options, while the team holds it open. */
export interface VoteSpec {
  readonly type: 'vote';
  /** How many votes each person has. */
  readonly each: number;
  readonly standing: 'waiting' | 'open' | 'closed';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** For what the reader voted. */
  readonly given: readonly string[];
  readonly mayVote: boolean;
  /** For whom the team may write down a ballot; nobody, for other readers. */
  readonly people: readonly { readonly value: string; readonly label: string }[];
  /** Whether she opens and closes it, and says when its results are seen. */
  readonly mayHold: boolean;
  readonly isShown: boolean;
  /** From the most voted on; null where they are not to be seen. */
  readonly tally: readonly TallySpec[] | null;
  readonly count: { readonly voted: number; readonly people: number };
  /** Of the page to project; '' for who does not pass it on. */
  readonly projection: string;
}
