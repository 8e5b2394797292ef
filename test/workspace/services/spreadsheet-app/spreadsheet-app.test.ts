// SpreadsheetApp: the spreadsheet at hand, the selection, the menus and dialogs on the user's screen.
import { describe, expect, it } from 'vitest';
import { createHtmlOutput } from '../../../../workspace/services/html/html-output.ts';
import { answerNext, select, selectionOf } from '../../../../workspace/services/spreadsheet-app/ui-state.ts';
import { bookOf, fill, openBench, other, owner } from '../sheets/sheets-bench.ts';

const page = (html: string) => createHtmlOutput(html, () => ({}));

describe('SpreadsheetApp', () => {
  it('gives the workbook that holds the script, its sheets and its people', () => {
    const bench = openBench();
    bench.batch({ addSheet: { properties: { sheetId: 5, title: 'Áreas' } } });
    const book = bench.SpreadsheetApp.getActiveSpreadsheet();
    expect(book.getId()).toBe(bench.id);
    expect(book.getUrl()).toContain(bench.id);
    expect(book.getSpreadsheetLocale()).toBe('es_MX');
    expect(book.getSpreadsheetTimeZone()).toBe('America/Mexico_City');
    expect(book.getSheets().map((sheet: { getName(): string }) => sheet.getName())).toEqual(['Hoja 1', 'Áreas']);
    expect(book.getSheetByName('Áreas').getSheetId()).toBe(5);
    expect(book.getSheetById(5).getIndex()).toBe(2);
    expect(book.getSheetByName('Nada')).toBeNull();
    expect(book.getOwner().getEmail()).toBe(owner);
    expect(bench.SpreadsheetApp.openById(bench.id).getName()).toBe(bookOf(bench).properties.title);
    expect(() => bench.SpreadsheetApp.openById('nope')).toThrow('No item with the given ID could be found');
  });

  it('reads values, dates as Date, and what the cells show', () => {
    const bench = openBench();
    fill(bench, [['a', 46346, true], [1.5]]);
    bench.batch({
      repeatCell: {
        range: { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 },
        cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    });
    const sheet = bench.SpreadsheetApp.getActiveSheet();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([2, 3]);
    const range = sheet.getRange(1, 1, 2, 3);
    expect(range.getValues()).toEqual([
      ['a', new Date('2026-11-20T06:00:00Z'), true],
      [1.5, '', ''],
    ]);
    expect(range.getDisplayValues()).toEqual([
      ['a', '20/11/2026', 'VERDADERO'],
      ['1.5', '', ''],
    ]);
    expect(range.getA1Notation()).toBe('A1:C2');
    expect(sheet.getRange('B2:C').getNumRows()).toBe(999);
    expect(() => sheet.getRange(1001, 1)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  it('knows what the person has selected, and selects', () => {
    const bench = openBench();
    bench.batch({ addSheet: { properties: { sheetId: 5, title: 'Áreas' } } });
    const { world } = bench;
    select(world, owner, bench.id, { sheetId: 5, area: { row: 6, column: 1, endRow: 7, endColumn: 3 } });
    expect(bench.SpreadsheetApp.getActiveSheet().getName()).toBe('Áreas');
    expect(bench.SpreadsheetApp.getActiveRange().getA1Notation()).toBe('B7:C7');
    expect(bench.SpreadsheetApp.getSelection().getCurrentCell().getRow()).toBe(7);
    expect(bench.as(other).SpreadsheetApp.getActiveSheet().getSheetId()).toBe(0);
    bench.SpreadsheetApp.getActiveSpreadsheet().getSheetById(0).getRange('D4').activate();
    expect(selectionOf(world, owner, bookOf(bench))).toMatchObject({ sheetId: 0, area: { row: 3, column: 3 } });
    bench.SpreadsheetApp.getActive().setActiveSheet(bench.SpreadsheetApp.getActive().getSheetById(5));
    bench.batch({ deleteSheet: { sheetId: 5 } });
    expect(bench.SpreadsheetApp.getActiveSheet().getSheetId()).toBe(0);
  });

  it('names every member that it does not have', () => {
    const bench = openBench();
    expect(() => bench.SpreadsheetApp.newDataValidation()).toThrow(
      'Unsupported in the offline workspace: SpreadsheetApp.newDataValidation',
    );
    expect(() => bench.SpreadsheetApp.getActiveRange().setValue(1)).toThrow(
      'Unsupported in the offline workspace: Range.setValue',
    );
    expect(() => bench.SpreadsheetApp.getUi().createFoo()).toThrow(
      'Unsupported in the offline workspace: Ui.createFoo',
    );
  });
});

describe('the user interface', () => {
  it('puts menus, sidebar, dialogs and toasts on the screen of the user', () => {
    const bench = openBench();
    const ui = bench.SpreadsheetApp.getUi();
    const more = ui.createMenu('Más').addItem('Revisar', 'check');
    ui.createMenu('Entrepares').addItem('Abrir', 'open').addSeparator().addSubMenu(more).addToUi();
    ui.showSidebar(page('<p>Hola</p>'));
    ui.showModalDialog(page('<p>Diálogo</p>'), 'Propuestas');
    bench.SpreadsheetApp.getActive().toast('Listo', 'Entrepares');
    const screen = bench.world.screen(owner);
    expect(screen.menus).toEqual([
      {
        caption: 'Entrepares',
        items: [
          { caption: 'Abrir', functionName: 'open' },
          { caption: '' },
          { caption: 'Más', items: [{ caption: 'Revisar', functionName: 'check' }] },
        ],
      },
    ]);
    expect(screen.sidebar).toMatchObject({ html: '<p>Hola</p>', width: 300 });
    expect(screen.dialog).toMatchObject({ kind: 'modal', title: 'Propuestas' });
    expect(screen.toasts).toMatchObject([{ title: 'Entrepares', text: 'Listo' }]);
    expect(bench.world.screen(other).menus).toEqual([]);
  });

  it('answers alerts and prompts as told beforehand', () => {
    const bench = openBench();
    const ui = bench.SpreadsheetApp.getUi();
    answerNext(bench.world.screen(owner), [{ button: 'NO' }, { button: 'OK', text: 'Ana' }]);
    expect(ui.alert('Borrar', '¿Seguro?', ui.ButtonSet.YES_NO)).toBe(ui.Button.NO);
    const response = ui.prompt('¿Cómo te llamas?', ui.ButtonSet.OK_CANCEL);
    expect([response.getSelectedButton(), response.getResponseText()]).toEqual([ui.Button.OK, 'Ana']);
    expect(ui.alert('Aviso')).toBe(ui.Button.OK);
    expect(bench.world.screen(owner).asked.map(({ text }) => text)).toEqual(['¿Seguro?', '¿Cómo te llamas?', 'Aviso']);
  });

  it('does not exist where nobody is at the screen', () => {
    for (const kind of ['trigger', 'web-app'] as const) {
      expect(() => openBench().as(owner, kind).SpreadsheetApp.getUi()).toThrow(
        'Cannot call SpreadsheetApp.getUi() from this context.',
      );
    }
  });

  it('is only a menu before the script is authorised', () => {
    const limited = openBench().as(owner, 'simple-trigger', 'LIMITED').SpreadsheetApp;
    expect(() => limited.getUi().createMenu('M').addItem('a', 'b').addToUi()).not.toThrow();
    expect(() => limited.getUi().showSidebar(page(''))).toThrow(
      'permissions are not sufficient to call Ui.showSidebar',
    );
    expect(() => limited.openById('x')).toThrow('permissions are not sufficient to call SpreadsheetApp.openById');
    expect(limited.getActive().getId()).toBeTruthy();
    const none = openBench().as(owner, 'simple-trigger', 'NONE').SpreadsheetApp;
    expect(() => none.getActive()).toThrow('permissions are not sufficient to call SpreadsheetApp.getActive');
  });
});
