// The second and the third moment: activities ticked off, the survey, the balance, the joint report and what is said of it.
import { formsOf } from '../../../src/forms/all-forms.ts';
import { activities, perceptions } from '../../../src/programmes/peer-advisory/stages/implementation.ts';
import { balance, jointReport, problemMap, reportPaper } from '../../../src/programmes/peer-advisory/stages/report.ts';
import { mailsBlocks } from '../../../src/text/es/mails-blocks.ts';
import { specs } from '../../../src/text/es/specs.ts';
import { answerForm } from '../main-job/form-page.ts';
import { beginning, press, sees, told } from '../main-job/panel.ts';
import { panelOf } from '../main-job/stage.ts';
import { makeAndSend, openBlock, openCase } from './case-screen.ts';
import { fillRow, isDone, openFrom, openPage, takeUp, unfold, writeAll } from './phone.ts';
import { looks, looksOn, pictureOf, type Stage } from './stage.ts';
import * as texts from './texts.ts';

export async function tickActivities({ phones: { receiving } }: Stage): Promise<void> {
  const ticks = (await takeUp(receiving, activities)).getByRole('checkbox');
  await ticks.first().waitFor();
  for (const tick of await ticks.all()) await tick.check();
  await isDone(receiving, activities);
  await looksOn(receiving, 'activities');
}

export async function sendSurvey(stage: Stage): Promise<void> {
  await openCase(stage);
  await openBlock(stage, perceptions);
  await sees(stage, 'Todavía no hay respuestas.');
  await panelOf(stage).locator('summary').filter({ hasText: specs.qr }).click();
  await looks(stage, 'survey');
  await press(stage, /^Enviar el enlace a/);
  await told(stage, 'Salen 2 correos');
  await sees(stage, beginning('Se comparte desde el'));
}

/** Without a name, from the message; until enough have answered, the coordinator sees only how many did. */
export async function answerSurvey(stage: Stage): Promise<void> {
  const { advising } = stage.phones;
  const label = perceptions.aspects.label.es;
  const form = formsOf(['peer-advisory']).find(({ title: { es } }) => es === label);
  if (!form) throw new Error('The survey has no form');
  await openFrom(advising, mailsBlocks.survey.open(), new RegExp(label));
  await answerForm(advising.page, form, texts.opinion);
  await openCase(stage);
  await openBlock(stage, perceptions);
  await sees(stage, /^1 respuesta/);
}

export async function takeStock({ phones: { advising, receiving } }: Stage): Promise<void> {
  await openPage(advising, /Documentos para usted/);
  const lines = await takeUp(advising, balance);
  const edit = lines.getByRole('button', { name: beginning(specs.edit) });
  for (const [index, line] of texts.balance.entries()) {
    await edit.nth(index).click();
    await fillRow(lines, line);
  }
  await isDone(advising, balance);
  await pictureOf(advising, 'balance');
  await receiving.page.reload();
  await writeAll(await unfold(receiving, problemMap), Object.values(texts.problemMap));
  await isDone(receiving, problemMap);
  await looksOn(receiving, 'problem-map');
}

export async function writeReport({ phones }: Stage): Promise<void> {
  await phones.advising.page.reload();
  for (const side of ['advising', 'receiving'] as const)
    await writeAll(
      await takeUp(phones[side], jointReport),
      texts.headings.map((heading) => texts.reportText(side, heading)),
    );
  await isDone(phones.receiving, jointReport);
  await pictureOf(phones.receiving, 'joint-report');
}

/** The coordinator makes the document; the project that received advice reads and approves it. */
export async function reviewReport(stage: Stage): Promise<void> {
  const { receiving } = stage.phones;
  await makeAndSend(stage, reportPaper, 'Salen 2 correos');
  await openPage(receiving, new RegExp(reportPaper.aspects.label.es));
  const block = await takeUp(receiving, reportPaper);
  await block.getByRole('radio', { name: 'Aprobar' }).check();
  await looksOn(receiving, 'reviewing');
  await block.getByRole('button', { name: specs.decide }).click();
  await isDone(receiving, reportPaper);
}
