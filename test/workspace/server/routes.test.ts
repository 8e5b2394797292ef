// The routes without a socket: what the page's data look like, and what is refused.
import { beforeEach, describe, expect, it } from 'vitest';
import { Workspace } from '../../../workspace/engine/workspace.ts';
import type { RowsWindow, SheetEdit, SheetLayout, WorkbookSummary } from '../../../workspace/server/api.ts';
import { createApp } from '../../../workspace/server/app.ts';
import { selectionsOf } from '../../../workspace/server/selection.ts';

let workspace: Workspace;
let app: ReturnType<typeof createApp>;

beforeEach(() => {
  workspace = Workspace.open({
    dist: 'test/workspace/fixtures/page-addon',
    now: '2026-11-20T15:00:00Z',
    seed: 'routes',
  });
  app = createApp(workspace, { assets: '/nowhere', selections: selectionsOf(workspace.world) });
});

const get = async <T>(path: string, person?: string): Promise<T> =>
  (await (
    await app.request(
      path,
      person === undefined ? {} : { headers: { cookie: `workspace-person=${encodeURIComponent(person)}` } },
    )
  ).json()) as T;
const post = (path: string, body: unknown, person?: string) =>
  app.request(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(person === undefined ? {} : { cookie: `workspace-person=${encodeURIComponent(person)}` }),
    },
    body: JSON.stringify(body),
  });
const edit = (one: SheetEdit, person?: string) => post('/api/edit', one, person);
const cell = async (row: number, column: number) =>
  (await get<RowsWindow>(`/api/sheets/0/rows?from=${row}&to=${row + 1}`)).rows[0]?.[column];

describe('the workbook’s routes', () => {
  it('answers with nothing about a tab that was deleted while it was asked for', async () => {
    for (const what of ['layout', 'rows?from=0&to=10']) {
      const response = await app.request(`/api/sheets/999/${what}`);
      expect([response.status, await response.json()]).toEqual([200, null]);
    }
  });

  it('give layout and cells as a script set them', async () => {
    workspace.run('fillSheet');
    const layout = await get<SheetLayout>('/api/sheets/0/layout');
    expect(layout).toMatchObject({ frozenRows: 1, frozenColumns: 1, rowCount: 1000 });
    expect(layout.columnWidths[0]).toBe(180);
    expect(await cell(0, 0)).toMatchObject({ text: 'Nombre', note: 'Nota de Nombre' });
    expect(await cell(1, 1)).toMatchObject({ choices: ['Jurídica', 'Salud', 'Empleo'] });
    expect(await cell(1, 2)).toMatchObject({ text: '10/12/2025', kind: 'number' });
    expect(await cell(1, 4)).toMatchObject({ checked: false });
    expect(await cell(1, 5)).toMatchObject({ text: '3', entered: '=D2*2', locked: 'warning' });
  });

  it('read typed text as Sheets does, and keep text that only looks like a formula', async () => {
    await edit({ kind: 'set', sheetId: 0, row: 0, column: 0, values: [['20/11/2026', "'=1+1", '=1+1', '12%']] });
    expect(await cell(0, 0)).toMatchObject({ text: '20/11/2026', kind: 'number' });
    expect(await cell(0, 1)).toMatchObject({ text: '=1+1', entered: "'=1+1" });
    expect(await cell(0, 2)).toMatchObject({ text: '2', entered: '=1+1' });
    expect(await cell(0, 3)).toMatchObject({ text: '12%' });
  });

  it('undo and redo people’s edits', async () => {
    await edit({ kind: 'set', sheetId: 0, row: 0, column: 0, values: [['a']] });
    expect((await get<WorkbookSummary>('/api/workbook')).canUndo).toBe(true);
    await post('/api/undo', {});
    expect(await cell(0, 0)).toBeUndefined();
    await post('/api/redo', {});
    expect(await cell(0, 0)).toMatchObject({ text: 'a' });
    workspace.run('fillSheet');
    expect((await post('/api/undo', {})).status).toBe(409);
  });

  it('move, hide, add and delete sheets', async () => {
    workspace.run('fillSheet');
    await edit({ kind: 'move-sheet', sheetId: 0, index: 2 });
    await edit({ kind: 'show-sheet', sheetId: 77 });
    await edit({ kind: 'delete-sheet', sheetId: 78 });
    await edit({ kind: 'add-sheet', title: 'Nueva', sheetId: 79, index: 1 });
    const { tabs } = await get<WorkbookSummary>('/api/workbook');
    expect(tabs.map(({ title, hidden }) => [title, hidden])).toEqual([
      ['Oculta', false],
      ['Nueva', false],
      ['Personas', false],
    ]);
  });

  it('refuse what validation forbids, with a message', async () => {
    workspace.run('fillSheet');
    const response = await edit({ kind: 'set', sheetId: 0, row: 1, column: 1, values: [['Otra cosa']] });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { message: string }).message).not.toBe('');
    expect(await cell(1, 1)).toMatchObject({ text: 'Salud' });
  });

  it('show nothing to a visitor', async () => {
    expect((await app.request('/api/workbook', { headers: { cookie: 'workspace-person=' } })).status).toBe(403);
    expect((await edit({ kind: 'add-sheet', title: 'x', sheetId: 78, index: 0 }, '')).status).toBe(403);
  });
});

describe('the script’s routes', () => {
  it('run only functions that a menu offers', async () => {
    workspace.openSpreadsheet();
    expect((await post('/api/menu', { functionName: 'doGet' })).status).toBe(404);
    const answer = await (await post('/api/menu', { functionName: 'fail' })).json();
    expect(answer).toEqual({ ok: false, message: 'Esto falla a propósito' });
  });

  it('answer google.script.run', async () => {
    const answer = await (await post('/api/run', { functionName: 'add', args: [2, 3], from: 'sidebar' })).json();
    expect(answer).toEqual({ ok: true, value: { sum: 5, user: workspace.world.users.owner } });
    expect(await (await post('/api/run', { functionName: 'write_', args: [], from: 'sidebar' })).json()).toMatchObject({
      ok: false,
    });
  });
});

describe('Drive’s routes', () => {
  it('show a document to its owner only, until it is shared', async () => {
    workspace.run('createDocument');
    const { files } = await get<{ files: { id: string; name: string; href: string }[] }>('/api/drive/folders/root');
    const file = files.find(({ name }) => name === 'Documento de prueba');
    expect(file?.href).toMatch(/^\/document\/d\//);
    const strange = await app.request(`/api/drive/files/${file?.id}`, {
      headers: { cookie: 'workspace-person=otra%40ejemplo.org' },
    });
    expect(strange.status).toBe(403);
    const download = await app.request(`/api/drive/files/${file?.id}/download?as=docx`);
    expect(download.headers.get('content-disposition')).toContain('Documento de prueba.docx');
  });

  it('move files to the trash and back', async () => {
    workspace.run('createDocument');
    const list = () => get<{ files: { id: string; name: string }[] }>('/api/drive/folders/root');
    const id = (await list()).files.find(({ name }) => name === 'Documento de prueba')?.id;
    await post(`/api/drive/files/${id}/trash`, {});
    expect((await list()).files.some((file) => file.id === id)).toBe(false);
    expect((await get<{ files: unknown[] }>('/api/drive/folders/trash')).files).toHaveLength(1);
    await post(`/api/drive/files/${id}/restore`, {});
    expect((await list()).files.some((file) => file.id === id)).toBe(true);
  });
});

describe('the clock’s route', () => {
  it('goes forward, never back', async () => {
    const before = workspace.world.clock.now();
    expect(await (await post('/api/clock', { by: 3_600_000 })).json()).toEqual({ ran: 0 });
    expect(workspace.world.clock.now()).toBe(before + 3_600_000);
    expect((await post('/api/clock', { to: before - 3_600_000 })).status).toBe(400);
  });
});
