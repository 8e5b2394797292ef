// What people do in the grid: typing, pasting, sorting, moving, with the triggers it fires.
import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../../../../workspace/engine/service.ts';
import { userEdits } from '../../../../workspace/services/sheets/user-edits.ts';
import { workbooksOf } from '../../../../workspace/services/sheets/workbook-store.ts';
import { bookOf, fill, openBench, other, owner } from './sheets-bench.ts';

const open = (user = owner) => {
  const bench = openBench();
  const fired: Occurrence[] = [];
  const host = { world: bench.world, fire: (occurrence: Occurrence) => fired.push(occurrence) };
  return { bench, fired, edits: userEdits(host, user) };
};

describe('what a person types', () => {
  it('is read by the locale of the workbook and announced with value and old value', () => {
    const { bench, fired, edits } = open();
    edits.type('B2', '20/11/2026');
    edits.type('B2', '1,234.5');
    expect(bench.values('B2')).toEqual([[1234.5]]);
    expect(fired.map(({ type }) => type)).toEqual(['edit', 'change', 'edit', 'change']);
    expect(fired[2]).toMatchObject({
      range: { row: 2, column: 2, rows: 1, columns: 1 },
      value: 1234.5,
      oldValue: 46346,
      user: owner,
    });
  });

  it('is refused by a strict rule and warned of by a lenient one', () => {
    const { bench, edits } = open();
    const rule = (strict: boolean, type = 'ONE_OF_LIST', values = ['Sí', 'No']) => ({
      condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
      strict,
    });
    const column = (index: number) => ({ sheetId: 0, startColumnIndex: index, endColumnIndex: index + 1 });
    bench.batch(
      { setDataValidation: { range: column(0), rule: rule(true) } },
      { setDataValidation: { range: column(1), rule: rule(false) } },
      { setDataValidation: { range: column(2), rule: rule(true, 'DATE_IS_VALID', []) } },
      { setDataValidation: { range: column(3), rule: rule(true, 'ONE_OF_RANGE', ['=$A$1:$A$3']) } },
      { setDataValidation: { range: column(4), rule: rule(true, 'NUMBER_BETWEEN', ['1', '5']) } },
    );
    expect(() => edits.type('A1', 'Quizá')).toThrow('Lo escrito en la celda A1 no cumple la regla');
    edits.type('A1', 'Sí');
    expect(edits.type('B1', 'Quizá')).toHaveLength(1);
    expect(() => edits.type('C1', 'mañana')).toThrow();
    edits.type('C1', '31/12/2026');
    expect(() => edits.type('D1', 'No')).toThrow();
    edits.type('D1', 'Sí');
    expect(() => edits.type('E1', '6')).toThrow();
    expect(bench.values('A1:E1')).toEqual([['Sí', 'Quizá', 46387, 'Sí']]);
  });

  it('is refused in a protected cell', () => {
    const { bench, edits } = open(other);
    bench.batch({ addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } });
    expect(() => edits.type('A1', 'x')).toThrow('You are trying to edit a protected cell');
  });

  it('makes the grid grow under a pasted block', () => {
    const { bench, edits } = open();
    edits.paste('Z1000', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(bookOf(bench).sheets[0]?.properties.gridProperties).toMatchObject({ rowCount: 1001, columnCount: 27 });
  });
});

describe('what a person does with rows, columns and tabs', () => {
  it('sorts below the frozen header, moves and deletes', () => {
    const { bench, edits, fired } = open();
    fill(bench, [['n'], [3], [1], [2]]);
    bench.batch({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    });
    edits.sort(0, 0);
    expect(bench.values('A:A')).toEqual([['n'], [1], [2], [3]]);
    edits.move(0, 'ROWS', 1, 1, 4);
    expect(bench.values('A:A')).toEqual([['n'], [2], [3], [1]]);
    edits.insert(0, 'COLUMNS', 0);
    edits.remove(0, 'ROWS', 1);
    expect(bench.values('A:B')).toEqual([
      ['', 'n'],
      ['', 3],
      ['', 1],
    ]);
    expect(fired.flatMap((occurrence) => (occurrence.type === 'change' ? [occurrence.changeType] : []))).toEqual([
      'OTHER',
      'OTHER',
      'INSERT_COLUMN',
      'REMOVE_ROW',
    ]);
  });

  it('adds, renames, moves, duplicates and removes tabs', () => {
    const { bench, edits } = open();
    const id = edits.addSheet('Áreas');
    edits.moveSheet(id, 0);
    edits.renameSheet(0, 'Datos');
    const copy = edits.duplicateSheet(id);
    const titles = () => bookOf(bench).sheets.map(({ properties }) => properties.title);
    expect(titles()).toEqual(['Copia de Áreas', 'Áreas', 'Datos']);
    edits.removeSheet(copy);
    expect(titles()).toEqual(['Áreas', 'Datos']);
  });

  it('is taken back step by step, unless a script has changed the workbook since', () => {
    const { bench, edits } = open();
    edits.type('A1', 'uno');
    edits.type('A1', 'dos');
    expect(edits.undo()).toBe(true);
    expect(bench.values('A1')).toEqual([['uno']]);
    fill(bench, [['script']]);
    expect(edits.undo()).toBe(false);
    expect(bench.values('A1')).toEqual([['script']]);
  });

  it('copies the whole workbook under a new owner', () => {
    const { bench, edits } = open(other);
    fill(bench, [['a']]);
    const copy = workbooksOf(bench.world).find(edits.copyWorkbook('Copia'));
    expect(copy).toMatchObject({ owner: other, properties: { title: 'Copia' } });
    expect(copy?.sheets[0]?.rows[0]?.[0]?.value).toBe('a');
  });
});
