// The fourth moment and the end: commitments, progress told from a phone, what the coordinator sees of it, closing.
import { expect } from 'vitest';
import { peerAdvisory } from '../../../src/programmes/peer-advisory/peer-advisory.ts';
import { projects } from '../../../src/programmes/peer-advisory/projects/directory.ts';
import { followUp } from '../../../src/programmes/peer-advisory/stages/monitoring.ts';
import { pair } from '../../../src/programmes/peer-advisory/stages/preparation.ts';
import { advisories } from '../../../src/tables/advisories.ts';
import { mailsAdvisories } from '../../../src/text/es/mails-advisories.ts';
import { specs } from '../../../src/text/es/specs.ts';
import { pageTexts } from '../../../src/text/page-text.ts';
import { beginning, enter, press, screenInMenu, section, sees, titled, words } from '../main-job/panel.ts';
import { panelOf } from '../main-job/stage.ts';
import { openBlock, openCase, openList, openPanel, title } from './case-screen.ts';
import { fillRow, onPage, openFrom, takeUp } from './phone.ts';
import { looks, looksOn, pictureOf, type Stage } from './stage.ts';
import * as texts from './texts.ts';

export async function agree({ phones: { receiving } }: Stage): Promise<void> {
  const block = await takeUp(receiving, followUp);
  for (const agreement of texts.agreements) {
    await block.getByRole('button', { name: specs.add('acuerdo') }).click();
    await fillRow(block, agreement);
    await block.getByText(agreement.Acuerdo).first().waitFor();
  }
  await pictureOf(receiving, 'agreements');
}

export async function reportProgress({ phones: { advising } }: Stage): Promise<void> {
  const words = pageTexts.es.commitment;
  const [, agreement] = texts.agreements;
  await openFrom(advising, mailsAdvisories.buttons.progress(), /Un acuerdo a su nombre/);
  const page = onPage(advising);
  await page.getByRole('heading', { level: 1, name: agreement.Acuerdo }).waitFor();
  await page.getByRole('slider', { name: words.percent }).fill(String(texts.progress.percent));
  await page.getByLabel(beginning(words.note)).fill(texts.progress.note);
  await looksOn(advising, 'progress');
  await page.getByRole('button', { name: words.save }).click();
  await page.getByText(words.saved).waitFor();
}

export async function seeProgress(stage: Stage): Promise<void> {
  await screenInMenu(stage, 'commitments');
  await sees(stage, new RegExp(texts.progress.note));
  await openCase(stage);
  await openBlock(stage, followUp);
  await sees(stage, texts.progress.note);
  await looks(stage, 'follow-up');
}

export async function find(stage: Stage): Promise<void> {
  const { desk } = stage;
  await section(stage, 'today');
  await press(stage, words.search);
  await panelOf(stage).getByRole('searchbox').fill('solidario');
  await press(stage, new RegExp(title));
  await titled(stage, title);
  await press(stage, words.showInSheet);
  await desk.locator('.tab.current').filter({ hasText: advisories.label.es }).waitFor();
  await section(stage, 'today');
  await openPanel(stage);
  await titled(stage, title);
}

export async function close(stage: Stage): Promise<void> {
  const label = words.cases.close(peerAdvisory.caseName.es);
  await press(stage, label);
  await looks(stage, 'closing');
  await press(stage, label);
  await sees(stage, beginning(words.cases.closedOn('').split(' ').slice(0, 2).join(' ')));
  await press(stage, words.cases.reopen(peerAdvisory.caseName.es));
  await sees(stage, words.cases.owed);
}

/** The project that asked said that it can advise too: it is taken into the directory. */
export async function takeInOffer(stage: Stage): Promise<void> {
  await openList(stage);
  await looks(stage, 'cases');
  await press(stage, projects.aspects.label.es);
  await sees(stage, words.suggestions.offered);
  await looks(stage, 'offered');
  await press(stage, words.suggestions.addName(title));
  await panelOf(stage).locator('.specs').getByText(texts.asking.organisation).waitFor();
  expect(await panelOf(stage).getByText(words.suggestions.offered).count()).toBe(0);
}

/** Another begins with a title alone: nobody is proposed before it is known who asks. */
export async function beginAnother(stage: Stage): Promise<void> {
  await openList(stage);
  await press(stage, words.cases.add(peerAdvisory.caseName.es));
  await enter(stage, advisories.columns.title.label.es, texts.another);
  await looks(stage, 'new');
  await press(stage, words.cases.begin);
  await titled(stage, texts.another);
  await openBlock(stage, pair);
  await press(stage, pair.suggests?.label.es ?? '');
  await sees(stage, 'Falta anotar el proyecto receptor');
  await looks(stage, 'nobody-receives');
}
