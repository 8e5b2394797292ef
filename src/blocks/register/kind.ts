// What a register is made of, as its parts need it, and how its rows are read.
import { folded } from '../../define/columns/column.ts';
import { pickColumns } from '../../define/columns/pick-columns.ts';
import type { Translated } from '../../text/language.ts';
import type { Aspects } from '../aspects.ts';
import type { Author, Dossier } from '../dossier.ts';
import type { FieldColumns } from '../fields.ts';
import type { Role } from '../role.ts';
import { seats } from '../seat.ts';
import type { Entry, RegisterTable } from './table.ts';

export type Values = Readonly<Record<string, unknown>>;

/** The columns that say who sends an entry. */
export interface Sender<K extends string = string> {
  readonly name: K;
  readonly email: K;
  readonly organisation: K;
}

/** Whoever sent an entry is told what the team chose in this column, in a sentence for each option. */
export interface Told<K extends string = string> {
  readonly column: K;
  readonly words: Readonly<Record<string, Translated>>;
}

export interface Register {
  readonly key: string;
  readonly aspects: Aspects;
  readonly table: RegisterTable;
  readonly columns: FieldColumns;
  readonly later: FieldColumns;
  readonly rowName: Translated;
  readonly who: Sender;
  readonly same: readonly string[];
  readonly title: string;
  readonly role: Role | undefined;
  readonly limits: { readonly min: number; readonly max: number };
  readonly counts: readonly string[];
  readonly ofOrganisations: readonly string[];
  readonly came: string | undefined;
  readonly tells: Told | undefined;
  seenIf?(row: Values): boolean;
  placesIn(dossier: Dossier): number;
  lastDay(dossier: Dossier): string;
}

export const valueIn = (row: object, key: string): unknown => (row as Values)[key];
export const wordIn = (row: object, key: string): string => String(valueIn(row, key) ?? '');

/** Written otherwise and the same: case, accents and spaces do not matter. */
export const alike = (words: string): string => folded(words).replace(/\s+/g, ' ');

export function entriesOf({ table }: Register, dossier: Dossier): readonly Entry[] {
  return dossier.rows(table);
}

/** Those that count. */
export function standingIn(register: Register, dossier: Dossier): readonly Entry[] {
  return entriesOf(register, dossier).filter(({ aside }) => aside === '');
}

/** An entry that means the same as these values. */
export function twinOf(register: Register, values: Values, dossier: Dossier, except = ''): Entry | undefined {
  const said = register.same.map((key) => alike(wordIn(values, key)));
  if (said.some((words) => words === '')) return undefined;
  return entriesOf(register, dossier).find(
    (row) => row.id !== except && register.same.every((key, at) => alike(wordIn(row, key)) === said[at]),
  );
}

export function isHers({ who }: Register, row: Entry, { email }: Pick<Author, 'email'>): boolean {
  return email !== '' && folded(wordIn(row, who.email)) === folded(email);
}

const typed = pickColumns(seats.columns, 'organisation', 'name', 'email');

/** Who sent it; undefined while something is missing without which nobody can be written to. */
export function senderOf({ who }: Register, values: Values, { context }: Dossier) {
  const sender = {
    organisation: wordIn(values, who.organisation),
    name: wordIn(values, who.name),
    email: wordIn(values, who.email),
  };
  const isFit = (key: keyof typeof sender) => !typed[key].fromAnswer(sender[key], context).problem;
  return isFit('organisation') && isFit('name') && isFit('email') ? sender : undefined;
}
export type SenderTold = NonNullable<ReturnType<typeof senderOf>>;
