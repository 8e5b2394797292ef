// Every person of a directory as she stands in the cases of a programme today: in how many she takes part, how often she
// was asked, and whether she has answered to this one. She is known in a case by her address, else by her name.
import { type Dossier, isCaseOver } from '../blocks/dossier.ts';
import { type Seat, seats } from '../blocks/seat.ts';
import { isSeated } from '../blocks/seated.ts';
import { folded } from '../define/columns/column.ts';
import { plain } from './said.ts';

interface Listed {
  readonly name: string;
  readonly email: string;
  /** In how many cases at once she can be; one when empty. */
  readonly atOnce: number | null;
}

export interface AskedPerson<Row> {
  readonly row: Row;
  readonly most: number;
  /** Cases under way in which she takes part or is awaited. */
  readonly load: number;
  /** Cases to which she was invited, whatever became of it. */
  readonly share: number;
  /** Cases in which she took part and that are over. */
  readonly done: number;
  /** In this case she takes part, is awaited, or has declined. */
  readonly here: 'seated' | 'declined' | '';
}

/** `role` is the one in which she is asked; `here` is the case to which she would be invited. */
export function askedPeople<Row extends Listed>(
  rows: readonly Row[],
  role: string,
  cases: readonly Dossier[],
  here = '',
): readonly AskedPerson<Row>[] {
  const asked = cases.flatMap((dossier) =>
    dossier
      .rows(seats)
      .filter((seat) => seat.role === role)
      .map((seat) => ({ seat, dossier })),
  );
  return rows.map((row) => {
    const own = asked.filter(({ seat }) => isOf(seat, row));
    const elsewhere = own.filter(({ dossier }) => dossier.case.id !== here && dossier.case.cancelledOn === '');
    const inHere = own.filter(({ dossier }) => dossier.case.id === here);
    return {
      row,
      most: row.atOnce ?? 1,
      load: elsewhere.filter(({ seat, dossier }) => !isCaseOver(dossier) && isKept(seat, dossier)).length,
      share: own.length,
      done: elsewhere.filter(({ seat, dossier }) => isCaseOver(dossier) && isSeated(seat)).length,
      here: inHere.some(({ seat, dossier }) => isKept(seat, dossier))
        ? 'seated'
        : inHere.some(({ seat }) => hasDeclined(seat))
          ? 'declined'
          : '',
    };
  });
}

/** A place is hers, or kept for her until her day. */
export function isKept(seat: Seat, { context }: Dossier): boolean {
  return isSeated(seat) || (seat.until === '' && seat.answer === '' && context.today <= seat.answerBy);
}

const hasDeclined = ({ answer }: Seat) => answer === 'declined' || answer === 'withdrawn' || answer === 'waiting';

function isOf(seat: Seat, { email, name }: Listed): boolean {
  return folded(seat.email) === folded(email) || plain(seat.name) === plain(name);
}
