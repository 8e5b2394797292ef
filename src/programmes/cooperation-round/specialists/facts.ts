// Every specialist of the directory as she stands today: in how many rounds she takes part, how often she was asked, and
// whether she has answered to this one. She is known in a round by her address, else by her name.
import { type Dossier, isCaseOver } from '../../../blocks/dossier.ts';
import { type Seat, seats } from '../../../blocks/seat.ts';
import { isSeated } from '../../../blocks/seated.ts';
import { folded } from '../../../define/columns/column.ts';
import { plain } from '../../../matching/said.ts';
import { specialist } from '../roles.ts';
import { type Specialist, specialists } from './directory.ts';

export interface SpecialistFacts {
  readonly row: Specialist;
  readonly most: number;
  /** Rounds under way in which she takes part or is awaited. */
  readonly load: number;
  /** Rounds to which she was invited, whatever became of it. */
  readonly share: number;
  /** Rounds in which she took part and that are over. */
  readonly done: number;
  /** In this round she takes part, is awaited, or has declined. */
  readonly here: 'seated' | 'declined' | '';
}

/** `here` is the round to which she would be invited. */
export function specialistFacts(kept: Dossier, rounds: readonly Dossier[], here = ''): readonly SpecialistFacts[] {
  const asked = rounds.flatMap((round) =>
    round
      .rows(seats)
      .filter(({ role }) => role === specialist.key)
      .map((seat) => ({ seat, round })),
  );
  return specialists.entries(kept).map((row) => {
    const own = asked.filter(({ seat }) => isOf(seat, row));
    const elsewhere = own.filter(({ round }) => round.case.id !== here && round.case.cancelledOn === '');
    const inHere = own.filter(({ round }) => round.case.id === here).map(({ seat }) => seat);
    return {
      row,
      most: row.atOnce ?? 1,
      load: elsewhere.filter(({ seat, round }) => !isCaseOver(round) && isKept(seat, round)).length,
      share: own.length,
      done: elsewhere.filter(({ seat, round }) => isCaseOver(round) && isSeated(seat)).length,
      here: inHere.some((seat) => isKept(seat, kept)) ? 'seated' : inHere.some(hasDeclined) ? 'declined' : '',
    };
  });
}

/** A place is hers, or kept for her until her day. */
export function isKept(seat: Seat, { context }: Dossier): boolean {
  return isSeated(seat) || (seat.until === '' && seat.answer === '' && context.today <= seat.answerBy);
}

const hasDeclined = ({ answer }: Seat) => answer === 'declined' || answer === 'withdrawn' || answer === 'waiting';

function isOf(seat: Seat, { email, name }: Specialist): boolean {
  return folded(seat.email) === folded(email) || plain(seat.name) === plain(name);
}
