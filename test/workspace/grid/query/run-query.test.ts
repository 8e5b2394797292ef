import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../workspace/grid/formula/matrix.ts';
import { runQuery } from '../../../../workspace/grid/query/run-query.ts';

type Plain = string | number | boolean | undefined;

const data: Plain[][] = [
  ['Tema', 'Área', 'Horas', 'Abierta', 'Fecha'],
  ['Datos', 'Salud', 3, true, 46_000],
  ['Compras', 'Obras', 5, false, 46_010],
  ['Datos', 'Obras', 8, true, 46_020],
  [undefined, undefined, undefined, undefined, undefined],
  ['Datos abiertos', undefined, 'x', true, undefined],
];
const collator = new Intl.Collator('es-MX');

function ask(query: string, headers: number | undefined = 1, rows = data): Plain[][] {
  const matrix: Item[][] = rows.map((row) => row.map((value) => ({ value })));
  return runQuery({ matrix, firstColumn: 1 }, query, headers, collator).map((row) =>
    row.map(({ value }) => (typeof value === 'object' ? undefined : value)),
  );
}

describe('QUERY', () => {
  it('selects columns by their letters or numbers, in the order asked for', () => {
    expect(ask('select D, Col1 limit 1')).toEqual([
      ['Horas', 'Tema'],
      [3, 'Datos'],
    ]);
    expect(ask('select * where C is null', 1)).toHaveLength(3);
  });

  it('keeps the rows that a condition holds for', () => {
    const topics = (where: string) => ask(`select B where ${where}`).slice(1).flat();
    expect(topics("C = 'Obras' and D >= 5")).toEqual(['Compras', 'Datos']);
    expect(topics("B contains 'abiertos' or (C='Salud' and not E = false)")).toEqual(['Datos', 'Datos abiertos']);
    expect(topics("B starts with 'Com' or B ends with 'abiertos'")).toEqual(['Compras', 'Datos abiertos']);
    expect(topics("B matches 'Da.*' and C is not null")).toEqual(['Datos', 'Datos']);
    expect(topics("B like 'D_tos'")).toEqual(['Datos', 'Datos']);
    expect(topics("D <> 3 and B != 'Datos'")).toEqual(['Compras']);
    expect(topics("F > date '2025-12-11'")).toEqual(['Compras', 'Datos']);
    expect(topics('E = true')).toEqual(['Datos', 'Datos', 'Datos abiertos']);
  });

  it('groups, aggregates, orders, labels and cuts', () => {
    expect(ask('select C, count(B), sum(D), avg(D), min(D), max(D) where C is not null group by C')).toEqual([
      ['Área', 'count Tema', 'sum Horas', 'avg Horas', 'min Horas', 'max Horas'],
      ['Obras', 2, 13, 6.5, 5, 8],
      ['Salud', 1, 3, 3, 3, 3],
    ]);
    expect(
      ask(
        "select B, count(B) where B is not null group by B order by count(B) desc, B limit 2 offset 1 label count(B) 'Veces', B ''",
      ),
    ).toEqual([
      [undefined, 'Veces'],
      ['Compras', 1],
      ['Datos abiertos', 1],
    ]);
    expect(ask('select count(B)')).toEqual([['count Tema'], [4]]);
  });

  it('reads a column as one type, and leaves what is of another blank', () => {
    expect(ask("select D where B = 'Datos abiertos'")).toEqual([['Horas'], [undefined]]);
  });

  it('takes the first row for a header where it differs from what is below', () => {
    expect(ask('select B limit 1', -1)).toEqual([['Tema'], ['Datos']]);
    expect(
      ask('select B limit 1', -1, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toEqual([['a']]);
    expect(ask('select count(B)', 0, [['a'], ['b']])).toEqual([['count'], [2]]);
  });

  it('names what it does not calculate, and what it cannot read', () => {
    expect(() => ask('select B pivot C')).toThrow('«pivot» no está disponible');
    expect(() => ask('select year(F)')).toThrow('«year()» no está disponible');
    expect(() => ask('select D + 1')).toThrow('operaciones con +');
    expect(() => ask('select Z')).toThrow('NO_COLUMN: Z');
    expect(() => ask('select A')).toThrow('NO_COLUMN: A');
    expect(() => ask('select B, count(C)')).toThrow('ADD_COL_TO_GROUP_BY_OR_AGG: B');
    expect(() => ask('select sum(B)')).toThrow('AVG_SUM_ONLY_NUMERIC');
    expect(() => ask("where B = 'x' select B")).toThrow('fuera de orden');
    expect(() => ask("select B where F > date 'ayer'")).toThrow('«ayer» no es una fecha');
    expect(() => ask("select B where B = 'nada'", 0, data.slice(1))).toThrow('QUERY no encontró ninguna fila.');
  });
});
