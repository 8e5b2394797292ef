// Headers, titles and rows of people's lists; merged cells; the column that tells roles apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledBelow, mergedColumns } from '../../src/importing/list/merged-below.ts';
import { listOf, readList } from '../../src/importing/list/read-list.ts';
import { filterColumns, isTaken, roleColumn } from '../../src/importing/list/role-filter.ts';
import { MOST_ROWS } from '../../src/importing/most-rows.ts';
import { sampleLists, textOf } from './lists.ts';

const sample = (file: string) => {
  const found = sampleLists.find((list) => list.file === file);
  if (!found) throw new Error(`No list ${file}`);
  return readList(textOf(found));
};

describe('a list', () => {
  it('may have titles above its headers', () => {
    const list = sample('institute-directory.tsv');
    expect(list.headers[1]?.text).toBe('Nombre(s)');
    expect(list.titles).toHaveLength(3);
    expect(list.rows[0]).toMatchObject({ number: 6 });
  });

  it('may have two rows of headers, and cells merged across them', () => {
    const list = sample('two-header-rows.tsv');
    expect(list.headers.map(({ text }) => text).slice(8)).toEqual([
      'Capacitación · Sesión 1',
      'Capacitación · Sesión 2',
      'Estatus',
    ]);
    expect(list.rows).toHaveLength(7);
  });

  it('may have no headers at all: then its first row is a person', () => {
    const list = readList('Ana Mora\tana@correo.example\nEva Paz\teva@correo.example');
    expect(list.headers.map(({ text }) => text)).toEqual(['', '']);
    expect(list.rows.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('keeps a header row with a gap in it apart from its first person', () => {
    const list = readList('Nombre\tCorreo\t\nAna Mora\t\tcosturera\nEva Paz\teva@correo.example\t');
    expect(list.rows).toHaveLength(2);
  });

  it('names headers that come again, and how many rows were too many', () => {
    const person = (at: number) => `Ana ${at}\ta${at}@correo.example`;
    const rows = Array.from({ length: MOST_ROWS + 5 }, (_, at) => person(at));
    rows.splice(3, 0, 'Nombre\tCorreo');
    const list = readList(['Nombre\tCorreo', ...rows].join('\n'));
    expect(list).toMatchObject({ repeated: [5], cut: 5 });
    expect(list.rows).toHaveLength(MOST_ROWS);
  });

  it('accounts for each of its rows, whatever they hold', () => {
    const cell = fc.constantFrom('', 'Ana', 'ana@correo.example', '33 1234 5678', 'Nombre', 'x');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 }), (rows) => {
        const list = listOf(rows);
        const written = rows.filter((cells) => cells.some((each) => each !== '')).length;
        const accounted = list.rows.length + list.titles.length + list.repeated.length + list.cut;
        const headers = written - accounted;
        expect(headers).toBeGreaterThanOrEqual(0);
        expect(headers).toBeLessThanOrEqual(2);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('merged cells', () => {
  it('left of the names give their value to the rows below, and gaps elsewhere stay gaps', () => {
    const list = sample('merged-cells.tsv');
    const merged = mergedColumns(list, 2);
    expect(merged).toEqual([
      { column: 0, rows: 5 },
      { column: 1, rows: 5 },
    ]);
    const whole = filledBelow(
      list,
      merged.map(({ column }) => column),
    );
    expect(whole.rows.map(({ cells }) => cells[0])).toEqual([
      ...Array.from({ length: 3 }, () => 'Secretaría de Economía'),
      ...Array.from({ length: 2 }, () => 'Instituto de la Mujer'),
      ...Array.from({ length: 3 }, () => 'Universidad Politécnica del Valle'),
    ]);
    expect(mergedColumns(sample('contacts.csv'), 0)).toEqual([]);
  });
});

describe('the column of roles', () => {
  it('is found by its values, and mentors are proposed', () => {
    const list = sample('university-survey.tsv');
    const role = roleColumn(filterColumns(list));
    expect(role?.column).toBe(5);
    expect(role?.values).toEqual([
      { value: 'Mentor', count: 20, taken: true },
      { value: 'Student', count: 13, taken: false },
    ]);
    const filter = { column: 5, values: ['mentor'] };
    expect(list.rows.filter(({ cells }) => isTaken(cells, filter))).toHaveLength(20);
  });

  it('is not proposed where everybody may be one', () => {
    const others = sampleLists.filter(({ file }) => file !== 'university-survey.tsv');
    for (const list of others) expect(roleColumn(filterColumns(sample(list.file))), list.file).toBeUndefined();
  });
});
