// The words of a language are a file beside the code: read when they are needed, once, and missed without harm.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask, callPanel } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { firstRefusalTexts } from '../../src/text/first-refusals-text.ts';
import { languages } from '../../src/text/language.ts';
import { menuTexts } from '../../src/text/menu-text.ts';
import { request } from '../../src/text/programmes/technical-assistance/request.ts';
import { wordsFile } from '../../src/text/words-files.ts';
import { pushWithout } from '../product/push-without.ts';
import { callsTo, coordinator, emptySite, installedCopy, succeeded } from '../product/site.ts';

const wordsFiles = languages.map(wordsFile);
const incomplete = firstRefusalTexts.es.addonIncomplete({ file: wordsFile('es') });
const mentor = { values: { name: 'Zoila Paz', email: 'z@correo.example', status: 'active' }, consent: true } as const;

describe('The words of a language', () => {
  it('are read once by a run that needs them', () => {
    const site = installedCopy();
    const read = pushWithout(site);
    ask(site, 'today', {});
    expect(read).toEqual([wordsFile('es')]);
    read.length = 0;
    ask(site, 'checkInstallation', {});
    expect(read.filter((name) => name === wordsFile('es'))).toHaveLength(1);
  });

  it('are those of the workbook, and of no other language', () => {
    const site = installedCopy();
    ask(site, 'saveSettings', { values: { language: 'pt' } });
    const read = pushWithout(site);
    ask(site, 'today', {});
    expect(read).toEqual([wordsFile('pt')]);
  });

  it('say the long labels of the code as well, which it keeps in Spanish alone', () => {
    const { es, pt } = request.help;
    const code = readFileSync('dist/Code.js', 'utf8');
    expect([code.includes(es), code.includes(pt)]).toEqual([true, false]);
    const site = installedCopy();
    ask(site, 'saveSettings', { values: { language: 'pt', programmes: 'technical-assistance' } });
    for (const part of ['tabs', 'templates', 'forms'] as const) ask(site, 'installPart', { part });
    const { case: id } = ask(site, 'openCase', { programme: 'technical-assistance', title: 'Custos' });
    const helps = ask(site, 'caseDetail', { programme: 'technical-assistance', case: id })
      .stages.flatMap(({ blocks }) => blocks)
      .map(({ help }) => help);
    expect(helps).toContain(pt);
    expect(helps).not.toContain(es);
  });

  it('are left unread where nothing is said: opening the panel, a round without work, a refusal of the first', () => {
    const site = installedCopy();
    const empty = emptySite();
    const read = [pushWithout(site), pushWithout(empty)];
    ask(site, 'welcome', {});
    site.advanceClock(3 * 3_600_000);
    expect(site.executions().some(({ functionName }) => functionName === 'onEveryHour')).toBe(true);
    expect(callPanel(empty, 'today', {}).reply).toMatchObject({ code: 'notInstalled' });
    expect(read).toEqual([[], []]);
  });
});

describe('A push that left the words out', () => {
  it('still draws the menu, whatever the add-on is allowed', () => {
    const site = installedCopy();
    pushWithout(site, ...wordsFiles);
    for (const authMode of ['NONE', 'LIMITED'] as const) {
      site.world.screen(coordinator).menus = [];
      for (const outcome of site.openSpreadsheet({ authMode })) succeeded(outcome);
      expect(JSON.stringify(site.world.screen(coordinator).menus)).toContain(menuTexts.es.check);
    }
  });

  it('is named to whoever installs or checks', () => {
    for (const [site, item] of [
      [emptySite(), menuTexts.es.install],
      [installedCopy(), menuTexts.es.check],
    ] as const) {
      pushWithout(site, wordsFile('es'));
      succeeded(site.menu(item));
      expect(site.world.screen(coordinator).asked.map(({ text }) => text)).toEqual([incomplete]);
    }
  });

  it('is named in the panel before anything is written, and the same click works once the file is there', () => {
    const site = installedCopy();
    const whole = site.world.bundle;
    pushWithout(site, wordsFile('es'));
    const { reply, execution } = callPanel(site, 'saveAdvisor', mentor);
    expect(reply).toEqual({ ok: false, code: 'addonIncomplete', message: incomplete });
    expect(callsTo(execution, 'Sheets.Spreadsheets', 'batchUpdate')).toEqual([]);
    Object.assign(site.world, { bundle: whole });
    ask(site, 'saveAdvisor', mentor);
    expect(rowsOf(site, advisors).map(({ name }) => name)).toEqual(['Zoila Paz']);
  });

  it('is said instead of a refusal that only the missing words could tell', () => {
    const site = installedCopy();
    pushWithout(site, wordsFile('es'));
    const { reply } = callPanel(site, 'welcome', {}, 'extrana@correo.example');
    expect(reply).toMatchObject({ ok: false, message: incomplete });
  });

  it('tells a visitor to come back later', () => {
    const site = installedCopy();
    pushWithout(site, wordsFile('es'));
    const { result } = site.clientCall('operation', ['verifyCertificate', { code: 'x' }], {
      from: 'web-app',
      user: '',
    });
    expect(result).toEqual({ ok: false, code: 'underRepair', message: firstRefusalTexts.es.underRepair() });
  });
});
