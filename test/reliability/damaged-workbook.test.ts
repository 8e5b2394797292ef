// A workbook that people or accidents damaged: checking the installation names each damage and mends it, or says
// what to do; after that the check finds nothing, and work goes on.
import { describe, expect, it } from 'vitest';
import { ask, callPanel } from '../../demo/site.ts';
import { story } from '../../demo/story-people.ts';
import { rowsOf, tabOf, valuesOf } from '../../demo/workbook-view.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { areas } from '../../src/tables/areas.ts';
import { requests } from '../../src/tables/requests.ts';
import { counters, files, forms, log, outbox, settingRows } from '../../src/tables/system.ts';
import { topics } from '../../src/tables/topics.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { applyRequests } from '../../workspace/services/sheets/batch-update.ts';
import { userEdits } from '../../workspace/services/sheets/user-edits.ts';
import { workbooksOf } from '../../workspace/services/sheets/workbook-store.ts';
import { coordinator, installedCopy, succeeded } from '../product/site.ts';

const mentors = ['Ana Luz Mora', 'Berta Nuño', 'Celia Ochoa'];

function workingSite(): Workspace {
  const site = installedCopy();
  ask(site, 'saveArea', { values: story.area });
  for (const [at, name] of mentors.entries())
    ask(site, 'saveAdvisor', { values: { name, email: `m${at}@correo.example`, status: 'active' }, consent: true });
  return site;
}

const base = workingSite();
const edits = (site: Workspace) => userEdits(site, coordinator);
const columnOf = (site: Workspace, table: typeof requests | typeof advisors, key: string) =>
  (valuesOf(site, table)[0] ?? []).indexOf(key);

function requestOf(site: Workspace, request: object): void {
  workbooksOf(site.world).change(site.world.containerId, (draft) =>
    applyRequests(draft, [request], { user: coordinator, now: 46_000, newTextId: () => site.world.newId(12) }),
  );
}

function throwAway(site: Workspace, fileId: string | undefined): void {
  const drive = new DriveFiles(site.world);
  const file = drive.find(fileId ?? '');
  if (!file) throw new Error('No such file');
  drive.erase(file);
}

const fileOf = (site: Workspace, id: string) => rowsOf(site, files).find((row) => row.id === id)?.fileId;

type Damage = readonly [name: string, damage: (site: Workspace) => void, named: RegExp];

const mended: readonly Damage[] = [
  ['a tab', (site) => edits(site).removeSheet(requests.sheetId), /Falta la hoja «Solicitudes»/],
  ['the log', (site) => edits(site).removeSheet(log.sheetId), /Falta la hoja «Bitácora»/],
  ['the outbox', (site) => edits(site).removeSheet(outbox.sheetId), /Falta la hoja «Pendientes de envío»/],
  ['the settings', (site) => edits(site).removeSheet(settingRows.sheetId), /Falta la hoja «Ajustes»/],
  ['the sequences', (site) => edits(site).removeSheet(counters.sheetId), /Falta la hoja «Folios»/],
  ['the list of forms', (site) => edits(site).removeSheet(forms.sheetId), /Falta la hoja «Formularios»/],
  [
    'a column',
    (site) => edits(site).remove(advisors.sheetId, 'COLUMNS', columnOf(site, advisors, 'phone')),
    /En «Directorio.*» falta la columna «Teléfono»|falta la columna «Tel/,
  ],
  ['the row of keys', (site) => edits(site).remove(advisors.sheetId, 'ROWS', 0), /se borró la fila oculta/],
  ['the row of headers', (site) => edits(site).remove(advisors.sheetId, 'ROWS', 1), /encabezados/],
  [
    'merged cells',
    (site) =>
      requestOf(site, {
        mergeCells: {
          range: {
            sheetId: advisors.sheetId,
            startRowIndex: 2,
            endRowIndex: 4,
            startColumnIndex: 1,
            endColumnIndex: 3,
          },
          mergeType: 'MERGE_COLUMNS',
        },
      }),
    /celdas combinadas/,
  ],
  ['a form', (site) => throwAway(site, rowsOf(site, forms)[0]?.formId), /Falta el formulario/],
  ['the folder', (site) => throwAway(site, fileOf(site, 'folder:programme')), /Falta una carpeta/],
  ['a template', (site) => throwAway(site, fileOf(site, 'template:certificate')), /Falta la plantilla/],
  ['the triggers', (site) => site.world.store.delete('triggers.json'), /Falta un aviso automático/],
  ['a setting’s row', (site) => edits(site).remove(settingRows.sheetId, 'ROWS', 4), /Falta el ajuste/],
];

describe('Check installation', () => {
  it.each(mended)('names the loss or damage of %s, mends it, and then finds nothing', (name, damage, named) => {
    const site = base.fork();
    site.openSpreadsheet();
    damage(site);
    const found = ask(site, 'checkInstallation', {});
    expect(found.map(({ what }) => what).join('\n')).toMatch(named);
    expect(
      found.every(({ todo }) => todo === ''),
      JSON.stringify(found),
    ).toBe(true);
    succeeded(site.menu('Instalar'));
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
    if (!/^(a column|merged|the row|the column)/.test(name)) return;
    expect(rowsOf(site, advisors).length, name).toBeGreaterThanOrEqual(2);
    expect(callPanel(site, 'listAdvisors', {}).reply.ok).toBe(true);
  });

  it('keeps every row when the row of keys or of headers is restored', () => {
    for (const row of [0, 1]) {
      const site = base.fork();
      site.openSpreadsheet();
      edits(site).remove(advisors.sheetId, 'ROWS', row);
      succeeded(site.menu('Instalar'));
      expect(rowsOf(site, advisors).map((advisor) => advisor.name)).toEqual(mentors);
      expect(valuesOf(site, advisors)[1]).toContain('Teléfono (WhatsApp)');
      expect(tabOf(site, advisors).hiddenRows).toEqual([0]);
    }
  });

  it('names a code that stands twice and a cell that cannot be read, with sheet, row and column', () => {
    const site = base.fork();
    const sheet = tabOf(site, advisors).title;
    const capacity = columnOf(site, advisors, 'monthlyCapacity');
    const letter = String.fromCharCode(65 + (capacity % 26));
    edits(site).paste(`'${sheet}'!A6`, [['M-001', 'Repetida']]);
    edits(site).paste(`'${sheet}'!${capacity > 25 ? 'A' : ''}${letter}4`, [['las que haga falta']]);
    const found = ask(site, 'checkInstallation', {});
    expect(found.map(({ what }) => what).join('\n')).toMatch(/M-001 está en más de una fila/);
    expect(found.map(({ what }) => what).join('\n')).toMatch(/fila 4, .*no es un número/);
    expect(found.every(({ todo }) => todo.length > 20)).toBe(true);
    expect(ask(site, 'listAdvisors', {}).items.map(({ name }) => name)).toEqual(expect.arrayContaining(mentors));
    edits(site).remove(advisors.sheetId, 'ROWS', 5);
    edits(site).clear(`'${sheet}'!${capacity > 25 ? 'A' : ''}${letter}4`);
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
  });

  it('finds nothing wrong after tabs, headers, columns and rows were renamed, moved, inserted and sorted', () => {
    const site = base.fork();
    const sheet = edits(site);
    sheet.renameSheet(advisors.sheetId, 'Nuestras mentoras');
    sheet.moveSheet(advisors.sheetId, 8);
    sheet.type("'Nuestras mentoras'!B2", 'Nombre de pila y apellidos');
    sheet.insert(advisors.sheetId, 'COLUMNS', 1, 2);
    sheet.move(advisors.sheetId, 'COLUMNS', 0, 1, 5);
    sheet.insert(advisors.sheetId, 'ROWS', 3);
    sheet.sort(advisors.sheetId, columnOf(site, advisors, 'name'), true);
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
    expect(ask(site, 'listAdvisors', {}).items.length).toBe(3);
    const { area } = { area: rowsOf(site, areas)[0]?.id ?? '' };
    expect(area).not.toBe('');
    const { advisor } = ask(site, 'saveAdvisor', {
      values: { name: 'Delia Paz', email: 'delia@correo.example', status: 'active' },
      consent: true,
    });
    expect(rowsOf(site, advisors).find(({ id }) => id === advisor)?.name).toBe('Delia Paz');
  });

  it('explains how to bring back the codes of a sheet, which nobody can invent', () => {
    const site = base.fork();
    const sheet = edits(site);
    sheet.remove(topics.sheetId, 'COLUMNS', 0);
    const [finding, ...others] = ask(site, 'checkInstallation', {});
    expect(finding?.what).toBe('En «Temas» falta la columna «Código».');
    expect(finding?.todo).toMatch(/Ctrl\+Z.*Historial de versiones/);
    expect(others).toEqual([]);
    expect(sheet.undo()).toBe(true);
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
  });

  it('lets nobody from outside repair a damaged workbook', () => {
    const site = base.fork();
    edits(site).removeSheet(advisors.sheetId);
    const input = ['installPart', { part: 'tabs' }];
    const { result } = site.clientCall('operation', input, { user: '', from: 'web-app' });
    expect(result).toMatchObject({ ok: false });
  });

  it('tells a panel on a damaged workbook where to mend it', () => {
    const site = base.fork();
    edits(site).removeSheet(advisors.sheetId);
    const { reply } = callPanel(site, 'listAdvisors', {});
    expect(reply.ok ? '' : reply.message).toMatch(/Falta la hoja «.*Revisar la instalación/);
  });
});
