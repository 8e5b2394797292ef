// The outbox lives for years: thousands of effects pass through its tab, whatever people do to that tab meanwhile, and a
// mail that is known to have gone is never asked about.
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, callAtOnce, callPanel, mailsTo, openPages } from '../../demo/site.ts';
import { rowsOf, sheetOf, tabOf, valuesOf } from '../../demo/workbook-view.ts';
import { files, forms, log, outbox } from '../../src/tables/system.ts';
import { Workspace } from '../../workspace/engine/workspace.ts';
import { applyRequests } from '../../workspace/services/sheets/batch-update.ts';
import { userEdits } from '../../workspace/services/sheets/user-edits.ts';
import { workbooksOf } from '../../workspace/services/sheets/workbook-store.ts';
import { coordinator, succeeded } from '../product/site.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const { sheetId } = outbox;
const clicked = { mentor: 'M-001', to: 'zoila@correo.example' };
/** Five times what the tab has room for; `EFFECTS=5000` for years of use. */
const EFFECTS = Number(process.env.EFFECTS ?? 1_000);
let base: Workspace;

beforeAll(() => {
  const limits = { mailRecipientsPerDay: 100_000 };
  const users = { owner: coordinator, others: [] };
  base = Workspace.open({ dist, now: '2026-11-20T15:00:00Z', seed: 'outbox', users, limits });
  base.world.deployWebApp('https://script.google.com/macros/s/test/exec');
  base.openSpreadsheet();
  succeeded(base.menu('Instalar'));
  openPages(base);
  ask(base, 'saveAdvisor', { values: { name: 'Zoila Paz', email: clicked.to, status: 'active' }, consent: true });
}, 120_000);

const edit = (site: Workspace, requests: readonly object[]) =>
  workbooksOf(site.world).change(site.world.containerId, (draft) =>
    applyRequests(draft, requests, { user: coordinator, now: site.world.clock.now(), newTextId: () => 'x' }),
  );
const rowCount = (site: Workspace) => sheetOf(site, outbox).properties.gridProperties.rowCount;
const send = (site: Workspace) => callAtOnce(site, 'sendProfileForm', { advisor: clicked.mentor });
const sent = (site: Workspace) => mailsTo(site, clicked.to).length;
const finished = (site: Workspace) => rowsOf(site, log).filter(({ operation }) => operation === 'mailDone').length;
const statesIn = (site: Workspace) => rowsOf(site, outbox).map(({ state }) => state as string);

/** Mails that wait, as an operation writes them down; `from` is the first number of their codes. */
function putWaiting(site: Workspace, from: number, count: number): void {
  const keys = valuesOf(site, outbox)[0] ?? [];
  const rows = Array.from({ length: count }, (_, at) => {
    const to = `p${from + at}@correo.example`;
    const payload = { kind: 'mail', about: 'X', to, subject: 'Hola', blocks: [{ type: 'text', text: 'Hola' }] };
    const row: Record<string, unknown> = { id: `OX-${from + at}`, kind: 'mail', about: 'X', state: 'Por salir' };
    row.payload = JSON.stringify(payload);
    return {
      values: keys.map((key) => {
        const value = row[String(key)];
        return value === undefined ? {} : { userEnteredValue: { stringValue: String(value) } };
      }),
    };
  });
  edit(site, [{ appendCells: { sheetId, rows, fields: 'userEnteredValue' } }]);
}

/** States in which people leave the tab. */
const states: readonly (readonly [string, (site: Workspace) => void])[] = [
  ['as installed', () => undefined],
  ['without an empty row', (site) => edit(site, [deletion(3, rowCount(site))])],
  [
    'full of what waits',
    (site) => {
      putWaiting(site, 0, rowCount(site) - 2);
      expect(valuesOf(site, outbox).length).toBe(rowCount(site));
    },
  ],
  [
    'filtered so that nothing shows',
    (site) => {
      const criteria = { 5: { hiddenValues: ['Por salir', 'Saliendo', 'Salió', ''] } };
      edit(site, [{ setBasicFilter: { filter: { range: { sheetId, startRowIndex: 1 }, criteria } } }]);
    },
  ],
  [
    'with half of its rows frozen',
    (site) => {
      edit(site, [deletion(6, rowCount(site))]);
      const properties = { sheetId, gridProperties: { frozenRowCount: 5 } };
      edit(site, [{ updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } }]);
    },
  ],
  [
    'edited by hand',
    (site) => {
      // Pasted: a paste minds no dropdown.
      const cells = [
        ['OX-1', 'ayer', 'mail', 'X', 'sin contenido', 'Por salir', '0', '', ''],
        ['OX-2', '', 'mail', 'X', 'otra cosa', 'ya la mandé', '', '', 'no es un efecto'],
        ['', '', '', 'una nota'],
      ];
      const rows = cells.map((row) => ({ values: row.map((text) => ({ userEnteredValue: { stringValue: text } })) }));
      edit(site, [{ updateCells: { start: { sheetId, rowIndex: 2 }, rows, fields: 'userEnteredValue' } }]);
      const edits = userEdits(site, coordinator);
      edits.insert(sheetId, 'COLUMNS', 3);
      edits.renameSheet(sheetId, 'Correos');
      edit(site, [deletion(6, rowCount(site))]);
    },
  ],
];

function deletion(from: number, to: number): object {
  return { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: from, endIndex: to } } };
}

describe('The outbox', () => {
  it(`lives through ${EFFECTS} effects in a tab that stays as long as it was`, () => {
    const site = base.fork();
    const before = { rows: rowCount(site), mails: sent(site), logged: finished(site) };
    const rounds = EFFECTS / 200;
    for (let round = 0; round < rounds; round++) {
      putWaiting(site, round * 1_000, 197);
      expect(ask(site, 'drainOutbox', { id: '' }).left, `round ${round}`).toBe(0);
      for (let click = 0; click < 3; click++) expect(send(site).reply).toMatchObject({ ok: true });
    }
    expect(statesIn(site)).toEqual([]);
    expect(finished(site) - before.logged).toBe(EFFECTS);
    expect(sent(site) - before.mails).toBe(3 * rounds);
    expect(mailsTo(site, '@correo.example').length).toBe(before.mails + EFFECTS);
    expect(rowCount(site)).toBe(before.rows);
  }, 600_000);

  it.each(states)('%s, sends each mail once and is emptied of it', (_, leave) => {
    const site = base.fork();
    leave(site);
    const before = statesIn(site);
    const mails = sent(site);
    for (let click = 1; click <= 5; click++) {
      expect(send(site).reply).toMatchObject({ ok: true });
      expect(statesIn(site)).toEqual(before);
      expect(sent(site)).toBe(mails + click);
    }
    ask(site, 'drainOutbox', { id: '' });
    const left = rowsOf(site, outbox);
    expect(left.every(({ state, problem }) => state === 'failed' && /cambió a mano/.test(problem))).toBe(true);
    for (const { id } of left) ask(site, 'dropEffect', { effect: id });
    expect(rowsOf(site, outbox)).toEqual([]);
    expect(sent(site)).toBe(mails + 5);
  });

  it('lets the last mail that may have gone be said to have arrived, and be sent again', () => {
    for (const decide of ['dropEffect', 'retryEffect'] as const) {
      const site = base.fork();
      edit(site, [deletion(3, rowCount(site))]);
      site.orderFault({ at: 1, of: 'MailApp.sendEmail', when: 'after', error: 'Connection reset' });
      send(site);
      expect(statesIn(site)).toEqual(['uncertain']);
      const effect = rowsOf(site, outbox)[0]?.id ?? '';
      expect(callPanel(site, decide, { effect }).reply).toMatchObject({ ok: true });
      if (decide === 'retryEffect') ask(site, 'drainOutbox', { id: effect });
      expect(rowsOf(site, outbox)).toEqual([]);
    }
  });
});

describe('While a mail goes out, somebody who', () => {
  const edits: readonly (readonly [string, (site: Workspace) => void])[] = [
    ['inserts rows above', (site) => userEdits(site, coordinator).insert(sheetId, 'ROWS', 2, 3)],
    [
      'deletes all empty rows',
      (site) => edit(site, [deletion(Math.max(valuesOf(site, outbox).length, 3), rowCount(site))]),
    ],
    ['deletes the rows above it', (site) => edit(site, [deletion(2, 4)])],
  ];

  it.each(edits)('%s at any moment: it goes once, and nobody is asked about it', (_, change) => {
    const waiting = base.fork();
    putWaiting(waiting, 0, 2);
    for (const state of ['Quizá salió: revisar', 'Quizá salió: revisar'].entries())
      userEdits(waiting, coordinator).type(`'${tabOf(waiting, outbox).title}'!F${state[0] + 3}`, state[1]);
    const calls = send(waiting.fork()).execution.calls.length;
    for (let at = 2; at <= calls; at++) {
      const site = waiting.fork();
      site.interleave({ at, run: () => change(site) });
      const mails = sent(site);
      expect(send(site).reply, `call ${at}`).toMatchObject({ ok: true });
      site.advanceClock(2 * 3_600_000);
      expect(sent(site), `call ${at}`).toBe(mails + 1);
      const mine = rowsOf(site, outbox).filter(({ id }) => !id.startsWith('OX-'));
      expect(mine, `call ${at}`).toEqual([]);
    }
  });

  it('deletes that very row: it went, and the log says so', () => {
    const site = base.fork();
    const logged = finished(site);
    const { calls } = send(base.fork()).execution;
    const after = calls.find(({ service }) => service === 'MailApp')?.index ?? 0;
    site.interleave({ at: after + 1, run: () => edit(site, [deletion(2, rowCount(site) - 1)]) });
    expect(send(site).reply).toMatchObject({ ok: true });
    expect(rowsOf(site, outbox)).toEqual([]);
    expect(finished(site)).toBe(logged + 1);
  });
});

describe('A mail that went although its mark could not be written', () => {
  it.each([
    ['Quota exceeded for quota metric Write requests', 'before'],
    ['Service Spreadsheets failed while accessing document with id x.', 'before'],
    ['Invalid requests[4].deleteDimension: Sorry, it is not possible to delete all non-frozen rows.', 'before'],
    ['Quota exceeded for quota metric Write requests', 'after'],
  ] as const)('%s (%s): is not asked about, and not sent again', (error, when) => {
    const site = base.fork();
    const mails = sent(site);
    // The first write is the click's own, the second marks the mail as begun; all later ones of this run fail.
    for (let at = 3; at <= 8; at++) site.orderFault({ at, of: 'Sheets.Spreadsheets.batchUpdate', when, error });
    expect(send(site).reply).toMatchObject({ ok: true });
    expect(sent(site)).toBe(mails + 1);
    site.advanceClock(2 * 3_600_000);
    expect(rowsOf(site, outbox)).toEqual([]);
    expect(sent(site)).toBe(mails + 1);
    expect(finished(site)).toBe(1 + finished(base));
  });

  it('is asked about when the run was killed: then nobody knows', () => {
    const site = base.fork();
    site.orderFault({ at: 3, of: 'Sheets.Spreadsheets.batchUpdate', when: 'kill' });
    expect(() => send(site)).toThrow(/Killed/);
    site.advanceClock(2 * 3_600_000);
    expect(statesIn(site)).toEqual(['uncertain']);
  });
});

describe('A copied workbook', () => {
  /** A copy brings the rows, and none of what the script remembers; its hidden tabs hold nothing but their rows. */
  const copied = () => {
    const site = base.fork();
    putWaiting(site, 0, 3);
    site.world.store.writeJson('properties.json', {});
    site.openSpreadsheet();
    for (const table of [files, forms, outbox]) {
      const used = valuesOf(site, table).length;
      const range = { sheetId: table.sheetId, dimension: 'ROWS', startIndex: used };
      const { rowCount: endIndex } = sheetOf(site, table).properties.gridProperties;
      if (used < endIndex) edit(site, [{ deleteDimension: { range: { ...range, endIndex } } }]);
    }
    return site;
  };
  const made = (site: Workspace) => rowsOf(site, forms).map(({ formId }) => formId);

  it('forgets what is its original’s, wherever the installation is cut', () => {
    const theirs = new Set(made(base));
    const undisturbed = copied();
    const { calls } = succeeded(undisturbed.menu('Instalar')).execution;
    const writes = calls.filter(({ method }) => method === 'batchUpdate' || method === 'setProperty');
    expect(writes.slice(0, 2).map(({ method }) => method)).toEqual(['batchUpdate', 'setProperty']);
    for (const { index } of writes.slice(0, 2))
      for (const when of ['before', 'after', 'kill'] as const) {
        const site = copied();
        site.orderFault({ at: index, when, error: 'Exceeded maximum execution time' });
        site.menu('Instalar');
        succeeded(site.menu('Instalar'));
        expect(made(site).length, `${when} ${index}`).toBe(theirs.size);
        expect(
          made(site).filter((id) => theirs.has(id)),
          `${when} ${index}`,
        ).toEqual([]);
        site.advanceClock(2 * 3_600_000);
        expect(mailsTo(site, 'p0@correo.example').length, `${when} ${index}`).toBe(0);
      }
  }, 180_000);
});
