// A case of a programme as panel and page see it: its stages, the blocks in them, what is owed, and each block's screen.
import type { Saved } from '../blocks/block.ts';
import type { TallySpec, VoteSpec } from '../blocks/counted-screen.ts';
import type { InvitationSpec } from '../blocks/inviting.ts';
import type { Offered } from '../blocks/programme.ts';
import type { RowsSpec, ScreenSpec } from '../blocks/screen.ts';
import type { PageHead } from './page-views.ts';
import type { MilestoneView, StepState } from './progress-view.ts';

export interface OwedView {
  readonly block: string;
  readonly blockLabel: string;
  readonly role: string;
  readonly roleName: string;
  /** In one line; '' when the name of the block says it. */
  readonly missing: string;
  /** '' when it cannot be known yet. */
  readonly due: string;
  readonly isLate: boolean;
}

export interface BlockView {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly state: StepState;
  readonly isOptional: boolean;
  readonly doneOn: string;
  readonly due: string;
  readonly owes: readonly OwedView[];
  readonly screen: ScreenSpec;
  /** Many fill it at once: what cannot be sent waits in the browser. */
  readonly inRoom?: boolean;
  /** On the button that proposes whom to seat: "Ver proyectos sugeridos"; '' where nobody is proposed. */
  readonly suggests: string;
}

export interface StageView {
  readonly key: string;
  readonly label: string;
  readonly blocks: readonly BlockView[];
}

export type CaseEnd = '' | 'closed' | 'cancelled';

export interface CaseLine {
  readonly id: string;
  readonly programme: string;
  readonly title: string;
  readonly openedOn: string;
  readonly end: CaseEnd;
  /** "Proyecto Semilla · Proyecto Raíz". */
  readonly parties: string;
  /** What comes next and who owes it; '' when nothing does. */
  readonly next: string;
  readonly due: string;
  readonly isLate: boolean;
  /** Why it is seen to before others that wait: "Población rural"; '' of those that wait as they came, or do not wait. */
  readonly first: string;
  readonly done: number;
  readonly total: number;
}

export interface CaseList {
  readonly programme: string;
  readonly label: string;
  /** One case of it: "Asesoría". */
  readonly caseName: string;
  /** Name of the directory that the programme keeps between its cases; '' where it keeps none. */
  readonly directory: string;
  /** So many of so many; none where the programme counts nothing. */
  readonly figures: readonly { readonly label: string; readonly count: number; readonly of: number }[];
  readonly items: readonly CaseLine[];
}

/** Whom the team of a programme can ask to take part. */
export interface DirectoryView {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly screen: RowsSpec;
  /** Who said in a case that she can be asked, and is not there yet. */
  readonly offered: readonly Offered[];
}

export interface ChangedDirectory extends Saved {
  readonly directory: DirectoryView;
}

/** Somebody who takes part, with the address of her page, for the team. */
export interface PartyView {
  readonly seat: string;
  readonly name: string;
  readonly roleName: string;
  readonly organisation: string;
  readonly email: string;
  readonly page: string;
  readonly linkSentOn: string;
}

/** A row of the workbook that belongs to a case. */
export interface CaseOfRow {
  readonly programme: string;
  readonly case: string;
}

export interface RelatedCase extends CaseOfRow {
  readonly is: 'before' | 'after';
  readonly title: string;
}

export interface CaseView extends CaseLine {
  readonly label: string;
  readonly caseName: string;
  /** When it ended and, of a cancelled one, why. */
  readonly endedOn: string;
  readonly reason: string;
  readonly notes: string;
  /** The case that it follows, and those that follow it. */
  readonly related: readonly RelatedCase[];
  readonly people: readonly PartyView[];
  readonly milestones: readonly MilestoneView[];
  readonly owes: readonly OwedView[];
  readonly stages: readonly StageView[];
}

export interface ChangedCase extends Saved {
  readonly case: CaseView;
}

/** Somebody on the page of a case whom one may write to. */
export interface ContactView {
  readonly name: string;
  readonly role: string;
  readonly email: string;
}

/** A meeting that is still to come, or under way. */
export interface PageMeeting {
  readonly id: string;
  /** Key of its block. */
  readonly block: string;
  readonly title: string;
  /** "viernes 20 de noviembre de 2026, 16:00" */
  readonly when: string;
  readonly minutes: number;
  readonly place: string;
  /** Where to join it; '' for a meeting at a place. */
  readonly url: string;
  /** The text of its calendar file (text/calendar). */
  readonly calendar: string;
}

export interface PartyPage {
  readonly head: PageHead;
  readonly name: string;
  readonly roleName: string;
  readonly organisation: string;
  readonly title: string;
  readonly caseName: string;
  readonly end: CaseEnd;
  /** What she is asked before she takes part: the page shows nothing else then. */
  readonly invitation: InvitationSpec | null;
  /** What she owes, the most urgent first. */
  readonly owes: readonly OwedView[];
  /** Where the case stands: the stage that is under way. */
  readonly stage: string;
  readonly stages: readonly StageView[];
  /** The next one first. */
  readonly meetings: readonly PageMeeting[];
  readonly contacts: readonly ContactView[];
}

/** The page that took the place of another, with the token that it is changed with. */
export interface MovedPage {
  readonly page: PartyPage;
  readonly token: string;
}

/** One block that was changed; null where the change was known already, and the block is to be asked for. */
export interface ChangedBlock extends Saved {
  readonly screen: ScreenSpec | null;
}

/** A vote as it is projected in the room. */
export interface ProjectionPage {
  readonly head: PageHead;
  readonly title: string;
  readonly label: string;
  readonly each: number;
  readonly standing: VoteSpec['standing'];
  readonly options: readonly string[];
  /** From the most voted on; null while the team does not show it. */
  readonly tally: readonly TallySpec[] | null;
  readonly count: VoteSpec['count'];
}

export interface ChangedPage extends Saved {
  readonly page: PartyPage;
}
