// Spreadsheets.Values: what is read and written, trimmed and rendered as Google does.
import { describe, expect, it } from 'vitest';
import { fill, openBench } from './sheets-bench.ts';

const format = (range: object, numberFormat: object) => ({
  repeatCell: { range, cell: { userEnteredFormat: { numberFormat } }, fields: 'userEnteredFormat.numberFormat' },
});

describe('Spreadsheets.Values reads', () => {
  it('leave out trailing blanks of rows and of the range, and keep those in between', () => {
    const bench = openBench();
    fill(bench, [['a', null, 'c', null], [null], [1]]);
    const answer = bench.Sheets.Spreadsheets.Values.get(bench.id, 'A1:F20');
    expect(answer).toEqual({ range: "'Hoja 1'!A1:F20", majorDimension: 'ROWS', values: [['a', '', 'c'], [], ['1']] });
    expect(bench.Sheets.Spreadsheets.Values.get(bench.id, 'H1:H3')).not.toHaveProperty('values');
  });

  it('render dates as serial numbers or as text, as asked', () => {
    const bench = openBench();
    fill(bench, [[46346, 0.5, 1234.5]]);
    bench.batch(
      format({ sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 }, { type: 'DATE', pattern: 'dd/mm/yyyy' }),
      format({ sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 }, { type: 'PERCENT', pattern: '0%' }),
      format({ sheetId: 0, startColumnIndex: 2, endColumnIndex: 3 }, { type: 'CURRENCY', pattern: '"$"#,##0.00' }),
    );
    const get = (options: object) => bench.Sheets.Spreadsheets.Values.get(bench.id, 'A1:C1', options).values[0];
    expect(get({})).toEqual(['20/11/2026', '50%', '$1,234.50']);
    expect(get({ valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' })).toEqual([
      46346, 0.5, 1234.5,
    ]);
    expect(get({ valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' })).toEqual([
      '20/11/2026',
      0.5,
      1234.5,
    ]);
  });

  it('find cells by sheet id, by A1 and by developer metadata in one call', () => {
    const bench = openBench();
    fill(bench, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    bench.batch({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: 'columna',
          visibility: 'DOCUMENT',
          location: { dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } },
        },
      },
    });
    const answer = bench.Sheets.Spreadsheets.Values.batchGetByDataFilter(
      {
        dataFilters: [
          { gridRange: { sheetId: 0 } },
          { a1Range: 'A2' },
          { developerMetadataLookup: { metadataKey: 'columna' } },
        ],
        valueRenderOption: 'UNFORMATTED_VALUE',
        dateTimeRenderOption: 'SERIAL_NUMBER',
      },
      bench.id,
    );
    expect(answer.valueRanges.map(({ valueRange }: { valueRange: { values: unknown } }) => valueRange.values)).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [['c']],
      [['b'], ['d']],
    ]);
    expect(answer.valueRanges[0].valueRange.range).toBe("'Hoja 1'!A1:Z1000");
  });

  it('say what they could not read', () => {
    const bench = openBench();
    const get = (range: string) => () => bench.Sheets.Spreadsheets.Values.get(bench.id, range);
    expect(get('Nada!A1')).toThrow(
      'API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: Nada!A1',
    );
    expect(get('A1001:A1002')).toThrow(
      "Range ('Hoja 1'!A1001:A1002) exceeds grid limits. Max rows: 1000, max columns: 26",
    );
    expect(() => bench.Sheets.Spreadsheets.Values.get(bench.id, 'A1', { valueRender: 'x' })).toThrow(
      'Unknown name "valueRender"',
    );
  });

  it('name a method that the workspace does not have', () => {
    const bench = openBench();
    expect(() => bench.Sheets.Spreadsheets.Values.batchClearByDataFilter).toThrow(
      'Unsupported in the offline workspace: Sheets.Spreadsheets.Values.batchClearByDataFilter',
    );
    expect(() => bench.Sheets.Spreadsheets.Sheets).toThrow(
      'Unsupported in the offline workspace: Sheets.Spreadsheets.Sheets',
    );
  });
});

describe('Spreadsheets.Values writes', () => {
  it('take text raw or as if a person had typed it', () => {
    const bench = openBench();
    const { Values } = bench.Sheets.Spreadsheets;
    const body = { values: [['20/11/2026', '=1+1', '12%', "'007", null, '']] };
    Values.update(body, bench.id, 'A1', { valueInputOption: 'RAW' });
    expect(bench.values('A1:F1')).toEqual([['20/11/2026', '=1+1', '12%', "'007"]]);
    Values.update(body, bench.id, 'A2', { valueInputOption: 'USER_ENTERED' });
    expect(bench.values('A2:F2')).toEqual([[46346, 2, 0.12, '007']]);
    expect(Values.get(bench.id, 'A2:D2').values).toEqual([['20/11/2026', '2', '12%', '007']]);
    expect(Values.get(bench.id, 'B2', { valueRenderOption: 'FORMULA' }).values).toEqual([['=1+1']]);
    expect(() => Values.update(body, bench.id, 'A1')).toThrow("'valueInputOption' is required but not specified");
  });

  it('append below the table and grow the grid', () => {
    const bench = openBench();
    const { Values } = bench.Sheets.Spreadsheets;
    fill(bench, [
      ['h', 'i'],
      ['a', 1],
    ]);
    const answer = Values.append(
      {
        values: [
          ['b', 2],
          ['c', 3],
        ],
      },
      bench.id,
      'A1',
      { valueInputOption: 'RAW' },
    );
    expect(answer).toMatchObject({
      tableRange: "'Hoja 1'!A1:B2",
      updates: { updatedRange: "'Hoja 1'!A3:B4", updatedCells: 4 },
    });
    expect(bench.values('A:B')).toEqual([
      ['h', 'i'],
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('write many ranges at once or none', () => {
    const bench = openBench();
    const { Values } = bench.Sheets.Spreadsheets;
    const write = (second: string) =>
      Values.batchUpdate(
        {
          valueInputOption: 'RAW',
          data: [
            { range: 'A1:B1', values: [['a', 'b']] },
            { range: second, values: [['c']] },
          ],
        },
        bench.id,
      );
    expect(() => write('Nada!A1')).toThrow('Unable to parse range: Nada!A1');
    expect(bench.values('A1:B1')).toEqual([]);
    expect(write('A2')).toMatchObject({ totalUpdatedCells: 3, totalUpdatedSheets: 1 });
  });

  it('refuse more values than the range holds', () => {
    const bench = openBench();
    expect(() =>
      bench.Sheets.Spreadsheets.Values.update({ values: [['a', 'b']] }, bench.id, 'A1:A2', { valueInputOption: 'RAW' }),
    ).toThrow("Requested writing within range ['Hoja 1'!A1:A2], but tried writing to column [2]");
  });

  it('clear values and keep formats', () => {
    const bench = openBench();
    fill(bench, [['a', 'b']]);
    bench.Sheets.Spreadsheets.Values.clear({}, bench.id, 'A1');
    expect(bench.values('A1:B1')).toEqual([['', 'b']]);
    bench.Sheets.Spreadsheets.Values.batchClear({ ranges: ['B1'] }, bench.id);
    expect(bench.values('A1:B1')).toEqual([]);
  });
});

describe('formulas of people', () => {
  const typed = (rows: unknown[][]) => {
    const bench = openBench();
    bench.Sheets.Spreadsheets.Values.update({ values: rows }, bench.id, 'A1', { valueInputOption: 'USER_ENTERED' });
    return bench;
  };

  it('are evaluated with all their digits', () => {
    expect(typed([[1, '=A1/3', '=SUM(A1:B1)', '=A1&"x"', '=A1>0']]).values('A1:E1')).toEqual([
      [1, 1 / 3, 4 / 3, '1x', true],
    ]);
  });

  it('take the day from the clock of the workspace', () => {
    expect(typed([['=TODAY()']]).values('A1')).toEqual([[46346]]);
  });

  it('show plainly what the workspace cannot evaluate', () => {
    const bench = typed([['=GOOGLEFINANCE("x")', '=1/0', '=Z99*2']]);
    expect(bench.values('A1:C1')).toEqual([['#NAME?', '#DIV/0!', 0]]);
    const [cell] = bench.Sheets.Spreadsheets.get(bench.id, { ranges: ['A1'], includeGridData: true }).sheets[0].data[0]
      .rowData[0].values;
    expect(cell.effectiveValue.errorValue).toEqual({
      type: 'NAME',
      message: 'Función no disponible en el espacio sin conexión: GOOGLEFINANCE',
    });
  });

  it('spill lists into blank neighbours', () => {
    expect(typed([[3, '=SORT(A1:A3)'], [1], [2]]).values('A1:B3')).toEqual([
      [3, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('reach other tabs, whatever their titles, and named ranges', () => {
    const bench = typed([["='Más: de [30] caracteres, que Excel no permite'!A1*2", '=SUM(Datos)']]);
    bench.batch({ addSheet: { properties: { sheetId: 5, title: 'Más: de [30] caracteres, que Excel no permite' } } });
    fill(bench, [[21]], 5);
    bench.batch({
      addNamedRange: { namedRange: { name: 'Datos', range: { sheetId: 5, endRowIndex: 3, endColumnIndex: 2 } } },
    });
    expect(bench.values("'Hoja 1'!A1:B1")).toEqual([[42, 21]]);
  });

  it('follow their cells when rows are inserted and tabs renamed', () => {
    const bench = typed([[1], [2], ["=SUM(A1:A2)+'Hoja 1'!A1"]]);
    bench.batch(
      { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
      { updateSheetProperties: { properties: { sheetId: 0, title: 'Datos' }, fields: 'title' } },
    );
    expect(bench.Sheets.Spreadsheets.Values.get(bench.id, 'A4', { valueRenderOption: 'FORMULA' }).values).toEqual([
      ['=SUM(A2:A3)+Datos!A2'],
    ]);
    expect(bench.values('A4')).toEqual([[4]]);
  });
});
