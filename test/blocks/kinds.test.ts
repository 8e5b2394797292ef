// What each kind of block does, on the toy programme: in memory, through the same cells as in the sheet.
import { describe, expect, it } from 'vitest';
import { maySee } from '../../src/blocks/block.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import { authorFor, type CaseInMemory, caseInMemory, owedNow } from '../harness/case-in-memory.ts';
import { arranged, asked, granted, notes, people, reasons, signed, toy, visit, wishes } from './toy.ts';

describe('What is filled before its turn', () => {
  it('makes nobody owe what comes after it, until its own turn has come', () => {
    const held = caseInMemory(toy);
    const wish = { wish: 'Sombra', weight: 3 };
    held.change(wishes, { act: 'addRows', rows: [wish, wish] }, 'guest');
    expect(wishes.state(held.dossier()).done).not.toBe('');
    const owed = () => owedNow(toy, held.dossier()).map(({ block }) => block.key);
    expect(owed()).toEqual(['people']);
    const person = { role: 'guest', organisation: 'Casa', phone: '' };
    const rows = ['ana', 'eva'].map((name) => ({ ...person, name, email: `${name}@casa.example` }));
    held.change(people, { act: 'addRows', rows }, 'toy-team');
    const other = { ...person, role: 'host', organisation: 'Sala', name: 'Sol', email: 'sol@sala.example' };
    held.change(people, { act: 'addRows', rows: [other] }, 'toy-team');
    const invited = { ...person, role: 'judge', organisation: 'Consejo', name: 'Luz', email: 'luz@consejo.example' };
    const { row = '' } = held.change(people, { act: 'addRows', rows: [invited] }, 'toy-team');
    expect(owed()).toEqual([]);
    held.accept(people, row);
    expect(owed()).toEqual(['reasons', 'asked']);
  });
});

describe('Columns that belong to one role each', () => {
  const question = (text: string) => ({ question: text });
  const screen = (held: CaseInMemory, by: string) => {
    const drawn = asked.screen(held.dossier(), authorFor(toy, by));
    if (drawn.type !== 'rows') throw new Error(drawn.type);
    return drawn;
  };
  const owing = (held: CaseInMemory) =>
    asked.state(held.dossier()).owes.map(({ role: by, missing, isAhead = false }) => [by.key, missing.es, isAhead]);

  it('let one role ask and another answer, and say what each still owes', () => {
    const held = caseInMemory(toy);
    expect(owing(held)).toEqual([
      ['guest', '0 de 2 filas anotadas', false],
      ['host', 'Todavía no hay qué contestar', true],
    ]);
    for (const text of ['¿Cuántas?', '¿Dónde?'])
      held.change(asked, { act: 'addRows', rows: [question(text)] }, 'guest');
    expect(owing(held)).toEqual([['host', 'Faltan 2 de 2 respuestas', false]]);
    const [first, second] = screen(held, 'host').rows;
    const answer = (row = '', text = '') =>
      held.change(asked, { act: 'saveRow', row, values: { answer: text } }, 'host');
    answer(first?.id, 'Doce');
    expect(owing(held)).toEqual([['host', 'Falta 1 de 2 respuestas', false]]);
    expect(asked.state(held.dossier()).done).toBe('');
    answer(second?.id, 'Aquí');
    expect(asked.state(held.dossier())).toMatchObject({ owes: [], done: expect.stringContaining('2026') });
  });

  it('are read by the others, and written by nobody else but the team', () => {
    const held = caseInMemory(toy);
    const { row = '' } = held.change(asked, { act: 'addRows', rows: [question('¿Cuántas?')] }, 'guest');
    expect(screen(held, 'host')).toMatchObject({ may: ['edit'], fields: [{ readOnly: true }, { readOnly: false }] });
    expect(screen(held, 'guest')).toMatchObject({ fields: [{ readOnly: false }, { readOnly: true }] });
    expect(screen(held, 'toy-team').may).toContain('add');
    held.change(asked, { act: 'saveRow', row, values: { answer: 'Doce' } }, 'host');
    const before = held.everything();
    const others: readonly (readonly [BlockInput, string])[] = [
      [{ act: 'saveRow', row, values: { question: 'Otra' } }, 'host'],
      [{ act: 'saveRow', row, values: { answer: 'Otra' } }, 'guest'],
      [{ act: 'addRows', rows: [{ question: 'Otra', answer: 'Sí' }] }, 'guest'],
      [{ act: 'addRows', rows: [question('Otra')] }, 'host'],
      [{ act: 'moveRow', row, by: 1 }, 'host'],
      [{ act: 'removeRow', row }, 'guest'],
    ];
    for (const [input, by] of others) expect(held.refusal(asked, input, by)).toContain('otra parte');
    expect(held.everything()).toBe(before);
    held.change(asked, { act: 'removeRow', row }, 'toy-team');
    const values = { question: '¿Cuántas?', answer: 'Doce' };
    held.change(asked, { act: 'restoreRow', row, values }, 'toy-team');
    expect(screen(held, 'guest').rows).toMatchObject([{ id: row, values }]);
  });
});

describe('Rows about what takes place in another block', () => {
  it('wait until it is set, name it, and are seen by those whom they are for alone', () => {
    const held = caseInMemory(toy);
    const drawn = () => {
      const spec = notes.screen(held.dossier(), authorFor(toy, 'guest'));
      return spec.type === 'rows' ? spec : undefined;
    };
    expect(drawn()).toMatchObject({ may: [] });
    held.change(visit, { act: 'addRows', rows: [{ startsAt: '2026-12-03T10:00' }] }, 'toy-team');
    const [session] = drawn()?.fields[0]?.options ?? [];
    expect(session?.label).toBe('3 de diciembre de 2026 · Visita');
    const note = (gathering = ''): BlockInput => ({ act: 'addRows', rows: [{ gathering, note: 'Hay fila' }] });
    expect(held.refusal(notes, note(), 'guest')).toContain('Sesión');
    expect(held.refusal(notes, note('XX-2026-001'), 'guest')).toContain('Sesión');
    held.change(notes, note(session?.value), 'guest');
    expect(notes.merge(held.dossier())).toEqual({ filas: [{ sesion: session?.label, nota: 'Hay fila' }] });
    expect(maySee(notes, authorFor(toy, 'host'))).toBe(false);
    const [set] = visit.gatherings?.(held.dossier()) ?? [];
    held.change(visit, { act: 'removeRow', row: set?.id ?? '' }, 'toy-team');
    expect(drawn()?.rows[0]?.shown.gathering).toBe(session?.label);
  });
});

describe('A choice that needs a document', () => {
  it('is refused until the document is there, and counts no longer once it is gone', () => {
    const held = caseInMemory(toy);
    const decide = { act: 'decide', option: 'yes' } as const;
    expect(held.refusal(granted, decide, 'toy-team')).toMatch(/«Sí».*«Permiso»/);
    expect(granted.state(held.dossier()).opened).toBe('');
    const rows = [{ title: 'Firmado', url: 'https://docs.example/permiso' }];
    const { row = '' } = held.change(signed, { act: 'addRows', rows }, 'guest');
    held.change(granted, decide, 'toy-team');
    expect(granted.state(held.dossier()).done).not.toBe('');
    held.change(signed, { act: 'removeRow', row }, 'guest');
    expect(granted.state(held.dossier())).toMatchObject({
      done: '',
      owes: [{ missing: { pt: expect.stringContaining('respalda') } }],
    });
  });
});

describe('A list of points', () => {
  it('keeps who ticked each and when, counts what is left, and lets a tick be taken back', () => {
    const held = caseInMemory(toy);
    const tick = (point: string, on: boolean) => held.change(arranged, { act: 'tick', point, on }, 'toy-team');
    const points = () => {
      const screen = arranged.screen(held.dossier(), authorFor(toy, 'toy-team'));
      return screen.type === 'checklist' ? screen.points : [];
    };
    tick('room', true);
    const ticked = held.everything();
    tick('room', true);
    expect(held.everything()).toBe(ticked);
    expect(points()).toMatchObject([{ isDone: true, by: expect.stringContaining('toy-team en persona') }, { by: '' }]);
    expect(arranged.state(held.dossier()).owes[0]?.missing.es).toBe('Falta 1 de 2 puntos');
    expect(arranged.merge(held.dossier())).toMatchObject({ filas: [{ punto: 'Sala' }, { resuelto: null }] });
    tick('food', true);
    expect(arranged.state(held.dossier()).done).not.toBe('');
    tick('room', false);
    expect(arranged.state(held.dossier())).toMatchObject({ done: '', count: 1 });
    expect(held.refusal(arranged, { act: 'tick', point: 'nada', on: true }, 'toy-team')).toContain('nada');
  });
});

describe('A block with a single question', () => {
  it('says in plain words that it is still to be written', () => {
    const [owed] = reasons.state(caseInMemory(toy).dossier()).owes;
    expect(owed?.missing.es).toBe('Falta escribirlo');
  });
});
