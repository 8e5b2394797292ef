// Where the journey of a case happens: a workspace that was filled beforehand, the window of its team, and the phones of
// those who take part.
import { menu } from '../../src/text/es/menu.ts';
import { DESKTOP, launchBrowser } from './browser.ts';
import { titled } from './main-job/panel.ts';
import { type Desk, openWindow } from './main-job/stage.ts';
import { type Phone, SLOW_MS, takePhone } from './peer-advisory/stage.ts';
import { type RunningWorkspace, startWorkspace } from './workspace-server.ts';

/** The stories of the demo begin on this Friday. */
const STORY_BEGINS = '2026-11-20T15:00:00Z';

export interface OfficeStage extends Desk {
  readonly workspace: RunningWorkspace;
  /** Uncaught errors and console errors of all windows. */
  readonly errors: readonly string[];
  /** Of whoever was sent the link of her page. */
  phoneOf(email: string): Promise<Phone>;
  close(): Promise<void>;
}

/** `setup`: the module that fills the workspace. */
export async function openOffice(setup: string): Promise<OfficeStage> {
  const [browser, workspace] = await Promise.all([
    launchBrowser(),
    startWorkspace({ dist: 'dist', setup, now: STORY_BEGINS }),
  ]);
  const errors: string[] = [];
  const desk = await openWindow(browser, DESKTOP, errors);
  desk.context().setDefaultTimeout(SLOW_MS);
  await desk.goto(workspace.url);
  return {
    workspace,
    desk,
    errors,
    phoneOf: (email) => takePhone(browser, workspace.url, email, errors),
    async close() {
      await browser.close();
      await workspace.stop();
    },
  };
}

export async function openPanel({ desk }: Desk): Promise<void> {
  await desk.getByRole('menuitem', { name: menu.title }).click();
  await desk.getByRole('menuitem', { name: menu.open, exact: true }).click();
  await titled({ desk }, /./);
}
