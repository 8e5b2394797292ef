// Modelled duration of each remote method in milliseconds, from published measurements. Sources differ by a factor of
// three: the figures compare designs, they promise nothing. A service may state its own in CallOptions.ms.

export const coldStartMs = 1000;
export const webAppRequestMs = 500;
export const msPerRow = 0.02;

const methods: Readonly<Record<string, number>> = {
  'CacheService.get': 3,
  'CacheService.getAll': 3,
  'CacheService.put': 93,
  'CacheService.putAll': 93,
  'CacheService.remove': 93,
  'CacheService.removeAll': 93,
  'LockService.tryLock': 100,
  'LockService.waitLock': 100,
  'LockService.releaseLock': 100,
  'LockService.hasLock': 0,
  'PropertiesService.getProperty': 30,
  'PropertiesService.getProperties': 30,
  'PropertiesService.getKeys': 30,
  'PropertiesService.setProperty': 62,
  'PropertiesService.setProperties': 62,
  'PropertiesService.deleteProperty': 62,
  'PropertiesService.deleteAllProperties': 62,
  'MailApp.sendEmail': 500,
  'MailApp.getRemainingDailyQuota': 100,
  'ScriptApp.create': 500,
  'ScriptApp.deleteTrigger': 300,
  'ScriptApp.getProjectTriggers': 150,
  'ScriptApp.getUserTriggers': 150,
  'UrlFetchApp.fetch': 1500,
  'Sheets.Spreadsheets.Values.get': 100,
  'Sheets.Spreadsheets.Values.batchGet': 100,
  'Sheets.Spreadsheets.Values.batchGetByDataFilter': 100,
  'Sheets.Spreadsheets.batchUpdate': 300,
  'Sheets.Spreadsheets.get': 350,
  'Sheets.Spreadsheets.getByDataFilter': 350,
  'FormApp.openById': 800,
  'FormApp.create': 2000,
};

const services: Readonly<Record<string, number>> = {
  Drive: 1500,
  Sheets: 300,
  SpreadsheetApp: 50,
  FormApp: 100,
};

/** 0 for what nobody measured and no rule covers. */
export function latencyOf(service: string, method: string): number {
  return methods[`${service}.${method}`] ?? services[service.split('.')[0] ?? ''] ?? 0;
}
