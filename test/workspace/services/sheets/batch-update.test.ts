// Spreadsheets.batchUpdate: what each kind of request does, and that a batch is all or nothing.
import { describe, expect, it } from 'vitest';
import { bookOf, fill, openBench, other, rowsOf } from './sheets-bench.ts';

describe('Spreadsheets.batchUpdate', () => {
  it('adds a sheet under the id that was asked for and answers with its properties', () => {
    const bench = openBench();
    const { replies } = bench.batch({
      addSheet: {
        properties: {
          sheetId: 4711,
          title: 'Mentoras',
          gridProperties: { rowCount: 20, columnCount: 5, frozenRowCount: 1 },
        },
      },
    });
    expect(replies[0].addSheet.properties).toMatchObject({
      sheetId: 4711,
      title: 'Mentoras',
      index: 1,
      sheetType: 'GRID',
    });
    expect(bench.Sheets.Spreadsheets.get(bench.id, { fields: 'sheets.properties(sheetId,title)' })).toEqual({
      sheets: [{ properties: { sheetId: 0, title: 'Hoja 1' } }, { properties: { sheetId: 4711, title: 'Mentoras' } }],
    });
  });

  it('refuses a second sheet of the same name in the words of Google, and leaves no trace of the batch', () => {
    const bench = openBench();
    const before = bookOf(bench);
    expect(() =>
      bench.batch({ addSheet: { properties: { title: 'Nueva' } } }, { addSheet: { properties: { title: 'hoja 1' } } }),
    ).toThrow(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].addSheet: A sheet with the name "hoja 1" already exists. Please enter another name.',
    );
    expect(bookOf(bench)).toBe(before);
  });

  it('writes text as text, whatever it starts with', () => {
    const bench = openBench();
    fill(bench, [['=1+1', '+52 33', '-1', '@x', 12, true]]);
    expect(bench.values('A1:F1')).toEqual([['=1+1', '+52 33', '-1', '@x', 12, true]]);
  });

  it('changes only the masked fields', () => {
    const bench = openBench();
    fill(bench, [['a']]);
    bench.batch({
      repeatCell: {
        range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 },
        cell: { userEnteredFormat: { textFormat: { bold: true, italic: true } }, note: 'nota' },
        fields: 'userEnteredFormat.textFormat.bold,note',
      },
    });
    const cell = bookOf(bench).sheets[0]?.rows[0]?.[0];
    expect(cell).toMatchObject({ value: 'a', note: 'nota', format: { textFormat: { bold: true } } });
    expect(cell?.format?.textFormat).not.toHaveProperty('italic');
  });

  it('clears the cells of a range that the rows do not reach', () => {
    const bench = openBench();
    fill(bench, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    bench.batch({
      updateCells: {
        range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
        rows: rowsOf([['x']]),
        fields: 'userEnteredValue',
      },
    });
    expect(bench.values('A1:B2')).toEqual([['x']]);
  });

  it('appends below the last row with data and lets the grid grow', () => {
    const bench = openBench();
    bench.batch({
      addSheet: { properties: { sheetId: 7, title: 'T', gridProperties: { rowCount: 2, columnCount: 2 } } },
    });
    fill(bench, [['h1', 'h2']], 7);
    bench.batch({
      appendCells: {
        sheetId: 7,
        rows: rowsOf([
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ]),
        fields: '*',
      },
    });
    expect(bench.values('T')).toEqual([
      ['h1', 'h2'],
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(bookOf(bench).sheets[1]?.properties.gridProperties.rowCount).toBe(4);
  });

  it('deletes rows and says so like Google when they are not there', () => {
    const bench = openBench();
    fill(bench, [['a'], ['b'], ['c']]);
    bench.batch({ deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } });
    expect(bench.values('A:A')).toEqual([['a'], ['c']]);
    expect(() =>
      bench.batch({ deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1500, endIndex: 1501 } } }),
    ).toThrow("Cannot delete a row that doesn't exist. Tried to delete row index 1500 but there are only 999 rows.");
  });

  it('carries developer metadata of a column along when columns are inserted, moved and deleted', () => {
    const bench = openBench();
    const column = (startIndex: number) => ({ sheetId: 0, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 });
    bench.batch({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: 'col',
          metadataValue: 'email',
          visibility: 'PROJECT',
          location: { dimensionRange: column(2) },
        },
      },
    });
    const place = () =>
      bench.Sheets.Spreadsheets.DeveloperMetadata.search(
        { dataFilters: [{ developerMetadataLookup: { metadataKey: 'col' } }] },
        bench.id,
      ).matchedDeveloperMetadata?.[0].developerMetadata.location.dimensionRange.startIndex;
    bench.batch({ insertDimension: { range: column(0), inheritFromBefore: false } });
    expect(place()).toBe(3);
    bench.batch({ moveDimension: { source: column(3), destinationIndex: 0 } });
    expect(place()).toBe(0);
    bench.batch({ deleteDimension: { range: column(0) } });
    expect(place()).toBeUndefined();
  });

  it('refuses the edit of a protected range by anybody but its editors', () => {
    const bench = openBench();
    const range = { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 };
    bench.batch({ addProtectedRange: { protectedRange: { range, description: 'calculado' } } });
    const text =
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    expect(() => fill(bench.as(other), [['x']])).toThrow(`Invalid requests[0].updateCells: ${text}`);
    expect(() => fill(bench, [['x']])).not.toThrow();
  });

  it('names a request that Google has and the workspace has not', () => {
    const bench = openBench();
    expect(() => bench.batch({ addChart: { chart: {} } })).toThrow(
      'Unsupported in the offline workspace: Sheets.Spreadsheets.batchUpdate: addChart',
    );
    expect(() => bench.batch({ addSheett: {} })).toThrow(
      `Invalid JSON payload received. Unknown name "addSheett" at 'requests[0]': Cannot find field.`,
    );
    expect(() => bench.batch({ addSheet: { properties: { titel: 'x' } } })).toThrow(
      `Invalid JSON payload received. Unknown name "titel" at 'requests[0].add_sheet.properties': Cannot find field.`,
    );
  });

  it('refuses an update without a mask and one whose mask names no field', () => {
    const bench = openBench();
    const properties = { sheetId: 0, title: 'X' };
    expect(() => bench.batch({ updateSheetProperties: { properties } })).toThrow(
      "Invalid requests[0].updateSheetProperties: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
    expect(() => bench.batch({ updateSheetProperties: { properties, fields: 'name' } })).toThrow(
      "Field 'name' could not be found",
    );
  });

  it('keeps cells under 50,000 characters', () => {
    const bench = openBench();
    expect(() => fill(bench, [['x'.repeat(50_001)]])).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(() => fill(bench, [['x'.repeat(50_000)]])).not.toThrow();
  });

  it('keeps the workbook under ten million cells', () => {
    const bench = openBench();
    expect(() => bench.batch({ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 400_000 } })).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('sorts rows with numbers before text and blanks last', () => {
    const bench = openBench();
    fill(bench, [
      ['b', 1],
      [null, 2],
      [3, 3],
      ['a', 4],
      [2, 5],
    ]);
    bench.batch({
      sortRange: {
        range: { sheetId: 0, startRowIndex: 0, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 2 },
        sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }],
      },
    });
    expect(bench.values('A1:B5')).toEqual([
      [2, 5],
      [3, 3],
      ['a', 4],
      ['b', 1],
      ['', 2],
    ]);
  });

  it('replaces text and counts what it changed', () => {
    const bench = openBench();
    fill(bench, [['uno uno'], ['dos']]);
    const { replies } = bench.batch({ findReplace: { find: 'UNO', replacement: 'tres', allSheets: true } });
    expect(replies[0].findReplace).toMatchObject({
      occurrencesChanged: 2,
      valuesChanged: 1,
      rowsChanged: 1,
      sheetsChanged: 1,
    });
    expect(bench.values('A1')).toEqual([['tres tres']]);
  });

  it('merges, filters, bands, formats, names, validates and shows it all in the resource', () => {
    const bench = openBench();
    fill(bench, [
      ['Nombre', 'Edad'],
      ['Ana', 30],
    ]);
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 2 };
    bench.batch(
      { mergeCells: { range: { ...range, startRowIndex: 8 }, mergeType: 'MERGE_ROWS' } },
      { setBasicFilter: { filter: { range } } },
      {
        addBanding: {
          bandedRange: {
            range,
            rowProperties: { headerColor: { red: 1 }, firstBandColor: { red: 1 }, secondBandColor: { green: 1 } },
          },
        },
      },
      {
        addConditionalFormatRule: {
          index: 0,
          rule: {
            ranges: [range],
            booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
          },
        },
      },
      { addNamedRange: { namedRange: { name: 'Personas', range } } },
      {
        setDataValidation: {
          range,
          rule: {
            condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] },
            strict: true,
            showCustomUi: true,
          },
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
          properties: { pixelSize: 250, hiddenByUser: true },
          fields: 'pixelSize,hiddenByUser',
        },
      },
      { autoResizeDimensions: { dimensions: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } } },
    );
    const resource = bench.Sheets.Spreadsheets.get(bench.id, { includeGridData: true, ranges: ['A1:B2'] });
    const [sheet] = resource.sheets;
    expect(resource.namedRanges[0].name).toBe('Personas');
    // The sheet id of a range on the first sheet is left out of answers.
    const { sheetId: _, ...shown } = range;
    expect(sheet.basicFilter.range).toEqual(shown);
    expect(sheet.conditionalFormats[0].ranges).toEqual([shown]);
    expect(sheet.bandedRanges[0].range).toEqual(shown);
    expect(sheet.data[0].columnMetadata[0]).toMatchObject({ pixelSize: 250, hiddenByUser: true });
    expect(sheet.data[0].rowData[1].values[1]).toMatchObject({
      effectiveValue: { numberValue: 30 },
      formattedValue: '30',
      dataValidation: { strict: true },
    });
    expect(bookOf(bench).sheets[0]?.merges).toHaveLength(2);
    expect(bench.values('Personas')).toEqual([
      ['Nombre', 'Edad'],
      ['Ana', 30],
    ]);
  });

  it('returns the workbook after the changes when asked', () => {
    const bench = openBench();
    const response = bench.Sheets.Spreadsheets.batchUpdate(
      {
        requests: [{ addSheet: { properties: { title: 'Nueva' } } }],
        includeSpreadsheetInResponse: true,
        responseRanges: ['Nueva!A1'],
      },
      bench.id,
    );
    expect(response.updatedSpreadsheet.sheets).toHaveLength(1);
    expect(response.updatedSpreadsheet.sheets[0].properties.title).toBe('Nueva');
  });

  it('does not find a workbook that is not there', () => {
    const bench = openBench();
    expect(() => bench.Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: {} }] }, 'nope')).toThrow(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Requested entity was not found.',
    );
  });
});
