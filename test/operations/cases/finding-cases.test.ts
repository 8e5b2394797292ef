// Where the panel finds the cases of a further way of working: which are on, the search, and a row selected in the sheet.
import { describe, expect, it } from 'vitest';
import { ask } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { seats } from '../../../src/blocks/seat.ts';
import { log } from '../../../src/tables/system.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { change, peerSite, people, programme, seatedCase } from '../../blocks/peer-case.ts';
import { installedCopy } from '../../product/site.ts';

const named = (site: Workspace) => ask(site, 'welcome', {}).programmes.map(({ key, label }) => [key, label]);
const chosen = (site: Workspace) =>
  ask(site, 'readSettings', {})
    .groups.flatMap(({ fields }) => fields)
    .find(({ key }) => key === 'programmes')?.value;
const found = (site: Workspace, query: string) =>
  ask(site, 'searchEveryCase', { query }).hits.map(({ kind, id }) => [kind, id]);

describe('The ways of working of a team', () => {
  it('have no names in the panel as long as there is only the first', () => {
    expect(named(installedCopy())).toEqual([]);
  });

  it('are named once another is switched on, and no more once it is off', () => {
    const site = peerSite();
    expect(named(site)).toEqual([
      ['', 'Mentoría'],
      [programme, 'Asesoría entre pares'],
    ]);
    ask(site, 'saveSettings', { values: { programmes: [] } });
    expect(named(site)).toEqual([]);
  });

  it('are read and saved as a list, and saved unchanged they change nothing', () => {
    const site = peerSite();
    expect(chosen(site)).toEqual([programme]);
    const before = rowsOf(site, log).length;
    expect(ask(site, 'saveSettings', { values: { programmes: [programme] } }).saved).toEqual([]);
    expect(ask(site, 'saveSettings', { values: { programmes: [] } }).saved).toEqual(['programmes']);
    expect(ask(site, 'saveSettings', { values: { programmes: [] } }).saved).toEqual([]);
    expect(chosen(site)).toEqual([]);
    expect(rowsOf(site, log).length).toBeGreaterThan(before);
  });
});

describe('The search where another way of working is on', () => {
  it('finds its cases by code, title, organisation and person', () => {
    const site = peerSite();
    const id = seatedCase(site);
    for (const query of [
      id,
      'genero proyectos',
      people.advising.organisation,
      people.receiving.name,
      people.receiving.email,
    ])
      expect(found(site, query), query).toEqual([['case', id]]);
    const [hit] = ask(site, 'searchEveryCase', { query: people.receiving.organisation }).hits;
    expect(hit).toMatchObject({
      programme,
      kindLabel: 'Asesoría entre pares',
      detail: expect.stringContaining(people.advising.organisation),
    });
    expect(ask(site, 'search', { query: people.advising.organisation }).hits).toEqual([]);
  });

  it('still finds her who has left, and nothing of what is switched off', () => {
    const site = peerSite();
    const id = seatedCase(site);
    const [seat] = rowsOf(site, seats);
    change(site, id, 'pair', { act: 'removeRow', row: seat?.id ?? '' });
    expect(found(site, people.advising.name)).toEqual([['case', id]]);
    ask(site, 'saveSettings', { values: { programmes: [] } });
    expect(found(site, people.receiving.organisation)).toEqual([]);
  });
});

describe('A row selected in the sheet', () => {
  it('leads to its case, whether it is the case itself or a row of one of its blocks', () => {
    const site = peerSite();
    const id = seatedCase(site);
    const caseOf = (table: string, row: string) => ask(site, 'caseOfRow', { table, id: row });
    expect(caseOf('advisories', id)).toEqual({ programme, case: id });
    expect(caseOf('seats', rowsOf(site, seats)[1]?.id ?? '')).toEqual({ programme, case: id });
    const requests = ask(site, 'caseDetail', { programme, case: id }).stages[0]?.blocks[0]?.screen;
    const request = requests?.type === 'rows' ? (requests.rows[0]?.id ?? '') : '';
    expect(caseOf('pair-request', request)).toEqual({ programme, case: id });
    expect(caseOf('seats', 'PA-2026-999')).toBeNull();
    expect(caseOf('advisories', 'A-2026-999')).toBeNull();
    expect(caseOf('log', 'L-1')).toBeNull();
  });
});
