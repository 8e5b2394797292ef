// From an empty workbook to two projects in their seats: switched on, a directory, a request by form, a proposal taken.
import { expect } from 'vitest';
import { projects as people } from '../../../demo/peer-advisory/people.ts';
import { formsOf } from '../../../src/forms/all-forms.ts';
import { projects } from '../../../src/programmes/peer-advisory/projects/directory.ts';
import { pair } from '../../../src/programmes/peer-advisory/stages/preparation.ts';
import { request, requestAccepted } from '../../../src/programmes/peer-advisory/stages/request.ts';
import { settingGroups } from '../../../src/settings/groups.ts';
import { pages } from '../../../src/text/es/pages.ts';
import { specs } from '../../../src/text/es/specs.ts';
import { answerForm, openForm } from '../main-job/form-page.ts';
import { enter, escaped, press, screenInMenu, section, sees, titled, told, words } from '../main-job/panel.ts';
import { panelOf } from '../main-job/stage.ts';
import { backToCase, openBlock, openCase, openPanel, programmeName, title } from './case-screen.ts';
import { onPage, openPage } from './phone.ts';
import { looks, looksOn, type Stage } from './stage.ts';
import { asking, listed } from './texts.ts';

/** Tabs, templates and forms are made one after the other. */
const MADE_WITHIN_MS = 120_000;
const directory = projects.aspects.label.es;
const suggestions = pair.suggests?.label.es ?? '';

export async function switchOn(stage: Stage): Promise<void> {
  const panel = panelOf(stage);
  await openPanel(stage);
  await section(stage, 'advisories');
  await sees(stage, words.advisories.none);
  expect(await panel.getByText(programmeName).count()).toBe(0);
  await screenInMenu(stage, 'settings');
  await panel.locator('summary').filter({ hasText: settingGroups.service.es }).click();
  await panel.getByLabel(programmeName).check();
  await looks(stage, 'switch');
  await press(stage, words.settings.save(1));
  await panel
    .getByRole('button', { name: words.settings.programmes.open(programmeName) })
    .click({ timeout: MADE_WITHIN_MS });
  await sees(stage, words.cases.none);
}

export async function listProject(stage: Stage): Promise<void> {
  await section(stage, 'advisories');
  await press(stage, programmeName);
  await sees(stage, words.cases.none);
  await press(stage, directory);
  await titled(stage, directory);
  await press(stage, specs.add('proyecto'));
  for (const [label, value] of Object.entries(listed)) await enter(stage, label, value);
  await looks(stage, 'directory-form');
  await press(stage, specs.save);
  await panelOf(stage).locator('.specs').getByText(listed.Organización).waitFor();
  await sees(stage, 'Está libre: puede con 1 a la vez. Aquí todavía no ha asesorado.');
}

/** The project asks on a phone; the message that acknowledges it leads to its page, on which nothing is asked yet. */
export async function ask(stage: Stage): Promise<void> {
  const { receiving } = stage.phones;
  const form = formsOf(['peer-advisory']).find(({ title: { es } }) => es === request.form?.title.es);
  if (!form) throw new Error('The request has no form');
  await openForm(receiving.inbox, form);
  await answerForm(receiving.inbox, form, asking);
  await openPage(receiving);
  await onPage(receiving).getByText(pages.party.nothing).waitFor();
  await looksOn(receiving, 'asked');
}

export async function goOn(stage: Stage): Promise<void> {
  await section(stage, 'today');
  const decision = requestAccepted.aspects.label.es;
  await looks(stage, 'today');
  await press(stage, new RegExp(`${escaped(title)}.*${decision}`));
  await titled(stage, decision);
  await panelOf(stage).getByLabel('Sigue adelante').check();
  await press(stage, specs.decide);
  await sees(stage, specs.decideAgain);
  await looks(stage, 'accepted');
  await openCase(stage);
  await openBlock(stage, request);
  const objective = panelOf(stage).getByLabel(request.columns.objective.label.es);
  expect(await objective.inputValue()).toBe(asking.objective);
  await backToCase(stage);
}

/** Whoever asked has her seat already; the other is taken from what is proposed, with its reasons. */
export async function seat(stage: Stage): Promise<void> {
  const panel = panelOf(stage);
  await openBlock(stage, pair);
  await panel.locator('.specs').getByText(people.receiving.name).waitFor();
  await press(stage, suggestions);
  await sees(stage, /^Lo que puede mostrar menciona: /);
  for (const fold of await panel.locator('summary').all()) await fold.click();
  await looks(stage, 'suggestions');
  const { name, organisation } = people.advising;
  await press(stage, words.suggestions.seatName(name, organisation));
  await told(stage, 'Sale 1 correo');
  await panel.locator('.specs').getByText(name).waitFor();
  await press(stage, suggestions);
  await sees(stage, 'Ningún proyecto puede ahora');
  await looks(stage, 'nobody-else');
  await backToCase(stage);
  await looks(stage, 'case');
}

export async function sendLinkAgain(stage: Stage): Promise<void> {
  const { name, email } = people.advising;
  await press(stage, words.cases.sendAgainTo(name));
  await told(stage, words.cases.linkSent(email));
}
