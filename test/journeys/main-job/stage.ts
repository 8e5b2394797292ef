// Where the journey happens: one workspace, and the three windows that people look through.
// With JOURNEY_PICTURES=DIR each step leaves a screenshot there.
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { DESKTOP, launchBrowser, newPage, PHONE, saveScreenshot } from '../browser.ts';
import { type RunningWorkspace, startWorkspace } from '../workspace-server.ts';

/** The story of demo/story-people.ts begins on this Friday, at nine in the morning of Guadalajara. */
const STORY_BEGINS = '2026-11-20T15:00:00Z';

export interface Stage {
  readonly workspace: RunningWorkspace;
  /** The coordinator's window with the workbook and the sidebar. */
  readonly desk: Page;
  /** Another tab of the coordinator: mail, Drive, clock. */
  readonly tab: Page;
  /** A computer of somebody outside, without an account. */
  readonly outside: Page;
  /** A phone of somebody outside, without an account. */
  readonly phone: Page;
  /** Uncaught errors and console errors of all windows. */
  readonly errors: readonly string[];
  picture(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

interface Opening {
  /** An earlier workspace to go on with; absent: an empty one on the first day of the story. */
  readonly folder?: string;
  readonly dist?: string;
}

export async function openStage({ folder, dist = 'dist' }: Opening = {}): Promise<Stage> {
  const [browser, workspace] = await Promise.all([
    launchBrowser(),
    startWorkspace({ dist, ...(folder === undefined ? { now: STORY_BEGINS } : { folder }) }),
  ]);
  const errors: string[] = [];
  const desk = await openWindow(browser, DESKTOP, errors);
  const tab = await desk.context().newPage();
  const outside = await openWindow(browser, DESKTOP, errors);
  const phone = await openWindow(browser, PHONE, errors);
  await desk.goto(workspace.url);
  await tab.goto(`${workspace.url}/mail`);
  for (const page of [outside, phone]) {
    await page.goto(`${workspace.url}/mail`);
    await becomeVisitor(page);
  }
  let pictures = 0;
  return {
    workspace,
    desk,
    tab,
    outside,
    phone,
    errors,
    async picture(page, name) {
      const target = process.env.JOURNEY_PICTURES;
      if (!target) return;
      pictures += 1;
      if (page === desk) await desk.frameLocator('aside iframe').locator('.progress').waitFor({ state: 'detached' });
      await saveScreenshot(page, join(target, `${String(pictures).padStart(2, '0')}-${name}.png`));
    },
    async close() {
      await browser.close();
      await workspace.stop();
    },
  };
}

export async function openWindow(
  browser: Browser,
  size: { width: number; height: number },
  errors: string[],
): Promise<Page> {
  const { page, context } = await newPage(browser, size);
  context.on('weberror', (event) => errors.push(String(event.error())));
  context.on('console', (message) => {
    if (message.type() === 'error')
      errors.push(`${message.page()?.url() ?? ''}: ${message.text()} (${message.location().url})`);
  });
  return page;
}

export async function becomeVisitor(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Actúas como/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Sin cuenta (visitante)' }).click();
  await page.getByRole('button', { name: 'Actúas como: Sin cuenta (visitante)' }).waitFor();
}

/** Goes to one of the places at the left of every page of the workspace. */
export async function goTo(page: Page, place: 'Libro' | 'Formularios' | 'Drive' | 'Correo' | 'Reloj'): Promise<void> {
  await page.getByRole('navigation', { name: 'Lugares' }).getByRole('link', { name: place }).click();
  await page.getByRole('navigation', { name: 'Lugares' }).locator('[aria-current=page]', { hasText: place }).waitFor();
}

/** The coordinator's window: all that the sidebar needs. */
export type Desk = Pick<Stage, 'desk'>;

/** The sidebar inside its sandboxed frame. */
export const panelOf = ({ desk }: Desk): FrameLocator => desk.frameLocator('aside iframe');

/** How long moving the clock over several days of hourly triggers may take on a loaded machine. */
const CLOCK_TIMEOUT_MS = 90_000;

/** Moves the clock in the Clock view; the triggers on the way run. `to` is local: 2026-11-30T12:00. */
export async function moveClock(stage: Stage, to: string): Promise<void> {
  const page = stage.tab;
  await goTo(page, 'Reloj');
  await page.getByLabel('Ir a una fecha').fill(to);
  await page.getByRole('button', { name: 'Adelantar hasta ahí' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^Corri|^No tocaba/ })
    .waitFor({ timeout: CLOCK_TIMEOUT_MS });
}
