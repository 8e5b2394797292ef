// Where the journey happens: the window of the facilitation team, and the phone of somebody who is about to register.
import { people } from '../../../demo/learning-workshop/people.ts';
import * as texts from '../../../demo/learning-workshop/texts.ts';
import type { Block } from '../../../src/blocks/block.ts';
import { programmeNames } from '../../../src/programmes/programme-names.ts';
import { beginning, press, section, titled } from '../main-job/panel.ts';
import { panelOf } from '../main-job/stage.ts';
import { type OfficeStage, openOffice } from '../office-stage.ts';
import type { Phone } from '../peer-advisory/stage.ts';

/** Who registers: nobody of the workshop that is over. */
export const newcomer = people.slice(6, 12)[0] ?? { name: '', email: '', gender: '', organisation: '', kind: '' };

export const titles = { over: texts.title, next: texts.nextTitle } as const;

export interface Stage extends OfficeStage {
  readonly participant: Phone;
}

export async function openStage(): Promise<Stage> {
  const office = await openOffice('demo/learning-workshop/office.ts');
  return { ...office, participant: await office.phoneOf(newcomer.email) };
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
