// What a column is: declared once, it yields header, cell, dropdown, form question, sidebar field, merge field and checks.
// Each kind of column is one file of this folder; '' (or null for numbers, [] for lists) means that nothing was entered.
import type { Language, Translated } from '../../text/language.ts';
import type { Plausible } from './plausible.ts';

/** A cell as the Sheets API gives it with UNFORMATTED_VALUE and SERIAL_NUMBER. */
export type CellValue = string | number | boolean | undefined;
/** A cell as it is written; null clears it. Text is always written as text, so it never becomes a formula. */
export type CellWrite = { stringValue: string } | { numberValue: number } | { boolValue: boolean } | null;

/** Who may see a value: `public` on a web page, `internal` the team, `personal` identifies somebody, `sensitive` may harm somebody. */
export type Privacy = 'public' | 'internal' | 'personal' | 'sensitive';

/** Why a value cannot be accepted; worded for people by src/text under `problems`. */
export interface Problem {
  readonly code:
    | 'missing'
    | 'tooLong'
    | 'notEmail'
    | 'notPhone'
    | 'notNumber'
    | 'outOfRange'
    | 'notDate'
    | 'notTime'
    | 'notChoice'
    | 'tooMany'
    | 'tooFew'
    | 'notFound'
    | 'notLink'
    | 'notPagesAddress';
  readonly max?: number;
  readonly min?: number;
  readonly value?: string;
}

export type Parsed<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly value: T; readonly problem: Problem };

/** What a conversion may ask of the workbook. */
export interface CellContext {
  readonly language: Language;
  /** Name of the row with this id, when its table was read. */
  nameOf(table: string, id: string): string | undefined;
  /** Id of the row with this id or name, when its table was read. */
  idOf(table: string, idOrName: string): string | undefined;
}

/** A form question or a sidebar field, ready to be drawn by either. */
export interface Question {
  readonly type:
    | 'text'
    | 'paragraph'
    | 'email'
    | 'phone'
    | 'number'
    | 'link'
    | 'choice'
    | 'choices'
    | 'scale'
    | 'date'
    | 'dateTime'
    | 'time'
    | 'yesNo'
    | 'reference';
  readonly options?: readonly { readonly value: string; readonly label: Translated }[];
  /** Table whose rows are the options. */
  readonly table?: string;
  readonly min?: number;
  readonly max?: number;
}

/**
 * What becomes of a value for a column that the workbook has not got yet: `passed over`, where nobody misses it, or
 * `refused`, so that nothing is lost that somebody said.
 */
export type AddedLater = 'passed over' | 'refused';

export interface Column<T = unknown> {
  readonly label: Translated;
  /** Explanation shown as the header's note and as the field's help. */
  readonly note?: Translated;
  readonly required: boolean;
  readonly privacy: Privacy;
  /** Filled by the add-on alone: protected in the sheet, absent from forms and fields. */
  readonly computed: boolean;
  /** Hidden in the sheet: of use to the add-on only. */
  readonly technical: boolean;
  /** Newer than the first workbooks: until *Check installation* adds it, it reads as empty. */
  readonly addedLater: AddedLater | undefined;
  /** What is usual; other values are asked about, and kept once confirmed. */
  readonly plausible?: Plausible;
  /** Pixels. */
  readonly width: number;
  readonly empty: T;
  readonly question: Question;
  /** Pattern of the Sheets number format. */
  readonly numberFormat?: {
    readonly type: 'DATE' | 'TIME' | 'DATE_TIME' | 'NUMBER' | 'TEXT';
    readonly pattern: string;
  };
  fromCell(cell: CellValue, context: CellContext): Parsed<T>;
  toCell(value: T, context: CellContext): CellWrite;
  /** The value of a form answer (text, or list of texts) or of a sidebar field. */
  fromAnswer(answer: unknown, context: CellContext): Parsed<T>;
  /** As people read it, in a document or a mail. */
  show(value: T, context: CellContext): string;
}

export interface ColumnOptions {
  readonly note?: Translated;
  readonly required?: boolean;
  readonly privacy?: Privacy;
  readonly computed?: boolean;
  readonly technical?: boolean;
  readonly addedLater?: AddedLater;
  readonly plausible?: Plausible;
  readonly width?: number;
}

/**
 * The parts every kind shares, with their defaults. Hundreds of columns are made at every start of the script: they are
 * put together without spreads, which cost several times as much.
 */
export function columnBase(label: Translated, options: ColumnOptions, width: number): ColumnBase {
  const base: { -readonly [P in keyof ColumnBase]: ColumnBase[P] } = {
    label,
    required: options.required ?? false,
    privacy: options.privacy ?? 'internal',
    computed: options.computed ?? options.technical ?? false,
    technical: options.technical ?? false,
    addedLater: options.addedLater,
    width: options.width ?? width,
  };
  if (options.note) base.note = options.note;
  if (options.plausible) base.plausible = options.plausible;
  return base;
}

type ColumnBase = Pick<
  Column,
  'label' | 'note' | 'required' | 'privacy' | 'computed' | 'technical' | 'addedLater' | 'plausible' | 'width'
>;

/** A column: the parts that every kind shares, and its own. */
export function columnOf<C extends ColumnBase>(base: ColumnBase, own: Omit<C, keyof ColumnBase>): C {
  return Object.assign(base, own) as ColumnBase as C;
}

export type ValueOf<C> = C extends Column<infer T> ? T : never;

/** Joiners, but not those that make one picture of several, as in an emoji of a farmer. */
const looseJoiners =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)(?:\u200C|\u200D)|(?:\u200C|\u200D)(?!\p{Extended_Pictographic})/gu;

/** What `plainText` takes out or makes plain; most texts hold none of it. */
const pastedAlong = /[\u00A0\u200B-\u200D\u2060\uFEFF]/;
const beyondAscii = /[^\0-\x7F]/;

/** Text of a cell or an answer, without the invisible characters that people paste along. */
export function plainText(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = String(value);
  if (!pastedAlong.test(text)) return text.trim();
  return text
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(looseJoiners, '')
    .replace(/\u00A0/g, ' ')
    .trim();
}

/** Comparison form of a label: case and accents do not matter. */
export function folded(text: string): string {
  const plain = plainText(text);
  if (!beyondAscii.test(plain)) return plain.toLowerCase();
  return plain
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
