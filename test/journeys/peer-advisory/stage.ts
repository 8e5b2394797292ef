// Where the journey happens: the coordinator's window, and one phone for each of the two projects.
// With JOURNEY_PICTURES=DIR every look leaves a screenshot there.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { projects, type Side } from '../../../demo/peer-advisory/people.ts';
import { accessibilityFindings, DESKTOP, launchBrowser, PHONE, saveScreenshot } from '../browser.ts';
import { becomeVisitor, type Desk, openWindow, panelOf } from '../main-job/stage.ts';
import { type RunningWorkspace, startWorkspace } from '../workspace-server.ts';

/** The story of demo/peer-advisory begins on this Friday, at nine in the morning of Guadalajara. */
const STORY_BEGINS = '2026-11-20T15:00:00Z';
/** What makes tabs, forms and documents takes a while on a loaded machine. */
export const SLOW_MS = 90_000;

export interface Phone {
  readonly email: string;
  readonly inbox: Page;
  /** What was opened last from a message. */
  page: Page;
}

export interface Stage extends Desk {
  readonly workspace: RunningWorkspace;
  readonly phones: Readonly<Record<Side, Phone>>;
  /** Uncaught errors and console errors of all windows. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const [browser, workspace] = await Promise.all([
    launchBrowser(),
    startWorkspace({ dist: 'dist', setup: 'test/journeys/peer-advisory/office.ts', now: STORY_BEGINS }),
  ]);
  const errors: string[] = [];
  const desk = await openWindow(browser, DESKTOP, errors);
  desk.context().setDefaultTimeout(SLOW_MS);
  await desk.goto(workspace.url);
  const phoneOf = (side: Side) => takePhone(browser, workspace.url, projects[side].email, errors);
  const phones = { receiving: await phoneOf('receiving'), advising: await phoneOf('advising') };
  return {
    workspace,
    desk,
    phones,
    errors,
    async close() {
      await browser.close();
      await workspace.stop();
    },
  };
}

export async function takePhone(browser: Browser, url: string, email: string, errors: string[]): Promise<Phone> {
  const inbox = await openWindow(browser, PHONE, errors);
  inbox.context().setDefaultTimeout(SLOW_MS);
  await inbox.goto(`${url}/mail`);
  await becomeVisitor(inbox);
  return { email, inbox, page: inbox };
}

/** axe finds nothing in the panel. */
export async function looks({ desk }: Desk, picture: string): Promise<void> {
  await panelOf({ desk }).locator('.progress').waitFor({ state: 'detached' });
  await expectNothing(desk, 'aside iframe', picture);
  await takePicture(desk, `panel-${picture}`);
}

/** axe finds nothing in the dialog above the sheet. */
export async function looksInDialog({ desk }: Desk, picture: string): Promise<void> {
  await expectNothing(desk, '.script-dialog iframe', picture);
  await takePicture(desk, `dialog-${picture}`);
}

/** axe finds nothing on what was opened on a phone. */
export async function looksOn({ page }: Phone, picture: string): Promise<void> {
  await expectNothing(page, 'iframe', picture);
  await takePicture(page, `phone-${picture}`);
}

/** The same page on a computer, where there is room for tables; axe finds nothing there either. */
export async function looksWide({ page }: Phone, picture: string): Promise<void> {
  await page.setViewportSize(DESKTOP);
  await page.frameLocator('iframe').getByRole('table').first().waitFor();
  await expectNothing(page, 'iframe', picture);
  await takePicture(page, `wide-${picture}`);
  await page.setViewportSize(PHONE);
}

/** Of what axe has seen elsewhere already. */
export const pictureOf = ({ page }: Phone, picture: string): Promise<void> => takePicture(page, `phone-${picture}`);

async function expectNothing(page: Page, frame: string, picture: string): Promise<void> {
  const opened = await (await page.locator(frame).elementHandle())?.contentFrame();
  if (!opened) throw new Error(`${picture}: there is no ${frame}`);
  expect(await accessibilityFindings(opened), picture).toEqual([]);
}

let pictures = 0;

async function takePicture(page: Page, name: string): Promise<void> {
  const target = process.env.JOURNEY_PICTURES;
  if (!target) return;
  pictures += 1;
  await saveScreenshot(page, join(target, `${String(pictures).padStart(2, '0')}-${name}.png`));
}
