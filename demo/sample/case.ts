// The shape of a case of the sample: one request and all that happened to it. Days count from today.
import type { RowValues } from '../../src/define/define-table.ts';
import type { requests } from '../../src/tables/requests.ts';
import type { Weekday } from './days.ts';
import type { AreaKey, TopicKey } from './institution.ts';
import type { MentorKey } from './mentors.ts';

type Request = RowValues<typeof requests>;

export interface InvitationCase {
  readonly mentor: MentorKey;
  readonly sent: number;
  readonly answer?: 'accepted' | 'declined' | 'silent';
  /** Day of the answer. */
  readonly on?: number;
  readonly comment?: string;
  readonly reminded?: number;
  readonly score: number;
  readonly why: string;
}

/** One round of a delivery: asked for, delivered, reviewed. */
export interface RoundCase {
  readonly asked: number;
  readonly due: number;
  readonly delivered?: number;
  readonly reviewed?: number;
  readonly verdict?: 'approved' | 'returned';
  readonly comments?: string;
}

export interface SessionCase {
  readonly on: number;
  readonly time: string;
  readonly hours: number;
  readonly announced: number;
  readonly tools?: number;
  readonly attended?: number;
  readonly surveys?: number;
}

export interface CommitmentCase {
  readonly agreement: string;
  readonly activity: string;
  readonly owner: 'area' | 'mentor';
  readonly due: number;
  readonly cost?: number;
  readonly progress?: { readonly on: number; readonly value: number; readonly note: string };
}

export interface AdvisoryCase {
  readonly linkUp?: number;
  /** Noon unless told. */
  readonly linkUpTime?: string;
  /** The place of the area unless told. */
  readonly linkUpPlace?: string;
  readonly linkUpDone?: boolean;
  /** How many of the six points of the logistics are settled. */
  readonly logistics: number;
  readonly design: readonly RoundCase[];
  readonly presentation: readonly RoundCase[];
  readonly sessions: readonly SessionCase[];
  readonly survey?: {
    readonly sent: number;
    readonly on?: number;
    readonly scores?: readonly [support: number, logistics: number, group: number, materials: number];
    readonly suggestions?: string;
  };
  readonly achieved?: string;
  readonly pendingTopics?: string;
  readonly recommendations?: string;
  readonly reportOn?: number;
  readonly planOn?: number;
  readonly commitments?: readonly CommitmentCase[];
  readonly incentive?: { readonly on: number; readonly name: string };
  readonly closedOn?: number;
  readonly cancelled?: { readonly on: number; readonly reason: string };
}

export interface RequestCase {
  readonly received: number;
  readonly area: AreaKey;
  readonly topic?: TopicKey;
  readonly focus: string;
  readonly level: Request['level'];
  readonly participants: number;
  readonly objective: string;
  readonly result: string;
  readonly format: Request['format'];
  readonly modality: Request['modality'];
  readonly proposed: number;
  /** The proposed day, moved on to this weekday, so that some mentor is free whatever day today is. */
  readonly weekday?: Weekday;
  readonly time: string;
  readonly place?: string;
  readonly channel?: Request['channel'];
  readonly visit?: boolean;
  readonly briefing?: boolean;
  readonly priority?: boolean;
  readonly preferred?: readonly MentorKey[];
  readonly reviewed?: number;
  readonly toCorrect?: string;
  readonly recruiting?: number;
  readonly closed?: { readonly on: number; readonly reason: Exclude<Request['closeReason'], ''> };
  readonly notes?: string;
  readonly invitations?: readonly InvitationCase[];
  /** Opened on the day of the answer of the mentor who accepted. */
  readonly advisory?: AdvisoryCase;
}

/** A delivery approved at the first round. */
export function approved(asked: number, due: number, delivered: number, reviewed: number): readonly RoundCase[] {
  return [{ asked, due, delivered, reviewed, verdict: 'approved' }];
}

/** A mentor who said yes. */
export function accepted(
  mentor: MentorKey,
  sent: number,
  on: number,
  score: number,
  why: string,
  comment = '',
): InvitationCase {
  return { mentor, sent, on, answer: 'accepted', score, why, comment };
}
