// What a panel is made of, whoever proposes whom: never somebody of the country that asks, and two specialists of two
// different countries.
import type { Seat } from '../../../blocks/seat.ts';
import { type Refusal, refuse } from '../../../define/refusal.ts';
import { plain } from '../../../matching/said.ts';
import { specialist } from '../roles.ts';

/** `asking` is the country that asks; '' while it is not known. */
export function refusesSpecialist(asking: string, row: Partial<Seat>, others: readonly Seat[]): Refusal | undefined {
  if (row.role !== specialist.key) return undefined;
  const { country = '' } = row;
  if (plain(country) === plain(asking)) return refuse('askingCountry', { country });
  const same = others.find((each) => each.role === row.role && plain(each.country) === plain(country));
  return same && refuse('sameCountry', { name: same.name, country });
}
