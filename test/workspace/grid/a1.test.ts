// A1 notation, both ways, for any cell, area and title.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaToA1,
  areaToQualifiedA1,
  columnIndex,
  columnLetters,
  parseA1,
  quotedTitle,
} from '../../../workspace/grid/a1.ts';

const index = fc.nat(18_000);

describe('A1 notation', () => {
  it('names columns like a spreadsheet', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('comes back as the same column', () => {
    fc.assert(fc.property(index, (column) => columnIndex(columnLetters(column)) === column));
  });

  it('comes back as the same area and title, whatever the title is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        index,
        index,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        (title, row, column, rows, columns) => {
          const area = { row, column, endRow: row + rows, endColumn: column + columns };
          const text = areaToQualifiedA1(title, area);
          fc.pre(title === title.trim());
          expect(parseA1(text)).toEqual({
            title,
            range: {
              startRowIndex: area.row,
              endRowIndex: area.endRow,
              startColumnIndex: area.column,
              endColumnIndex: area.endColumn,
            },
          });
        },
      ),
    );
  });

  it('leaves open sides open', () => {
    expect(parseA1('B:C')).toEqual({ range: { startColumnIndex: 1, endColumnIndex: 3 } });
    expect(parseA1('3:7')).toEqual({ range: { startRowIndex: 2, endRowIndex: 7 } });
    expect(parseA1('B2:C')).toEqual({ range: { startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 3 } });
    expect(parseA1("'Hoja 1'")).toEqual({ title: 'Hoja 1', range: {} });
    expect(parseA1('$B$2')).toEqual(parseA1('B2'));
  });

  it('reads backward ranges and refuses what is none', () => {
    expect(parseA1('C3:A1')).toEqual(parseA1('A1:C3'));
    for (const text of ['', 'A', '1', 'A0', 'A1:', ':A1', 'AAAA1', 'A1:B2:C3', 'hola'])
      expect(parseA1(text)).toBeUndefined();
  });

  it('quotes titles that could be mistaken', () => {
    const titles = ['Datos', 'Hoja 1', "D'Artagnan", 'A1', 'ñ'];
    expect(titles.map(quotedTitle)).toEqual(['Datos', "'Hoja 1'", "'D''Artagnan'", "'A1'", "'ñ'"]);
    expect(areaToA1({ row: 0, column: 0, endRow: 1, endColumn: 1 })).toBe('A1');
  });
});
