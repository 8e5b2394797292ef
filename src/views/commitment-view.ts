// A commitment of the follow-up plan, in the panel and on the page of whoever owes it.
// Its state follows from progress, dates and today.
export type CommitmentState = 'ahead' | 'underWay' | 'overdue' | 'done' | 'cancelled';

export interface CommitmentView {
  readonly id: string;
  readonly advisory: string;
  readonly agreement: string;
  readonly keyActivity: string;
  readonly ownerName: string;
  readonly ownerEmail: string;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly cost: number | null;
  readonly progress: number;
  readonly progressNote: string;
  readonly reportedOn: string;
  readonly doneOn: string;
  readonly state: CommitmentState;
  readonly stateLabel: string;
}

export interface CommitmentLine extends CommitmentView {
  readonly advisoryTitle: string;
  /** Key of the programme of its case; '' of the first. */
  readonly programme: string;
  /** Key of the block that it is changed in; '' of the first programme, which has a screen of its own for it. */
  readonly block: string;
}

export interface CommitmentList {
  readonly items: readonly CommitmentLine[];
  readonly counts: { readonly open: number; readonly overdue: number; readonly done: number };
}
