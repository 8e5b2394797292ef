// What a block looks like to one reader: labels, questions and limits in her language, and what she may do.
// Panel, dialog and page draw the same description with the same components.
import type { Question } from '../define/columns/column.ts';
import type { FiguresSpec, VoteSpec } from './counted-screen.ts';
import type { AgendaSpec, SeriesSpec } from './dates-screen.ts';

export interface FieldSpec {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly type: Question['type'];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly required: boolean;
  /** Most characters of a text, or the greatest number; null where nothing limits it. */
  readonly most: number | null;
  /** Fewest names in a list of them; absent where one will do. */
  readonly least?: number;
  readonly readOnly: boolean;
  /** A date that a tick sets to today. */
  readonly isTick: boolean;
  /** It says how a row goes that stands: nobody is asked for it in a new one. */
  readonly isLater: boolean;
}

/** A value as a field takes it. */
export type FieldValue = string | number | boolean | null | readonly string[];

export interface RowSpec {
  readonly id: string;
  readonly values: Readonly<Record<string, FieldValue>>;
  /** As people read them. */
  readonly shown: Readonly<Record<string, string>>;
  /** Where a link of the row leads; '' when it has none. */
  readonly url: string;
  /** "Proyecto asesor · Ana Mora, 3 dic"; '' when nobody is known. */
  readonly by: string;
  /** Whether the reader may change it. */
  readonly isOpen: boolean;
  /** Its time has not come: nothing of it is ticked off yet. */
  readonly isAhead?: boolean;
  /** How it stands: "Invitada, contesta hasta el 3 de diciembre". */
  readonly standing?: { readonly label: string; readonly tone: 'ok' | 'info' | 'warn' };
  /** What else the reader may do with it, beside changing it; it is not simply removed then. */
  readonly acts?: readonly { readonly option: string; readonly label: string }[];
}

/** Values that a row often has, to be filled in together with one click. */
export interface FillSpec {
  readonly label: string;
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** A count or a sum, in words. */
export interface SumSpec {
  readonly label: string;
  readonly value: string;
}

export interface RowsSpec {
  readonly type: 'rows';
  readonly fields: readonly FieldSpec[];
  readonly rows: readonly RowSpec[];
  /** Rows that do not count, such as those who declined. */
  readonly aside?: readonly RowSpec[];
  readonly least: number;
  readonly most: number;
  readonly may: readonly ('add' | 'edit' | 'remove' | 'move' | 'paste' | 'share')[];
  /** Offered beside the first field that they fill; absent where nobody knows what is likely. */
  readonly fills?: readonly FillSpec[];
  /** What one row is called: "actividad". */
  readonly rowName: string;
  /** Beside a share button: what it does and to whom; '' without one. */
  readonly sharing: string;
  /** The message that sharing sends, as people will get it. */
  readonly preview?: { readonly label: string; readonly subject: string; readonly html: string };
  /** What they come to. */
  readonly sums?: readonly SumSpec[];
  /** Of the form by which rows come in, to be passed on, and until when it is open; absent where there is none. */
  readonly link?: { readonly url: string; readonly said: string };
}

export interface SectionText {
  /** Key of the role; '' for a text that all write together. */
  readonly role: string;
  readonly roleName: string;
  readonly text: string;
  readonly by: string;
  readonly isOpen: boolean;
}

export interface SectionSpec {
  readonly key: string;
  readonly title: string;
  readonly help: string;
  /** What is to be read beside it: answers, notes; a line each. */
  readonly beside?: readonly string[];
  /** One of the case's own, which may be removed. */
  readonly isOwn: boolean;
  readonly texts: readonly SectionText[];
}

export interface SectionsSpec {
  readonly type: 'sections';
  readonly sections: readonly SectionSpec[];
  /** Keys of sections that are drawn as boxes, from the top down: those of a level lead to those of the next. */
  readonly levels?: readonly (readonly string[])[];
  /** Nothing but the boxes: there is nothing to be written. */
  readonly isDrawing?: boolean;
  readonly mayAdd: boolean;
  readonly most: number;
}

export interface ChoiceSpec {
  readonly type: 'choice';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly note: string;
  readonly by: string;
  readonly isOpen: boolean;
}

export interface VersionSpec {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly madeOn: string;
  /** '' for a reader who may not open it in Drive: she has it from a message. */
  readonly url: string;
  readonly pdfUrl: string;
  /** What became of it: shared, approved, returned, or out of date; a line each. */
  readonly said: readonly string[];
}

export interface DocumentSpec {
  readonly type: 'document';
  /** The newest first. */
  readonly versions: readonly VersionSpec[];
  readonly mayMake: boolean;
  /** What is still to be filled before it says everything; '' when nothing is. */
  readonly lacks: string;
  /** Beside a share button: to whom the newest goes; '' where nothing is to be shared now. */
  readonly sharing: string;
  /** What the reviewing party answers to the newest; null where nobody reviews it. */
  readonly review: ChoiceSpec | null;
  /** Whose answer that is: "Respuesta de Proyecto receptor"; '' where nobody reviews it. */
  readonly reviewer: string;
  /** What is answered to the comments of whoever returned it; null where nothing is to be answered. */
  readonly reply: ChoiceSpec | null;
}

/** Points to be ticked off. */
export interface ChecklistSpec {
  readonly type: 'checklist';
  readonly points: readonly {
    readonly key: string;
    readonly label: string;
    readonly isDone: boolean;
    /** Who ticked it and when; absent where that is not kept. */
    readonly by?: string;
  }[];
  readonly isOpen: boolean;
}

/** One time that something was delivered, or is awaited. */
export interface RoundSpec {
  readonly id: string;
  /** From 1; after each return one more. */
  readonly number: number;
  readonly state: 'asked' | 'overdue' | 'delivered' | 'approved' | 'returned';
  readonly stateLabel: string;
  readonly dueOn: string;
  readonly deliveredOn: string;
  readonly url: string;
  /** What the reviewer wrote. */
  readonly comments: string;
}

/** A work product: delivered as a link, and reviewed round by round. */
export interface DeliverySpec {
  readonly type: 'delivery';
  /** The newest first. */
  readonly rounds: readonly RoundSpec[];
  /** Where the work may be done; '' without one. */
  readonly template: string;
  readonly mayDeliver: boolean;
  /** What the reviewing party answers to the newest; null while nothing waits for her. */
  readonly review: ChoiceSpec | null;
  /** Beside what is to be reviewed: whom to ask for access; '' where it is given. */
  readonly access: string;
  /** Which round it is, and what became of it; a line each. */
  readonly said: readonly string[];
  /** On the button that takes it into the repertoire; '' where it is not to be kept now. */
  readonly keeping: string;
}

export type ScreenSpec =
  | AgendaSpec
  | RowsSpec
  | SectionsSpec
  | ChoiceSpec
  | DocumentSpec
  | FiguresSpec
  | ChecklistSpec
  | DeliverySpec
  | SeriesSpec
  | VoteSpec;
