// The first moment, on two phones: the theme, the documents, the analysis, the plan and the agreement on it.
import {
  analysis,
  keyDocuments,
  plan,
  planAgreed,
  theme,
} from '../../../src/programmes/peer-advisory/stages/preparation.ts';
import { specs } from '../../../src/text/es/specs.ts';
import { beginning } from '../main-job/panel.ts';
import { fillRow, isDone, openPage, takeUp, unfold, writeAll } from './phone.ts';
import { looksOn, looksWide, pictureOf, type Stage } from './stage.ts';
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

export async function agreeOnPlan({ phones: { receiving } }: Stage): Promise<void> {
  const block = await takeUp(receiving, planAgreed);
  await block.getByRole('radio', { name: 'Estamos de acuerdo' }).check();
  await block.getByRole('button', { name: specs.decide }).click();
  await isDone(receiving, planAgreed);
}
