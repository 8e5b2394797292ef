// A pasted table as cells: its separator, its quotes, and the ones that are no quotes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, separatorOf } from '../../src/importing/list/cells-of.ts';

const separators = ['\t', ';', ',', '|'] as const;

function written(rows: readonly (readonly string[])[], separator: string, end: string): string {
  return rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(separator)).join(end);
}

describe('a pasted table', () => {
  it('is read with the separator that cuts its rows alike, whatever its cells hold', () => {
    expect(separatorOf('Directorio, al 3 de marzo\n\nNombre;Temas\nAna;a, b, c\nEva;d\n')).toBe(';');
    expect(separatorOf('Apellidos y nombres;Correo\nMora, Ana;a@x.org\nPaz, Eva;e@x.org')).toBe(';');
    expect(separatorOf('Nombre,Temas\nAna,"x; y; z"\nEva,"x; y"')).toBe(',');
    expect(separatorOf('Nombre\tTemas\nAna\tx, y, z\nEva\tx, y')).toBe('\t');
    expect(separatorOf('Nombre|Correo\nAna|a@x.org')).toBe('|');
  });

  it('keeps a quote that closes nowhere, or within a cell, as a character', () => {
    expect(cellsOf('a,b\n"Chela" Pérez,2\n"sin cerrar,3\n5" de alto,4')).toEqual([
      ['a', 'b'],
      ['"Chela" Pérez', '2'],
      ['"sin cerrar', '3'],
      ['5" de alto', '4'],
    ]);
  });

  it('comes back cell by cell as a spreadsheet writes it, with separators, quotes and lines inside', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ñ', ' ', ',', ';', '\t', '|', '"', '\n'), maxLength: 8 });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        expect(cellsOf(written(rows, '\t', end))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no character that is not a separator, however broken it is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '\t', '"', '\n', '\r'), maxLength: 60 });
    const letters = (all: string) => all.replace(/[^aé]/g, '');
    fc.assert(
      fc.property(text, (broken) => letters(cellsOf(broken).flat().join('')) === letters(broken)),
      { numRuns: 1_000 },
    );
  });

  it('is read in time in proportion to its length', () => {
    const rows = 20_000;
    const text = `Nombre,Correo\n${'"sin cerrar,a@x.org\n'.repeat(rows)}`;
    expect(cellsOf(text)).toHaveLength(rows + 1);
    expect(separators.map((separator) => cellsOf(`a${separator}b\n`.repeat(rows)).length)).toEqual(
      separators.map(() => rows),
    );
  });
});
