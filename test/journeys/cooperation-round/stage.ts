// Where the journey happens: the window of the secretariat, and the phone of the country's focal point.
import { focalPoint } from '../../../demo/cooperation-round/people.ts';
import * as texts from '../../../demo/cooperation-round/texts.ts';
import type { Block } from '../../../src/blocks/block.ts';
import { menu } from '../../../src/text/es/menu.ts';
import { DESKTOP, launchBrowser } from '../browser.ts';
import { press, section, titled } from '../main-job/panel.ts';
import { type Desk, openWindow, panelOf } from '../main-job/stage.ts';
import { type Phone, SLOW_MS, takePhone } from '../peer-advisory/stage.ts';
import { type RunningWorkspace, startWorkspace } from '../workspace-server.ts';

/** The story of demo/cooperation-round begins on this Friday. */
const STORY_BEGINS = '2026-11-20T15:00:00Z';

export interface Stage extends Desk {
  readonly workspace: RunningWorkspace;
  readonly country: Phone;
  /** Uncaught errors and console errors of all windows. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const [browser, workspace] = await Promise.all([
    launchBrowser(),
    startWorkspace({ dist: 'dist', setup: 'test/journeys/cooperation-round/office.ts', now: STORY_BEGINS }),
  ]);
  const errors: string[] = [];
  const desk = await openWindow(browser, DESKTOP, errors);
  desk.context().setDefaultTimeout(SLOW_MS);
  await desk.goto(workspace.url);
  const country = await takePhone(browser, workspace.url, focalPoint.email, errors);
  return {
    workspace,
    desk,
    country,
    errors,
    async close() {
      await browser.close();
      await workspace.stop();
    },
  };
}

export async function openPanel({ desk }: Stage): Promise<void> {
  await desk.getByRole('menuitem', { name: menu.title }).click();
  await desk.getByRole('menuitem', { name: menu.open, exact: true }).click();
  await titled({ desk }, /./);
}

/** As it stands now, from the list. */
export async function openCase(stage: Stage): Promise<void> {
  await section(stage, 'cases');
  await press(stage, new RegExp(`^${texts.request.initiative}`));
  await titled(stage, texts.request.initiative);
}

/** A block of the case, in the panel. */
export async function openBlock(stage: Stage, { aspects }: Block): Promise<void> {
  await openCase(stage);
  const label = aspects.label.es;
  await panelOf(stage).locator('.steps').getByRole('button', { name: label, exact: true }).click();
  await titled(stage, label);
  await panelOf(stage).locator('.specs').waitFor();
}
