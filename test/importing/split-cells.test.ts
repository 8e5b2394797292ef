// Lists inside cells, and what people write for the options of closed lists.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionReader, saidYes } from '../../src/importing/values/said-options.ts';
import { splittingOf } from '../../src/importing/values/split-cells.ts';
import { cellContext } from '../../src/interpreter/create-context.ts';
import type { ProfileKey } from '../../src/tables/advisor-profile.ts';

const known =
  (...names: string[]) =>
  (part: string) =>
    names.includes(part);
const nothing = () => false;
const splitAll = (cells: readonly string[], isKnown = nothing as (part: string) => boolean) =>
  cells.map(splittingOf(cells, isKnown));

describe('a list inside a cell', () => {
  it('is cut at a slash only between values that are known or stand alone elsewhere', () => {
    expect(splitAll(['Diseño UX/UI', 'Física/Química', 'Costos / Ventas', 'Ventas', 'Costos'])).toEqual([
      ['Diseño UX/UI'],
      ['Física/Química'],
      ['Costos', 'Ventas'],
      ['Ventas'],
      ['Costos'],
    ]);
    expect(splitAll(['Costos/Ventas'], known('Costos', 'Ventas'))).toEqual([['Costos', 'Ventas']]);
  });

  it('is not cut within the name of a topic that holds a comma or an "and"', () => {
    const topics = known('Salud, seguridad e higiene', 'Empaque y etiquetado', 'Ventas');
    expect(splitAll(['Ventas, Salud, seguridad e higiene', 'Empaque y etiquetado, Ventas'], topics)).toEqual([
      ['Ventas', 'Salud, seguridad e higiene'],
      ['Empaque y etiquetado', 'Ventas'],
    ]);
  });

  it('keeps together what never comes apart and goes on in small letters', () => {
    const cells = ['Salud, seguridad e higiene', 'Ventas, Salud, seguridad e higiene', 'Ventas'];
    expect(splitAll(cells)[1]).toEqual(['Ventas', 'Salud, seguridad e higiene']);
  });

  it('leaves sentences whole', () => {
    const sentence = 'Me gusta ayudar a otras personas, sobre todo cuando empiezan un negocio propio';
    expect(splitAll([sentence, 'Llevo diez años, más o menos, dando talleres en mi comunidad y fuera'])[0]).toEqual([
      sentence,
    ]);
  });

  it('loses nothing but separators', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'B', ' ', ',', ';', '/', '|', '\n', 'y'), maxLength: 20 });
    const letters = (text: string) => text.replace(/[^aB]/g, '');
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const split = splittingOf(cells, (part) => part === 'a,B' || part === 'aB');
        for (const each of cells) expect(letters(split(each).join(''))).toBe(letters(each));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what people write for an option', () => {
  const said = (key: ProfileKey) => optionReader(key, cellContext('es', new Map()));

  it('is understood in their words', () => {
    expect(said('modalities')('Virtual')).toEqual(['online']);
    expect(said('modalities')('Tanto faz')).toEqual(['mixed']);
    expect(said('status')('Activo')).toEqual(['active']);
    expect(said('languages')('English')).toEqual(['en']);
    expect(said('modalities')('por carta')).toEqual([]);
  });

  it('may be several halves of days', () => {
    expect(said('availability')('Fines de semana')).toEqual(['sat-am', 'sat-pm']);
    expect(said('availability')('Lunes a miércoles por la tarde')).toEqual(['mon-pm', 'tue-pm', 'wed-pm']);
    expect(said('availability')('weekday mornings')).toHaveLength(5);
    expect(said('availability')('cuando se pueda')).toEqual([]);
  });

  it('says yes or no, also with more behind it', () => {
    expect([saidYes('Sí, dos veces'), saidYes('X'), saidYes('No'), saidYes('4')]).toEqual([
      true,
      true,
      false,
      undefined,
    ]);
  });
});
