// The .xlsx of a workbook: parts, values, dates, styles, sizes, frozen and hidden rows and columns.
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { exportXlsx } from '../../../../workspace/services/sheets/export-xlsx.ts';
import { workbooksOf } from '../../../../workspace/services/sheets/workbook-store.ts';
import { fill, openBench } from './sheets-bench.ts';

describe('the .xlsx export', () => {
  const bench = openBench();
  fill(bench, [
    ['Nombre', 'Alta <1>'],
    ['Ana\u0000', 46346],
    ['=no es fórmula', true],
  ]);
  const cells = (startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number) => ({
    sheetId: 0,
    startRowIndex,
    endRowIndex,
    startColumnIndex,
    endColumnIndex,
  });
  bench.batch(
    {
      repeatCell: {
        range: cells(0, 1, 0, 2),
        cell: { userEnteredFormat: { textFormat: { bold: true }, backgroundColor: { red: 1 } } },
        fields: 'userEnteredFormat',
      },
    },
    {
      repeatCell: {
        range: cells(1, 2, 1, 2),
        cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
        fields: 'userEnteredFormat',
      },
    },
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
        properties: { pixelSize: 210 },
        fields: 'pixelSize',
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: 'ROWS', startIndex: 2, endIndex: 3 },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
    { mergeCells: { range: cells(4, 5, 0, 2), mergeType: 'MERGE_ALL' } },
    {
      addSheet: {
        properties: { title: 'Oculta: con un nombre que es más largo de lo que Excel permite', hidden: true },
      },
    },
  );
  bench.Sheets.Spreadsheets.Values.update({ values: [['=SUM(B2,1)', '=GOOGLEFINANCE("x")']] }, bench.id, 'C1', {
    valueInputOption: 'USER_ENTERED',
  });
  const zip = new PizZip(exportXlsx(workbooksOf(bench.world), bench.id, bench.world.clock.now()));
  const part = (name: string) => zip.file(name)?.asText() ?? '';

  it('holds every part that a reader looks for', () => {
    expect(Object.keys(zip.files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(part('xl/workbook.xml')).toContain(
      '<sheet name="Oculta  con un nombre que es má" sheetId="2" state="hidden" r:id="rId2"/>',
    );
  });

  it('holds values as what they are', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('Alta &lt;1&gt;');
    expect(sheet).toMatch(/<c r="A2" t="inlineStr"><is><t xml:space="preserve">Ana<\/t>/);
    expect(sheet).toMatch(/<c r="B2" s="\d+"><v>46346<\/v>/);
    expect(sheet).toContain('<c r="B3" t="b"><v>1</v></c>');
    expect(sheet).toMatch(/<c r="A3" t="inlineStr"><is><t xml:space="preserve">=no es fórmula/);
    expect(sheet).toContain('<c r="C1"><f>SUM(B2,1)</f><v>46347</v></c>');
    expect(sheet).toContain('#NAME?');
  });

  it('holds the look: header, dates, widths, frozen and hidden rows, merges', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"');
    expect(sheet).toContain('<col min="1" max="1" width="30.00" customWidth="1"/>');
    expect(sheet).toContain('<row r="3" hidden="1">');
    expect(sheet).toContain('<mergeCell ref="A5:B5"/>');
    const styles = part('xl/styles.xml');
    expect(styles).toContain('formatCode="dd/mm/yyyy"');
    expect(styles).toContain('<b/>');
    expect(styles).toContain('FFFF0000');
  });
});
