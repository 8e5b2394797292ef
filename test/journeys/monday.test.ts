// A busy Monday: the coordinator settles from Hoy all that can be settled there, with forty open cases, in few clicks.
// Clicks and presses of Enter are counted alike; typing a number is not. The height of Hoy is that of its body.
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogProposals } from '../../src/text/es/dialog-proposals.ts';
import { menu } from '../../src/text/es/menu.ts';
import { today as server } from '../../src/text/es/today.ts';
import { sidebarTexts } from '../../src/text/sidebar-text.ts';
import { DESKTOP, expectAccessible, launchBrowser, newPage, saveScreenshot } from './browser.ts';
import { startSample } from './sample-folder.ts';
import type { RunningWorkspace } from './workspace-server.ts';

const words = sidebarTexts.es;
const MOST_CLICKS = 40;
/** It was about 5,300 px with 34 cards. */
const MOST_PIXELS = 1_400;
const SLOW = { timeout: 60_000 };
/** Reports are made one after the other. */
const LONG = { timeout: 90_000 };

let browser: Browser;
let workspace: RunningWorkspace;
let page: Page;
let errors: string[];
let panel: FrameLocator;
let clicks = 0;

beforeAll(async () => {
  [browser, workspace] = await Promise.all([launchBrowser(), startSample()]);
  ({ page, errors } = await newPage(browser, DESKTOP));
  await page.goto(workspace.url);
  await page.getByRole('menuitem', { name: menu.title }).click(SLOW);
  await page.getByRole('menuitem', { name: menu.open, exact: true }).click(SLOW);
  panel = page.frameLocator('aside iframe');
  await panel.locator('.day').waitFor(SLOW);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
  await workspace?.remove();
});

async function click(target: Locator): Promise<void> {
  await target.click(SLOW);
  clicks += 1;
}

/** The section of a group, unfolded. A group may open by itself while it is looked at: then the click folded it. */
async function group(key: keyof typeof server.groups): Promise<Locator> {
  const section = panel
    .locator('.fold')
    .filter({ has: page.frameLocator('aside iframe').getByText(server.groups[key], { exact: true }) });
  const head = section.locator('.fold-head');
  await answered();
  while ((await head.count()) > 0 && (await head.getAttribute('aria-expanded', SLOW)) === 'false') {
    await click(head);
    await answered();
  }
  return section;
}

const open = (section: Locator, name: string) => section.getByRole('button', { name: new RegExp(`^${name}: `) });
const answered = () => panel.locator('.progress').waitFor({ state: 'detached', ...SLOW });

/** How many rows of the group are not done; ticked ones leave after a while, and the last one takes its group along. */
async function left(section: Locator): Promise<number> {
  const counts = await section.locator('.fold-head .count').allTextContents();
  return Number(counts[0] ?? 0);
}

/** Does what takes at least one row from those of the group that are not done, and waits until it has. */
async function settle(section: Locator, act: () => Promise<void>): Promise<void> {
  const before = await left(section);
  await act();
  await expect.poll(() => left(section), LONG).toBeLessThan(before);
  await answered();
}

/** Presses the button of each row of the group that acts in place, one after another. */
async function each(key: keyof typeof server.groups, name: string): Promise<void> {
  const section = await group(key);
  const more = section.locator('.fold-more button');
  if ((await more.count()) > 0) await click(more);
  while ((await open(section, name).count()) > 0) await settle(section, () => click(open(section, name).first()));
}

/** The button for all of the group where it has one, else that of its rows. */
async function all(key: keyof typeof server.groups, name: string): Promise<void> {
  const section = await group(key);
  const bulk = section.locator('.fold-all button');
  if ((await bulk.count()) === 0) return each(key, name);
  await settle(section, () => click(bulk));
}

/** The numbers of each paper list, typed into its row. */
async function countAll(): Promise<void> {
  const section = await group('lists');
  const fields = section.locator('.line-count input');
  expect(await section.locator('.line-count').evaluateAll(linesOf)).toEqual([1, 1]);
  while ((await fields.count()) > 0)
    await settle(section, async () => {
      await fields.first().fill('11', SLOW);
      await fields.nth(1).fill('9', SLOW);
      await fields.nth(1).press('Enter');
      clicks += 1;
    });
}

/** On how many lines the word of each field stands; runs in the page. */
const linesOf = (labels: readonly Element[]) =>
  labels.map((label) => {
    const words = document.createRange();
    if (label.lastChild) words.selectNodeContents(label.lastChild);
    return words.getClientRects().length;
  });

const height = () => panel.locator('.body').evaluate((body) => body.scrollHeight);
const pending = async () => {
  const counts = await panel.locator('.fold-head .count').allTextContents();
  return counts.reduce((sum, count) => sum + Number(count), 0);
};

async function picture(name: string): Promise<void> {
  const target = process.env.JOURNEY_PICTURES;
  if (target) await saveScreenshot(page, join(target, `monday-${name}.png`));
}

describe('Hoy on a busy Monday', () => {
  it('shows meetings by the hour and what waits, folded, in little height and without findings of axe', async () => {
    await panel.getByRole('heading', { name: /lun 23 nov/ }).waitFor(SLOW);
    await panel.locator('.line-time').first().waitFor(SLOW);
    await answered();
    expect(await panel.locator('.line-time').count()).toBeGreaterThanOrEqual(3);
    expect(await panel.locator('.line.next').count()).toBe(1);
    const pixels = await height();
    console.log(`Hoy: ${await pending()} things to do in ${pixels} px`);
    expect(pixels).toBeLessThanOrEqual(MOST_PIXELS);
    await picture('begins');
    const frame = await (await page.locator('aside iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('There is no panel');
    await expectAccessible(frame);
  });

  it('leads back to the same place, unfolded as it was', async () => {
    const section = await group('reports');
    clicks = 0;
    await open(section, server.actions.write).first().click(SLOW);
    await panel.getByRole('button', { name: words.back, exact: true }).click(SLOW);
    await panel.locator('.day').waitFor(SLOW);
    const head = panel.locator('.fold-head', { hasText: server.groups.reports });
    expect(await head.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => panel.locator('.body').evaluate((body) => body.scrollTop)).toBeGreaterThan(0);
    await head.click(SLOW);
  });

  it('is settled in at most forty clicks', async () => {
    const before = await pending();
    clicks = 0;
    await all('unanswered', server.actions.remind);
    await picture('reminded');
    await countAll();
    await each('review', server.actions.reviewed);
    await all('correction', server.actions.remind);
    await proposeForAll();
    await each('dates', server.actions.held);
    await all('tools', server.actions.send);
    await each('deliveries', server.actions.approve);
    await all('awaited', server.actions.remind);
    await all('logistics', server.actions.remind);
    await all('surveys', server.actions.send);
    await all('reports', server.actions.make);
    await expect.poll(async () => open(await group('reports'), server.actions.make).count(), LONG).toBe(0);
    await all('commitments', server.actions.remind);
    await answered();
    await picture('settled');
    console.log(`The morning: ${clicks} clicks; ${before} things to do before, ${await pending()} after`);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    // What is left needs a screen of its own: a date, an agreement, a closing.
    const folded = panel.locator('.fold-head[aria-expanded=false]');
    for (let count = await folded.count(); count > 0; count--) await folded.first().click(SLOW);
    for (const name of [server.actions.remind, server.actions.reviewed, server.actions.approve, server.actions.make])
      expect(await open(panel.locator('.day'), name).count(), name).toBe(0);
    expect(errors).toEqual([]);
  });
});

/** From the button of the group to the dialog, all of its proposals at once, and back. */
async function proposeForAll(): Promise<void> {
  const section = await group('search');
  const bulk = section.locator('.fold-all button');
  if ((await bulk.count()) === 0) return;
  await click(bulk);
  const dialog = page.frameLocator('.script-dialog iframe');
  const approve = dialog.getByRole('button', { name: /^Aprobar todas/ });
  await approve.waitFor(SLOW);
  await click(approve);
  await click(dialog.getByRole('button', { name: /^Mandar / }));
  await click(dialog.getByRole('button', { name: dialogProposals.close, exact: true }));
  await page.locator('.script-dialog').waitFor({ state: 'detached', ...SLOW });
}
