// What is opened beside and above the sheet: the sidebar, the dialog that proposes mentors for all requests, and a block
// of a case where there is room for it.
import { menuTexts } from '../../src/text/menu-text.ts';
import { sidebarFile } from '../../src/views/sidebar-parts.ts';
import type { OpenedBlock } from '../../src/views/tasks.ts';
import { jsonInPage } from '../web/json-in-page.ts';
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

/**
 * The sidebar's own page, told on what to open.
 * https://developers.google.com/apps-script/reference/html/html-output#append(String)
 */
export function openBlockDialog({ programme, id, block }: OpenedBlock, title: string): void {
  const opens = `<script type="application/json" id="opens">${jsonInPage({ programme, id, block })}</script>`;
  const page = HtmlService.createHtmlOutputFromFile(sidebarFile('first', workbookLanguage()))
    .append(opens)
    .setWidth(DIALOG_WIDTH)
    .setHeight(DIALOG_HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}
