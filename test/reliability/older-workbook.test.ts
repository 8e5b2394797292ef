// A workbook made by an older version opens with this one, and goes on after *Check installation* with nothing lost.
import { beforeAll, describe, expect, it } from 'vitest';
import { actOnPage, ask, callPanel, openPage, openPages } from '../../demo/site.ts';
import { rowsOf, sheetOf, valuesOf } from '../../demo/workbook-view.ts';
import { columnIndexOf, HEADER_ROWS } from '../../src/interpreter/parse-table.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { areas } from '../../src/tables/areas.ts';
import { assignments } from '../../src/tables/assignments.ts';
import { documents } from '../../src/tables/documents.ts';
import { requests } from '../../src/tables/requests.ts';
import { outbox } from '../../src/tables/system.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { mailsOf } from '../../workspace/services/mail/mailbox.ts';
import { callsTo, succeeded } from '../product/site.ts';
import { olderWorkbook } from './older-workbook.ts';

let asLeft: Workspace;
let checked: Workspace;

beforeAll(() => {
  asLeft = olderWorkbook();
  asLeft.openSpreadsheet();
  openPages(asLeft);
  checked = asLeft.fork();
  checked.openSpreadsheet();
  for (const { key } of ask(checked, 'installationParts', {})) ask(checked, 'installPart', { part: key });
}, 120_000);

/** Every entered value under its tab, row code and column key. Words of the add-on that it rewrites by itself left out. */
function cellsOf(site: Workspace): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const table of commonTables) {
    const [keys = [], ...rows] = valuesOf(site, table);
    for (const row of rows.slice(HEADER_ROWS - 1))
      for (const [key, at] of columnIndexOf(keys)) {
        const isOurWording = table.key === 'settingRows' && key !== 'value';
        if (row[at] !== undefined && !isOurWording) cells.set(`${table.key} ${row[0]} ${key}`, row[at]);
      }
  }
  return cells;
}

/** What every mail has led to, by signed link. */
function mailedLinks(site: Workspace): readonly string[] {
  const found = mailsOf(site.world).flatMap(({ body }) => [...body.matchAll(/[?&]e=([^\s"&]+)/g)]);
  return [...new Set(found.map(([, token = '']) => decodeURIComponent(token)))];
}

function invitationLink(site: Workspace, id: string): string {
  return mailedLinks(site).find((token) => token.startsWith(`invitation~${id}~`)) ?? '';
}

const open = (site: Workspace) => rowsOf(site, assignments).filter(({ answer }) => answer === '');

describe('A workbook of an older version, before it is checked', () => {
  it('opens in Hoy, which asks for the check', () => {
    const site = asLeft.fork();
    expect(ask(site, 'welcome', {})).toMatchObject({ installed: true, interrupted: null });
    const { groups } = ask(site, 'today', {});
    const [first] = groups.flatMap(({ items }) => items);
    expect(first?.title).toBe('Hay columnas nuevas por añadir');
    expect(first?.line.opens.kind).toBe('openInstallation');
  });

  it('opens every link that was mailed, and takes an answer', () => {
    const site = asLeft.fork();
    const links = mailedLinks(site);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(openPage(site, link).reply, link).toMatchObject({ ok: true });
    const [invitation] = open(site);
    actOnPage(site, 'answerInvitation', invitationLink(site, invitation?.id ?? ''), {
      answer: 'declined',
      comment: '',
    });
    expect(rowsOf(site, assignments).find(({ id }) => id === invitation?.id)?.answer).toBe('declined');
  });

  it('refuses what it has no column for instead of losing it, each in words for whoever asked', () => {
    const site = asLeft.fork();
    const before = cellsOf(site);
    const [invitation] = open(site);
    const token = invitationLink(site, invitation?.id ?? '');
    const said = { answer: 'accepted', comment: 'Puedo, pero llegaría 10:30' };
    const visitor = site.clientCall('operation', ['answerInvitation', { token, ...said }], {
      user: '',
      from: 'web-app',
    });
    expect(visitor.result).toMatchObject({ ok: false, code: 'underRepair' });
    expect(JSON.stringify(visitor.result)).not.toMatch(/columna|Entrepares/);

    const area = rowsOf(site, areas)[0];
    const values = { ...area, contactCopied: 'yes' };
    const { reply } = callPanel(site, 'saveArea', { area: area?.id ?? '', values } as never);
    expect(reply).toMatchObject({ ok: false, code: 'columnMissing' });
    expect(reply.ok ? '' : reply.message).toContain('«Áreas» falta la columna «Copia al contacto»');
    expect(reply.ok ? '' : reply.message).toContain('Revisar la instalación');
    expect(cellsOf(site)).toEqual(before);
  });

  it('lives through the rounds of the night', () => {
    const site = asLeft.fork();
    for (const { execution } of site.advanceClock('2026-11-21T15:30:00Z')) expect(execution.error).toBeUndefined();
  });
});

describe('Checking the installation of a workbook of an older version', () => {
  it('names every column and setting that is new', () => {
    const found = ask(asLeft.fork(), 'checkInstallation', {});
    expect(found.every(({ todo }) => todo === '')).toBe(true);
    const named = found.map(({ what }) => what);
    for (const table of commonTables) {
      const keys = columnIndexOf(valuesOf(asLeft, table)[0] ?? []);
      for (const [key, column] of Object.entries(table.columns)) {
        if (keys.has(key)) continue;
        expect(named).toContain(`En «${table.label.es}» falta la columna «${column.label.es}».`);
        expect(column.addedLater, `addedLater of ${table.key}.${key}`).toBeDefined();
      }
    }
    expect(named).toContain('En «Asesorías» falta la columna «Lo que dijo al aceptar».');
    expect(named).toContain('Falta el ajuste «Mandar copia al contacto del área».');
  });

  it('adds them, and finds nothing the second time', () => {
    const site = checked.fork();
    site.openSpreadsheet();
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
    const { execution } = succeeded(site.menu('Instalar'));
    expect(callsTo(execution, 'Sheets.Spreadsheets', 'batchUpdate')).toEqual([]);
    expect(
      ask(site, 'today', {})
        .groups.flatMap(({ items }) => items)
        .map(({ key }) => key),
    ).not.toContain('older-workbook');
  });

  it('keeps every row, cell, document and file', () => {
    const after = cellsOf(checked);
    const lost = [...cellsOf(asLeft)].filter(([place, value]) => after.get(place) !== value);
    expect(lost).toEqual([]);
    const files = new DriveFiles(checked.world);
    const before = new DriveFiles(asLeft.world);
    expect(rowsOf(checked, documents).length).toBeGreaterThan(20);
    for (const { fileId, title } of rowsOf(checked, documents)) {
      const [file, former] = [files.find(fileId), before.find(fileId)];
      if (!file || !former) throw new Error(`The file of ${title} is gone`);
      expect(Buffer.compare(files.content(file), before.content(former)), title).toBe(0);
    }
    expect(sheetOf(checked, requests).properties.title).toBe('Solicitudes');
  });

  it('leaves every mailed link open, certificates valid, and takes what was refused before', () => {
    const site = checked.fork();
    for (const link of mailedLinks(site)) {
      const { reply, purpose } = openPage(site, link);
      expect(reply, link).toMatchObject({ ok: true, result: purpose === 'certificate' ? { valid: true } : {} });
    }
    const [invitation] = open(site);
    const answer = { answer: 'accepted', comment: 'Puedo, pero llegaría 10:30' };
    actOnPage(site, 'answerInvitation', invitationLink(site, invitation?.id ?? ''), answer);
    const advisory = rowsOf(site, advisories).find(({ request }) => request === invitation?.request);
    expect(advisory?.condition).toBe('Puedo, pero llegaría 10:30');
  });

  it('repeats no mail that may have gone out, until the team says so', () => {
    const site = checked.fork();
    site.openSpreadsheet();
    const waiting = rowsOf(site, outbox);
    expect(waiting.length).toBe(2);
    const sent = () => mailsOf(site.world).length;
    const before = sent();
    for (const { execution } of site.advanceClock(3 * 3_600_000)) expect(execution.error).toBeUndefined();
    expect(rowsOf(site, outbox).map(({ state }) => state)).toEqual(['uncertain', 'uncertain']);
    expect(sent()).toBe(before);
    const { effect } = ask(site, 'retryEffect', { effect: waiting[0]?.id ?? '' });
    ask(site, 'drainOutbox', { id: effect });
    expect(sent()).toBe(before + 1);
  });
});
