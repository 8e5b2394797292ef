// Inviting by mistake: ten seconds in which the click is taken back and nobody hears of it; then the same on purpose.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story } from '../../demo/story-people.ts';
import { holds } from '../../src/text/es/holds.ts';
import { menu } from '../../src/text/es/menu.ts';
import { accessibilityFindings, DESKTOP, launchBrowser, newPage, saveScreenshot } from './browser.ts';
import { beginning, press, section, titled, words } from './main-job/panel.ts';
import { panelOf } from './main-job/stage.ts';
import { type RunningWorkspace, startWorkspace } from './workspace-server.ts';

const NOW = '2026-11-20T15:00:00Z';
let browser: Browser;
let workspace: RunningWorkspace;
let desk: Page;
let mail: Page;

beforeAll(async () => {
  [browser, workspace] = await Promise.all([
    launchBrowser(),
    startWorkspace({ dist: 'dist', setup: 'test/journeys/undo-office.ts', now: NOW }),
  ]);
  ({ page: desk } = await newPage(browser, DESKTOP));
  mail = await desk.context().newPage();
  await openPanel();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
  await workspace?.remove();
});

async function openPanel(): Promise<void> {
  await desk.goto(workspace.url);
  await desk.getByRole('menuitem', { name: menu.title }).click();
  await desk.getByRole('menuitem', { name: menu.open, exact: true }).click();
  await titled({ desk }, /./);
}

async function invitations(): Promise<number> {
  await mail.goto(`${workspace.url}/mail`);
  await mail.getByRole('list', { name: 'Mensajes' }).waitFor();
  return mail
    .getByRole('list', { name: 'Mensajes' })
    .getByRole('link')
    .filter({ hasText: /Invitación|¿Puede acompañar/ })
    .count();
}

async function picture(name: string): Promise<void> {
  const target = process.env.JOURNEY_PICTURES;
  if (target) await saveScreenshot(desk, join(target, `undo-${name}.png`));
}

const bar = () => panelOf({ desk }).locator('.message.held');
const invite = () => press({ desk }, beginning(words.candidates.inviteName('')));

describe('an invitation by mistake', () => {
  it('is taken back within its ten seconds, also from another screen and by keyboard, and nobody hears of it', async () => {
    await section({ desk }, 'requests');
    await press({ desk }, new RegExp(story.request.topic));
    await press({ desk }, words.requests.actions.candidates);
    await invite();
    await bar()
      .getByText(/Sale 1 correo en \d+ s: \p{Lu}\p{L}+\./u)
      .waitFor();
    await picture('held');
    const element = await desk.locator('aside iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (frame) expect(await accessibilityFindings(frame)).toEqual([]);
    const spoken = panelOf({ desk }).locator('[aria-live=polite]').filter({ hasText: 'Todavía puede deshacerlo' });
    expect(await spoken.count()).toBe(1);
    await section({ desk }, 'today');
    await bar().getByRole('button', { name: holds.undo }).focus();
    await desk.keyboard.press('Enter');
    await panelOf({ desk }).getByText(holds.undone(1)).waitFor();
    await picture('undone');
    expect(await bar().count()).toBe(0);
    expect(await invitations()).toBe(0);
  });

  it('leaves by itself after them when she means it', async () => {
    await section({ desk }, 'requests');
    await press({ desk }, new RegExp(story.request.topic));
    await press({ desk }, words.requests.actions.candidates);
    await invite();
    await bar().waitFor();
    expect(await invitations()).toBe(0);
    await bar().waitFor({ state: 'detached', timeout: 40_000 });
    await panelOf({ desk })
      .getByText(beginning(holds.sent('').split('.')[0]?.trim() ?? ''))
      .waitFor();
    await picture('sent');
    expect(await invitations()).toBe(1);
  });

  it('leaves once the panel is opened again when it was closed before', async () => {
    await section({ desk }, 'today');
    await section({ desk }, 'requests');
    await press({ desk }, new RegExp(story.request.topic));
    await press({ desk }, words.requests.actions.candidates);
    await invite();
    await bar().waitFor();
    await desk.goto('about:blank');
    // Until half a minute has gone by, a panel that may still count down is left alone.
    await workspace.stop();
    workspace = await startWorkspace({ dist: 'dist', folder: workspace.folder, later: 31_000 });
    await openPanel();
    await expect.poll(invitations, { timeout: 60_000, interval: 1_000 }).toBe(2);
  });
});
