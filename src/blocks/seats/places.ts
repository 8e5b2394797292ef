// The places of a block of seats: who holds one, who fits into one that is free, and which are still to be filled.
import { folded } from '../../define/columns/column.ts';
import { type Refusal, refuse } from '../../define/refusal.ts';
import type { Dossier } from '../dossier.ts';
import type { Role } from '../role.ts';
import { type Seat, seats as table } from '../seat.ts';
import { seatsTaken } from '../seated.ts';
import { type Invite, isHeld } from './invite.ts';

export interface RoleSeats {
  readonly role: Role;
  /** How many people it has. */
  readonly min: number;
  readonly max: number;
  /** People are asked first, and have a seat once they accept. */
  readonly invite?: Invite;
}

export interface PlaceRules {
  readonly of: readonly RoleSeats[];
  /** Whether each person's country is asked; of a party it has to be known. */
  readonly country?: boolean;
  /** Whether one organisation may stand on two sides of this case; never, unless told. */
  bothSides?(dossier: Dossier): boolean;
  /** What the programme has against somebody beside the others of the block. */
  refuses?(dossier: Dossier, row: Partial<Seat>, others: readonly Seat[]): Refusal | undefined;
}

export interface Places extends PlaceRules {
  readonly key: string;
  /** Every row of the block, also of those who left, declined or never answered. */
  rows(dossier: Dossier): readonly Seat[];
  /** Those who take part. */
  seated(dossier: Dossier): readonly Seat[];
  /** Those who take part, and those for whom a seat is kept until they answer. */
  held(dossier: Dossier): readonly Seat[];
  inviteOf(role: string | undefined): Invite | undefined;
  /** Why somebody cannot sit beside these others; undefined where she can. */
  unfit(dossier: Dossier, row: Partial<Seat>, others: readonly Seat[]): Refusal | undefined;
}

export function placesOf(key: string, rules: PlaceRules): Places {
  const { of, country, bothSides, refuses } = rules;
  const rows = (dossier: Dossier) => dossier.rows(table).filter(({ block }) => block === key);
  return {
    ...rules,
    key,
    rows,
    seated: (dossier) => seatsTaken(dossier).filter(({ block }) => block === key),
    held: (dossier) => rows(dossier).filter((row) => isHeld(row, dossier.context.today)),
    inviteOf: (role) => of.find((each) => each.role.key === role)?.invite,
    unfit(dossier, row, others) {
      const limit = of.find(({ role }) => role.key === row.role);
      const party = limit?.role.name.the[dossier.context.language] ?? '';
      if (limit && others.filter((each) => each.role === row.role).length >= limit.max)
        return refuse(limit.invite ? 'seatsAsked' : 'seatsFull', { party, max: limit.max });
      if (country && limit?.role.side === 'party' && !row.country)
        return refuse('countryMissing', { name: row.name ?? '' });
      const same = (one = '', other = '') => one !== '' && folded(one) === folded(other);
      const twice = others.find((each) => each.role === row.role && same(each.email, row.email));
      if (twice) return refuse('seatTaken', { name: twice.name, party });
      const across = others.find(
        (each) => each.role !== row.role && (same(each.organisation, row.organisation) || same(each.email, row.email)),
      );
      if (across && !(bothSides?.(dossier) ?? false)) return refuse('bothSides', { who: across.organisation });
      return refuses?.(dossier, row, others);
    },
  };
}

/** Roles of which fewer stand among these than there should be. */
export function lacking({ of }: Places, rows: readonly Seat[]): readonly Role[] {
  return of.filter(({ role, min }) => rows.filter((row) => row.role === role.key).length < min).map(({ role }) => role);
}
