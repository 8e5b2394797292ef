// An agenda in a case of a toy programme: planned on page, in the panel and in its tab, with its limits refused by name.
import { describe, expect, it } from 'vitest';
import { agendas } from '../../src/blocks/agenda/table.ts';
import { dueDay } from '../../src/blocks/aspects.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import type { CaseInMemory } from '../harness/case-in-memory.ts';
import { packed, thanked, visit } from './toy-visit.ts';
import { add, idOf, owed, planned, screenOf, session, share, stateOf, threeDays, visitCase } from './toy-visit-case.ts';

const refusal = (held: CaseInMemory, input: BlockInput) => {
  const before = held.everything();
  const told = held.refusal(visit, input, 'host');
  expect(held.everything()).toBe(before);
  return told;
};
const adding = (...rows: Readonly<Record<string, unknown>>[]): BlockInput => ({ act: 'addRows', rows });

describe('An agenda that is being planned', () => {
  it('is owed until its days are planned, then until it is sent, and is done once it has taken place', () => {
    const held = visitCase();
    expect(owed(held)[0]?.owed).toMatchObject({ verb: 'schedule', due: '2026-12-10' });
    add(held, ...threeDays.slice(0, 3));
    expect(owed(held)[0]?.owed.verb).toBe('schedule');
    expect(screenOf(held).may).not.toContain('share');
    add(held, { ...session, day: '2026-12-10', kind: 'interviews', title: 'Cuidadoras' });
    expect(owed(held)[0]?.owed.verb).toBe('share');
    share(held);
    expect(owed(held)).toEqual([]);
    expect(stateOf(held)).toMatchObject({ starts: '2026-12-07', ends: '2026-12-10', done: '', count: 3 });
    held.book.setToday('2026-12-10T10:30');
    expect(stateOf(held)).toMatchObject({ done: '2026-12-10' });
  });

  it('counts days with sessions: a pause makes none, and a free day between them is none', () => {
    const held = visitCase();
    add(held, session, { ...session, day: '2026-12-08', kind: 'pause' }, { ...session, day: '2026-12-10' });
    expect(screenOf(held).sum).toBe('2 días (de 3 a 5) · 2 sesiones · 3 h');
    expect(owed(held)[0]?.owed.verb).toBe('schedule');
  });

  it('gives other blocks their days', () => {
    const held = planned();
    expect(dueDay(packed.aspects.due, held.dossier())).toBe('2026-12-05');
    expect(dueDay(thanked.aspects.due, held.dossier())).toBe('2026-12-15');
  });

  it('refuses by name what is beyond its limits', () => {
    const held = planned();
    expect(refusal(held, adding({ ...session, from: '10:30', to: '10:00' }))).toBe(
      'No se guardó nada. Termina («Bienvenida»): tiene que ser después de las 10:30, cuando empieza.',
    );
    expect(refusal(held, adding({ ...session, kind: 'baile' }))).toContain('Tipo: «baile» no está entre las opciones');
    const more = ['2026-12-09', '2026-12-11', '2026-12-12'].map((day) => ({ ...session, day }));
    expect(refusal(held, adding(...more))).toMatch(/caben 5 días con sesiones, y con el .* serían 6/);
    expect(refusal(held, adding({ ...session, day: '2027-03-01' }))).toMatch(
      /Día \(«Bienvenida»\): el lunes 1 de marzo de 2027 queda lejos de lo demás \(7 al 10 de diciembre de 2026\)/,
    );
    const id = idOf(held, 'Bienvenida');
    for (const [values, said] of [
      [{ to: '8:00' }, /después de las 09:00/],
      [{ day: '2026-08-01' }, /queda lejos/],
    ] as const)
      expect(refusal(held, { act: 'saveRow', row: id, values })).toMatch(said);
    expect(refusal(held, adding(...Array.from({ length: 47 }, () => session)))).toContain('caben 50');
  });

  it('says what stands at the same time, unless each is for a group of its own', () => {
    const held = planned();
    add(held, { ...session, from: '10:00', to: '10:30', kind: 'work', title: 'Mesa', place: 'Patio' });
    const said = (title: string, by = 'host') => screenOf(held, by).rows.find((row) => row.title === title)?.said ?? [];
    expect(said('Mesa')).toEqual([
      'A la misma hora que «Bienvenida», de 09:00 a 10:30. Si son grupos distintos, dele a cada una su grupo.',
    ]);
    expect(said('Bienvenida')).toEqual([]);
    expect(said('Mesa', 'visitor')).toEqual([]);
    const set = (title: string, values: Readonly<Record<string, unknown>>) =>
      held.change(visit, { act: 'saveRow', row: idOf(held, title), values }, 'host');
    set('Bienvenida', { group: 'Norte' });
    set('Mesa', { group: 'Sur' });
    expect(said('Mesa')).toEqual([]);
    set('Mesa', { place: 'sala illimani' });
    expect(said('Mesa').join(' ')).toContain('«Bienvenida»');
    expect(screenOf(held).sharing).not.toBe('');
  });

  it('lets a whole day move, and all of it, where a session at a time would be refused', () => {
    const held = visitCase();
    const days = ['07', '08', '09', '10', '11'].map((day) => ({ ...session, day: `2026-12-${day}` }));
    add(held, ...days, { ...session, from: '11:00', to: '12:00', title: 'Otra' });
    const first = idOf(held, 'Otra');
    expect(refusal(held, { act: 'moveRow', row: first, by: 7 })).toContain('serían 6');
    held.change(visit, { act: 'moveRow', row: '2026-12-07', by: 7 }, 'host');
    expect(screenOf(held).days.map(({ day }) => day.slice(8))).toEqual(['08', '09', '10', '11', '14']);
    held.change(visit, { act: 'moveRow', row: '', by: 40 }, 'host');
    expect(stateOf(held)).toMatchObject({ starts: '2027-01-17', ends: '2027-01-23', count: 6 });
    expect(refusal(held, { act: 'moveRow', row: '2026-12-08', by: 1 })).not.toBe('');
  });

  it('takes out what was never sent, and puts it back as it was', () => {
    const held = planned();
    const row = screenOf(held).rows.find(({ title }) => title === 'Reglas');
    const before = held.everything();
    held.change(visit, { act: 'removeRow', row: row?.id ?? '' }, 'host');
    expect(held.book.rows(agendas)).toHaveLength(3);
    held.change(visit, { act: 'restoreRow', row: row?.id ?? '', values: { ...row?.values } }, 'host');
    expect(JSON.parse(held.everything()).flat().length).toBe(JSON.parse(before).flat().length);
    expect(screenOf(held).rows.map(({ title }) => title)).toEqual(['Bienvenida', 'Pausa', 'Reglas', 'Cuidadoras']);
  });

  it('shows the second of two writers what the first one wrote', () => {
    const held = planned();
    const row = idOf(held, 'Reglas');
    const write = (by: string, title: string): BlockInput => ({
      act: 'saveRow',
      row,
      values: { title: `${title} de ${by}` },
      was: { title: 'Reglas' },
    });
    held.change(visit, write('Ana', 'Mesa'), 'host');
    const second = held.change(visit, write('la oficina', 'Foro'), 'office');
    expect(second.theirs).toMatchObject({ by: expect.stringContaining('Ana · ') });
    expect(second.theirs?.text).toContain('Título: Mesa de Ana');
    expect(second.theirs?.text).toContain('Tipo: Reunión de trabajo');
    expect(screenOf(held).rows.some(({ title }) => title === 'Mesa de Ana')).toBe(true);
  });
});

describe('An agenda in its tab', () => {
  const typed = { case: 'A-2026-001' as never, day: '2026-12-09', from: '16:00', to: '17:00', kind: 'Entrevistas' };

  it('takes a row that was typed there', () => {
    const held = planned();
    held.book.add(agendas, { ...typed, title: 'Sociedad civil' });
    expect(screenOf(held).rows.find(({ title }) => title === 'Sociedad civil')).toMatchObject({
      kind: 'interviews',
      said: [],
    });
    expect(screenOf(held).sum).toContain('4 días');
  });

  it.each([
    [{ to: '15:00' }, 'Termina antes de empezar.'],
    [{ kind: 'Baile' }, '«Baile» no está entre los tipos de esta agenda.'],
    [{ from: '' }, 'Falta el día o la hora.'],
  ])('is not sent while a row says %j', (wrong, said) => {
    const held = planned();
    const { id } = held.book.add(agendas, { ...typed, title: 'Foro', ...wrong });
    expect(screenOf(held).rows.find(({ title }) => title === 'Foro')?.said).toEqual([said]);
    expect(owed(held)[0]?.owed.missing.es).toBe('Hay sesiones por corregir');
    expect(screenOf(held).sharing).toBe('');
    share(held);
    expect(held.book.mails).toEqual([]);
    const mended = { from: '16:00', to: '17:00', kind: 'work' };
    held.change(visit, { act: 'saveRow', row: id, values: mended }, 'host');
    expect(owed(held)[0]?.owed.verb).toBe('share');
  });

  it('is not sent with more days than it may have, or too far apart', () => {
    const held = planned();
    const more = ['2026-12-11', '2026-12-14', '2026-12-15'].map((day) => ({ ...typed, day }));
    for (const row of more) held.book.add(agendas, row);
    expect(screenOf(held).lacks).toBe(
      'Caben 5 días con sesiones, en 10 seguidos; hay 6. Quite o mueva los que sobran.',
    );
    expect(owed(held)[0]?.owed.verb).toBe('schedule');
    const [row] = screenOf(held).rows;
    held.change(visit, { act: 'saveRow', row: row?.id ?? '', values: { title: 'Con otro título' } }, 'host');
    expect(screenOf(held).rows[0]?.title).toBe('Con otro título');
  });
});

describe('An agenda in a document', () => {
  it('gives its days, and in each day what takes place in order', () => {
    const held = planned();
    expect(visit.merge(held.dossier())).toMatchObject({
      periodo: '7 al 10 de diciembre de 2026',
      cuantos_dias: '3',
      cuantas_sesiones: '3',
      duracion: '4 h 30 min',
      dias: [
        {
          dia: 'lunes 7 de diciembre de 2026',
          sesiones: [
            { hora: '9:00–10:30', tipo: 'Sesión protocolaria', titulo: 'Bienvenida', lugar_o_enlace: 'Sala Illimani' },
            { hora: '10:30–11:00', tipo: 'Pausa', titulo: 'Pausa', lugar_o_enlace: null },
          ],
        },
        { dia: 'martes 8 de diciembre de 2026' },
        { dia: 'jueves 10 de diciembre de 2026' },
      ],
    });
  });
});
