// What a pure operation may know beyond its records: today, who asks, settings, words, new codes and signed links.
// The edge builds it; nothing in it reads a clock or calls a service while the operation runs.
import type { LocalDate, LocalDateTime } from '../calendar/local-date.ts';
import type { Settings } from '../settings/settings.ts';
import type { Language } from '../text/language.ts';
import type { Text } from '../text/text.ts';
import type { CellContext, CellValue } from './columns/column.ts';
import type { AnyTable } from './define-table.ts';
import type { Id } from './ids.ts';
import type { LinkPurpose } from './links.ts';

/** What only the proposals and the look at the past need. */
export type Matching = typeof import('../operations/proposals/matching.ts');

export interface Caller {
  /** Address of the signed-in user; '' for a person who came through a link. */
  readonly email: string;
  readonly name: string;
}

export interface Context extends CellContext {
  readonly today: LocalDate;
  readonly now: LocalDateTime;
  /** IANA name of the workbook's time zone, such as America/Mexico_City. */
  readonly timeZone: string;
  readonly caller: Caller;
  /** The workbook was made by an older version: columns that came since are still missing. */
  readonly isOlder: boolean;
  readonly settings: Settings;
  readonly language: Language;
  readonly text: Text;
  /** A row of any table that was read. */
  rowOf(table: string, id: string): Readonly<Record<string, unknown>> | undefined;
  /** The cells of a row as they were read, by column key; those of columns that people added by their header. */
  cellsOf(table: string, id: string): Readonly<Record<string, CellValue>>;
  /** Something that was typed looks wrong: nothing is written until the person who typed it says that it is meant. */
  doubt(question: string): void;
  /** The next code of a table; each call gives another. */
  newId<K extends string>(table: AnyTable & { readonly key: K }): Id<K>;
  /** Signed address of a page for somebody without an account; '' while the web app is not deployed. */
  pageLink(purpose: LinkPurpose, id: string): string;
  /** What such an address proves itself with. */
  pageToken(purpose: LinkPurpose, id: string): string;
  /** Address of the pages: without a link, anybody types the code of a certificate there; '' while none is known. */
  readonly pagesAddress: string;
  /** Address of a form with one answer filled in; '' while the form does not exist. */
  formLink(form: string, prefilled?: Readonly<Record<string, string>>): string;
  /** A short code that only this workbook can issue for this text: for certificates. */
  verificationCode(text: string): string;
  /** A mark that stands for a text, the same each time, from which only this add-on finds the text again. */
  seal(text: string): string;
  /** The matching of all open requests, whose code is read when it is first asked for. */
  matching(): Matching;
}
