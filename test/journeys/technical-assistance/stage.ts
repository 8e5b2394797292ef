// Where the journey happens: the window of the coordination, and the phones of the team and of whoever assists it.
import { assistant, lead } from '../../../demo/technical-assistance/people.ts';
import type { Block } from '../../../src/blocks/block.ts';
import { programmeNames } from '../../../src/programmes/programme-names.ts';
import { escaped, press, section, titled } from '../main-job/panel.ts';
import { panelOf } from '../main-job/stage.ts';
import { type OfficeStage, openOffice } from '../office-stage.ts';
import type { Phone } from '../peer-advisory/stage.ts';

export interface Stage extends OfficeStage {
  readonly team: Phone;
  readonly assistant: Phone;
}

export async function openStage(): Promise<Stage> {
  const office = await openOffice('test/journeys/technical-assistance/office.ts');
  return { ...office, team: await office.phoneOf(lead.email), assistant: await office.phoneOf(assistant.email) };
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
