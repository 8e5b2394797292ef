// The team's side of peer advisory, by clicking only: switched on in the settings, a case opened, its request and its pair
// filled with the mail that leaves, a row of the plan, and the end. axe looks at every screen on the way.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peerAdvisory } from '../../src/programmes/peer-advisory/peer-advisory.ts';
import { projects } from '../../src/programmes/peer-advisory/projects/directory.ts';
import { perceptions } from '../../src/programmes/peer-advisory/stages/implementation.ts';
import { pair, plan } from '../../src/programmes/peer-advisory/stages/preparation.ts';
import { request } from '../../src/programmes/peer-advisory/stages/request.ts';
import { programmeNames } from '../../src/programmes/programme-names.ts';
import { settingGroups } from '../../src/settings/groups.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { menu } from '../../src/text/es/menu.ts';
import { specs } from '../../src/text/es/specs.ts';
import { accessibilityFindings, DESKTOP, launchBrowser, newPage, saveScreenshot } from './browser.ts';
import { beginning, enter, press, screenInMenu, section, sees, titled, told, words } from './main-job/panel.ts';
import { panelOf } from './main-job/stage.ts';
import { acceptInPanel, asking, askOnPhone } from './peer-request-form.ts';
import { type RunningWorkspace, startWorkspace } from './workspace-server.ts';

const NOW = '2026-11-20T15:00:00Z';
/** Tabs and templates are made one after the other. */
const MADE_WITHIN_MS = 120_000;
const name = programmeNames['peer-advisory'].es;
const caseName = peerAdvisory.caseName.es;
const title = 'Huertos urbanos y venta directa';
const people = {
  advising: ['Proyecto asesor', 'Proyecto Raíz', 'Ana Mora', 'ana@raiz.example'],
  receiving: ['Proyecto receptor', 'Proyecto Semilla', 'Eva Paz', 'eva@semilla.example'],
} as const;

let browser: Browser;
let workspace: RunningWorkspace;
let desk: Page;
let mail: Page;
let errors: readonly string[];
const panel = () => panelOf({ desk });

beforeAll(async () => {
  [browser, workspace] = await Promise.all([
    launchBrowser(),
    startWorkspace({ dist: 'dist', setup: 'test/journeys/peer-panel-office.ts', now: NOW }),
  ]);
  ({ page: desk, errors } = await newPage(browser, DESKTOP));
  mail = await desk.context().newPage();
  await desk.goto(workspace.url);
  await openPanel();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
  await workspace?.remove();
});

async function openPanel(): Promise<void> {
  await desk.getByRole('menuitem', { name: menu.title }).click();
  await desk.getByRole('menuitem', { name: menu.open, exact: true }).click();
  await titled({ desk }, /./);
}

/** axe finds nothing; with JOURNEY_PICTURES=DIR, a screenshot for people to look at. */
async function looks(picture: string): Promise<void> {
  await panel().locator('.progress').waitFor({ state: 'detached' });
  const frame = await (await desk.locator('aside iframe').elementHandle())?.contentFrame();
  if (frame) expect(await accessibilityFindings(frame), picture).toEqual([]);
  const target = process.env.JOURNEY_PICTURES;
  if (target) await saveScreenshot(desk, join(target, `peer-panel-${picture}.png`));
}

const suggestions = pair.suggests?.label.es ?? '';
const openBlock = async (label: string) => {
  await panel().locator('.steps').getByRole('button', { name: label, exact: true }).click();
  await titled({ desk }, label);
  await panel().locator('.specs').waitFor();
};
const backToCase = async () => {
  await press({ desk }, words.back);
  await titled({ desk }, title);
};

async function mailsTo(address: string): Promise<number> {
  await mail.goto(`${workspace.url}/mail`);
  await mail.getByRole('list', { name: 'Mensajes' }).waitFor();
  return mail.getByRole('list', { name: 'Mensajes' }).getByRole('link').filter({ hasText: address }).count();
}

describe('peer advisory in the panel', () => {
  it('is nowhere before it is switched on, and at hand once it is', async () => {
    await section({ desk }, 'advisories');
    await sees({ desk }, words.advisories.none);
    expect(await panel().getByText(name).count()).toBe(0);
    await screenInMenu({ desk }, 'settings');
    await panel().locator('summary').filter({ hasText: settingGroups.service.es }).click();
    await panel().getByLabel(name).check();
    await looks('switch');
    await press({ desk }, words.settings.save(1));
    await panel()
      .getByRole('button', { name: words.settings.programmes.open(name) })
      .click({ timeout: MADE_WITHIN_MS });
    await sees({ desk }, words.cases.none);
    await looks('none');
    await section({ desk }, 'advisories');
    await press({ desk }, name);
    await sees({ desk }, words.cases.none);
  });

  it('keeps a directory of the projects that can advise', async () => {
    await press({ desk }, projects.aspects.label.es);
    await titled({ desk }, projects.aspects.label.es);
    await press({ desk }, specs.add('proyecto'));
    const [, name, contact, email] = people.advising;
    for (const [label, value] of [
      ['Proyecto', name],
      ['Organización', 'Fundación Raíz'],
      ['Temas', 'venta directa, huertos'],
      ['Buenas prácticas que puede mostrar', 'Ferias que organizan las mismas productoras'],
      ['Persona de contacto', contact],
      ['Correo', email],
    ] as const)
      await enter({ desk }, label, value);
    await looks('directory-form');
    await press({ desk }, specs.save);
    await panel().locator('.specs').getByText('Fundación Raíz').waitFor();
    await sees({ desk }, 'Está libre: puede con 1 a la vez. Aquí todavía no ha asesorado.');
    await looks('directory');
    await press({ desk }, words.back);
  });

  it('begins with a title, and is asked for', async () => {
    await press({ desk }, words.cases.add(caseName));
    await enter({ desk }, 'Título', title);
    await looks('new');
    await press({ desk }, words.cases.begin);
    await titled({ desk }, title);
    await sees({ desk }, words.cases.owed);
    await openBlock(pair.aspects.label.es);
    await press({ desk }, suggestions);
    await sees({ desk }, 'Falta anotar el proyecto receptor');
    await looks('nobody-receives');
    await backToCase();
    await openBlock(request.aspects.label.es);
    const [, project, contact, email] = people.receiving;
    for (const [label, value] of [
      ['Proyecto', project],
      ['Organización', 'Cooperativa Semilla'],
      ['Quién responde', contact],
      ['Correo', email],
      ['Sentido', 'Ambas: asesorarse mutuamente'],
      ['Objetivo de la asesoría', 'Vender en ferias de la región'],
    ] as const)
      await enter({ desk }, label, value);
    await press({ desk }, specs.save);
    await told({ desk }, 'Sale 1 correo');
    await looks('request');
    await expect.poll(() => mailsTo(email), { timeout: 20_000 }).toBe(1);
    await backToCase();
  });

  it('has whoever asked in her seat, and gives one to a project that is suggested', async () => {
    await openBlock(pair.aspects.label.es);
    await panel().locator('.specs').getByText(people.receiving[2]).waitFor();
    await press({ desk }, suggestions);
    await sees({ desk }, 'Lo que puede mostrar menciona: ferias.');
    for (const fold of await panel().locator('summary').all()) await fold.click();
    await looks('suggestions');
    const [, advising, contact, address] = people.advising;
    await press({ desk }, words.suggestions.seatName(contact, advising));
    await told({ desk }, 'Sale 1 correo');
    await panel().locator('.specs').getByText(contact).waitFor();
    await expect.poll(() => mailsTo(address), { timeout: 20_000 }).toBe(1);
    await press({ desk }, suggestions);
    await sees({ desk }, 'Ningún proyecto puede ahora');
    await looks('nobody-else');
    await backToCase();
    for (const [each] of [people.advising, people.receiving]) await sees({ desk }, each);
    await looks('case');
  });

  it('sends the link of a page once more', async () => {
    await press({ desk }, words.cases.sendAgainTo(people.advising[2]));
    await told({ desk }, words.cases.linkSent(people.advising[3]));
    await expect.poll(() => mailsTo(people.advising[3]), { timeout: 20_000 }).toBe(2);
  });

  it('takes a row of the plan, and shows it again', async () => {
    await openBlock(plan.aspects.label.es);
    await press({ desk }, specs.add('actividad'));
    await enter({ desk }, 'Resultados esperados', 'Diez mujeres venden en la feria');
    await enter({ desk }, 'Actividades', 'Taller de empaques');
    await press({ desk }, specs.save);
    await panel().locator('.specs').getByText('Taller de empaques').waitFor();
    await looks('plan');
    await backToCase();
  });

  it('passes on the link of its survey, and says what is not shown yet', async () => {
    await openBlock(perceptions.aspects.label.es);
    await sees({ desk }, 'Todavía no hay respuestas.');
    await panel().locator('summary').filter({ hasText: specs.qr }).click();
    await looks('survey');
    await press({ desk }, /^Enviar el enlace a/);
    await told({ desk }, 'Salen 2 correos');
    await sees({ desk }, beginning('Se comparte desde el'));
    await looks('survey-sent');
    await backToCase();
  });

  it('is found by who takes part, and opened from its row in the sheet', async () => {
    await section({ desk }, 'today');
    await press({ desk }, words.search);
    await panel().getByRole('searchbox').fill('semilla');
    await press({ desk }, new RegExp(title));
    await titled({ desk }, title);
    await looks('found');
    await press({ desk }, words.showInSheet);
    await desk.locator('.tab.current').filter({ hasText: advisories.label.es }).waitFor();
    await section({ desk }, 'today');
    await openPanel();
    await titled({ desk }, title);
  });

  it('is closed, and can be opened again', async () => {
    await press({ desk }, words.cases.close(caseName));
    await looks('closing');
    await press({ desk }, words.cases.close(caseName));
    await sees({ desk }, beginning(words.cases.closedOn('').split(' ').slice(0, 2).join(' ')));
    await looks('closed');
    await press({ desk }, words.cases.reopen(caseName));
    await sees({ desk }, words.cases.owed);
  });

  it('is asked for by form, on a phone, and whether it goes on is decided in the panel', async () => {
    await askOnPhone(browser, workspace.url);
    await expect.poll(() => mailsTo(asking.email), { timeout: 20_000 }).toBe(1);
    await acceptInPanel({ desk }, looks);
  });

  it('shows in the directory who offered to advise, and takes her in with one click', async () => {
    await section({ desk }, 'advisories');
    await press({ desk }, name);
    await press({ desk }, projects.aspects.label.es);
    await sees({ desk }, words.suggestions.offered);
    await looks('offered');
    await press({ desk }, words.suggestions.addName(people.receiving[1]));
    await panel().locator('.specs').getByText('Cooperativa Semilla').waitFor();
    expect(await panel().getByText(words.suggestions.offered).count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
