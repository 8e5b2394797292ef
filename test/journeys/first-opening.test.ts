// What somebody sees who runs `npm start` for the first time: the sample, with the panel open beside it.
// With README_PICTURE=FILE the picture of README.md is made anew.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, launchBrowser, newPage, saveScreenshot } from './browser.ts';
import { titled, words } from './main-job/panel.ts';
import { panelOf } from './main-job/stage.ts';
import { fillSample } from './sample-folder.ts';
import type { RunningWorkspace } from './workspace-server.ts';

let browser: Browser;
let workspace: RunningWorkspace;
let desk: Page;

beforeAll(async () => {
  [browser, workspace] = await Promise.all([launchBrowser(), fillSample()]);
  ({ page: desk } = await newPage(browser, DESKTOP));
  await desk.goto(workspace.url);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
  await workspace?.remove();
});

describe('The workspace with sample data, opened for the first time', () => {
  it('shows the panel by itself', async () => {
    await titled({ desk }, new RegExp(words.nav.today));
    await desk.locator('#cell-1-0').waitFor();
    const target = process.env.README_PICTURE;
    if (!target) return;
    await panelOf({ desk }).locator('.progress').waitFor({ state: 'detached' });
    await desk.getByRole('button', { name: 'Solicitudes', exact: true }).click();
    await desk.locator('.tab.current', { hasText: 'Solicitudes' }).waitFor();
    await desk.locator('#cell-2-1').waitFor();
    await desk.locator('.toast').waitFor({ state: 'detached', timeout: 30_000 });
    await saveScreenshot(desk, target);
  });

  it('and not again once it was closed', async () => {
    await desk.getByRole('button', { name: 'Cerrar panel' }).click();
    await desk.locator('aside').waitFor({ state: 'detached' });
    await desk.reload();
    await desk.locator('#cell-1-0').waitFor();
    expect(await desk.locator('aside').count()).toBe(0);
  });
});
