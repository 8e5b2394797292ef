// Every specialist of the directory as she stands today in the rounds.
import type { Dossier } from '../../../blocks/dossier.ts';
import { type AskedPerson, askedPeople } from '../../../matching/asked-people.ts';
import { specialist } from '../roles.ts';
import { type Specialist, specialists } from './directory.ts';

export type SpecialistFacts = AskedPerson<Specialist>;

/** `here` is the round to which she would be invited. */
export const specialistFacts = (kept: Dossier, rounds: readonly Dossier[], here = ''): readonly SpecialistFacts[] =>
  askedPeople(specialists.entries(kept), specialist.key, rounds, here);
