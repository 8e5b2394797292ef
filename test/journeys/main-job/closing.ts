// What remains of the advisory: report, follow-up plan, progress told by link, incentive, closing, certificate.
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { mentors, story } from '../../../demo/story-people.ts';
import { followUp } from '../../../src/programmes/mentoring/blocks/follow-up.ts';
import { advisories as table } from '../../../src/tables/advisories.ts';
import { commitments } from '../../../src/tables/commitments.ts';
import { documentLabels } from '../../../src/tables/documents.ts';
import { advisories } from '../../../src/text/es/advisories.ts';
import { mailsAdvisories } from '../../../src/text/es/mails-advisories.ts';
import { mailsBlocks } from '../../../src/text/es/mails-blocks.ts';
import { specs } from '../../../src/text/es/specs.ts';
import { pageTexts } from '../../../src/text/page-text.ts';
import { contentOf, followLink, openMail } from './mail.ts';
import { beginning, enter, escaped, press, screenInMenu, sees, told, words } from './panel.ts';
import { openAdvisory, unfold } from './preparing.ts';
import { panelOf, type Stage } from './stage.ts';

const { actions } = advisories;
const [, mentor] = mentors;
const rowName = 'acuerdo';

export async function writeReport(stage: Stage): Promise<void> {
  await openAdvisory(stage);
  await stage.picture(stage.desk, 'advisory-before-report');
  await press(stage, words.advisories.reportTexts);
  // What the mentor answered stands there already; whoever types before it has come is asked which text stays.
  const answered = panelOf(stage).getByLabel(table.columns.achieved.label.es, { exact: true });
  await expect.poll(() => answered.inputValue(), { timeout: 20_000 }).toBe(story.mentorSurvey.achieved);
  for (const key of ['achieved', 'pendingTopics', 'recommendations'] as const)
    await enter(stage, table.columns[key].label.es, story.report[key]);
  await stage.picture(stage.desk, 'report-texts');
  await press(stage, words.advisories.makeReport);
  await told(stage, words.advisories.reportMade(1));
  await seesDocument(stage, 'advisory-report', story.report.recommendations);
}

/** Opens the newest document of a kind from the sidebar and finds its text on the drawn page. */
async function seesDocument(stage: Stage, kind: keyof typeof documentLabels, text: string): Promise<void> {
  const opening = stage.desk.context().waitForEvent('page');
  await panelOf(stage)
    .getByRole('link', { name: new RegExp(`^Abrir ${escaped(documentLabels[kind].es)}`) })
    .first()
    .click();
  const page = await opening;
  await page.locator('.docx').getByText(text).first().waitFor();
  await stage.picture(page, `document-${kind}`);
  await page.close();
}

export async function planFollowUp(stage: Stage): Promise<void> {
  const [byArea, byTeam] = story.commitments;
  await agreeAsArea(stage, byArea);
  await openAdvisory(stage);
  await press(stage, actions.makePlan);
  await sees(stage, byArea.agreement);
  await press(stage, specs.add(rowName));
  const form = panelOf(stage).locator('.row-form');
  const { ownerName, ownerEmail, ...others } = byTeam;
  await form.getByRole('button', { name: ownerName, exact: true }).click();
  await expect.poll(() => field(form, 'ownerEmail').inputValue()).toBe(ownerEmail);
  await fill(form, others);
  // How far it is means nothing of what is only being agreed.
  expect(await field(form, 'progress').count()).toBe(0);
  await stage.picture(stage.desk, 'follow-up');
  await form.getByRole('button', { name: specs.save, exact: true }).click();
  await form.waitFor({ state: 'detached' });
  await sees(stage, byTeam.agreement);
  await stage.picture(stage.desk, 'agreements');
  await press(stage, words.advisories.makePlan);
  await told(stage, words.advisories.planMade(1));
  await seesDocument(stage, 'follow-up-plan', story.commitments[0].agreement);
}

/** The area writes down what was agreed on its own page, on a phone. */
async function agreeAsArea(stage: Stage, agreement: Agreement & { readonly agreement: string }): Promise<void> {
  await openMail(stage.phone, story.area.contactEmail, /vinculación/i);
  const page = await followLink(stage.phone, beginning(mailsBlocks.openPage()));
  const block = await unfold(contentOf(page), 'follow-up', followUp.aspects.label.es);
  await stage.picture(page, 'to-agree');
  await block.getByRole('button', { name: specs.add(rowName) }).click();
  await fill(block, agreement);
  await stage.picture(page, 'agreeing');
  await block.getByRole('button', { name: specs.save, exact: true }).click();
  await block.getByText(agreement.agreement).first().waitFor();
  await stage.picture(page, 'agreed');
  await page.close();
}

type Agreement = Readonly<Partial<Record<keyof typeof commitments.columns, string | number>>>;

function field(form: Locator, key: keyof typeof commitments.columns): Locator {
  const { label } = commitments.columns[key];
  return form.getByLabel(new RegExp(`^${escaped(label.es)}( · ${specs.optional})?$`)).first();
}

async function fill(form: Locator, agreement: Agreement): Promise<void> {
  for (const [key, value] of Object.entries(agreement))
    await field(form, key as keyof typeof commitments.columns).fill(String(value));
}

/** Who owes an agreement says on a phone how far it is. */
export async function reportProgress(stage: Stage): Promise<void> {
  const page = pageTexts.es.commitment;
  const [commitment] = story.commitments;
  await openMail(stage.phone, commitment.ownerEmail, /Un acuerdo a su nombre/);
  await stage.picture(stage.phone, 'agreement-mail');
  const opened = await followLink(stage.phone, beginning(mailsAdvisories.buttons.progress()));
  const content = contentOf(opened);
  await content.getByRole('slider', { name: page.percent }).fill('60');
  await content.getByLabel(beginning(page.note)).fill('Ya hay fecha para el segundo taller.');
  await stage.picture(opened, 'progress');
  await content.getByRole('button', { name: page.save }).click();
  await content.getByText(page.saved).waitFor();
  await stage.picture(opened, 'progress-saved');
  await opened.close();
  await screenInMenu(stage, 'commitments');
  await sees(stage, /Ya hay fecha para el segundo taller/);
  await stage.picture(stage.desk, 'commitments');
}

export async function closeAdvisory(stage: Stage): Promise<void> {
  await openAdvisory(stage);
  await press(stage, actions.giveIncentive);
  const incentive = panelOf(stage).getByLabel(beginning(words.advisories.incentiveChoose));
  await incentive.selectOption({ index: 1 });
  await stage.picture(stage.desk, 'incentive');
  await press(stage, words.advisories.giveIncentive);
  await told(stage, words.advisories.incentiveGiven);
  await stage.picture(stage.desk, 'closing');
  await press(stage, words.advisories.close);
  await told(stage, words.advisories.closed);
  await sees(stage, /^Cerrada el \d/);
  await stage.picture(stage.desk, 'closed');
  await seesDocument(stage, 'certificate', mentor.name);
}

/** The mentor receives her certificate, and the link in her mail proves that it is authentic. */
export async function receiveCertificate(stage: Stage): Promise<void> {
  const page = pageTexts.es.certificate;
  await openMail(stage.outside, mentor.email, /Gracias por su acompañamiento/);
  await stage.outside.getByRole('link', { name: /\.pdf/ }).waitFor();
  await stage.picture(stage.outside, 'certificate-mail');
  const opened = await followLink(stage.outside, beginning(mailsAdvisories.buttons.verify()));
  const content = contentOf(opened);
  await content.getByText(page.valid).waitFor();
  await content.getByRole('heading', { name: mentor.name }).waitFor();
  await stage.picture(opened, 'certificate-page');
  await opened.close();
}
