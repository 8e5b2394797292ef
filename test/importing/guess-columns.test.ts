// How many columns of people's lists go to the right place without help.
import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../src/importing/columns/guess-columns.ts';
import { headerMeaning } from '../../src/importing/columns/header-meaning.ts';
import { readList } from '../../src/importing/list/read-list.ts';
import { cellContext } from '../../src/interpreter/create-context.ts';
import { firstTopics } from '../../src/programmes/mentoring/first-topics.ts';
import { keptApart, type SampleList, sampleLists, textOf } from './lists.ts';

const topics = new Set(firstTopics.map(({ name }) => name.es));
const context = cellContext('es', new Map());

/** Share of the columns that are right, and of those that were put in a wrong place. */
function score(lists: readonly SampleList[]) {
  const columns = lists.flatMap((sample) => {
    const list = readList(textOf(sample));
    const guesses = guessColumns(list, (part) => topics.has(part), context);
    expect(guesses, sample.file).toHaveLength(sample.right.length);
    return sample.right.map((right, at) => ({ right: right.split('|'), got: guesses[at]?.target || 'x' }));
  });
  const isRight = ({ right, got }: (typeof columns)[number]) => right.includes(got);
  const share = (some: typeof columns, of: typeof columns) => some.length / of.length;
  const meant = columns.filter(({ right }) => !right.includes('x'));
  return {
    columns: columns.length,
    right: share(columns.filter(isRight), columns),
    rightOfMeant: share(meant.filter(isRight), meant),
    wrong: share(
      columns.filter((column) => !isRight(column) && column.got !== 'x'),
      columns,
    ),
  };
}

describe('columns of seven lists', () => {
  it('go to the right place without help, eight of ten and more', () => {
    const { columns, right, rightOfMeant, wrong } = score(sampleLists);
    expect(columns).toBe(94);
    expect(right).toBeGreaterThanOrEqual(0.95);
    expect(rightOfMeant).toBeGreaterThanOrEqual(0.95);
    expect(wrong).toBeLessThanOrEqual(0.02);
  });

  it('do so in lists that the meanings were not written for', () => {
    const { right, rightOfMeant, wrong } = score(keptApart);
    expect(right).toBeGreaterThanOrEqual(0.8);
    expect(rightOfMeant).toBeGreaterThanOrEqual(0.8);
    expect(wrong).toBeLessThanOrEqual(0.05);
  });
});

describe('a question', () => {
  it('is taken whole: a word in it does not decide', () => {
    const about = 'Which company or type of company would you like to work for in your future career?';
    expect(headerMeaning('organisation', about)).toBe(0);
    expect(headerMeaning('organisation', 'Which company or organization do you work for?')).toBe(1);
    expect(headerMeaning('name', 'Nombre de la institución')).toBe(0);
    expect(headerMeaning('topics', '¿Qué temas le gustaría aprender?')).toBe(0);
    expect(headerMeaning('monthlyCapacity', '¿Cuántos hijos tiene?')).toBe(0);
    expect(headerMeaning('email', 'Correo de su jefa')).toBe(0);
  });
});

describe('values', () => {
  const guessed = (text: string) => guessColumns(readList(text), () => false, context).map(({ target }) => target);

  it('say what a header does not', () => {
    expect(guessed('Dato 1\tDato 2\tDato 3\nAna Mora Ruiz\tana@correo.example\t33 1234 5678')).toEqual([
      'name',
      'email',
      'phone',
    ]);
  });

  it('rule out what a header seems to say', () => {
    const text = 'Nombre\tNivel\tUsa Zoom\tGénero\nAna Mora\tLicenciatura\t4\tMujer\nEva Paz\tMaestría\t5\tMujer';
    expect(guessed(text)).toEqual(['name', '', '', '']);
  });
});
