// Taking an import back, through the built add-on: what nobody touched goes, what somebody changed or used stays and is
// named; asked twice it is done once.
import { describe, expect, it } from 'vitest';
import { ask } from '../../demo/site.ts';
import { rowsOf, tabOf, valuesOf } from '../../demo/workbook-view.ts';
import { tablesRead } from '../../src/define/define-operation.ts';
import { findOperation } from '../../src/operations/registry.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { topics } from '../../src/tables/topics.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { userEdits } from '../../workspace/services/sheets/user-edits.ts';
import { coordinator, installedCopy } from '../product/site.ts';
import { letters, typeInto } from '../product/type-into.ts';
import { olderWorkbook } from '../reliability/older-workbook.ts';
import { placed } from './proposed.ts';

const text = [
  'Nombre\tCorreo\tTemas\tMunicipio',
  'Ana Mora\tana@correo.example\tPanadería\tTonalá',
  'Eva Paz\teva@correo.example\tPanadería; Carpintería\tZapopan',
  'Irma Lara\tirma@correo.example\tCarpintería\tChapala',
].join('\n');
const list = placed(text, 'name', 'email', 'topics', 'place');
const topicChoices = { panaderia: 'new', carpinteria: 'new' };

function imported(site = installedCopy()): Workspace {
  ask(site, 'importAdvisors', { ...list, topics: topicChoices });
  return site;
}

const names = (site: Workspace) => rowsOf(site, advisors).map(({ name }) => name);
const topicNames = (site: Workspace) => rowsOf(site, topics).map(({ name }) => name);
const idOf = (site: Workspace, name: string) => rowsOf(site, advisors).find((row) => row.name === name)?.id ?? '';
const undo = (site: Workspace) => ask(site, 'undoImport', { number: ask(site, 'lastImport', {})?.number ?? 0 });

/** Types into a column that people have added to the directory. */
function typeBeside(site: Workspace, id: string, value: string): void {
  const rows = valuesOf(site, advisors);
  const width = rows[0]?.length ?? 0;
  const row = rows.findIndex((cells) => cells.includes(id));
  const edits = userEdits(site, coordinator);
  const { title } = tabOf(site, advisors);
  edits.insert(advisors.sheetId, 'COLUMNS', width);
  edits.type(`'${title}'!${letters(width)}2`, 'Quién la conoce');
  edits.type(`'${title}'!${letters(width)}${row + 1}`, value);
}

describe('taking an import back', () => {
  it('leaves the workbook as it was, with one read and one write', () => {
    const site = installedCopy();
    const before = { people: names(site), topics: topicNames(site) };
    imported(site);
    expect(names(site)).toHaveLength(before.people.length + 3);
    expect(String(valuesOf(site, advisors).at(-1))).toMatch(/T-\d+ · Carpintería/);
    expect(topicNames(site).slice(-2)).toEqual(['Panadería', 'Carpintería']);
    expect(ask(site, 'lastImport', {})?.detail).toMatch(/^3 personas, /);
    expect(undo(site)).toEqual({ kept: [], summary: 'Se quitaron 3 personas; se quitaron 2 temas.' });
    expect({ people: names(site), topics: topicNames(site) }).toEqual(before);
    expect(ask(site, 'lastImport', {})).toBeNull();
  });

  it('keeps whom somebody has changed, in a cell of the add-on or of their own, and says so', () => {
    const site = imported();
    typeInto(site, advisors, idOf(site, 'Ana Mora'), 'place', 'El Salto');
    typeInto(site, advisors, idOf(site, 'Irma Lara'), 'languages', 'Esperanto');
    typeBeside(site, idOf(site, 'Eva Paz'), 'La conoce Tere');
    const { kept, summary } = undo(site);
    expect(kept.map(({ name, detail }) => [name, detail])).toEqual([
      ['Ana Mora', 'Alguien cambió su fila después de importarla.'],
      ['Eva Paz', 'Alguien cambió su fila después de importarla.'],
      ['Irma Lara', 'Alguien cambió su fila después de importarla.'],
      ['Panadería', expect.stringContaining('Ya se usa en M-')],
      ['Carpintería', expect.stringContaining('Ya se usa en M-')],
    ]);
    expect(summary).toBe('Se quitaron 0 personas; 5 filas se quedan.');
    expect(names(site)).toContain('Eva Paz');
    expect(ask(site, 'lastImport', {})).toBeNull();
  });

  it('keeps whom somebody has used', () => {
    const site = imported();
    const ana = idOf(site, 'Ana Mora');
    ask(site, 'saveTraining', {
      values: { name: 'G1', session: 'first', startsAt: '2026-11-27T10:00', place: 'Sala 2', invited: [ana] },
    });
    expect(undo(site).kept[0]).toMatchObject({ id: ana, detail: expect.stringContaining('Ya se usa en') });
    expect(names(site)).toContain('Ana Mora');
  });

  it('gives people back what they held before they were brought up to date, unless it was changed again', () => {
    const site = installedCopy();
    const values = { name: 'Ana Mora', email: 'ana@correo.example', place: 'Ajijic', notes: 'Llamar por la tarde' };
    ask(site, 'saveAdvisor', { values });
    ask(site, 'saveAdvisor', { values: { ...values, name: 'Eva Paz', email: 'eva@correo.example' } });
    ask(site, 'importAdvisors', { ...list, topics: topicChoices, updateExisting: true });
    typeInto(site, advisors, idOf(site, 'Eva Paz'), 'place', 'Lagos');
    typeInto(site, advisors, idOf(site, 'Ana Mora'), 'phone', '33 1111 2222');
    expect(undo(site).summary).toMatch(/^Se quitó 1 persona; 1 quedó como estaba; /);
    const [ana, eva] = rowsOf(site, advisors).slice(-2);
    expect(ana).toMatchObject({ place: 'Ajijic', topics: [], notes: 'Llamar por la tarde', phone: '33 1111 2222' });
    expect(eva).toMatchObject({ place: 'Lagos' });
  });

  it('goes back one import after the other, and refuses what is no longer there', () => {
    const site = imported();
    ask(site, 'importAdvisors', {
      ...placed('Nombre\tCorreo\tMunicipio\nAna Mora\tana@correo.example\tLagos', 'name', 'email', 'place'),
      updateExisting: true,
    });
    expect(undo(site).summary).toBe('Se quitaron 0 personas; 1 quedó como estaba.');
    expect(undo(site).summary).toBe('Se quitaron 3 personas; se quitaron 2 temas.');
    expect(() => undo(site)).toThrow(/ya se deshizo/);
  });

  it('is done once when it is asked for again because no answer came', () => {
    const site = imported();
    const again = ['undoImport', { number: 1 }, 'click-on-undo-import'];
    const first = site.clientCall('operation', again).result;
    expect(site.clientCall('operation', again).result).toEqual(first);
  });

  it('is not offered where the workbook has not got the column for it yet, and the import works all the same', () => {
    const site = olderWorkbook();
    ask(site, 'importAdvisors', list);
    expect(names(site)).toContain('Ana Mora');
    expect(ask(site, 'lastImport', {})).toBeNull();
  });

  it('looks in every table that can name a person or a topic', () => {
    const undo = findOperation('undoImport');
    const read = undo ? tablesRead(undo, {} as never) : [];
    const naming = commonTables.filter((table) =>
      Object.values(table.columns).some(({ question }) => ['advisors', 'topics'].includes(question.table ?? '')),
    );
    expect(naming.filter((table) => !read.includes(table))).toEqual([]);
  });
});
