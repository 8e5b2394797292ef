// People edit the workbook while the add-on works: at every call of a run, somebody else renames, moves or writes.
import { describe, expect, it } from 'vitest';
import { ask, callAtOnce, callPanel, mailsTo } from '../../demo/site.ts';
import { rowsOf, tabOf, valuesOf } from '../../demo/workbook-view.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { log, outbox } from '../../src/tables/system.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { type UserEdits, userEdits } from '../../workspace/services/sheets/user-edits.ts';
import { coordinator, installedCopy } from '../product/site.ts';

const names = ['Zoila Paz', 'Ana Luz Mora', 'Mirna Ochoa'];
const base = installedCopy();
for (const [at, name] of names.entries())
  ask(base, 'saveAdvisor', { values: { name, email: `m${at}@correo.example`, status: 'active' }, consent: true });
const sheet = `'${tabOf(base, advisors).title}'`;
const { calls } = callPanel(base.fork(), 'pauseAdvisor', { advisor: 'M-002' }).execution;

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

/** What moves rows or columns: what was written into the place of another is given back. */
const moving: readonly Edit[] = [
  ['sorts the tab', (edits) => edits.sort(advisors.sheetId, 1)],
  ['inserts a row', (edits) => edits.insert(advisors.sheetId, 'ROWS', 2)],
  ['inserts a column', (edits) => edits.insert(advisors.sheetId, 'COLUMNS', 1)],
  ['inserts a column at the left', (edits) => edits.insert(advisors.sheetId, 'COLUMNS', 0)],
  ['moves the columns', (edits) => edits.move(advisors.sheetId, 'COLUMNS', 1, 4, 14)],
  ['moves a row', (edits) => edits.move(advisors.sheetId, 'ROWS', 2, 1, 5)],
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

/** The whole tab; cells beyond the last that was used do not count. */
const gridOf = (site: Workspace) =>
  valuesOf(site, advisors).map((row) => JSON.stringify(row).replace(/(,null)*\]$/, ']'));

describe('While a mentor is paused, somebody who', () => {
  it.each(harmless)('%s at any moment changes nothing of it', (_, edit) => {
    for (let at = 1; at <= calls.length; at++)
      expect(statusOf(pausedAfter(at, edit)), `call ${at}`).toEqual({
        'M-001': 'active',
        'M-002': 'paused',
        'M-003': 'active',
      });
  });

  it.each(moving)('%s at any moment leaves what would stand had it been done before', (_, edit) => {
    const before = gridOf(pausedAfter(1, edit));
    expect(before.join()).toContain('En pausa');
    for (let at = 2; at <= calls.length; at++) expect(gridOf(pausedAfter(at, edit)), `call ${at}`).toEqual(before);
  });

  it('deletes that very row is told so in words', () => {
    const site = base.fork();
    userEdits(site, coordinator).remove(advisors.sheetId, 'ROWS', 3);
    const { reply } = callPanel(site, 'pauseAdvisor', { advisor: 'M-002' });
    expect(reply.ok ? '' : reply.message).toMatch(/Ya no encontramos M-002.*Historial de versiones/);
  });

  it('deletes that very row after it was read loses nothing else', () => {
    for (let at = 1; at <= calls.length; at++) {
      const site = base.fork();
      site.interleave({ at, run: () => userEdits(site, coordinator).remove(advisors.sheetId, 'ROWS', 3) });
      callPanel(site, 'pauseAdvisor', { advisor: 'M-002' });
      expect(statusOf(site), `call ${at}`).toEqual({ 'M-001': 'active', 'M-003': 'active' });
    }
  });
});

describe('While a mentor is added, somebody who', () => {
  const added = (at: number, edit: (edits: UserEdits) => void) => {
    const site = base.fork();
    site.interleave({ at, run: () => edit(userEdits(site, coordinator)) });
    const values = { name: 'Nora Vela', email: 'nora@correo.example', status: 'active' };
    expect(callPanel(site, 'saveAdvisor', { values, consent: true }).reply, `call ${at}`).toMatchObject({ ok: true });
    return site;
  };
  it.each(moving)('%s at any moment leaves every row whole', (_, edit) => {
    const rows = (site: Workspace) => [...rowsOf(site, advisors)].sort((one, other) => (one.id < other.id ? -1 : 1));
    const before = rows(added(1, edit));
    expect(before.at(-1)).toMatchObject({ id: 'M-004', name: 'Nora Vela', email: 'nora@correo.example' });
    for (let at = 2; at <= calls.length; at++) expect(rows(added(at, edit)), `call ${at}`).toEqual(before);
  });
});

describe('While mails go out, somebody who', () => {
  const waiting = base.fork();
  waiting.orderFault({
    at: 1,
    of: 'MailApp.sendEmail',
    when: 'before',
    error: 'Service invoked too many times for one day: email.',
  });
  callAtOnce(waiting, 'sendProfileForm', { advisor: 'M-003' });
  waiting.orderFault({ at: 1, of: 'MailApp.sendEmail', when: 'before', error: 'Invalid email' });
  callAtOnce(waiting, 'sendProfileForm', { advisor: 'M-001' });
  const send = (site: Workspace) => callAtOnce(site, 'sendProfileForm', { advisor: 'M-002' });
  const sending = send(waiting.fork()).execution.calls;

  const disturbing: readonly Edit[] = [
    ['sorts what waits', (edits) => edits.sort(outbox.sheetId, 4)],
    ['sorts it backwards', (edits) => edits.sort(outbox.sheetId, 0, true)],
    ['inserts a row in it', (edits) => edits.insert(outbox.sheetId, 'ROWS', 2)],
    ['inserts a column in it', (edits) => edits.insert(outbox.sheetId, 'COLUMNS', 0)],
    ['moves its columns', (edits) => edits.move(outbox.sheetId, 'COLUMNS', 2, 3, 8)],
    ['writes below it', (edits) => void edits.type(`'${tabOf(base, outbox).title}'!E30`, 'Una nota')],
  ];

  const state = (site: Workspace) => ({
    waiting: rowsOf(site, outbox)
      .map(({ id, state, attempts, payload }) => [id, state, attempts, payload])
      .sort(),
    logged: rowsOf(site, log).map(({ operation, detail }) => [operation, detail]),
    mails: mailsTo(site, '@correo.example').map(({ to, subject }) => [to, subject]),
  });

  it('leaves two mails waiting when nobody disturbs', () => {
    expect(rowsOf(waiting, outbox).map((row) => row.state as string)).toEqual(['waiting', 'failed']);
  });

  it.each(disturbing)('%s at any moment: one mail goes out, and what waits goes on waiting', (_, edit) => {
    const site = waiting.fork();
    send(site);
    const expected = state(site);
    expect(expected.waiting.length).toBe(2);
    for (let at = 1; at <= sending.length; at++) {
      const disturbed = waiting.fork();
      disturbed.interleave({ at, run: () => edit(userEdits(disturbed, coordinator)) });
      expect(send(disturbed).reply, `call ${at}`).toMatchObject({ ok: true });
      expect(state(disturbed), `call ${at}, ${sending[at - 1]?.method}`).toEqual(expected);
    }
  });
});
