// What the sidebar can ask of the edge itself, beside the operations: things that touch Google and not the records.
// The edge implements exactly this list; the sidebar's calls are typed by it.
import type { Language } from '../text/language.ts';
import type { TemplateFields } from './document-view.ts';
import type { LaterScript } from './sidebar-parts.ts';

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
  readonly asks?: LanguageQuestion;
}

/** Forms that people have already, and templates that the team edited: only the team says whether they change. */
export type LanguageMatter = 'forms' | 'templates';

/** Whether what is named here follows the workbook to the language. */
export interface LanguageQuestion {
  readonly matter: LanguageMatter;
  readonly language: Language;
  readonly names: readonly string[];
}

/** A way of working whose cases the panel shows. */
export interface ProgrammeView {
  /** '' of the first, whose cases have screens of their own. */
  readonly key: string;
  readonly label: string;
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
  /** The ways of working that are on; [] where that is the first alone. */
  readonly programmes: readonly ProgrammeView[];
}

/** What became of calls that were held. */
export interface SentView {
  /** First names of those who have been written to. */
  readonly sent: readonly string[];
  /** What could not leave and stays in the outbox. */
  readonly waiting: readonly { readonly summary: string; readonly problem: string }[];
}

/** The block that a dialog is opened on. */
export interface OpenedBlock {
  readonly programme: string;
  readonly id: string;
  readonly block: string;
}

export interface InstallationPart {
  readonly key: string;
  readonly label: string;
  readonly completed: boolean;
}

/** A way of working that may be chosen when installing. */
export interface OfferedWay {
  readonly key: string;
  readonly label: string;
  /** One line that says what it is. */
  readonly about: string;
  /** Ticked until somebody says otherwise. */
  readonly isFirst: boolean;
}

export interface Tasks {
  /** Where the sidebar stands when it opens: installed or not, in which language, on which row. */
  welcome: { input: Record<string, never>; result: Welcome };
  /**
   * Mends one part of the installation; `found` is how much there was to mend. `ways` are those chosen for a first
   * installation; without any it is made for mentoring.
   */
  installPart: { input: { part: string; ways?: readonly string[] }; result: { found: number } };
  offeredWays: { input: Record<string, never>; result: readonly OfferedWay[] };
  installationParts: { input: Record<string, never>; result: readonly InstallationPart[] };
  /** What has to be decided before the language changes; only the account that keeps forms and templates can tell. */
  languageQuestions: {
    input: { language: Language };
    result: { questions: readonly LanguageQuestion[]; keeper: string };
  };
  /** Whether those follow the workbook to the language; installing that part then does it. */
  decideLanguage: { input: { matter: LanguageMatter; language: Language; change: boolean }; result: boolean };
  checkInstallation: { input: Record<string, never>; result: readonly FindingView[] };
  /** The account that keeps folder, forms and triggers; `isYou` when it is the caller's, or nobody's yet. */
  keeper: { input: Record<string, never>; result: { email: string; isYou: boolean } };
  /** From now on the caller's account keeps them; what it cannot see of the former one is made anew by installing. */
  takeOver: { input: Record<string, never>; result: { email: string } };
  /** What the template of a document may name, with the explanation of each field, for whoever edits the template. */
  availableFields: { input: { kind: string }; result: TemplateFields };
  /** The script of a part of the sidebar that is not needed when it opens. */
  sidebarPart: { input: { name: LaterScript; language: Language }; result: string };
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
  /** Opens a block of a case where there is room for its table; `title` heads the dialog. */
  openBlock: { input: OpenedBlock & { title: string }; result: boolean };
  /** Opens the dialog that proposes mentors for all open requests. */
  openProposals: { input: Record<string, never>; result: boolean };
}

export type TaskName = keyof Tasks;
