// Installing from the panel in an empty workbook, cut at every step once: the page goes away while a part is being made,
// or the whole machine does. Each time the panel is opened it goes on, and in the end everything stands once.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { topics } from '../../src/tables/topics.ts';
import { install } from '../../src/text/es/install.ts';
import { menu } from '../../src/text/es/menu.ts';
import { Workspace } from '../../workspace/engine/workspace.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { DESKTOP, launchBrowser, newPage } from './browser.ts';
import { press, titled, words } from './main-job/panel.ts';
import { panelOf } from './main-job/stage.ts';
import { type RunningWorkspace, startWorkspace } from './workspace-server.ts';

const PARTS = ['tabs', 'settings', 'language', 'folders', 'templates', 'forms', 'triggers', 'access'] as const;
type Part = (typeof PARTS)[number];
/** While these are made, the machine goes. */
const KILLED: readonly Part[] = ['templates', 'triggers'];
/** Sheets, forms, folders and templates on a loaded machine. */
const LONG_MS = 90_000;

const ARRIVED_MS = 1_000;

let browser: Browser;
let workspace: RunningWorkspace;
let desk: Page;
/** How many of the parts may leave the page to be made; what was cut before its end is asked for again. */
let allowed = PARTS.length;
const errors: string[] = [];

beforeAll(async () => {
  [browser, workspace] = await Promise.all([launchBrowser(), startWorkspace({ dist: 'dist' })]);
  ({ page: desk } = await newPage(browser, DESKTOP));
  desk.setDefaultTimeout(LONG_MS);
  desk.on('pageerror', (error) => errors.push(String(error)));
  // One route for the whole journey: taking routes off and putting them on while a page loads can lose its requests.
  await desk.route('**/api/run', async (route) => {
    const body = route.request().postData();
    if (PARTS.slice(allowed).some((part) => asksFor(body, part))) return;
    await route.continue();
  });
  await desk.goto(workspace.url);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
  await workspace?.remove();
});

async function chooseInMenu(item: string): Promise<void> {
  await desk.getByRole('menuitem', { name: menu.title }).click();
  await desk.getByRole('menuitem', { name: item, exact: true }).click();
}

const asksFor = (body: string | null, part: string) => (body ?? '').includes(`{"part":"${part}"`);

/** Resolves when the panel has asked for this part; what it asks for next does not leave the page any more. */
async function lastAsked(part: Part): Promise<void> {
  allowed = PARTS.indexOf(part) + 1;
  await desk.waitForRequest((request) => request.url().endsWith('/api/run') && asksFor(request.postData(), part), {
    timeout: LONG_MS,
  });
}

describe('Installing from the panel', () => {
  it('ends complete although it is cut at every part', async () => {
    for (const [index, part] of PARTS.entries()) {
      const asked = lastAsked(part);
      await chooseInMenu(menu.open);
      if (index === 0) {
        await panelOf({ desk }).getByText(words.installation.firstTime).waitFor();
        await press({ desk }, words.installation.install);
      }
      await asked;
      // A page that goes at this very moment takes its call along; this is about calls that have arrived.
      await desk.waitForTimeout(ARRIVED_MS);
      if (KILLED.includes(part)) {
        await workspace.stop('SIGKILL');
        workspace = await startWorkspace({ dist: 'dist', folder: workspace.folder });
        await desk.goto(workspace.url);
      } else await desk.reload();
    }
    allowed = PARTS.length;
    await chooseInMenu(menu.open);
    await titled({ desk }, new RegExp(words.nav.today));
    await desk.getByRole('button', { name: 'Solicitudes', exact: true }).waitFor();
    expect(errors).toEqual([]);
  }, 600_000);

  it('leaves one thing to a person: to open the published page, whose address nothing else tells', async () => {
    await chooseInMenu(menu.check);
    await desk.getByText(install.webAppMissing).waitFor();
    await desk.getByRole('button', { name: 'Aceptar' }).click();
    const outside = await desk.context().newPage();
    await outside.goto(workspace.pages);
    await outside.frameLocator('iframe').getByRole('textbox').waitFor();
    await outside.close();
  }, 600_000);

  it('leaves nothing to repair, and what is damaged is repaired by the menu, question after question', async () => {
    await chooseInMenu(menu.check);
    await desk.getByText(menu.allWell).waitFor();
    await desk.getByRole('button', { name: 'Aceptar' }).click();
    await desk.getByRole('button', { name: topics.label.es, exact: true }).click();
    await desk.getByRole('button', { name: `Opciones de ${topics.label.es}` }).click();
    await desk.getByRole('menuitem', { name: 'Eliminar', exact: true }).click();
    await desk.getByRole('button', { name: 'Eliminar', exact: true }).click();
    await desk.getByRole('button', { name: topics.label.es, exact: true }).waitFor({ state: 'detached' });
    await chooseInMenu(menu.check);
    await desk.getByText(menu.repairQuestion).waitFor();
    await desk.getByRole('button', { name: 'Sí' }).click();
    await desk.getByText(menu.repaired).waitFor();
    await desk.getByRole('button', { name: 'Aceptar' }).click();
    await desk.getByRole('button', { name: topics.label.es, exact: true }).click();
    await desk.locator('.tab.current', { hasText: topics.label.es }).waitFor();
    await desk.locator('#cell-1-1').waitFor();
  }, 600_000);

  it('made every file once', async () => {
    await workspace.stop();
    const files = new DriveFiles(Workspace.open({ dist: 'dist', folder: workspace.folder }).world).all();
    const names = files.map(({ name, mimeType }) => `${mimeType} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('application/vnd.google-apps.folder Entrepares');
  });
});
