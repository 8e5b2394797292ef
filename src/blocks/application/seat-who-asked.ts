// Whoever asked takes her seat as soon as there is an address that can be written to; the message that acknowledges what
// she asked for leads to her page. An address that is corrected later is followed.
import { folded } from '../../define/columns/column.ts';
import { pickColumns } from '../../define/columns/pick-columns.ts';
import type { Effect } from '../../define/effects.ts';
import type { Change } from '../../define/records.ts';
import type { Block } from '../block.ts';
import type { Author, Dossier } from '../dossier.ts';
import type { FieldColumns } from '../fields.ts';
import type { Role } from '../role.ts';
import { seats as seatTable } from '../seat.ts';
import { seatsTaken } from '../seated.ts';
import { acknowledgement } from './acknowledgement.ts';
import type { ApplicationRow } from './table.ts';

export interface Seating<K extends string = string> {
  /** The block that seats people; declared further down, so it is named when it is needed. */
  in(): Block;
  /** The role that she takes, by what she asked for. */
  role(values: Readonly<Record<string, unknown>>): Role;
  readonly name: K;
  readonly email: K;
  /** For whom she answers. */
  readonly organisation: K;
  readonly phone?: K;
}

interface Kind {
  readonly columns: FieldColumns;
  readonly seats: Seating;
}
type Values = Readonly<Record<string, unknown>>;

interface Seated {
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
  readonly values: Partial<Pick<ApplicationRow, 'seat' | 'acknowledgedOn'>>;
}

const typed = pickColumns(seatTable.columns, 'organisation', 'name', 'email', 'phone');
const nobody: Seated = { changes: [], effects: [], values: {} };

/** `before` is the row until now; `problems` are told to her, to be corrected. */
export function seatWhoAsked(
  { columns, seats }: Kind,
  values: Values,
  before: Pick<ApplicationRow, 'seat'> | undefined,
  dossier: Dossier,
  problems: readonly string[] = [],
): Seated {
  const { context } = dossier;
  const person = personOf(seats, values, dossier);
  if (!person) return nobody;
  const taken = seatsTaken(dossier);
  const hers = taken.find(({ id }) => id === before?.seat);
  const author: Author = { role: '', isTeam: true, name: person.name, email: person.email };
  if (hers) {
    if (folded(hers.email) === folded(person.email)) return nobody;
    const moved = seats.in().change(dossier, { act: 'saveRow', row: hers.id, values: { ...person } }, author);
    return {
      changes: moved.changes ?? [],
      effects: moved.effects ?? [],
      values: { seat: moved.result.row ?? hers.id },
    };
  }
  // She left, or sits there already: the team has seen to it.
  if (before?.seat) return nobody;
  const sits = taken.find(({ email }) => folded(email) === folded(person.email));
  if (sits) return { ...nobody, values: { seat: sits.id } };
  const row = { role: seats.role(values).key, ...person };
  const { changes = [], result } = seats.in().change(dossier, { act: 'addRows', rows: [row] }, author);
  const seat = result.row ?? '';
  return {
    changes,
    effects: acknowledgement({ columns, values, person, seat, problems }, dossier),
    values: { seat, acknowledgedOn: context.today },
  };
}

/** Undefined while something is missing without which nobody can be seated. */
function personOf(seats: Seating, values: Values, { context }: Dossier) {
  const told = (key: string | undefined) => (key === undefined ? '' : String(values[key] ?? ''));
  const person = {
    organisation: told(seats.organisation),
    name: told(seats.name),
    email: told(seats.email),
    phone: told(seats.phone),
  };
  const isFit = (key: keyof typeof person) => !typed[key].fromAnswer(person[key], context).problem;
  if (!isFit('organisation') || !isFit('name') || !isFit('email')) return undefined;
  return isFit('phone') ? person : { ...person, phone: '' };
}
