// What the pages opened from a link show to somebody without an account: mentor, owner of a commitment, anybody.
// Only what that person needs; no other person's data.

export interface PageHead {
  /** Name of the service that people outside see. */
  readonly service: string;
  readonly institution: string;
  readonly contactName: string;
  readonly contactEmail: string;
}

/** The page on which the owner of an agreement says how far it is. */
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
