// A project asks for a peer advisory on the page of the form, on a phone; the team sees it on Hoy and says that it goes on.
import type { Browser, Page } from 'playwright-core';
import { formsOf } from '../../src/forms/all-forms.ts';
import { request, requestAccepted } from '../../src/programmes/peer-advisory/stages/request.ts';
import { programmeNames } from '../../src/programmes/programme-names.ts';
import { specs } from '../../src/text/es/specs.ts';
import { newPage, PHONE } from './browser.ts';
import { answerForm, openForm } from './main-job/form-page.ts';
import { press, section, sees, titled } from './main-job/panel.ts';
import { panelOf } from './main-job/stage.ts';

export const asking = {
  project: 'Tejedoras del lago',
  organisation: 'Asociación de tejedoras',
  contact: 'Rita Poma',
  email: 'rita@tejedoras.example',
  consent: 'Sí, estoy de acuerdo',
  direction: 'Recibir asesoría',
  objective: 'Vender sin intermediarios',
} as const;

export async function askOnPhone(browser: Browser, url: string): Promise<void> {
  const form = formsOf(['peer-advisory']).find(({ title }) => title.es === request.form?.title.es);
  if (!form) throw new Error('The request has no form');
  const { page: phone } = await newPage(browser, PHONE);
  await phone.goto(new URL('/forms', url).href);
  await openForm(phone, form);
  await answerForm(phone, form, asking);
  await phone.close();
}

export async function acceptInPanel(
  stage: { readonly desk: Page },
  looks: (picture: string) => Promise<void>,
): Promise<void> {
  const decision = requestAccepted.aspects.label.es;
  await section(stage, 'today');
  await sees(stage, new RegExp(decision));
  await looks('asked-by-form');
  await section(stage, 'advisories');
  await press(stage, programmeNames['peer-advisory'].es);
  await press(stage, new RegExp(asking.project));
  await titled(stage, asking.project);
  await panelOf(stage).locator('.steps').getByRole('button', { name: decision, exact: true }).click();
  await panelOf(stage).getByLabel('Sigue adelante').check();
  await press(stage, specs.decide);
  await sees(stage, specs.decideAgain);
  await looks('accepted');
}
