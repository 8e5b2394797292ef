// What the sidebar can ask of the edge itself, beside the operations: things that touch Google and not the records.
// The edge implements exactly this list; the sidebar's calls are typed by it.
import type { Language } from '../text/language.ts';
import type { PartName } from './sidebar-parts.ts';

/** The row selected in the sheet, when it is a row of one of our tables. */
export interface Selection {
  readonly table: string;
  readonly id: string;
}

export interface FindingView {
  readonly part: string;
  readonly what: string;
  /** What a person has to do; '' when the add-on can mend it. */
  readonly todo: string;
  /** A decision of the team: whether so many forms that are out in the world follow the workbook to the language. */
  readonly asks?: { readonly language: Language; readonly count: number };
}

export interface Welcome {
  /** Wholly: every part was completed. */
  readonly installed: boolean;
  /** An installation that was cut: who has to go on with it, and whether the team can work meanwhile. */
  readonly interrupted: { readonly keeper: string; readonly isYours: boolean; readonly usable: boolean } | null;
  readonly language: Language;
  readonly user: string;
  /** Id of the workbook. */
  readonly workbook: string;
  readonly selection: Selection | null;
}

/** What became of calls that were held. */
export interface SentView {
  /** First names of those who have been written to. */
  readonly sent: readonly string[];
  /** What could not leave and stays in the outbox. */
  readonly waiting: readonly { readonly summary: string; readonly problem: string }[];
}

export interface InstallationPart {
  readonly key: string;
  readonly label: string;
  readonly completed: boolean;
}

export interface Tasks {
  /** Where the sidebar stands when it opens: installed or not, in which language, on which row. */
  welcome: { input: Record<string, never>; result: Welcome };
  /** Mends one part of the installation; `found` is how much there was to mend. */
  installPart: { input: { part: string }; result: { found: number } };
  installationParts: { input: Record<string, never>; result: readonly InstallationPart[] };
  /** How many forms that people have would change with the language; only their keeper's account can tell. */
  sharedFormsIn: { input: { language: Language }; result: { count: number; keeper: string } };
  /** Whether those follow the workbook to the language; installing the forms then does it. */
  decideForms: { input: { language: Language; change: boolean }; result: boolean };
  checkInstallation: { input: Record<string, never>; result: readonly FindingView[] };
  /** The account that keeps folder, forms and triggers; `isYou` when it is the caller's, or nobody's yet. */
  keeper: { input: Record<string, never>; result: { email: string; isYou: boolean } };
  /** From now on the caller's account keeps them; what it cannot see of the former one is made anew by installing. */
  takeOver: { input: Record<string, never>; result: { email: string } };
  /** The script of a part of the sidebar that is not needed when it opens. */
  sidebarPart: { input: { name: PartName; language: Language }; result: string };
  /** Opens the sidebar anew, in the language that the settings say now. */
  reopenSidebar: { input: Record<string, never>; result: boolean };
  selection: { input: Record<string, never>; result: Selection | null };
  /** Shows a row in the sheet. */
  showRow: { input: Selection; result: boolean };
  /** Receives form answers now instead of waiting for the trigger. */
  pullAnswers: { input: Record<string, never>; result: { received: number } };
  /** Takes up what the outbox holds; with an id, that one only. */
  drainOutbox: { input: { id: string }; result: { left: number } };
  /** Takes a call back whose effects still wait; `call` as the reply named it. Asked twice, it is done once. */
  undoCall: { input: { call: string }; result: { undone: true } };
  /** Lets held calls leave now, and what other panels left behind; without any, only the latter. */
  sendHeld: { input: { calls: readonly string[] }; result: SentView };
  /** Stores a picture (PNG or JPEG, base64) as the institution's logo; answers with the id of its file. */
  uploadLogo: { input: { mimeType: string; base64: string }; result: { id: string } };
  /** Opens the dialog that proposes mentors for all open requests. */
  openProposals: { input: Record<string, never>; result: boolean };
}

export type TaskName = keyof Tasks;
