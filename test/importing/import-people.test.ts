// Importing people's lists: who comes in, what is decided about their values, and that nothing is lost without a word.
import { describe, expect, it } from 'vitest';
import { folded } from '../../src/define/columns/column.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { topics } from '../../src/tables/topics.ts';
import type { ImportReport } from '../../src/views/import-view.ts';
import { openService } from '../operations/requests/service.ts';
import type { Book } from '../product/book.ts';
import { type SampleList, sampleLists, textOf } from './lists.ts';
import { placed, proposed } from './proposed.ts';

const list = `Nombre completo;Correo electrónico;Celular;Temas;Municipio;Cosas raras
Lucía Partida;lucia@ejemplo.org;33 1234 5678;Registro de marca, Repostería;Tonalá;x
"Olvera, Marta";marta@ejemplo.org;;Cálculo de costos;;y
Sin Correo;;;;;
Correo Malo;marta arroba;;;;
Repetida;LUCIA@ejemplo.org;;;;
`;

const sample = (file: string) => sampleLists.find((each) => each.file === file) as SampleList;
const imported = (book: Book, input: object) => book.run('importAdvisors', input) as ImportReport;

describe('importing a directory', () => {
  it('proposes where each column goes and names what is left over', () => {
    const { proposal, outside } = proposed(list, ['Registro de marca']);
    expect(proposal.columns.map(({ target }) => target)).toEqual(['name', 'email', 'phone', 'topics', 'place', '']);
    expect(proposal).toMatchObject({ rows: 5, filter: null, remarks: [] });
    expect(outside).toEqual(['1 columna: Cosas raras']);
  });

  it('takes what can be taken, and says why the rest was left out', () => {
    const { book, topics: known } = openService();
    const { input } = proposed(list);
    const foretold = book.run('previewImport', input) as ImportReport;
    expect(book.rows(advisors)).toEqual([]);
    const report = imported(book, input);
    expect(report).toEqual(foretold);
    expect(report).toMatchObject({ added: 2, updated: 0 });
    expect(report.skipped.map(({ row, detail }) => [row, detail])).toEqual([
      [4, 'No tiene correo, y hace falta para invitarla.'],
      [5, 'El correo «marta arroba» no es válido.'],
      [6, 'Está repetida en la lista.'],
    ]);
    const [lucia, marta] = book.rows(advisors);
    expect(lucia).toMatchObject({
      topics: [known.trademark],
      notes: 'Temas que puede dar: Repostería',
      status: 'candidate',
    });
    expect(marta?.name).toBe('Olvera, Marta');
    expect(imported(book, input)).toMatchObject({ added: 0, updated: 0 });
    expect(imported(book, { ...input, updateExisting: true }).updated).toBe(2);
    expect(book.rows(advisors)).toHaveLength(2);
  });

  it('refuses an empty list, and one without names, with words', () => {
    const { book } = openService();
    expect(book.refusal(() => imported(book, placed('Nombre', 'name')))).toContain('no tiene filas');
    expect(book.refusal(() => imported(book, placed(list, '', 'email')))).toContain('está el nombre');
  });

  it('makes new topics, and maps others, as it was decided, each with its count', () => {
    const { book, topics: known } = openService();
    const text =
      'Nombre\tCorreo\tTemas\nAna\ta@x.example\tPanadería; Registro de marcas\nEva\te@x.example\tpanadería; Ventas';
    const { input } = proposed(text);
    const { topics: found } = book.run('previewImport', input) as ImportReport;
    expect(found).toEqual([
      { key: 'panaderia', value: 'Panadería', count: 2, topic: '', known: false },
      { key: 'registro de marcas', value: 'Registro de marcas', count: 1, topic: known.trademark, known: false },
      { key: 'ventas', value: 'Ventas', count: 1, topic: '', known: false },
    ]);
    const choices = { panaderia: 'new', 'registro de marcas': known.trademark, ventas: 'notes' };
    const report = imported(book, { ...input, topics: choices, family: 'Oficios' });
    expect(report).toMatchObject({ added: 2, newTopics: 1 });
    const made = book.rows(topics).find(({ name }) => name === 'Panadería');
    expect(made).toMatchObject({ family: 'Oficios', active: true });
    expect(book.rows(advisors)).toMatchObject([
      { topics: [known.trademark, made?.id], notes: '' },
      { topics: [made?.id], notes: 'Temas que puede dar: Ventas' },
    ]);
    expect(book.effects).toEqual([{ kind: 'formOptions', about: made?.id }]);
  });

  it('takes only the rows of the roles that were chosen, and says how many stay out', () => {
    const { book } = openService();
    const { input, outside } = proposed(textOf(sample('university-survey.tsv')));
    const report = imported(book, { ...input, withoutEmail: true });
    expect(report).toMatchObject({ added: 20, withoutEmail: 0, skipped: [] });
    expect(outside[0]).toBe('13 filas por el filtro: Student');
    expect(book.rows(advisors).every(({ email }) => email === '')).toBe(true);
  });

  it('names the rows without an address, and takes them only when told to', () => {
    const { book } = openService();
    const { proposal, input } = proposed(textOf(sample('university-survey.tsv')));
    expect(proposal.remarks).toEqual([expect.stringContaining('«Email» no trae direcciones de correo')]);
    const report = book.run('previewImport', input) as ImportReport;
    expect(report).toMatchObject({ added: 0, withoutEmail: 20 });
    expect(report.skipped).toHaveLength(20);
    const taken = imported(book, { ...input, withoutEmail: true });
    expect(taken.incomplete).toHaveLength(20);
    expect(taken.incomplete[0]?.detail).toContain('no se le podrá escribir');
    expect(book.rows(advisors)[0]?.notes).toContain('Correo: 402');
    expect(imported(book, { ...input, withoutEmail: true })).toMatchObject({ added: 0, updated: 0 });
  });

  it('completes whoever came in without an address once a list has it', () => {
    const { book } = openService();
    imported(book, { ...placed('Nombre\tCorreo\nAna Mora\t', 'name', 'email'), withoutEmail: true });
    const second = placed('Nombre\tCorreo\nAna Mora\ta@x.example', 'name', 'email');
    expect(imported(book, second)).toMatchObject({ added: 0, skipped: [{ row: 2 }] });
    imported(book, { ...second, updateExisting: true });
    expect(book.rows(advisors)).toMatchObject([{ name: 'Ana Mora', email: 'a@x.example' }]);
  });

  it('turns names written surname first around, and puts names in two columns together', () => {
    const { book } = openService();
    imported(book, proposed(textOf(sample('volunteers-latin1.csv'))).input);
    imported(book, proposed(textOf(sample('institute-directory.tsv'))).input);
    const names = book.rows(advisors).map(({ name }) => name);
    expect(names).toContain('Abigaíl Ñáñez Rojas');
    expect(names).toContain('Ofelia Barragán Tovar');
  });

  it('takes the first address and number of a cell with more in it, and keeps the cell in the notes', () => {
    const { book } = openService();
    const text =
      'Nombre\tCorreo\tTel\nAna\tAna Mora <a@x.example>; otra@x.example\t33 3030 1200 ext. 104\nEva\te@x.example\t(33) 1111 2222';
    expect(imported(book, placed(text, 'name', 'email', 'phone')).incomplete).toEqual([]);
    const [ana, eva] = book.rows(advisors);
    expect(ana).toMatchObject({ email: 'a@x.example', phone: '33 3030 1200' });
    expect(ana?.notes).toBe(
      'Correo: Ana Mora <a@x.example>; otra@x.example\nTeléfono (WhatsApp): 33 3030 1200 ext. 104',
    );
    expect(eva).toMatchObject({ phone: '(33) 1111 2222', notes: '' });
  });

  it('does not empty what stands when nothing of a cell is understood', () => {
    const service = openService();
    const { email } = service.mentor('Ana');
    const text = `Nombre\tCorreo\tTemas\tModalidad\nAna\t${email}\tOtra cosa\tpor carta`;
    const input = placed(text, 'name', 'email', 'topics', 'modalities');
    imported(service.book, { ...input, updateExisting: true });
    expect(service.book.rows(advisors)[0]).toMatchObject({
      topics: [service.topics.trademark],
      modalities: ['onSite'],
    });
  });
});

describe('each of the seven lists', () => {
  it.each(sampleLists.map((each) => [each.file, each] as const))('%s comes in with nothing lost unsaid', (_, each) => {
    const { book } = openService();
    const { list, input } = proposed(textOf(each));
    const report = imported(book, { ...input, withoutEmail: true });
    const filtered = list.rows.length - input.rows.length;
    expect(filtered).toBe(each.file === 'university-survey.tsv' ? 13 : 0);
    expect(report.added + report.updated + report.skipped.length + filtered).toBe(list.rows.length);
    expect(report.added).toBeGreaterThan(5);
    for (const row of book.rows(advisors)) {
      const from = list.rows.find(({ cells }) => holds(cells, row.name));
      if (!from) throw new Error(`${row.name} is in no row of ${each.file}`);
      input.columns.forEach((key, at) => {
        const cell = from.cells[at] ?? '';
        if (key === '' || cell === '') return;
        const value = key === 'surname' ? row.name : row[key as 'name'];
        const understood = Array.isArray(value) ? value.length > 0 : value !== '' && value !== null;
        const kept = (word: string) => folded(`${String(value)} ${row.notes}`).includes(word);
        const words = folded(cell)
          .split(/[^\p{L}\p{N}@.]+/u)
          .filter((word) => word.length > 3);
        expect(understood || words.every(kept), `${each.file}, ${row.name}, ${key}: ${cell}`).toBe(true);
      });
    }
  });
});

/** Whether the row is the one of this person. */
function holds(cells: readonly string[], name: string): boolean {
  const all = folded(cells.join(' '));
  return folded(name)
    .split(' ')
    .every((word) => all.includes(word));
}
