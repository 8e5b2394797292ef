// What a round looks for in its specialists, prepared for comparing: who asks and for what, from whom the country wants
// to learn, and of which countries the panel has somebody already.
import type { Dossier } from '../../../blocks/dossier.ts';
import { seats } from '../../../blocks/seat.ts';
import { isKept } from '../../../matching/asked-people.ts';
import { plain, type Said, saidIn } from '../../../matching/said.ts';
import { specialist } from '../roles.ts';
import type { Language } from './directory.ts';

/** What the request says, '' where it does not. */
export interface Wish {
  readonly country: string;
  readonly initiative: string;
  readonly results: string;
  readonly products: string;
  /** Countries or experiences from which it wants to learn. */
  readonly interests: readonly string[];
  readonly languages: readonly Language[];
}

export interface Asked {
  /** As `plain` gives it; '' while nobody has asked. */
  readonly country: string;
  readonly initiative: Said;
  readonly wanted: Said;
  readonly interests: readonly string[];
  readonly languages: readonly Language[];
  /** Countries of which somebody is in the panel, or awaited, as `plain` gives them. */
  readonly taken: ReadonlySet<string>;
}

export function askedIn(dossier: Dossier, wish: Wish): Asked {
  const panel = dossier.rows(seats).filter((seat) => seat.role === specialist.key && isKept(seat, dossier));
  return {
    country: plain(wish.country),
    initiative: saidIn(wish.initiative),
    wanted: saidIn(wish.initiative, wish.results, wish.products),
    interests: wish.interests.map(plain).filter((each) => each !== ''),
    languages: wish.languages,
    taken: new Set(panel.map(({ country }) => plain(country)).filter((each) => each !== '')),
  };
}
