// How well a project fits the one that asks, respect by respect, with the weight of each.
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
import type { ProjectFacts } from './facts.ts';

type Words = Text['suggestions'];

type Key = 'themes' | 'practice' | 'context' | 'load' | 'fresh' | 'preferred';

export interface ProjectTerm extends SuggestionTermOf<Asked, ProjectFacts, Shares> {
  readonly key: Key;
  sentence(asked: Asked, project: ProjectFacts, words: Words): string;
}

/** The themes and practices come first: they are what an advisory is for. */
export const weights: Readonly<Record<Key, number>> = {
  themes: 40,
  practice: 25,
  preferred: 25,
  load: 15,
  context: 10,
  fresh: 10,
};

const themes: ProjectTerm = {
  key: 'themes',
  label: label('Temas', 'Themes', 'Temas'),
  applies: (asked) => asked.themes.size > 0,
  fraction: (asked, { row }) => themesShared(row.themes, asked.themes),
  sentence(asked, { row }, words) {
    const shared = entriesSaid(row.themes, asked.themes);
    if (shared.length > 0) return words.themes.shared(shared);
    const some = wordsSaid(row.themes, asked.themes);
    return some.length > 0 ? words.themes.words(some) : words.themes.none();
  },
};

const practice: ProjectTerm = {
  key: 'practice',
  label: label('Buenas prácticas', 'Good practices', 'Boas práticas'),
  applies: ({ wanted }) => wanted.size > 0,
  fraction: ({ wanted }, { row }) => wordsShared(row.practices, wanted),
  sentence({ wanted }, { row }, words) {
    if (row.practices === '') return words.practice.unknown();
    const some = wordsSaid(row.practices, wanted);
    return some.length > 0 ? words.practice.some(some) : words.practice.none();
  },
};

/** What of its context is like that of the project which asks. */
function likeness(asked: Asked, { row }: ProjectFacts) {
  const people = entriesSaid(row.population, asked.context);
  return {
    people,
    words: people.length > 0 ? [] : wordsSaid(row.population, asked.context),
    isSameKind: asked.institution !== '' && asked.institution === row.institution,
    country: asked.country !== '' && asked.country === plain(row.country) ? row.country : '',
  };
}

const context: ProjectTerm = {
  key: 'context',
  label: label('Contexto', 'Context', 'Contexto'),
  applies: (asked) => asked.context.size > 0 || asked.institution !== '' || asked.country !== '',
  fraction(asked, project) {
    const { people, words, isSameKind, country } = likeness(asked, project);
    return (people.length > 0 ? 0.6 : words.length > 0 ? 0.3 : 0) + (isSameKind ? 0.2 : 0) + (country ? 0.2 : 0);
  },
  sentence: (asked, project, words) => words.context(likeness(asked, project)),
};

const load: ProjectTerm = {
  key: 'load',
  label: label('Carga repartida', 'Shared load', 'Carga repartida'),
  applies: () => true,
  fraction: (_, one, shares) => roomLeft(one, shares),
  sentence: (_, project, words) => words.load(project),
};

/** Counts only where some project has advised this one before. */
const fresh: ProjectTerm = {
  key: 'fresh',
  label: label('Pareja nueva', 'New pair', 'Dupla nova'),
  applies: (_, all) => all.some(({ together }) => together.length > 0),
  fraction: (_, { together }) => (together.length > 0 ? 0 : 1),
  sentence: (_, { together }, words) => (together.length > 0 ? words.together(together) : words.never()),
};

const isPreferred = ({ preferred }: Asked, { row }: ProjectFacts) =>
  preferred !== '' && [row.name, row.organisation].some((name) => plain(name) === preferred);

/** Counts only where a project of the directory was named. */
const preferred: ProjectTerm = {
  key: 'preferred',
  label: label('Pedido por su nombre', 'Asked for by name', 'Pedido pelo nome'),
  applies: (asked, all) => all.some((project) => isPreferred(asked, project)),
  fraction: (asked, project) => (isPreferred(asked, project) ? 1 : 0),
  sentence: (asked, project, words) => (isPreferred(asked, project) ? words.preferred() : words.otherPreferred()),
};

export const terms: readonly ProjectTerm[] = [themes, practice, preferred, context, load, fresh];
