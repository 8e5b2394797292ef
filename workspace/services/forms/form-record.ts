// What is stored of a form and of its responses. Items are plain data, whatever their kind.
// Reference: https://developers.google.com/apps-script/reference/forms/item-type

export const questionKinds = [
  'TEXT',
  'PARAGRAPH_TEXT',
  'MULTIPLE_CHOICE',
  'CHECKBOX',
  'LIST',
  'SCALE',
  'RATING',
  'GRID',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'TIME',
  'DURATION',
] as const;

export type QuestionKind = (typeof questionKinds)[number];
export type ItemKind = QuestionKind | 'SECTION_HEADER' | 'PAGE_BREAK';

export type Navigation =
  | { readonly type: 'CONTINUE' | 'RESTART' | 'SUBMIT' }
  | { readonly type: 'GO_TO_PAGE'; readonly pageId: number };

export interface ChoiceRecord {
  readonly value: string;
  readonly goTo?: Navigation;
}

/** A rule bears the name of the builder's method that sets it, without `require`: `NumberBetween`. */
export interface ValidationRecord {
  readonly rule: string;
  readonly arguments: readonly (string | number)[];
  readonly helpText?: string;
}

export interface ItemRecord {
  readonly id: number;
  readonly kind: ItemKind;
  title: string;
  helpText: string;
  required: boolean;
  choices: ChoiceRecord[];
  otherOption: boolean;
  /** Scale and rating: a rating goes from 1 to `upper`. */
  lower: number;
  upper: number;
  lowerLabel: string;
  upperLabel: string;
  ratingIcon: 'STAR' | 'HEART' | 'THUMB_UP';
  rows: string[];
  columns: string[];
  includesYear: boolean;
  validation?: ValidationRecord;
  /** Page break only: where to go on reaching it from the page before. */
  goTo?: Navigation;
}

/** The tab that gets a row for each response; `columns` follow the questions through renaming and moving. */
export interface Destination {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  columns: LinkedColumn[];
}

export interface LinkedColumn {
  /** `timestamp`, `email`, an item's id, or `<item id>.<row>` for one row of a grid. */
  readonly key: string;
  header: string;
  column: number;
}

export interface FormRecord {
  readonly id: string;
  /** Part of the public address. */
  readonly publishedId: string;
  readonly owner: string;
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  published: boolean;
  acceptingResponses: boolean;
  collectEmail: boolean;
  limitOneResponse: boolean;
  responseEdits: boolean;
  respondAgainLink: boolean;
  progressBar: boolean;
  requireLogin: boolean;
  shuffle: boolean;
  publishingSummary: boolean;
  items: ItemRecord[];
  destination?: Destination;
  responseCount: number;
}

/** Answers in Google's form: one text, texts of checkboxes, one text a grid row, texts of each row of a checkbox grid. */
export type Answer = string | readonly string[] | readonly (string | null)[] | readonly (readonly string[] | null)[];

export interface ResponseRecord {
  readonly id: string;
  /** ms */
  timestamp: number;
  respondent?: string;
  /** By item id, in no order; unanswered items are absent. */
  answers: Record<string, Answer>;
}

const questions: ReadonlySet<string> = new Set(questionKinds);

export const isQuestion = (item: ItemRecord): boolean => questions.has(item.kind);

export const newItem = (id: number, kind: ItemKind): ItemRecord => ({
  id,
  kind,
  title: '',
  helpText: '',
  required: false,
  choices: kind === 'MULTIPLE_CHOICE' || kind === 'CHECKBOX' || kind === 'LIST' ? [{ value: 'Opción 1' }] : [],
  otherOption: false,
  lower: 1,
  upper: 5,
  lowerLabel: '',
  upperLabel: '',
  ratingIcon: 'STAR',
  rows: kind === 'GRID' || kind === 'CHECKBOX_GRID' ? ['Fila 1'] : [],
  columns: kind === 'GRID' || kind === 'CHECKBOX_GRID' ? ['Columna 1'] : [],
  includesYear: true,
});
