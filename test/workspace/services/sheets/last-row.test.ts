// Google refuses to delete the last unfrozen row or column of a tab, also through the API:
// https://github.com/theoephraim/node-google-spreadsheet/issues/186, https://github.com/jlolling/talendcomp_tGoogleSheet/issues/19
import { describe, expect, it } from 'vitest';
import { openBench } from './sheets-bench.ts';

const deletion = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number) => ({
  deleteDimension: { range: { sheetId: 0, dimension, startIndex, endIndex } },
});

describe('the last row and column of a tab', () => {
  it('stay, as long as something above or before them is frozen', () => {
    const bench = openBench();
    const gridProperties = { rowCount: 5, columnCount: 3, frozenRowCount: 2, frozenColumnCount: 1 };
    bench.batch({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties },
        fields: 'gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount)',
      },
    });
    expect(() => bench.batch(deletion('ROWS', 2, 5))).toThrow(
      'Invalid requests[0].deleteDimension: Sorry, it is not possible to delete all non-frozen rows.',
    );
    expect(() => bench.batch(deletion('COLUMNS', 1, 3))).toThrow(
      'Invalid requests[0].deleteDimension: Sorry, it is not possible to delete all non-frozen columns.',
    );
    bench.batch(deletion('ROWS', 2, 4), deletion('COLUMNS', 1, 2));
    // One by one as well, and what stood before it in the batch is not applied either.
    expect(() => bench.batch(deletion('ROWS', 0, 1), deletion('ROWS', 1, 2))).toThrow('all non-frozen rows');
    expect(bench.Sheets.Spreadsheets.get(bench.id).sheets[0].properties.gridProperties).toMatchObject({
      rowCount: 3,
      columnCount: 2,
    });
  });

  it('are not all of a tab without frozen ones either', () => {
    const bench = openBench();
    expect(() => bench.batch(deletion('ROWS', 0, 1000))).toThrow("You can't delete all the rows on the sheet.");
    expect(() => bench.batch(deletion('COLUMNS', 0, 26))).toThrow("You can't delete all the columns on the sheet.");
  });
});
