// Where the journey happens: the window of the coordination, and the phones of the team and of whoever assists it.
import { assistant, lead } from '../../../demo/technical-assistance/people.ts';
import type { Block } from '../../../src/blocks/block.ts';
import { programmeNames } from '../../../src/programmes/programme-names.ts';
import { menu } from '../../../src/text/es/menu.ts';
import { DESKTOP, launchBrowser } from '../browser.ts';
import { escaped, press, section, titled } from '../main-job/panel.ts';
import { type Desk, openWindow, panelOf } from '../main-job/stage.ts';
import { type Phone, SLOW_MS, takePhone } from '../peer-advisory/stage.ts';
import { type RunningWorkspace, startWorkspace } from '../workspace-server.ts';

/** The story of demo/technical-assistance begins on this Friday. */
const STORY_BEGINS = '2026-11-20T15:00:00Z';

export interface Stage extends Desk {
  readonly workspace: RunningWorkspace;
  readonly team: Phone;
  readonly assistant: Phone;
  /** Uncaught errors and console errors of all windows. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const [browser, workspace] = await Promise.all([
    launchBrowser(),
    startWorkspace({ dist: 'dist', setup: 'test/journeys/technical-assistance/office.ts', now: STORY_BEGINS }),
  ]);
  const errors: string[] = [];
  const desk = await openWindow(browser, DESKTOP, errors);
  desk.context().setDefaultTimeout(SLOW_MS);
  await desk.goto(workspace.url);
  const phoneOf = (email: string) => takePhone(browser, workspace.url, email, errors);
  return {
    workspace,
    desk,
    team: await phoneOf(lead.email),
    assistant: await phoneOf(assistant.email),
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

export async function openCases(stage: Stage, programme: keyof typeof programmeNames): Promise<void> {
  await section(stage, 'cases');
  await press(stage, programmeNames[programme].es);
}

/** A block of a case of technical assistance, in the panel. */
export async function openBlock(stage: Stage, title: string, { aspects }: Block): Promise<void> {
  await openCases(stage, 'technical-assistance');
  await press(stage, new RegExp(escaped(title)));
  await titled(stage, title);
  const label = aspects.label.es;
  await panelOf(stage).locator('.steps').getByRole('button', { name: label, exact: true }).click();
  await titled(stage, label);
  await panelOf(stage).locator('.specs').waitFor();
}
