// The published client types as a contract: right bodies pass, wrong ones are refused by name.
import { describe, expect, it } from 'vitest';
import { onRequest } from '../../../workspace/engine/request-watch.ts';
import { fill, openBench } from '../../workspace/services/sheets/sheets-bench.ts';
import { readClientTypes } from './client-types.ts';
import { requestFaults, validateRequest } from './validate-request.ts';

const batchUpdate = (...requests: object[]) => validateRequest('Sheets.Spreadsheets', 'batchUpdate', { requests });

describe("Google's published client types", () => {
  it('are read whole: every message of the Sheets and Drive clients', () => {
    const sheets = readClientTypes('@googleapis/sheets/build/v4.d.ts');
    expect(sheets.get('Schema$Request')?.size).toBeGreaterThan(60);
    expect(sheets.get('Schema$GridRange')?.get('sheetId')).toEqual({
      kind: 'union',
      of: [{ kind: 'number' }, { kind: 'null' }],
    });
    expect(sheets.get('Params$Resource$Spreadsheets$Get')?.has('fields')).toBe(true);
    const drive = readClientTypes('@googleapis/drive/build/v3.d.ts');
    expect(drive.get('Schema$File')?.get('appProperties')).toMatchObject({ kind: 'union' });
  });
});

describe('validateRequest', () => {
  it('accepts bodies that Google documents', () => {
    expect(
      batchUpdate({ addSheet: { properties: { sheetId: 1, title: 'T', gridProperties: { rowCount: 3 } } } }),
    ).toEqual([]);
    expect(
      batchUpdate({
        appendCells: { sheetId: 1, rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }], fields: '*' },
      }),
    ).toEqual([]);
    expect(
      validateRequest('Sheets.Spreadsheets.Values', 'batchGetByDataFilter', {
        dataFilters: [{ gridRange: { sheetId: 5 } }],
        valueRenderOption: 'UNFORMATTED_VALUE',
      }),
    ).toEqual([]);
    expect(
      validateRequest('Sheets.Spreadsheets', 'get', { spreadsheetId: 'x', fields: 'sheets', includeGridData: true }),
    ).toEqual([]);
    expect(
      validateRequest('Drive', 'Files.create', { name: 'a', parents: ['root'], appProperties: { key: 'v' } }),
    ).toEqual([]);
    expect(
      validateRequest('Drive', 'Permissions.create', { role: 'writer', type: 'user', emailAddress: 'a@b.mx' }),
    ).toEqual([]);
  });

  it('refuses unknown properties wherever they are', () => {
    expect(batchUpdate({ addSheets: {} })).toEqual([
      'Sheets.Spreadsheets.batchUpdate: /requests[0] has no property «addSheets»',
    ]);
    expect(
      batchUpdate({ updateCells: { rows: [{ values: [{ userEnteredValue: { textValue: 'x' } }] }] } })[0],
    ).toContain('«textValue»');
    expect(validateRequest('Drive', 'Files.create', { title: 'a' })[0]).toContain('«title»');
    expect(validateRequest('Sheets.Spreadsheets.Values', 'get', { spreadsheetId: 'x', ranges: ['A1'] })[0]).toContain(
      '«ranges»',
    );
  });

  it('refuses values of the wrong type', () => {
    expect(batchUpdate({ deleteSheet: { sheetId: '5' } })).not.toEqual([]);
    expect(batchUpdate({ appendCells: { rows: { values: [] } } })).not.toEqual([]);
    expect(validateRequest('Drive', 'Files.create', { parents: 'root' })).not.toEqual([]);
  });

  it('refuses a method that the client does not have, and leaves other services alone', () => {
    expect(validateRequest('Sheets.Spreadsheets', 'getAll', {})).toEqual([
      "Google's client knows no method Sheets.Spreadsheets.getAll",
    ]);
    expect(validateRequest('MailApp', 'sendEmail', { anything: 1 })).toEqual([]);
  });

  it('finds the faults of recorded calls', () => {
    const bench = openBench();
    fill(bench, [['a', 1]]);
    bench.values('A1:B1');
    expect(bench.calls).toHaveLength(2);
    expect(requestFaults(bench.calls as never)).toEqual([]);
    expect(
      requestFaults([{ service: 'Sheets.Spreadsheets', method: 'batchUpdate', request: { request: [] } }]),
    ).toHaveLength(1);
  });
});

describe('the watch on requests', () => {
  it('hears of every body that a service accepted, and of none that it refused', () => {
    const heard: string[] = [];
    const stop = onRequest((service, method, body) => heard.push(...validateRequest(service, method, body), method));
    const bench = openBench();
    fill(bench, [['a']]);
    expect(() => bench.batch({ addSheets: {} })).toThrow('addSheets');
    stop();
    fill(bench, [['b']]);
    expect(heard).toEqual(['batchUpdate']);
  });
});
