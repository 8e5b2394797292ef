// A vote as a document tells it: who voted, of how many, and what it came to, from the most voted on.
import { label } from '../../text/language.ts';
import type { Block } from '../block.ts';
import type { TallySpec } from '../counted-screen.ts';
import type { Dossier } from '../dossier.ts';
import { fieldNamed, plainField, rowsField } from '../merge-fields.ts';

const words = {
  options: label('Prioridades', 'Priorities', 'Prioridades'),
  place: label('Lugar', 'Place', 'Lugar'),
  option: label('Opción', 'Option', 'Opção'),
  votes: label('Votos', 'Votes', 'Votos'),
  tied: label('Empate', 'Tie', 'Empate'),
  voted: label('Votaron', 'Voted', 'Votaram'),
  people: label('De cuántas personas', 'Of how many people', 'De quantas pessoas'),
};
type Field = keyof typeof words;
const named = (key: Field) => fieldNamed(words[key]);
const plain = (...keys: readonly Field[]) =>
  Object.fromEntries(keys.map((key) => [named(key), plainField(words[key])]));

interface Result {
  readonly tally: readonly TallySpec[];
  readonly voted: number;
  readonly people: number;
}

export function votePaper(resultOf: (dossier: Dossier) => Result): Pick<Block, 'fields' | 'merge'> {
  return {
    fields: () => ({
      ...plain('voted', 'people'),
      [named('options')]: rowsField(words.options, plain('place', 'option', 'votes', 'tied')),
    }),
    merge(dossier) {
      const { tally, voted, people } = resultOf(dossier);
      const { language } = dossier.context;
      return {
        [named('voted')]: voted,
        [named('people')]: people,
        [named('options')]:
          voted === 0
            ? []
            : tally.map(({ place, label: option, votes, isTied }) => ({
                [named('place')]: place,
                [named('option')]: option,
                [named('votes')]: votes,
                [named('tied')]: isTied ? words.tied[language] : null,
              })),
      };
    },
  };
}
