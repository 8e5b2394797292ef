// The language is changed in the settings: tabs, headers, dropdowns, chosen values, settings and menu follow at once; what
// the team renamed stays, nothing is lost, and Check installation names what is left.
import { describe, expect, it } from 'vitest';
import { ask } from '../../../demo/site.ts';
import { rowsOf, sheetOf, tabOf, valuesOf } from '../../../demo/workbook-view.ts';
import { advisors } from '../../../src/tables/advisors.ts';
import { commonTables } from '../../../src/tables/all-tables.ts';
import { requests } from '../../../src/tables/requests.ts';
import { settingRows } from '../../../src/tables/system.ts';
import type { Language } from '../../../src/text/language.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { userEdits } from '../../../workspace/services/sheets/user-edits.ts';
import { coordinator, installedCopy } from '../../product/site.ts';

const withMentor = () => {
  const site = installedCopy();
  ask(site, 'saveAdvisor', {
    values: { name: 'Zoila Paz', email: 'z@correo.example', status: 'active' },
    consent: true,
  });
  return site;
};
const columnLetter = (at: number) => (at < 26 ? '' : 'A') + String.fromCharCode(65 + (at % 26));
const speak = (site: Workspace, language: Language) => {
  ask(site, 'saveSettings', { values: { language } });
  return ask(site, 'installPart', { part: 'language' }).found;
};
const menuOf = (site: Workspace) => JSON.stringify(site.world.screen(coordinator).menus);
const headers = (site: Workspace) => valuesOf(site, advisors)[1];
const dropdowns = (site: Workspace) =>
  JSON.stringify(sheetOf(site, advisors).rows[2]?.map((cell) => cell?.validation ?? null));

describe('A change of language', () => {
  it('reaches tabs, headers, dropdowns, values, settings and menu, and comes back whole', () => {
    const site = withMentor();
    const before = commonTables.map((table) => [tabOf(site, table).title, valuesOf(site, table)]);
    expect(speak(site, 'en')).toBeGreaterThan(20);
    expect(tabOf(site, advisors).title).toBe(advisors.label.en);
    expect(headers(site)?.slice(1)).toEqual(Object.values(advisors.columns).map(({ label }) => label.en));
    expect(dropdowns(site)).toContain(advisors.columns.status.options.active.en);
    expect(valuesOf(site, advisors)[2]).toContain(advisors.columns.status.options.active.en);
    expect(rowsOf(site, settingRows).find(({ id }) => id === 'language')).toMatchObject({
      name: 'Language',
      value: 'English',
    });
    expect(menuOf(site)).toContain('Check installation');
    expect(rowsOf(site, advisors)[0]).toMatchObject({ name: 'Zoila Paz', status: 'active' });
    expect(speak(site, 'pt')).toBeGreaterThan(20);
    expect(tabOf(site, requests).title).toBe(requests.label.pt);
    speak(site, 'es');
    const log = commonTables.findIndex(({ key }) => key === 'log');
    const after = commonTables.map((table) => [tabOf(site, table).title, valuesOf(site, table)]);
    for (const [at, table] of commonTables.entries())
      if (at !== log && !table.technical) expect(after[at], table.key).toEqual(before[at]);
    site.openSpreadsheet();
    expect(menuOf(site)).toContain('Revisar la instalación');
  }, 120_000);

  it('reaches a value that differs by no more than an accent, and leaves one that somebody typed in her way', () => {
    const site = installedCopy();
    ask(site, 'saveAdvisor', {
      values: { name: 'Zoila Paz', email: 'z@correo.example', status: 'active', languages: ['es', 'en'] },
      consent: true,
    });
    const at = 1 + Object.keys(advisors.columns).indexOf('languages');
    const spoken = () => valuesOf(site, advisors)[2]?.[at];
    expect(spoken()).toBe('Español; Inglés');
    speak(site, 'pt');
    expect(spoken()).toBe('Espanhol; Inglês');
    speak(site, 'es');
    expect(spoken()).toBe('Español; Inglés');
    userEdits(site, coordinator).type(`'${advisors.label.es}'!${columnLetter(at)}3`, 'ingles');
    expect(ask(site, 'installPart', { part: 'language' }).found).toBe(0);
    expect(spoken()).toBe('ingles');
  });

  it('says the untouched names and notice of the service in the new language, and keeps what the team wrote', () => {
    const site = withMentor();
    const settingOf = (id: string) => rowsOf(site, settingRows).find((row) => row.id === id)?.value;
    ask(site, 'saveSettings', { values: { publicName: 'Entre vecinas' } });
    speak(site, 'en');
    expect(settingOf('privacyNotice')).toMatch(/^We use these data/);
    expect(settingOf('serviceName')).toBe('Mentoring');
    expect(settingOf('publicName')).toBe('Entre vecinas');
    speak(site, 'pt');
    expect(settingOf('privacyNotice')).toMatch(/^Usamos estes dados/);
  });

  it('keeps the menu in the workbook’s language when it is opened again', () => {
    const site = withMentor();
    speak(site, 'en');
    site.openSpreadsheet();
    expect(menuOf(site)).toContain('Check installation');
    site.openSpreadsheet({ authMode: 'NONE' });
    expect(menuOf(site)).toContain('Revisar la instalación');
  });

  it('leaves what the team renamed and what it typed', () => {
    const site = withMentor();
    const edits = userEdits(site, coordinator);
    edits.renameSheet(advisors.sheetId, 'Nuestras mentoras');
    edits.type("'Nuestras mentoras'!B2", 'Nombre y apellidos');
    speak(site, 'en');
    expect(tabOf(site, advisors).title).toBe('Nuestras mentoras');
    expect(headers(site)?.[1]).toBe('Nombre y apellidos');
    expect(headers(site)?.[2]).toBe(Object.values(advisors.columns)[1]?.label.en);
  });

  it('is named by Check installation until it is done, wherever it was cut', () => {
    const site = withMentor();
    expect(ask(site, 'checkInstallation', {}).filter(({ part }) => part === 'language')).toEqual([]);
    ask(site, 'saveSettings', { values: { language: 'en' } });
    const named = ask(site, 'checkInstallation', {}).filter(({ part }) => part === 'language');
    expect(named.map(({ what }) => what).join()).toMatch(/Directorio” still has names or options in another language/);
    for (const when of ['before', 'kill'] as const)
      for (const at of [1, 2]) {
        const cut = site.fork();
        cut.openSpreadsheet();
        cut.orderFault({ at, of: 'Sheets.Spreadsheets.batchUpdate', when, error: 'Exceeded maximum execution time' });
        cut.clientCall('operation', ['installPart', { part: 'language' }, 'x'.repeat(14)]);
        ask(cut, 'installPart', { part: 'language' });
        expect(ask(cut, 'checkInstallation', {}).filter(({ part }) => part === 'language')).toEqual([]);
        expect(rowsOf(cut, advisors)[0]).toMatchObject({ name: 'Zoila Paz', status: 'active' });
      }
  }, 180_000);
});
