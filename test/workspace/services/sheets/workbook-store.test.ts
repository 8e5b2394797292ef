// Workbooks on disk: what was written is there after a restart, and a change writes only what it touched.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../../workspace/engine/store.ts';
import { bookOf, fill, openBench, rowsOf } from './sheets-bench.ts';

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'workbooks-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true });
});

describe('the store of workbooks', () => {
  it('gives back the same workbook after a restart', () => {
    const path = folder();
    const bench = openBench(openStore(path));
    fill(bench, [
      ['Nombre', 'Alta'],
      ['Ana', 46346],
      [true, null],
    ]);
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 };
    bench.batch(
      {
        repeatCell: {
          range,
          cell: { userEnteredFormat: { textFormat: { bold: true } }, note: 'n' },
          fields: 'userEnteredFormat,note',
        },
      },
      { setDataValidation: { range, rule: { condition: { type: 'TEXT_IS_EMAIL' } } } },
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 3, endIndex: 4 },
          properties: { pixelSize: 30 },
          fields: 'pixelSize',
        },
      },
      { addNamedRange: { namedRange: { name: 'Personas', range } } },
    );
    bench.Sheets.Spreadsheets.Values.update({ values: [['=1+1']] }, bench.id, 'F900', {
      valueInputOption: 'USER_ENTERED',
    });
    const again = openBench(openStore(path));
    expect(again.id).toBe(bench.id);
    expect(again.Sheets.Spreadsheets.get(again.id, { includeGridData: true })).toEqual(
      bench.Sheets.Spreadsheets.get(bench.id, { includeGridData: true }),
    );
  });

  it('removes the files of rows and sheets that are gone', () => {
    const path = folder();
    const bench = openBench(openStore(path));
    bench.batch(
      { addSheet: { properties: { sheetId: 9, title: 'T' } } },
      { appendCells: { sheetId: 9, rows: rowsOf(Array.from({ length: 900 }, (_, row) => [row])), fields: '*' } },
    );
    const files = () => openStore(path).list(`spreadsheets/${bench.id}/9-`);
    expect(files()).toHaveLength(2);
    bench.batch({ deleteDimension: { range: { sheetId: 9, dimension: 'ROWS', startIndex: 100, endIndex: 800 } } });
    expect(files()).toHaveLength(1);
    bench.batch({ deleteSheet: { sheetId: 9 } });
    expect(files()).toHaveLength(0);
  });

  it('rewrites only the rows that changed', async () => {
    const path = folder();
    const bench = openBench(openStore(path));
    bench.batch({
      appendCells: { sheetId: 0, rows: rowsOf(Array.from({ length: 2000 }, (_, row) => [row])), fields: '*' },
    });
    const modified = (chunk: number) => statSync(join(path, `spreadsheets/${bench.id}/0-${chunk}.json`)).ino;
    const before = [0, 1, 2, 3].map(modified);
    bench.batch({
      updateCells: {
        start: { sheetId: 0, rowIndex: 1200, columnIndex: 1 },
        rows: rowsOf([['x']]),
        fields: 'userEnteredValue',
      },
    });
    const after = [0, 1, 2, 3].map(modified);
    expect(after.map((file, chunk) => file !== before[chunk])).toEqual([false, false, true, false]);
  });

  it('lets a fork go its own way', () => {
    const bench = openBench();
    fill(bench, [['a']]);
    const fork = openBench(bench.world.store.fork());
    fill(fork, [['b']]);
    expect([bench.values('A1'), fork.values('A1')]).toEqual([[['a']], [['b']]]);
    expect(bookOf(fork).id).toBe(bench.id);
  });
});
