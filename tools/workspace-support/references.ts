// Where Google documents each class that the workspace offers, under the name that tour.js gives it.

const script = 'https://developers.google.com/apps-script/reference';
const sheets = 'https://developers.google.com/workspace/sheets/api/reference/rest/v4';
const drive = 'https://developers.google.com/workspace/drive/api/reference/rest/v3';

const kebab = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

/** The group of the reference that each class of Apps Script belongs to. */
const groups: Readonly<Record<string, readonly string[]>> = {
  spreadsheet: ['SpreadsheetApp', 'Spreadsheet', 'Sheet', 'Range', 'Selection'],
  base: ['Ui', 'Menu', 'PromptResponse', 'Blob', 'Session', 'User', 'console', 'Logger'],
  mail: ['MailApp'],
  html: ['HtmlService', 'HtmlOutput'],
  content: ['ContentService', 'TextOutput'],
  properties: ['PropertiesService', 'Properties'],
  cache: ['CacheService', 'Cache'],
  lock: ['LockService', 'Lock'],
  utilities: ['Utilities'],
  'url-fetch': ['UrlFetchApp'],
  script: [
    'ScriptApp',
    'Service',
    'AuthorizationInfo',
    'TriggerBuilder',
    'SpreadsheetTriggerBuilder',
    'FormTriggerBuilder',
    'ClockTriggerBuilder',
    'Trigger',
  ],
};

const rest: Readonly<Record<string, string>> = {
  'Sheets.Spreadsheets': `${sheets}/spreadsheets`,
  'Sheets.Spreadsheets.Values': `${sheets}/spreadsheets.values`,
  'Sheets.Spreadsheets.DeveloperMetadata': `${sheets}/spreadsheets.developerMetadata`,
  'Drive.Files': `${drive}/files`,
  'Drive.Permissions': `${drive}/permissions`,
  'Drive.About': `${drive}/about`,
};

export function classReference(name: string): string {
  const api = rest[name];
  if (api !== undefined) return api;
  const group = Object.entries(groups).find(([, classes]) => classes.includes(name))?.[0] ?? 'forms';
  return `${script}/${group}/${kebab(name)}`;
}

/** REST methods have a page each; those of Apps Script stand on the page of their class. */
export function methodReference(name: string, method: string): string {
  const page = classReference(name);
  const restName = method === 'remove' ? 'delete' : method;
  return rest[name] === undefined ? `${page}#${method}` : `${page}/${restName}`;
}
