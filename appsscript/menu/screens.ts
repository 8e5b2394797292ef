// What the menu opens: the sidebar, and the dialog that proposes mentors for all requests.
import { menuTexts } from '../../src/text/menu-text.ts';
import { sidebarFile } from '../../src/views/sidebar-parts.ts';
import { userLanguage, workbookLanguage } from './user-language.ts';

const DIALOG_WIDTH = 1_000;
const DIALOG_HEIGHT = 640;

/** https://developers.google.com/apps-script/reference/base/ui#showSidebar(Object) */
export function openSidebar(): void {
  const file = sidebarFile('first', workbookLanguage());
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle('Entrepares'));
}

/** https://developers.google.com/apps-script/reference/base/ui#showModalDialog(Object,String) */
export function openProposalsDialog(): void {
  const page = HtmlService.createHtmlOutputFromFile('Proposals').setWidth(DIALOG_WIDTH).setHeight(DIALOG_HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, menuTexts[userLanguage()].propose);
}
