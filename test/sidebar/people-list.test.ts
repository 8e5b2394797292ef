// Lists of people as they are pasted from sheets, messages and documents.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeople, withoutRepeated } from '../../sidebar/screens/sessions/people-list.ts';
import { ageGroups, genders } from '../../src/tables/options.ts';

const optionsOf = (all: Readonly<Record<string, { readonly es: string }>>) =>
  Object.entries(all).map(([value, label]) => ({ value, label: label.es }));
const options = { genders: optionsOf(genders), ageGroups: optionsOf(ageGroups) };
const parse = (pasted: string) => parsePeople(pasted, options);
const bare = { gender: '', ageGroup: '', place: '' };

describe('a pasted list of people', () => {
  it('takes one name a line, without numbers, bullets, blank lines and a heading', () => {
    expect(parse('Nombre\n1. Ana Ruiz\n\n2) Eva Soto\r\n- Inés Mora\n• Luz Paz\n5\tSol Gil')).toEqual(
      ['Ana Ruiz', 'Eva Soto', 'Inés Mora', 'Luz Paz', 'Sol Gil'].map((name) => ({ ...bare, name })),
    );
  });

  it('reads gender and age in any order, from a sheet or separated by commas', () => {
    expect(parse('Ana Ruiz\tMujer\t34\nPedro Gómez, 61 años, hombre\nEva; No binaria; 18 a 29')).toEqual([
      { name: 'Ana Ruiz', gender: 'woman', ageGroup: 'from30to44', place: '' },
      { name: 'Pedro Gómez', gender: 'man', ageGroup: 'over60', place: '' },
      { name: 'Eva', gender: 'nonBinary', ageGroup: 'from18to29', place: '' },
    ]);
  });

  it('keeps a surname before the comma with its name, and takes what comes after gender and age as a place', () => {
    expect(parse('Ruiz López, Ana, mujer, 34, Tonalá')).toEqual([
      { name: 'Ruiz López, Ana', gender: 'woman', ageGroup: 'from30to44', place: 'Tonalá' },
    ]);
  });

  it('understands M beside H as mujer and beside F as masculino, and leaves it open alone', () => {
    const gendersOf = (pasted: string) => parse(pasted).map(({ gender }) => gender);
    expect(gendersOf('Ana, M\nJuan, H')).toEqual(['woman', 'man']);
    expect(gendersOf('Ana, F\nJuan, M')).toEqual(['woman', 'man']);
    expect(gendersOf('Ana, M')).toEqual(['']);
  });

  it('puts every age in its group', () => {
    const groupOf = (age: number) => parse(`Ana, mujer, ${age}`)[0]?.ageGroup;
    expect([17, 18, 29, 30, 44, 45, 59, 60, 97].map(groupOf)).toEqual([
      'under18',
      'from18to29',
      'from18to29',
      'from30to44',
      'from30to44',
      'from45to59',
      'from45to59',
      'over60',
      'over60',
    ]);
  });

  it('never fails, and never makes somebody without letters or longer than a cell takes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (pasted) => {
        for (const { name } of parse(pasted)) {
          expect(name).toMatch(/\p{L}/u);
          expect(name.length).toBeLessThanOrEqual(200);
        }
      }),
    );
  });
});

describe('joining lists of people', () => {
  it('leaves out whom the list already has, whatever the accents and capitals', () => {
    const [ana, again, eva] = parse('Ana Ruíz\nANA RUIZ\nEva Soto');
    if (!ana || !again || !eva) throw new Error('Three people were expected');
    expect(withoutRepeated([ana], [again, eva, eva])).toEqual({ people: [ana, eva], added: 1, repeated: 2 });
  });
});
