// How well a specialist fits a round, respect by respect, with the weight of each.
// Each sentence says only what its fraction was counted from.
import { entriesSaid, plain, wordsSaid } from '../../../matching/said.ts';
import type { Criterion } from '../../../matching/score-pair.ts';
import { label, type Translated } from '../../../text/language.ts';
import type { Text } from '../../../text/text.ts';
import type { Asked } from './asked.ts';
import type { SpecialistFacts } from './facts.ts';

type Words = Text['specialists'];
type Key = 'interest' | 'initiatives' | 'themes' | 'teams' | 'load';

export interface Field {
  /** Times that whoever was invited most was invited. */
  readonly mostShare: number;
}

export interface SpecialistTerm extends Criterion<Asked, SpecialistFacts, Field> {
  readonly key: Key;
  readonly label: Translated;
  /** A term that does not apply leaves its points to the others. */
  applies(asked: Asked, all: readonly SpecialistFacts[]): boolean;
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

const ENOUGH_WORDS = 3;
const ENOUGH_YEARS = 10;
const ONE_THEME = 0.75;
/** Words in common, where no theme is shared whole. */
const THEME_WORDS = 0.4;

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
  fraction: ({ wanted }, { row }) => Math.min(1, wordsSaid(row.initiatives, wanted).length / ENOUGH_WORDS),
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
  fraction({ wanted }, { row }) {
    const shared = entriesSaid(row.themes, wanted).length;
    if (shared > 0) return shared > 1 ? 1 : ONE_THEME;
    return Math.min(1, wordsSaid(row.themes, wanted).length / 2) * THEME_WORDS;
  },
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
  fraction(_, { load: now, most, share }, { mostShare }) {
    const room = most === 0 ? 0 : Math.max(0, 1 - now / most);
    return (room + (mostShare === 0 ? 1 : 1 - share / mostShare)) / 2;
  },
  sentence: (_, one, words) => words.load(one),
};

export const terms: readonly SpecialistTerm[] = [interest, initiatives, themes, teams, load];
