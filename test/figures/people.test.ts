// Counting people: names once, unnamed people never twice within an advisory, groups that add up.
// Surveys: nothing shown of fewer than three answers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleFigures, sessionByGender } from '../../src/figures/people.ts';
import { surveyFigures, surveyPoints } from '../../src/figures/surveys.ts';

const session = (id: string, advisory: string, attended: number, women: number) =>
  ({ id, advisory, attended, women }) as never;
const row = (of: string, name: string, gender = '') => ({ session: of, name, gender, ageGroup: '' }) as never;
const answer = (score: number, liked = '') =>
  ({ useful: score, clear: score, mentor: score, welcome: score, liked, improve: '' }) as never;

describe('people figures', () => {
  it('count a name once, without minding accents, and remember the gender once told', () => {
    const figures = peopleFigures(
      [session('1', 'A', 2, 1), session('2', 'A', 1, 0)],
      [row('1', 'Ana Gómez', 'woman'), row('1', 'Luis'), row('2', 'ana gomez')],
    );
    expect(figures.total).toBe(2);
    expect(figures.byGender.get('woman')).toBe(1);
  });

  it('tell two people of one name apart when their gender or age says so', () => {
    const aged = (name: string, ageGroup: string) => ({ session: '1', name, gender: 'woman', ageGroup }) as never;
    const rows = [aged('María López', 'over60'), aged('Maria Lopez', 'from18to29'), aged('María López', '')];
    const figures = peopleFigures([session('1', 'A', 2, 2)], rows);
    expect(figures.total).toBe(2);
    expect([...figures.byAge]).toEqual([
      ['from18to29', 1],
      ['over60', 1],
    ]);
  });

  it('count people without a name once an advisory', () => {
    const figures = peopleFigures([session('1', 'A', 12, 10), session('2', 'A', 9, 9), session('3', 'B', 5, 5)], []);
    expect(figures.total).toBe(17);
    expect(figures.byGender.get('woman')).toBe(15);
  });

  it('stand in the order of the options, those not recorded last', () => {
    const aged = (name: string, ageGroup: string, gender: string) =>
      ({ session: '1', name, ageGroup, gender }) as never;
    const figures = peopleFigures(
      [session('1', 'A', 5, 0)],
      [
        aged('Eva', 'over60', 'man'),
        aged('Sol', '', ''),
        aged('Ana', 'from30to44', 'woman'),
        aged('Luz', 'under18', 'nonBinary'),
        aged('Paz', 'from18to29', 'woman'),
      ],
    );
    expect([...figures.byAge.keys()]).toEqual(['under18', 'from18to29', 'from30to44', 'over60', '']);
    expect([...figures.byGender.keys()]).toEqual(['woman', 'man', 'nonBinary', '']);
  });

  it('add up to the total, by gender and by age', () => {
    const rows = fc.array(
      fc.record({
        session: fc.constantFrom('1', '2', '3'),
        name: fc.constantFrom('Ana', 'Eva', 'Luz', 'Sol', 'Paz'),
        gender: fc.constantFrom('', 'woman', 'man', 'nonBinary'),
        ageGroup: fc.constantFrom('', 'under18', 'over60'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }),
        (present, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => {
          const held = [
            session('1', 'A', a, Math.min(a, d)),
            session('2', 'A', b, Math.min(b, e)),
            session('3', 'B', c, Math.min(c, f)),
          ];
          const figures = peopleFigures(held, present as never);
          const sum = (counts: ReadonlyMap<unknown, number>) => [...counts.values()].reduce((all, one) => all + one, 0);
          expect(sum(figures.byGender)).toBe(figures.total);
          expect(sum(figures.byAge)).toBe(figures.total);
          for (const each of held) {
            const came = sessionByGender(each, present as never);
            expect(came.women + came.men + came.other).toBe(came.attended);
            expect(Math.min(came.women, came.men, came.other)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});

describe('survey figures', () => {
  it('show nothing of fewer than three answers', () => {
    expect(surveyFigures([answer(5, 'a'), answer(1, 'b')])).toEqual({
      answers: 2,
      average: null,
      questions: [],
      comments: [],
      liked: [],
      improve: [],
    });
  });

  it('show averages and comments from three on, without addresses or telephones, in alphabetical order', () => {
    const figures = surveyFigures([
      answer(5, 'Zeta'),
      answer(4, 'Escribanme a ana@x.mx'),
      answer(3, 'Al 33 1234 5678'),
    ]);
    expect(figures.average).toBe(4);
    expect(figures.comments).toEqual(['Al …', 'Escribanme a …', 'Zeta']);
  });

  it('show a comment that several people wrote once', () => {
    const figures = surveyFigures([answer(5, 'Más tiempo'), answer(4, 'mas tiempo'), answer(3, 'Otro horario')]);
    expect(figures.comments).toEqual(['Más tiempo', 'Otro horario']);
  });

  it('turn the answers of one person into points', () => {
    expect(surveyPoints({ useful: 5, clear: 4, mentor: null, welcome: 4 })).toBe(433);
    expect(surveyPoints({ useful: null, clear: null, mentor: null, welcome: null })).toBe(0);
  });
});
