// Google's JSON leaves zeros out; the first tab of a new workbook has the id 0.
import { describe, expect, it } from 'vitest';
import { ask } from '../../demo/site.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { userEdits } from '../../workspace/services/sheets/user-edits.ts';
import { containerWorkbook } from '../../workspace/services/sheets/workbook-store.ts';
import { coordinator, emptySite, succeeded } from '../product/site.ts';

describe.each([false, true])('Installing where zeros are left out of ranges (everywhere: %s)', (leavesOutZeros) => {
  it('removes the empty first tab', () => {
    const site = emptySite('zeros', { leavesOutZeros });
    succeeded(site.menu('Instalar'));
    const ids = containerWorkbook(site.world).sheets.map(({ properties }) => properties.sheetId);
    expect(ids).not.toContain(0);
    expect(ids).toEqual(expect.arrayContaining(commonTables.map(({ sheetId }) => sheetId)));
    expect(ask(site, 'welcome', {})).toMatchObject({ installed: true });
  });

  it('keeps a first tab that somebody wrote in', () => {
    const site = emptySite('zeros', { leavesOutZeros });
    userEdits(site, coordinator).type('A1', 'No me borren');
    succeeded(site.menu('Instalar'));
    const first = containerWorkbook(site.world).sheets.find(({ properties }) => properties.sheetId === 0);
    expect(first?.rows[0]?.[0]?.value).toBe('No me borren');
  });
});
