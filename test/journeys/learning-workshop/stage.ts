// Where the journey happens: the window of the facilitation team, and the phone of somebody who is about to register.
import { people } from '../../../demo/learning-workshop/people.ts';
import * as texts from '../../../demo/learning-workshop/texts.ts';
import type { Block } from '../../../src/blocks/block.ts';
import { programmeNames } from '../../../src/programmes/programme-names.ts';
import { menu } from '../../../src/text/es/menu.ts';
import { DESKTOP, launchBrowser } from '../browser.ts';
import { beginning, press, section, titled } from '../main-job/panel.ts';
import { type Desk, openWindow, panelOf } from '../main-job/stage.ts';
import { type Phone, SLOW_MS, takePhone } from '../peer-advisory/stage.ts';
import { type RunningWorkspace, startWorkspace } from '../workspace-server.ts';

const STORY_BEGINS = '2026-11-20T15:00:00Z';

/** Who registers: nobody of the workshop that is over. */
export const newcomer = people.slice(6, 12)[0] ?? { name: '', email: '', gender: '', organisation: '', kind: '' };

export const titles = { over: texts.title, next: texts.nextTitle } as const;

export interface Stage extends Desk {
  readonly workspace: RunningWorkspace;
  readonly participant: Phone;
  /** Uncaught errors and console errors of all windows. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const [browser, workspace] = await Promise.all([
    launchBrowser(),
    startWorkspace({ dist: 'dist', setup: 'demo/learning-workshop/office.ts', now: STORY_BEGINS }),
  ]);
  const errors: string[] = [];
  const desk = await openWindow(browser, DESKTOP, errors);
  desk.context().setDefaultTimeout(SLOW_MS);
  await desk.goto(workspace.url);
  const participant = await takePhone(browser, workspace.url, newcomer.email, errors);
  return {
    workspace,
    desk,
    participant,
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
export async function openCase(stage: Stage, title: string): Promise<void> {
  await section(stage, 'advisories');
  await press(stage, programmeNames['learning-workshop'].es);
  await press(stage, beginning(title));
  await titled(stage, title);
}

/** A block of a workshop, in the panel. */
export async function openBlock(stage: Stage, title: string, { aspects }: Block): Promise<void> {
  await openCase(stage, title);
  const label = aspects.label.es;
  await panelOf(stage).locator('.steps').getByRole('button', { name: label, exact: true }).click();
  await titled(stage, label);
  await panelOf(stage).locator('.specs').waitFor();
}
