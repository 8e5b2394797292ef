// What people do with a sheet besides typing: filter by hand, find, formats of numbers, widths of columns.
import { beforeEach, describe, expect, it } from 'vitest';
import { Workspace } from '../../../workspace/engine/workspace.ts';
import type { FilterColumn, FoundCells, RowsWindow, SheetEdit, SheetLayout } from '../../../workspace/server/api.ts';
import { createApp } from '../../../workspace/server/app.ts';
import { patternWithDecimals } from '../../../workspace/server/number-format-edit.ts';
import { selectionsOf } from '../../../workspace/server/selection.ts';
import { containerWorkbook } from '../../../workspace/services/sheets/workbook-store.ts';

let workspace: Workspace;
let app: ReturnType<typeof createApp>;

beforeEach(async () => {
  workspace = Workspace.open({
    dist: 'test/workspace/fixtures/page-addon',
    now: '2026-11-20T15:00:00Z',
    seed: 'tools',
  });
  app = createApp(workspace, { assets: '/nowhere', selections: selectionsOf(workspace.world) });
  await edit({
    kind: 'set',
    sheetId: 0,
    row: 0,
    column: 0,
    values: [
      ['Nombre', 'Estado', 'Fecha', 'Horas'],
      ['Lucía Partida', 'Abierta', '20/11/2026', '3'],
      ['José Ñandú', 'Cerrada', '21/11/2026', '12'],
      ['Ana', '', '22/11/2026', '7.25'],
    ],
  });
});

const get = async <T>(path: string): Promise<T> => (await (await app.request(path)).json()) as T;
const edit = async (one: SheetEdit): Promise<void> => {
  const answer = await app.request('/api/edit', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(one),
  });
  expect(await answer.text()).toBe('null');
};
const layout = () => get<SheetLayout>('/api/sheets/0/layout');
const hiddenRows = async () => (await layout()).rowHeights.filter(([, height]) => height === 0).map(([row]) => row);
const text = async (row: number, column: number) =>
  (await get<RowsWindow>(`/api/sheets/0/rows?from=${row}&to=${row + 1}`)).rows[0]?.[column]?.text;
const one = { top: 1, left: 1, bottom: 2, right: 2 };

describe('the filter by hand', () => {
  it('hides rows by ticked values, together with other columns, and leaves what scripts read alone', async () => {
    await edit({ kind: 'filter', sheetId: 0, box: one });
    expect((await layout()).filter).toMatchObject({ top: 0, left: 0, right: 4, active: [], shownRows: 3, rows: 3 });
    const states = await get<FilterColumn>('/api/sheets/0/filter/1');
    expect(states).toMatchObject({
      title: 'Estado',
      values: [
        { text: 'Abierta', count: 1, isHidden: false },
        { text: 'Cerrada', count: 1, isHidden: false },
        { text: '', count: 1, isHidden: false },
      ],
    });
    await edit({ kind: 'filter-column', sheetId: 0, column: 1, hiddenValues: ['Cerrada'], condition: null });
    expect(await hiddenRows()).toEqual([2]);
    expect((await layout()).filter).toMatchObject({ active: [1], shownRows: 2 });
    const names = await get<FilterColumn>('/api/sheets/0/filter/0');
    expect(names.values.map((value) => value.text)).toEqual(['Ana', 'Lucía Partida']);
    expect(containerWorkbook(workspace.world).sheets[0]?.rows[2]?.[0]?.value).toBe('José Ñandú');
    expect(containerWorkbook(workspace.world).sheets[0]?.basicFilter?.filterSpecs).toEqual([
      { columnIndex: 1, filterCriteria: { hiddenValues: ['Cerrada'] } },
    ]);
  });

  it('hides rows by a condition, shows all again, and goes', async () => {
    await edit({ kind: 'filter', sheetId: 0, box: one });
    await edit({
      kind: 'filter-column',
      sheetId: 0,
      column: 3,
      hiddenValues: [],
      condition: { type: 'NUMBER_GREATER', values: ['5'] },
    });
    expect((await hiddenRows()).slice(0, 1)).toEqual([1]);
    expect((await get<FilterColumn>('/api/sheets/0/filter/3')).condition).toEqual({
      type: 'NUMBER_GREATER',
      values: ['5'],
    });
    await edit({ kind: 'show-all', sheetId: 0 });
    expect(await hiddenRows()).toEqual([]);
    await edit({ kind: 'unfilter', sheetId: 0 });
    expect((await layout()).filter).toBeNull();
    expect((await app.request('/api/sheets/0/filter/3')).status).toBe(404);
  });
});

describe('find', () => {
  it('finds what is shown, whatever its capitals and accents, and counts what is hidden', async () => {
    const find = (words: string) => get<FoundCells>(`/api/sheets/0/find?text=${encodeURIComponent(words)}`);
    expect(await find('LUCIA')).toEqual({ cells: [[1, 0]], total: 1, hidden: 0 });
    expect((await find('/11/2026')).cells).toEqual([
      [1, 2],
      [2, 2],
      [3, 2],
    ]);
    await edit({ kind: 'set', sheetId: 0, row: 0, column: 5, values: [['=UNIQUE(A2:A4)']] });
    expect(await find('nandu')).toEqual({
      cells: [
        [1, 5],
        [2, 0],
      ],
      total: 2,
      hidden: 0,
    });
    await edit({ kind: 'hide', sheetId: 0, dimension: 'ROWS', start: 2, count: 1 });
    expect(await find('ñandú')).toEqual({ cells: [[1, 5]], total: 1, hidden: 1 });
    expect(await find('nadie')).toEqual({ cells: [], total: 0, hidden: 0 });
  });
});

describe('formats and widths', () => {
  it('keeps number formats as the API has them, and counts decimals up and down', async () => {
    const box = { top: 1, left: 3, bottom: 4, right: 4 };
    await edit({ kind: 'format', sheetId: 0, box, choice: 'currency' });
    expect(await text(2, 3)).toBe('$12.00');
    await edit({ kind: 'decimals', sheetId: 0, box, change: -1 });
    expect(await text(3, 3)).toBe('$7.3');
    await edit({ kind: 'format', sheetId: 0, box, choice: 'percent' });
    expect(await text(1, 3)).toBe('300.00%');
    await edit({ kind: 'format', sheetId: 0, box, choice: 'date-time' });
    expect(await text(1, 3)).toBe('02/01/1900 0:00:00');
    await edit({ kind: 'format', sheetId: 0, box, choice: 'automatic' });
    expect(await text(3, 3)).toBe('7.25');
    expect(containerWorkbook(workspace.world).sheets[0]?.rows[3]?.[3]?.format).toBeUndefined();
    await edit({ kind: 'decimals', sheetId: 0, box: { ...box, top: 3 }, change: 1 });
    expect(await text(3, 3)).toBe('7.250');
    await edit({ kind: 'format', sheetId: 0, box, choice: 'text' });
    await edit({ kind: 'set', sheetId: 0, row: 1, column: 3, values: [['007']] });
    expect(await text(1, 3)).toBe('007');
  });

  it('changes decimals in every section of a pattern, and nothing in its texts', () => {
    expect(patternWithDecimals('"$0"#,##0.00;[Red]-0', 1)).toBe('"$0"#,##0.000;[Red]-0.0');
    expect(patternWithDecimals('0.0%', -1)).toBe('0%');
    expect(patternWithDecimals('0%', -1)).toBe('0%');
  });

  it('fits columns to what they show, results of formulas included', async () => {
    await edit({ kind: 'set', sheetId: 0, row: 0, column: 5, values: [['=REPT("ancho ",20)']] });
    await edit({ kind: 'fit', sheetId: 0, dimension: 'COLUMNS', start: 0, count: 6 });
    const { columnWidths } = await layout();
    expect(columnWidths[5]).toBeGreaterThan(600);
    expect(columnWidths[0]).toBeLessThan(150);
    expect(columnWidths[6]).toBe(100);
  });

  it('says why a cell shows an error', async () => {
    await edit({ kind: 'set', sheetId: 0, row: 0, column: 5, values: [['=SUMAR.SI(']] });
    await edit({ kind: 'set', sheetId: 0, row: 1, column: 5, values: [['=GOOGLEFINANCE("X")']] });
    const { rows } = await get<RowsWindow>('/api/sheets/0/rows?from=0&to=2');
    expect(rows[0]?.[5]).toMatchObject({ text: '#ERROR!', problem: 'Error al analizar la fórmula.' });
    expect(rows[1]?.[5]).toMatchObject({
      text: '#NAME?',
      problem: 'Función no disponible en el espacio sin conexión: GOOGLEFINANCE',
    });
  });

  it('shows Spanish names for what it keeps in English', async () => {
    await edit({ kind: 'set', sheetId: 0, row: 0, column: 5, values: [['=CONTAR.SI(B2:B;"A*")']] });
    const { rows } = await get<RowsWindow>('/api/sheets/0/rows?from=0&to=1');
    expect(rows[0]?.[5]).toMatchObject({ text: '1', entered: '=CONTAR.SI(B2:B,"A*")' });
    expect(containerWorkbook(workspace.world).sheets[0]?.rows[0]?.[5]?.value).toEqual({
      formula: '=COUNTIF(B2:B,"A*")',
    });
  });
});
