// Where the journey happens: the window of the secretariat, and the phone of the country's focal point.
import { focalPoint } from '../../../demo/cooperation-round/people.ts';
import * as texts from '../../../demo/cooperation-round/texts.ts';
import type { Block } from '../../../src/blocks/block.ts';
import { press, section, titled } from '../main-job/panel.ts';
import { panelOf } from '../main-job/stage.ts';
import { type OfficeStage, openOffice } from '../office-stage.ts';
import type { Phone } from '../peer-advisory/stage.ts';

export interface Stage extends OfficeStage {
  readonly country: Phone;
}

export async function openStage(): Promise<Stage> {
  const office = await openOffice('test/journeys/cooperation-round/office.ts');
  return { ...office, country: await office.phoneOf(focalPoint.email) };
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
