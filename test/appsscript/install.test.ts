import { describe, expect, it } from 'vitest';
import { ask, callPanel, openPages } from '../../demo/site.ts';
import { tabOf, valuesOf } from '../../demo/workbook-view.ts';
import { firstForms } from '../../src/forms/all-forms.ts';
import { HEADER_ROWS } from '../../src/interpreter/parse-table.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { topics } from '../../src/tables/topics.ts';
import { firstRefusalTexts } from '../../src/text/first-refusals-text.ts';
import { pushWithout } from '../product/push-without.ts';
import { callsTo, emptySite, installedCopy, succeeded } from '../product/site.ts';

describe('Installing', () => {
  it('makes a tab for every table, named in Spanish, with frozen headers, a hidden key row and notes', () => {
    const site = installedCopy();
    for (const table of commonTables) {
      const tab = tabOf(site, table);
      expect(tab.title, table.key).toBe(table.label.es);
      expect(tab.frozenRows, table.key).toBe(HEADER_ROWS);
      expect(tab.hiddenRows, table.key).toContain(0);
      expect(valuesOf(site, table)[1]?.slice(1), table.key).toEqual(
        Object.values(table.columns).map((column) => column.label.es),
      );
    }
  });

  it('preloads the topics of the first generation and whoever installs', () => {
    const site = installedCopy();
    expect(valuesOf(site, topics).length).toBeGreaterThan(HEADER_ROWS + 8);
    expect(ask(site, 'welcome', {})).toMatchObject({ installed: true, language: 'es' });
  });

  it('makes, links and publishes one form for each declaration', () => {
    const site = installedCopy();
    expect(firstForms.length).toBe(6);
    const names = site.world.store.list('forms/');
    expect(names.length).toBeGreaterThanOrEqual(firstForms.length);
  });

  it('changes nothing the second time', () => {
    const site = installedCopy();
    const { execution } = succeeded(site.menu('Instalar'));
    expect(callsTo(execution, 'Sheets.Spreadsheets', 'batchUpdate')).toEqual([]);
    expect(callsTo(execution, 'Drive.Files', 'create')).toEqual([]);
    expect(callsTo(execution, 'FormApp', 'create')).toEqual([]);
    expect(execution.calls.filter((call) => call.method === 'create')).toEqual([]);
  });

  it('finds nothing to complain of right after installing', () => {
    expect(ask(installedCopy(), 'checkInstallation', {})).toEqual([]);
  });

  it('goes on where an interrupted installation stopped, without making anything twice', () => {
    const site = emptySite();
    site.orderFault({ at: 40, when: 'kill' });
    site.menu('Instalar');
    succeeded(site.menu('Instalar'));
    openPages(site);
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
    const names = driveNames(site);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names the file that a push left out, while clicks work on', () => {
    const incomplete = firstRefusalTexts.es.addonIncomplete({ file: 'Installation' });
    const site = installedCopy();
    pushWithout(site, 'Installation');
    expect(callPanel(site, 'installPart', { part: 'tabs' }).reply).toEqual({
      ok: false,
      code: 'addonIncomplete',
      message: incomplete,
    });
    expect(callPanel(site, 'welcome', {}).reply).toMatchObject({ ok: true, result: { installed: true } });
    expect(callPanel(site, 'today', {}).reply.ok).toBe(true);
  });

  it('refuses whoever is not of the team, in words', () => {
    const { reply } = callPanel(installedCopy(), 'today', {}, 'otra.persona@ejemplo.mx');
    expect(reply).toMatchObject({ ok: false, code: 'notTeam' });
    expect(reply.ok ? '' : reply.message).toContain('otra.persona@ejemplo.mx');
  });
});

function driveNames(site: ReturnType<typeof emptySite>): string[] {
  const files =
    site.world.store.readJson<
      Record<string, { name: string; mimeType: string }> | { name: string; mimeType: string }[]
    >('drive/files.json') ?? [];
  return Object.values(files).map((file) => `${file.mimeType} ${file.name}`);
}
