// A script for the workspace that makes one object of every kind, so that what each offers can be listed.
// biome-ignore-all lint/correctness/noUnusedVariables: the workspace calls it by its name.
function tour() {
  const found = {};
  const look = (object, name) => {
    found[name || String(object)] = Object.keys(object);
    return object;
  };
  look(Sheets.Spreadsheets, 'Sheets.Spreadsheets');
  look(Sheets.Spreadsheets.Values, 'Sheets.Spreadsheets.Values');
  look(Sheets.Spreadsheets.DeveloperMetadata, 'Sheets.Spreadsheets.DeveloperMetadata');
  look(Drive.Files, 'Drive.Files');
  look(Drive.Permissions, 'Drive.Permissions');
  look(Drive.About, 'Drive.About');

  const book = look(look(SpreadsheetApp, 'SpreadsheetApp').getActiveSpreadsheet(), 'Spreadsheet');
  const sheet = look(book.getSheets()[0], 'Sheet');
  look(sheet.getRange(1, 1), 'Range');
  look(SpreadsheetApp.getSelection(), 'Selection');
  const ui = look(SpreadsheetApp.getUi(), 'Ui');
  look(ui.createMenu('Menú'), 'Menu');
  look(ui.prompt('¿?'), 'PromptResponse');

  const form = look(look(FormApp, 'FormApp').create('Formulario'), 'Form');
  const items = [
    'Text',
    'ParagraphText',
    'MultipleChoice',
    'Checkbox',
    'List',
    'Scale',
    'Rating',
    'Grid',
    'CheckboxGrid',
  ];
  items.push('Date', 'DateTime', 'Time', 'Duration', 'SectionHeader', 'PageBreak');
  for (const kind of items) look(form[`add${kind}Item`](), `${kind}Item`);
  look(form.getItems()[0], 'Item');
  look(form.getItems(FormApp.ItemType.LIST)[0].asListItem().createChoice('Una'), 'Choice');
  for (const kind of ['Text', 'ParagraphText', 'Checkbox', 'Grid', 'CheckboxGrid']) {
    look(FormApp[`create${kind}Validation`](), `${kind}ValidationBuilder`);
  }
  const text = form.getItems(FormApp.ItemType.TEXT)[0].asTextItem();
  look(form.createResponse(), 'FormResponse');
  look(text.createResponse('Hola'), 'ItemResponse');

  look(MailApp, 'MailApp');
  look(look(HtmlService, 'HtmlService').createHtmlOutput(''), 'HtmlOutput');
  look(look(ContentService, 'ContentService').createTextOutput(''), 'TextOutput');
  look(look(PropertiesService, 'PropertiesService').getScriptProperties(), 'Properties');
  look(look(CacheService, 'CacheService').getScriptCache(), 'Cache');
  look(look(LockService, 'LockService').getScriptLock(), 'Lock');
  look(look(Utilities, 'Utilities').newBlob(''), 'Blob');
  look(look(Session, 'Session').getActiveUser(), 'User');
  look(console, 'console');
  look(Logger, 'Logger');
  look(UrlFetchApp, 'UrlFetchApp');

  look(ScriptApp, 'ScriptApp');
  look(ScriptApp.getService(), 'Service');
  look(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL), 'AuthorizationInfo');
  const builder = look(ScriptApp.newTrigger('tour'), 'TriggerBuilder');
  look(builder.forSpreadsheet(book), 'SpreadsheetTriggerBuilder');
  look(builder.forForm(form), 'FormTriggerBuilder');
  look(look(builder.timeBased(), 'ClockTriggerBuilder').everyDays(1).create(), 'Trigger');
  return found;
}
