// People edit the workbook while the add-on works: at every call of a run, somebody else renames, moves or writes.
import { describe, expect, it } from 'vitest';
import { ask, callPanel } from '../../demo/site.ts';
import { rowsOf, tabOf } from '../../demo/workbook-view.ts';
import { advisors } from '../../src/tables/advisors.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { type UserEdits, userEdits } from '../../workspace/services/sheets/user-edits.ts';
import { coordinator, installedCopy } from '../product/site.ts';

const names = ['Zoila Paz', 'Ana Luz Mora', 'Mirna Ochoa'];
const base = installedCopy();
for (const [at, name] of names.entries())
  ask(base, 'saveAdvisor', { values: { name, email: `m${at}@correo.example`, status: 'active' }, consent: true });
const sheet = `'${tabOf(base, advisors).title}'`;
const { calls } = callPanel(base.fork(), 'pauseAdvisor', { advisor: 'M-002' }).execution;
const read = calls.findIndex(({ method }) => method === 'batchGetByDataFilter') + 1;

type Edit = readonly [name: string, edit: (edits: UserEdits) => void];

/** What never moves a row or a column: safe at every moment. */
const harmless: readonly Edit[] = [
  ['renames the tab', (edits) => edits.renameSheet(advisors.sheetId, 'Nuestras mentoras')],
  ['moves the tab', (edits) => edits.moveSheet(advisors.sheetId, 9)],
  ['renames a header', (edits) => void edits.type(`${sheet}!B2`, 'Nombre y apellidos')],
  ['writes below the last row', (edits) => void edits.type(`${sheet}!B40`, 'Una nota suelta')],
  ['corrects a name', (edits) => void edits.type(`${sheet}!B3`, 'Zoila Paz Ruiz')],
  ['adds a tab of her own', (edits) => void edits.addSheet('Mis notas')],
];

/** What moves rows or columns: safe until the workbook is read, and again once the change is written. */
const moving: readonly Edit[] = [
  ['sorts the tab', (edits) => edits.sort(advisors.sheetId, 1)],
  ['inserts a row', (edits) => edits.insert(advisors.sheetId, 'ROWS', 2)],
  ['inserts a column', (edits) => edits.insert(advisors.sheetId, 'COLUMNS', 1)],
  ['deletes another row', (edits) => edits.remove(advisors.sheetId, 'ROWS', 2)],
];

function pausedAfter(at: number, edit: (edits: UserEdits) => void): Workspace {
  const site = base.fork();
  site.interleave({ at, run: () => edit(userEdits(site, coordinator)) });
  const { reply } = callPanel(site, 'pauseAdvisor', { advisor: 'M-002' });
  expect(reply, `call ${at}`).toMatchObject({ ok: true });
  return site;
}

const statusOf = (site: Workspace) =>
  Object.fromEntries(rowsOf(site, advisors).map(({ id, status }) => [id, status as string]));

describe('While a mentor is paused, somebody who', () => {
  it.each(harmless)('%s at any moment changes nothing of it', (_, edit) => {
    for (let at = 1; at <= calls.length; at++)
      expect(statusOf(pausedAfter(at, edit)), `call ${at}`).toEqual({
        'M-001': 'active',
        'M-002': 'paused',
        'M-003': 'active',
      });
  });

  it.each(moving)('%s before the workbook is read changes nothing of it', (_, edit) => {
    for (let at = 1; at <= read; at++)
      expect(statusOf(pausedAfter(at, edit)), `call ${at}`).toMatchObject({ 'M-002': 'paused', 'M-003': 'active' });
  });

  it('deletes that very row is told so in words', () => {
    const site = base.fork();
    userEdits(site, coordinator).remove(advisors.sheetId, 'ROWS', 3);
    const { reply } = callPanel(site, 'pauseAdvisor', { advisor: 'M-002' });
    expect(reply.ok ? '' : reply.message).toMatch(/Ya no encontramos M-002.*Historial de versiones/);
  });
});
