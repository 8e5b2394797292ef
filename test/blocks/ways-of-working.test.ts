// Which ways of working a workbook carries: mentoring is one of them, switched off and on without losing anything.
import { describe, expect, it } from 'vitest';
import { ask, callPanel, openPages } from '../../demo/site.ts';
import { rowsOf, tabOf } from '../../demo/workbook-view.ts';
import { programmeNames } from '../../src/programmes/programme-names.ts';
import { firstTables } from '../../src/tables/all-tables.ts';
import { requests } from '../../src/tables/requests.ts';
import { forms, settingRows } from '../../src/tables/system.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { emptySite, installedCopy } from '../product/site.ts';

const mentoring = /mentor/i;
const round = 'cooperation-round';

function switchTo(site: Workspace, values: Readonly<Record<string, string>>): void {
  ask(site, 'saveSettings', { values });
  for (const part of ['tabs', 'settings', 'templates', 'forms'] as const) ask(site, 'installPart', { part });
}

const shownTabs = (site: Workspace) => firstTables.filter((table) => !tabOf(site, table).hidden);

describe('Mentoring, as one of the ways of working', () => {
  it('is switched off and on again: its tabs are hidden and shown, and nothing is lost', () => {
    const site = installedCopy();
    const shown = shownTabs(site).length;
    const settings = rowsOf(site, settingRows).length;
    switchTo(site, { programmes: round });
    switchTo(site, { mentoring: 'no' });
    expect(shownTabs(site)).toEqual([]);
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
    expect(ask(site, 'welcome', {}).programmes.map(({ key }) => key)).toEqual([round]);
    expect(JSON.stringify([ask(site, 'today', {}), ask(site, 'sharedForms', {})])).not.toMatch(mentoring);
    switchTo(site, { mentoring: 'yes' });
    expect(shownTabs(site)).toHaveLength(shown);
    expect(rowsOf(site, settingRows)).toHaveLength(settings);
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
    expect(ask(site, 'welcome', {}).programmes.map(({ key }) => key)).toEqual(['', round]);
  });

  it('cannot be switched off alone: the refusal names it and says what to do', () => {
    const { reply } = callPanel(installedCopy(), 'saveSettings', { values: { mentoring: 'no' } });
    expect(reply).toMatchObject({ ok: false, code: 'lastWay' });
    expect(reply.ok ? '' : reply.message).toContain(programmeNames.mentoring.es);
  });

  it('is not installed where the team chose others: no tab, no form, and its operations are refused', () => {
    const site = emptySite();
    site.openSpreadsheet();
    for (const { key } of ask(site, 'installationParts', {})) ask(site, 'installPart', { part: key, ways: [round] });
    openPages(site);
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
    expect(() => tabOf(site, requests)).toThrow();
    expect(rowsOf(site, forms).map(({ id }) => id)).not.toContain('areaRequest');
    expect(ask(site, 'openCase', { programme: round, title: 'Cuidados' }).case).toMatch(/^A-/);
    switchTo(site, { mentoring: 'yes' });
    expect(tabOf(site, requests).hidden).toBeFalsy();
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
  });
});
