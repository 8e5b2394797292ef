import { describe, expect, it } from 'vitest';
import { offeredServices } from '../../../workspace/services/offered.ts';
import { evaluated, openBasic, owner, perform } from '../fixtures/basic-workspace.ts';

const handlers = `
  function onForm(e) { console.log(e.source.getTitle(), e.response.getId(), String(e.authMode), typeof e.triggerUid); }
  function onSheet(e) { console.log(JSON.stringify(e.namedValues.Nombre), e.range.getRow()); }
  function onOpen() { SpreadsheetApp.getUi().createMenu('Servicio').addItem('Abrir', 'add').addToUi(); }
  function onEdit(e) { console.log('edited', e.range.getA1Notation(), e.value); }`;
const open = () => openBasic({ services: offeredServices, files: { 'Handlers.js': handlers } });

describe('all services together', () => {
  it('a submitted form fires the triggers of the form and of the workbook, with their own events', () => {
    const workspace = open();
    perform(
      workspace,
      `const form = FormApp.create('Solicitud');
       form.addTextItem().setTitle('Nombre');
       form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
       form.setPublished(true);
       ScriptApp.newTrigger('onForm').forForm(form).onFormSubmit().create();
       ScriptApp.newTrigger('onSheet').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create();
       PropertiesService.getScriptProperties().setProperty('form', form.getId());`,
    );
    const formId = String(evaluated(workspace, "PropertiesService.getScriptProperties().getProperty('form')"));
    const { fired, responseId } = workspace.submitForm(formId, { Nombre: '=1+1' });
    expect(fired.map(({ error, execution }) => error ?? execution.logs.map(({ text }) => text))).toEqual([
      [`Solicitud ${responseId} FULL string`],
      ['["=1+1"] 2'],
    ]);
  });

  it('opening the workbook builds the menu, and the menu runs the function', () => {
    const workspace = open();
    expect(workspace.openSpreadsheet().map(({ error }) => error)).toEqual([undefined]);
    expect(workspace.world.screen(owner).menus.map(({ caption }) => caption)).toEqual(['Servicio']);
    expect(workspace.menu(['Servicio', 'Abrir']).execution).toMatchObject({ functionName: 'add', kind: 'menu' });
  });

  it('a document made in Drive is exported through its address with the script’s token', () => {
    const exported = perform(
      open(),
      `const made = Drive.Files.create({ name: 'x', mimeType: MimeType.GOOGLE_DOCS }, Utilities.newBlob('hola', 'text/plain', 'x.txt'));
       const url = 'https://www.googleapis.com/drive/v3/files/' + made.id + '/export?mimeType=' + MimeType.PLAIN_TEXT;
       return UrlFetchApp.fetch(url, { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } }).getContentText();`,
    );
    expect(String(exported).trim().replace('\ufeff', '')).toBe('hola');
  });

  it('what the script itself writes fires no trigger', () => {
    const workspace = open();
    perform(
      workspace,
      `const id = SpreadsheetApp.getActiveSpreadsheet().getId();
       Sheets.Spreadsheets.Values.update({ values: [['by the script']] }, id, 'A1', { valueInputOption: 'RAW' });`,
    );
    expect(workspace.executions().map(({ functionName }) => functionName)).toEqual(['statements']);
  });
});
