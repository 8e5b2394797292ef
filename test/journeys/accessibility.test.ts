// axe on everything the add-on shows, with the sample data: every screen of the sidebar, every form, every public page.
// The workspace's own pages are held to axe in workspace-page.test.ts.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { menu } from '../../src/text/es/menu.ts';
import { openEveryScreen } from './accessibility/screens.ts';
import {
  accessibilityFindings,
  DESKTOP,
  expectAccessible,
  launchBrowser,
  newPage,
  PHONE,
  saveScreenshot,
} from './browser.ts';
import { contentOf, followLink, openMail } from './main-job/mail.ts';
import { panelOf } from './main-job/stage.ts';
import { startSample } from './sample-folder.ts';
import type { RunningWorkspace } from './workspace-server.ts';

let browser: Browser;
let workspace: RunningWorkspace;
let desk: Page;
let phone: Page;

beforeAll(async () => {
  [browser, workspace] = await Promise.all([launchBrowser(), startSample()]);
  ({ page: desk } = await newPage(browser, DESKTOP));
  ({ page: phone } = await newPage(browser, PHONE));
  await desk.goto(workspace.url);
  await phone.goto(`${workspace.url}/mail`);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
  await workspace?.remove();
});

/** The document of the only frame on a page: the sidebar's, or that of a public page. */
async function frameOf(page: Page, selector: string) {
  const frame = await (await page.locator(selector).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`There is no frame ${selector}`);
  return frame;
}

/** With JOURNEY_PICTURES=DIR, a screenshot for people to look at. */
async function picture(page: Page, name: string): Promise<void> {
  const target = process.env.JOURNEY_PICTURES;
  if (target) await saveScreenshot(page, join(target, `${name}.png`));
}

describe('the sidebar', () => {
  beforeAll(async () => {
    await desk.getByRole('menuitem', { name: menu.title }).click();
    await desk.getByRole('menuitem', { name: menu.open, exact: true }).click();
    await panelOf({ desk }).getByRole('heading', { level: 1 }).waitFor();
  });
  for (const [screen, open] of Object.entries(openEveryScreen))
    it(`shows nothing to axe on the screen ${screen}`, async () => {
      await open({ desk });
      await panelOf({ desk }).locator('.progress, .waiting').first().waitFor({ state: 'detached' });
      await picture(desk, `screen-${screen}`);
      await expectAccessible(await frameOf(desk, 'aside iframe'));
    });
});

describe('the workbook with its sidebar', () => {
  it('shows nothing to axe', async () => {
    await expectAccessible(desk);
  });
});

describe('the forms, on a phone', () => {
  it('show nothing to axe, empty and with messages', async () => {
    await phone.goto(`${workspace.url}/forms`);
    const links = phone.getByRole('link', { name: 'Contestar' });
    await links.first().waitFor();
    const found: string[] = [];
    for (let index = 0; index < (await links.count()); index++) {
      await links.nth(index).click();
      await phone.getByRole('button', { name: /^(Siguiente|Enviar)$/ }).waitFor();
      found.push(...(await accessibilityFindings(phone)));
      await phone.getByRole('button', { name: /^(Siguiente|Enviar)$/ }).click();
      await phone.getByText(/^Falta revisar/).waitFor();
      found.push(...(await accessibilityFindings(phone)));
      await phone.goto(`${workspace.url}/forms`);
      await links.first().waitFor();
    }
    expect(found).toEqual([]);
  });
});

describe('the public pages, on a phone', () => {
  for (const [page, subject, link] of [
    ['invitation', /Invitación: |¿Puede acompañar/, /^Contestar la invitación|^Responder/],
    ['request', /Ya hay mentora|Recibimos su solicitud/, /^Ver cómo va/],
    ['of-mentor', /Para preparar «/, /^Entregar/],
    ['of-area', /Para revisar/, /^Revisar y contestar/],
    ['commitment', /Un acuerdo a su nombre/, /^Anotar mi avance/],
    ['certificate', /Gracias por su acompañamiento/, /^Comprobar/],
  ] as const)
    it(`show nothing to axe: ${page}`, async () => {
      await openMail(phone, '', subject);
      await expectAccessible(phone);
      const opened = await followLink(phone, link);
      await contentOf(opened).getByRole('heading', { level: 1 }).waitFor();
      await picture(opened, `page-${page}`);
      await expectAccessible(await frameOf(opened, 'iframe'));
      await expectAccessible(opened);
      await opened.close();
    });
  it('show nothing to axe: the page where a code is typed, with its answer', async () => {
    await openMail(phone, '', /Gracias por su acompañamiento/);
    const opened = await followLink(phone, /^Comprobar/);
    await opened.goto(opened.url().split('?')[0] ?? '');
    await contentOf(opened).getByRole('textbox').fill('0000000000');
    await expectAccessible(await frameOf(opened, 'iframe'));
    await contentOf(opened).getByRole('button').click();
    await contentOf(opened).getByRole('status').waitFor();
    await picture(opened, 'page-verification');
    await expectAccessible(await frameOf(opened, 'iframe'));
    await opened.close();
  });
  it('show nothing to axe: a link that is not whole', async () => {
    await openMail(phone, '', /Un acuerdo a su nombre/);
    const opened = await followLink(phone, /^Anotar mi avance/);
    await opened.goto(opened.url().slice(0, -4));
    await contentOf(opened).locator('h1, h2, p').first().waitFor();
    await expectAccessible(await frameOf(opened, 'iframe'));
    await opened.close();
  });
});
