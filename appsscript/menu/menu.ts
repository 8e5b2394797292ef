// The add-on menu. It is drawn with the little that an add-on may do before it is authorised, so it reads nothing.
import { menuTexts } from '../../src/text/menu-text.ts';
import { userLanguage } from './user-language.ts';

/** https://developers.google.com/workspace/add-ons/concepts/menus#editor_add-on_menus */
export function drawMenu(): void {
  const menu = menuTexts[userLanguage()];
  SpreadsheetApp.getUi()
    .createMenu(menu.title)
    .addItem(menu.open, 'showSidebar')
    .addItem(menu.propose, 'showProposals')
    .addSeparator()
    .addItem(menu.install, 'install')
    .addItem(menu.check, 'checkInstallation')
    .addToUi();
}
