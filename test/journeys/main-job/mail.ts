// Mail as people read it: the newest message to somebody, and the pages that its links lead to.
import type { FrameLocator, Page } from 'playwright-core';

/** Opens the newest message to an address; with `about`, the newest whose line matches it. */
export async function openMail(page: Page, to: string, about: RegExp = /./): Promise<FrameLocator> {
  await page.goto(new URL('/mail', page.url()).href);
  await page.getByRole('searchbox', { name: 'Buscar en el correo' }).fill(to);
  const messages = page.getByRole('list', { name: 'Mensajes' }).getByRole('link').filter({ hasText: to });
  await messages.filter({ hasText: about }).first().click();
  const body = page.frameLocator('iframe[title="Cuerpo del mensaje"]');
  await body.locator('body').waitFor();
  return body;
}

/** Clicks a link of the message that is open; the page opens in a tab of its own, as the mail programme does it. */
export async function followLink(page: Page, name: RegExp): Promise<Page> {
  const opening = page.context().waitForEvent('page');
  await page.frameLocator('iframe[title="Cuerpo del mensaje"]').getByRole('link', { name }).click();
  const opened = await opening;
  await opened.waitForLoadState();
  return opened;
}

/** What the add-on shows on a page of its own, inside Google's frame. */
export const contentOf = (page: Page): FrameLocator => page.frameLocator('iframe');
