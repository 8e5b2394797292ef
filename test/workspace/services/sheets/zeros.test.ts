import { describe, expect, it } from 'vitest';
import { withoutZeros } from '../../../../workspace/services/sheets/zeros.ts';
import { openBench } from './sheets-bench.ts';

describe('zeros in the answers of the Sheets API', () => {
  it('are left out of the sheet id of ranges on the first sheet, and kept everywhere else', () => {
    const bench = openBench();
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 };
    bench.batch({ addNamedRange: { namedRange: { name: 'datos', range } } }, { mergeCells: { range } });
    bench.Sheets.Spreadsheets.Values.update({ values: [[0, false]] }, bench.id, 'F1', { valueInputOption: 'RAW' });
    const book = bench.Sheets.Spreadsheets.get(bench.id);
    const { sheetId: _, ...rest } = range;
    expect(book.sheets[0].properties).toMatchObject({ sheetId: 0, index: 0 });
    expect(book.namedRanges[0].range).toEqual(rest);
    expect(book.sheets[0].merges).toEqual([rest]);
    const answer = bench.Sheets.Spreadsheets.Values.batchGetByDataFilter(
      { dataFilters: [{ gridRange: { sheetId: 0 } }], valueRenderOption: 'UNFORMATTED_VALUE' },
      bench.id,
    );
    expect(answer.valueRanges[0].dataFilters).toEqual([{ gridRange: {} }]);
    expect(answer.valueRanges[0].valueRange.values[0].slice(5)).toEqual([0, false]);
  });

  it('go all where the workspace is told so, but never from cells', () => {
    expect(
      withoutZeros({ index: 0, hidden: false, title: '', nested: [{ start: 0, end: 1 }], values: [[0, false]] }, true),
    ).toEqual({ title: '', nested: [{ end: 1 }], values: [[0, false]] });
  });
});
