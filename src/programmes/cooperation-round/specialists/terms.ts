// How well a specialist fits a round, respect by respect, with the weight of each.
// Each sentence says only what its fraction was counted from.
import { entriesSaid, plain, wordsSaid } from '../../../matching/said.ts';
import {
  roomLeft,
  type Shares,
  type SuggestionTermOf,
  themesShared,
  wordsShared,
} from '../../../matching/shared-terms.ts';
import { label } from '../../../text/language.ts';
import type { Text } from '../../../text/text.ts';
import type { Asked } from './asked.ts';
import type { SpecialistFacts } from './facts.ts';

type Words = Text['specialists'];
type Key = 'interest' | 'initiatives' | 'themes' | 'teams' | 'load';

export interface SpecialistTerm extends SuggestionTermOf<Asked, SpecialistFacts, Shares> {
  readonly key: Key;
  sentence(asked: Asked, one: SpecialistFacts, words: Words): string;
}

/** Whom the country asked for comes first: it weighs more than all the others together. */
export const weights: Readonly<Record<Key, number>> = {
  interest: 110,
  initiatives: 40,
  themes: 30,
  teams: 20,
  load: 10,
};

const ENOUGH_YEARS = 10;

/** Which of her country, institution and initiatives the country named. */
function namedOf({ interests }: Asked, { row }: SpecialistFacts): string {
  const isNamed = (name: string) =>
    plain(name) !== '' && interests.some((interest) => ` ${interest} `.includes(` ${plain(name)} `));
  return [row.country, row.institution].find(isNamed) ?? '';
}

const interest: SpecialistTerm = {
  key: 'interest',
  label: label('Pedido por el país', 'Asked for by the country', 'Pedido pelo país'),
  applies: (asked, all) => all.some((one) => namedOf(asked, one) !== ''),
  fraction: (asked, one) => (namedOf(asked, one) === '' ? 0 : 1),
  sentence(asked, one, words) {
    const named = namedOf(asked, one);
    return named === '' ? words.otherInterest() : words.interest(named);
  },
};

const initiatives: SpecialistTerm = {
  key: 'initiatives',
  label: label('Iniciativas parecidas', 'Similar initiatives', 'Iniciativas parecidas'),
  applies: ({ wanted }) => wanted.size > 0,
  fraction: ({ wanted }, { row }) => wordsShared(row.initiatives, wanted),
  sentence({ wanted }, { row }, words) {
    if (row.initiatives === '') return words.initiatives.unknown();
    const some = wordsSaid(row.initiatives, wanted);
    return some.length > 0 ? words.initiatives.some(some) : words.initiatives.none();
  },
};

const themes: SpecialistTerm = {
  key: 'themes',
  label: label('Temas', 'Themes', 'Temas'),
  applies: ({ wanted }) => wanted.size > 0,
  fraction: ({ wanted }, { row }) => themesShared(row.themes, wanted),
  sentence({ wanted }, { row }, words) {
    const shared = entriesSaid(row.themes, wanted);
    const some = shared.length > 0 ? shared : wordsSaid(row.themes, wanted);
    return some.length > 0 ? words.themes.some(some) : words.themes.none();
  },
};

const teams: SpecialistTerm = {
  key: 'teams',
  label: label('Equipos dirigidos', 'Teams led', 'Equipes dirigidas'),
  applies: () => true,
  fraction: (_, { row }) => Math.min(1, (row.years ?? 0) / ENOUGH_YEARS),
  sentence: (_, { row }, words) => words.teams(row.years ?? 0),
};

const load: SpecialistTerm = {
  key: 'load',
  label: label('Carga repartida', 'Shared load', 'Carga repartida'),
  applies: () => true,
  fraction: (_, one, shares) => roomLeft(one, shares),
  sentence: (_, one, words) => words.load(one),
};

export const terms: readonly SpecialistTerm[] = [interest, initiatives, themes, teams, load];
