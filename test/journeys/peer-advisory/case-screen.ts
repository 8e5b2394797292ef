// The advisory in the panel, as the coordinator moves about in it.
import type { Block } from '../../../src/blocks/block.ts';
import { programmeNames } from '../../../src/programmes/programme-names.ts';
import { menu } from '../../../src/text/es/menu.ts';
import { specs } from '../../../src/text/es/specs.ts';
import { press, section, sees, titled, told, words } from '../main-job/panel.ts';
import { panelOf } from '../main-job/stage.ts';
import { looks, type Stage } from './stage.ts';
import { asking } from './texts.ts';

export const programmeName = programmeNames['peer-advisory'].es;
export const title = asking.project;

export async function openPanel({ desk }: Stage): Promise<void> {
  await desk.getByRole('menuitem', { name: menu.title }).click();
  await desk.getByRole('menuitem', { name: menu.open, exact: true }).click();
  await titled({ desk }, /./);
}

export async function openList(stage: Stage): Promise<void> {
  await section(stage, 'advisories');
  await press(stage, programmeName);
}

/** As it stands now, from the list. */
export async function openCase(stage: Stage): Promise<void> {
  await openList(stage);
  await press(stage, new RegExp(`^${title}`));
  await titled(stage, title);
}

export async function openBlock(stage: Stage, { aspects }: Block): Promise<void> {
  const label = aspects.label.es;
  await panelOf(stage).locator('.steps').getByRole('button', { name: label, exact: true }).click();
  await titled(stage, label);
  await panelOf(stage).locator('.specs').waitFor();
}

export async function backToCase(stage: Stage): Promise<void> {
  await press(stage, words.back);
  await titled(stage, title);
}

/** Makes the document of a block and sends it to whoever takes part. */
export async function makeAndSend(stage: Stage, block: Block, mails: string): Promise<void> {
  await openCase(stage);
  await openBlock(stage, block);
  await press(stage, specs.make);
  await sees(stage, new RegExp(`^${specs.version(1)}`));
  await press(stage, /^Enviar a/);
  await told(stage, mails);
  await looks(stage, block.key);
}
