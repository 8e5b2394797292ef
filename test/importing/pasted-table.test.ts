// @vitest-environment happy-dom
// A table copied with its merged cells.
import { describe, expect, it } from 'vitest';
import { pastedTable } from '../../sidebar/screens/import/pasted-table.ts';
import { readList } from '../../src/importing/list/read-list.ts';

describe('a copied table', () => {
  it('has the value of a merged cell in each cell that it covers', () => {
    const html = `<meta charset="utf-8"><table><tbody>
      <tr><td colspan="2">Datos</td><td rowspan="2">Dependencia</td></tr>
      <tr><td>Nombre</td><td>Correo</td></tr>
      <tr><td>Ana Mora</td><td>ana@correo.example</td><td rowspan="2">Economía</td></tr>
      <tr><td>Eva<br>Paz</td><td>eva@correo.example</td></tr>
      <tr><td>Irma "Chela" Lara</td><td></td><td>Salud</td></tr>
    </tbody></table>`;
    const text = pastedTable(html) ?? '';
    expect(text.split('\n')[0]).toBe('Datos\tDatos\tDependencia');
    const list = readList(text);
    expect(list.headers.map(({ text: header }) => header)).toEqual(['Datos · Nombre', 'Datos · Correo', 'Dependencia']);
    expect(list.rows.map(({ cells }) => cells)).toEqual([
      ['Ana Mora', 'ana@correo.example', 'Economía'],
      ['Eva\nPaz', 'eva@correo.example', 'Economía'],
      ['Irma "Chela" Lara', '', 'Salud'],
    ]);
  });

  it('is left to the plain text where nothing is merged', () => {
    expect(pastedTable('<table><tr><td>Ana</td></tr></table>')).toBeUndefined();
    expect(pastedTable('<p>colspan="2"</p>')).toBeUndefined();
  });
});
