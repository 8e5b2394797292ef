// The add-on menu, drawn with the little that an add-on may do: before it is authorised, it reads nothing at all.

import type { Language } from '../../src/text/language.ts';
import { menuTexts } from '../../src/text/menu-text.ts';
import { readInstallation } from '../google/script-properties.ts';
import { userLanguage, workbookLanguage } from './user-language.ts';

/** Long enough to be read by somebody who looks at the panel. */
const RELOAD_SECONDS = 60;

/** https://developers.google.com/workspace/add-ons/concepts/menus#editor_add-on_menus */
export function drawMenu(language: Language, proposes: boolean): void {
  const menu = menuTexts[language];
  const ui = SpreadsheetApp.getUi().createMenu(menu.title).addItem(menu.open, 'showSidebar');
  if (proposes) ui.addItem(menu.propose, 'showProposals');
  ui.addSeparator().addItem(menu.install, 'install').addItem(menu.check, 'checkInstallation').addToUi();
}

/** After a change of language; where Google does not let the menu be drawn, one sentence tells how it comes. */
export function redrawMenu(language: Language): void {
  try {
    drawMenu(language, !readInstallation()?.firstOff);
  } catch (error) {
    console.error(`menu: ${String(error)}`);
    const { reload, title } = menuTexts[language];
    SpreadsheetApp.getActiveSpreadsheet().toast(reload, title, RELOAD_SECONDS);
  }
}

/** In the workbook's language where properties may be read; in the account's before anybody allowed the add-on here. */
export function drawFirstMenu(mode: GoogleAppsScript.Script.AuthMode | undefined): void {
  const mayRead = mode !== undefined && String(mode) !== 'NONE';
  drawMenu(mayRead ? workbookLanguage() : userLanguage(), !(mayRead && readInstallation()?.firstOff));
}
