// The add-on menu, drawn with the little that an add-on may do: before it is authorised, it reads nothing at all.

import type { Language } from '../../src/text/language.ts';
import { menuTexts } from '../../src/text/menu-text.ts';
import { userLanguage, workbookLanguage } from './user-language.ts';

/** https://developers.google.com/workspace/add-ons/concepts/menus#editor_add-on_menus */
export function drawMenu(language: Language): void {
  const menu = menuTexts[language];
  SpreadsheetApp.getUi()
    .createMenu(menu.title)
    .addItem(menu.open, 'showSidebar')
    .addItem(menu.propose, 'showProposals')
    .addSeparator()
    .addItem(menu.install, 'install')
    .addItem(menu.check, 'checkInstallation')
    .addToUi();
}

/** In the workbook's language where properties may be read; in the account's before anybody allowed the add-on here. */
export function drawFirstMenu(mode: GoogleAppsScript.Script.AuthMode | undefined): void {
  drawMenu(mode === undefined || String(mode) === 'NONE' ? userLanguage() : workbookLanguage());
}
