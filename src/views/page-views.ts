// What the pages opened from a link show to somebody without an account: mentor, owner of a commitment, anybody.
// Only what that person needs; no other person's data.

export interface PageHead {
  /** Name of the service that people outside see. */
  readonly service: string;
  readonly institution: string;
  readonly contactName: string;
  readonly contactEmail: string;
}

export interface DeliveryItem {
  readonly kind: 'design' | 'presentation';
  readonly label: string;
  readonly round: number;
  readonly dueOn: string;
  readonly state: 'asked' | 'overdue' | 'delivered' | 'approved' | 'returned';
  readonly stateLabel: string;
  /** Comments of the last review. */
  readonly comments: string;
  readonly url: string;
  /** Address of the template copy to work in; '' while it is being made. */
  readonly template: string;
  readonly open: boolean;
}
export interface DeliveryPage {
  readonly head: PageHead;
  readonly advisory: string;
  readonly title: string;
  readonly mentor: string;
  readonly area: string;
  readonly items: readonly DeliveryItem[];
  readonly closed: boolean;
}

export interface ReviewItem {
  readonly deliverable: string;
  readonly label: string;
  readonly round: number;
  readonly state: DeliveryItem['state'];
  readonly stateLabel: string;
  readonly deliveredOn: string;
  /** Last day on which the review helps; '' while nothing was delivered. */
  readonly answerBy: string;
  /** When the mentor delivers, while she has not. */
  readonly dueOn: string;
  readonly url: string;
  /** Whether the add-on gave the area access; otherwise it is the mentor's to give. */
  readonly isShared: boolean;
  /** Comments of the last review. */
  readonly comments: string;
  /** Whether it waits for the area's answer. */
  readonly open: boolean;
}
/** The page on which an area reviews what its mentor delivered. */
export interface ReviewPage {
  readonly head: PageHead;
  readonly title: string;
  readonly mentor: string;
  readonly items: readonly ReviewItem[];
  readonly closed: boolean;
}

export interface CommitmentPage {
  readonly head: PageHead;
  readonly id: string;
  readonly agreement: string;
  readonly keyActivity: string;
  readonly ownerName: string;
  readonly dueOn: string;
  readonly progress: number;
  readonly progressNote: string;
  readonly reportedOn: string;
  readonly done: boolean;
  readonly cancelled: boolean;
  readonly advisoryTitle: string;
}

export interface CertificatePage {
  readonly head: PageHead;
  readonly valid: boolean;
  /** '' unless it is authentic and was withdrawn. */
  readonly withdrawnOn: string;
  readonly person: string;
  readonly topic: string;
  readonly hours: number;
  readonly issuedOn: string;
  readonly code: string;
}
