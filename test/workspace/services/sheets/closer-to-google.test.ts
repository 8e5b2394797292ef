// What other people's suites found the workspace to do otherwise than the Sheets API.
import { describe, expect, it } from 'vitest';
import { openBench } from './sheets-bench.ts';

const range = (row: number, column: number) => ({
  sheetId: 0,
  startRowIndex: row,
  endRowIndex: row + 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});

describe('The Sheets API', () => {
  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellFormat
  it('answers with colours in both forms, whichever was given', () => {
    const bench = openBench();
    const red = { red: 1 };
    bench.batch(
      {
        repeatCell: {
          range: range(0, 0),
          cell: { userEnteredFormat: { backgroundColor: red, textFormat: { bold: true } } },
          fields: 'userEnteredFormat',
        },
      },
      {
        repeatCell: {
          range: range(0, 1),
          cell: { userEnteredFormat: { textFormat: { foregroundColorStyle: { rgbColor: red } } } },
          fields: 'userEnteredFormat',
        },
      },
    );
    const [first, second] = bench.Sheets.Spreadsheets.get(bench.id, { includeGridData: true }).sheets[0].data[0]
      .rowData[0].values;
    const style = { rgbColor: red };
    const background = { backgroundColor: red, backgroundColorStyle: style, textFormat: { bold: true } };
    expect(first.userEnteredFormat).toEqual(background);
    expect(first.effectiveFormat).toEqual(background);
    expect(second.userEnteredFormat).toEqual({ textFormat: { foregroundColor: red, foregroundColorStyle: style } });
  });

  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#pastetype
  it('pastes results, or all but borders, and names what the workspace lacks', () => {
    const bench = openBench();
    const paste = (pasteType: string, destination: object) => ({
      copyPaste: { source: range(0, 0), destination, pasteType },
    });
    bench.Sheets.Spreadsheets.Values.update({ values: [['=1+1']] }, bench.id, 'A1', {
      valueInputOption: 'USER_ENTERED',
    });
    bench.batch({ updateBorders: { range: range(0, 0), top: { style: 'SOLID' } } });
    bench.batch(paste('PASTE_VALUES', range(1, 1)), paste('PASTE_NO_BORDERS', range(2, 1)));
    const formulas = bench.Sheets.Spreadsheets.Values.get(bench.id, 'B2:B3', { valueRenderOption: 'FORMULA' }).values;
    expect(formulas).toEqual([[2], ['=1+1']]);
    const rows = bench.Sheets.Spreadsheets.get(bench.id, { includeGridData: true }).sheets[0].data[0].rowData;
    expect(rows[0].values[0].userEnteredFormat.borders.top).toBeDefined();
    expect(rows[2].values[1].userEnteredFormat).toBeUndefined();
    expect(() => bench.batch(paste('PASTE_CONDITIONAL_FORMATTING', range(1, 1)))).toThrow(
      /Unsupported.*PASTE_CONDITIONAL_FORMATTING/,
    );
    expect(() => bench.batch(paste('PASTE_EVERYTHING', range(1, 1)))).toThrow('Invalid value');
  });
});
