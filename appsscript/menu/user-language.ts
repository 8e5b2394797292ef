// The language to speak before the settings were read: that of the Google account, Spanish when it is none of ours,
// or the one that the workbook was last seen to have.

import { isLanguage, type Language } from '../../src/text/language.ts';
import { readInstallation } from '../google/script-properties.ts';

/** https://developers.google.com/apps-script/reference/base/session#getActiveUserLocale() */
export function userLanguage(): Language {
  const locale = Session.getActiveUserLocale().slice(0, 2);
  return isLanguage(locale) ? locale : 'es';
}

/** The language of the workbook as the last run saw it, without reading the workbook. */
export function workbookLanguage(): Language {
  return readInstallation()?.language ?? userLanguage();
}
