// The first moment, on two phones: the theme, the documents, the analysis, the plan and the agreement on it.
import {
  analysis,
  keyDocuments,
  plan,
  planAgreed,
  theme,
} from '../../../src/programmes/peer-advisory/stages/preparation.ts';
import { specs } from '../../../src/text/es/specs.ts';
import { beginning, press, sees, words } from '../main-job/panel.ts';
import { panelOf } from '../main-job/stage.ts';
import { openBlock, openCase } from './case-screen.ts';
import { fillRow, isDone, openPage, takeUp, unfold, writeAll } from './phone.ts';
import { looksInDialog, looksOn, looksWide, pictureOf, type Stage } from './stage.ts';
import * as texts from './texts.ts';

export async function setTheme({ phones: { advising, receiving } }: Stage): Promise<void> {
  await openPage(advising);
  await looksOn(advising, 'page');
  await writeAll(await takeUp(advising, theme), Object.values(texts.theme.advising));
  await receiving.page.reload();
  await writeAll(await takeUp(receiving, theme), Object.values(texts.theme.receiving));
  await isDone(receiving, theme);
  await looksOn(receiving, 'theme');
}

export async function shareDocuments({ phones: { advising, receiving } }: Stage): Promise<void> {
  const block = await takeUp(receiving, keyDocuments);
  await block.getByRole('button', { name: specs.add('enlace') }).click();
  await fillRow(block, texts.keyDocument);
  await pictureOf(receiving, 'key-documents');
  await block.getByRole('button', { name: 'Avisar al proyecto asesor' }).click();
  await isDone(receiving, keyDocuments);
  await openPage(advising, /Documentos para usted/);
}

export async function analyse({ phones: { advising } }: Stage): Promise<void> {
  await writeAll(await takeUp(advising, analysis), Object.values(texts.analysis));
  await isDone(advising, analysis);
}

/** One side pastes what it has in a sheet, the other completes a row. */
export async function writePlan({ phones: { advising, receiving } }: Stage): Promise<void> {
  const pasted = await takeUp(advising, plan);
  await pasted.getByRole('button', { name: specs.paste }).click();
  await pasted.getByLabel(specs.pasteField).fill(texts.copiedPlan);
  await looksOn(advising, 'pasting');
  await pasted.getByRole('button', { name: specs.pasteAdd(texts.plan.length) }).click();
  await pasted.getByText(texts.plan[2].activity).waitFor();

  await receiving.page.reload();
  const block = await unfold(receiving, plan);
  await block
    .getByRole('button', { name: beginning(specs.edit) })
    .last()
    .click();
  await looksOn(receiving, 'row');
  await fillRow(block, { 'Herramientas e insumos': texts.inputs });
  await block.getByText(texts.inputs).waitFor();
  await pictureOf(receiving, 'plan');
  await looksWide(receiving, 'plan');
}

/** Where there is room for its seven columns; the panel shows what was changed there. */
export async function correctInDialog(stage: Stage): Promise<void> {
  const { desk } = stage;
  await openCase(stage);
  await openBlock(stage, plan);
  await press(stage, words.cases.openWide);
  const dialog = desk.frameLocator('.script-dialog iframe');
  await dialog.getByRole('table').waitFor();
  await looksInDialog(stage, 'plan');
  await dialog
    .getByRole('button', { name: beginning(specs.edit) })
    .first()
    .click();
  await fillRow(dialog.locator('.specs'), { Metodología: texts.method });
  await dialog.getByRole('table').getByText(texts.method).waitFor();
  await desk.locator('.script-dialog > header').getByRole('button').click();
  await desk.locator('.script-dialog').waitFor({ state: 'detached' });
  await panelOf(stage).getByRole('heading', { level: 1 }).click();
  await sees(stage, texts.method);
}

export async function agreeOnPlan({ phones: { receiving } }: Stage): Promise<void> {
  const block = await takeUp(receiving, planAgreed);
  await block.getByRole('radio', { name: 'Estamos de acuerdo' }).check();
  await block.getByRole('button', { name: specs.decide }).click();
  await isDone(receiving, planAgreed);
}
