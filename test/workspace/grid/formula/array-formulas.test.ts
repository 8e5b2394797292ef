// Formulas over arrays, typed into a workbook as people type them.
import { describe, expect, it } from 'vitest';
import { userEdits } from '../../../../workspace/services/sheets/user-edits.ts';
import { type Bench, openBench, owner } from '../../services/sheets/sheets-bench.ts';

function filled(): Bench & { type(cell: string, text: string): void; problem(cell: string): string | undefined } {
  const bench = openBench();
  const people = userEdits({ world: bench.world, fire: () => undefined }, owner);
  people.paste('A1', [
    ['clave', 'nombre', 'fecha', 'horas'],
    ['Código', 'Nombre', 'Fecha', 'Horas'],
    ['M-1', 'Ana', '20/11/2026', '3'],
    ['M-2', 'Luis', '21/11/2026', '5'],
    ['', '', '', ''],
    ['M-3', 'Ana', '22/11/2026', '4'],
  ]);
  return Object.assign(bench, {
    type: (cell: string, text: string) => void people.type(cell, text),
    problem(cell: string) {
      const answer = bench.Sheets.Spreadsheets.get(bench.id, {
        ranges: [cell],
        fields: 'sheets.data.rowData.values.effectiveValue',
      });
      return answer.sheets[0].data[0].rowData[0].values[0].effectiveValue.errorValue?.message;
    },
  });
}

const shown = (bench: Bench, range: string) =>
  bench.Sheets.Spreadsheets.Values.get(bench.id, range, { valueRenderOption: 'FORMATTED_VALUE' }).values;

describe('formulas over arrays', () => {
  it('counts over ranges without an end, by Spanish names', () => {
    const bench = filled();
    bench.type('F1', '=CONTARA(A3:A)');
    bench.type('F2', '=CONTAR.SI(B3:B;"Ana")');
    bench.type('F3', '=SUMA(D3:D)');
    expect(bench.values('F1:F3')).toEqual([[3], [2], [12]]);
    const kept = bench.Sheets.Spreadsheets.Values.get(bench.id, 'F2', { valueRenderOption: 'FORMULA' }).values;
    expect(kept).toEqual([['=COUNTIF(B3:B,"Ana")']]);
  });

  it('spills UNIQUE and FILTER with their dates, and other formulas count what was spilt', () => {
    const bench = filled();
    bench.type('F1', '=UNIQUE(FILTER(B3:B, B3:B<>""))');
    bench.type('G1', '=FILTER(B3:C, B3:B="Ana", D3:D>3)');
    bench.type('I1', '=CONTARA(F1:F5)&" de "&CONTARA(UNIQUE(B3:B))');
    expect(shown(bench, 'F1:I2')).toEqual([['Ana', 'Ana', '22/11/2026', '2 de 2'], ['Luis']]);
  });

  it('leaves blank cells blank', () => {
    const bench = filled();
    bench.type('F1', '=SORT(A3:B6,2,FALSE)');
    expect(bench.values('F1:G4')).toEqual([
      ['M-2', 'Luis'],
      ['M-1', 'Ana'],
      ['M-3', 'Ana'],
    ]);
  });

  it('refuses to write over data, with the error of Sheets, until the way is free', () => {
    const bench = filled();
    bench.type('F3', 'dato');
    bench.type('F1', '=UNIQUE(A3:A6)');
    expect(bench.values('F1')).toEqual([['#REF!']]);
    expect(bench.problem('F1')).toContain('F3');
    bench.type('F3', '');
    expect(bench.values('F1:F4')).toEqual([['M-1'], ['M-2'], [], ['M-3']]);
  });

  it('says which function it lacks, and that nothing was found', () => {
    const bench = filled();
    bench.type('F1', '=IMPORTRANGE("x","y")');
    bench.type('F2', '=FILTER(A3:A,B3:B="Nadie")');
    bench.type('F3', '=SI.ERROR(FILTER(A3:A,B3:B="Nadie");"nadie")');
    bench.type('F4', '=UNIQUE(F1:F9)');
    expect(bench.values('F1:F4')).toEqual([['#NAME?'], ['#N/A'], ['nadie'], ['#REF!']]);
    expect(bench.problem('F1')).toBe('Función no disponible en el espacio sin conexión: IMPORTRANGE');
    expect(bench.problem('F2')).toBe('FILTER no encontró coincidencias.');
  });

  it('puts arrays in braces together, and nests what is calculated in either place', () => {
    const bench = filled();
    bench.type('F1', '={A3:A4;A6}');
    bench.type('G1', '=SUMA(FILTER(D3:D,LARGO(B3)>1,B3:B="Ana"))+1');
    bench.type('H1', '=JOIN("; ",SORT(UNIQUE(FILTER(B3:B,B3:B<>""))))');
    bench.type('G2', '=SUMA(FILTER(D3:D,B3:B="Ana"))+1');
    expect(bench.values('F1:F3')).toEqual([['M-1'], ['M-2'], ['M-3']]);
    expect(bench.values('G2:G2')).toEqual([[8]]);
    expect(bench.values('H1')).toEqual([['Ana; Luis']]);
    expect(bench.values('G1')).toEqual([['#N/A']]);
    bench.type('I1', '=SUMA(FILTER(D3:D,NO(ESBLANCO(A3:A)),LARGO(B3:B)=3,MAYUSC(B3:B)="ANA"))');
    bench.type('I2', '=SUMAPRODUCTO(ESBLANCO(A3:A6)*1)&" "&LARGO(B3)');
    expect(bench.values('I1:I2')).toEqual([[7], ['1 3']]);
  });

  it('follows arrays that build on each other, in any order', () => {
    const bench = filled();
    bench.type('F1', '=UNIQUE(G1:G9)');
    bench.type('G1', '=FILTER(H1:H9,H1:H9<>"")');
    bench.type('H1', '=SORT(B3:B)');
    expect(bench.values('F1:F2')).toEqual([['Ana'], ['Luis']]);
    bench.type('H1', '=UNIQUE(F1:F9)');
    expect(bench.values('H1')).toEqual([['#REF!']]);
  });

  it('keeps open ranges over the same columns when a column is inserted', () => {
    const bench = filled();
    bench.type('F1', '=CONTARA(A3:A)');
    bench.batch({ insertDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } });
    bench.batch({ insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } });
    const kept = bench.Sheets.Spreadsheets.Values.get(bench.id, 'G1', { valueRenderOption: 'FORMULA' }).values;
    expect(kept).toEqual([['=COUNTA(B4:B)']]);
    expect(bench.values('G1')).toEqual([[3]]);
  });

  it('answers a QUERY over the sheet with its header, its dates and its sums', () => {
    const bench = filled();
    bench.type(
      'F1',
      `=QUERY(A2:D,"select B, sum(D), max(C) where A is not null group by B order by sum(D) desc label sum(D) 'Total'",1)`,
    );
    expect(shown(bench, 'F1:H3')).toEqual([
      ['Nombre', 'Total', 'max Fecha'],
      ['Ana', '7', '22/11/2026'],
      ['Luis', '5', '21/11/2026'],
    ]);
  });
});
