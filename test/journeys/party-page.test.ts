// Two people of one project on their page, without an account: both write the same section and nothing is lost, nor is
// what was typed and not saved. Every state of the page is held to axe.
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailsBlocks } from '../../src/text/es/mails-blocks.ts';
import { pages } from '../../src/text/es/pages.ts';
import { specs as words } from '../../src/text/es/specs.ts';
import { people } from '../blocks/peer-case.ts';
import { expectAccessible, launchBrowser, newPage } from './browser.ts';
import { contentOf, followLink, openMail } from './main-job/mail.ts';
import { type RunningWorkspace, startWorkspace } from './workspace-server.ts';

const SMALL_PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1000, height: 720 };
/** Two workers share the machine, and each save runs the whole add-on. */
const SLOW = { timeout: 60_000 };

interface Visitor {
  readonly tab: Page;
  readonly page: FrameLocator;
  readonly errors: readonly string[];
}

let browser: Browser;
let workspace: RunningWorkspace;
/** Two people of the receiving project. */
let eva: Visitor;
let rosa: Visitor;

beforeAll(async () => {
  [browser, workspace] = await Promise.all([
    launchBrowser(),
    startWorkspace({ dist: 'dist', setup: 'test/journeys/party-office.ts', now: '2026-11-23T15:20:00Z' }),
  ]);
  eva = await visit(people.receiving.email, SMALL_PHONE);
  rosa = await visit(people.receiving.email, LAPTOP);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
  await workspace?.remove();
});

async function visit(email: string, size: { width: number; height: number }): Promise<Visitor> {
  const { page: inbox, errors } = await newPage(browser, size);
  await inbox.goto(`${workspace.url}/mail`);
  await openMail(inbox, email);
  const tab = await followLink(inbox, new RegExp(mailsBlocks.openPage()));
  const page = contentOf(tab);
  await page.getByRole('heading', { level: 1 }).waitFor(SLOW);
  return { tab, page, errors };
}

const block = ({ page }: Visitor, key: string) => page.locator(`#block-${key}-body`);

async function unfold({ page }: Visitor, key: string): Promise<void> {
  const head = page.locator(`#block-${key}`);
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
}

async function isAccessible({ tab }: Visitor): Promise<void> {
  const frame = await (await tab.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The page stands in no frame');
  await expectAccessible(frame);
}

const strengthen = (visitor: Visitor) => block(visitor, 'theme').getByRole('textbox', { name: /fortalecer/ });
const learnFrom = (visitor: Visitor) => block(visitor, 'theme').getByRole('textbox', { name: /buena práctica/ });
const saved = (visitor: Visitor) => block(visitor, 'theme').locator('.save-mark.saved').first().waitFor(SLOW);

describe('the page of a party', () => {
  it('says what to do now, and opens it', async () => {
    const task = eva.page.getByRole('region', { name: pages.party.next });
    await expect.poll(() => task.textContent()).toContain('Definición del tema');
    await isAccessible(eva);
    await task.getByRole('button').click();
    await strengthen(eva).waitFor();
    await isAccessible(eva);
    expect(await widthOf(eva)).toBeLessThanOrEqual(SMALL_PHONE.width);
  });

  it('shows both texts where two people wrote one section, and joins them', async () => {
    await unfold(rosa, 'theme');
    await strengthen(eva).fill('La atención a mujeres rurales.');
    await strengthen(eva).blur();
    await saved(eva);
    await strengthen(rosa).fill('El registro de casos.');
    await strengthen(rosa).blur();
    const conflict = block(rosa, 'theme').getByRole('alert');
    await conflict.waitFor(SLOW);
    expect(await conflict.textContent()).toContain('La atención a mujeres rurales.');
    expect(await strengthen(rosa).inputValue()).toBe('El registro de casos.');
    await isAccessible(rosa);
    await conflict.getByRole('button', { name: words.join }).click();
    await strengthen(rosa).blur();
    await saved(rosa);
    await eva.tab.reload();
    await unfold(eva, 'theme');
    expect(await strengthen(eva).inputValue()).toBe('La atención a mujeres rurales.\n\nEl registro de casos.');
  });

  it('keeps what was typed and not saved when it is opened again', async () => {
    // Nothing that is saved by itself arrives, as on a telephone without a signal.
    await eva.tab.route('**/api/run', () => undefined);
    await learnFrom(eva).fill('Sus talleres.');
    await expect.poll(() => eva.tab.evaluate(() => JSON.stringify(localStorage))).toContain('Sus talleres.');
    await eva.tab.unroute('**/api/run');
    await eva.tab.reload();
    await expect.poll(() => learnFrom(eva).inputValue(), SLOW).toBe('Sus talleres.');
    await block(eva, 'theme').getByRole('button', { name: words.save }).click();
    await saved(eva);
  });

  it('leaves no error on any page', () => {
    expect([...eva.errors, ...rosa.errors]).toEqual([]);
  });
});

/** How wide the page is drawn: never wider than the phone. */
async function widthOf({ page }: Visitor): Promise<number> {
  return page.locator('html').evaluate((root) => root.scrollWidth);
}
