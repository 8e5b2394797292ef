// An agenda that is sent: one file for all of it, and told again only when something has changed since.
import { describe, expect, it } from 'vitest';
import { agendas } from '../../src/blocks/agenda/table.ts';
import type { CaseInMemory } from '../harness/case-in-memory.ts';
import { visit } from './toy-visit.ts';
import { add, idOf, owed, planned, screenOf, session, share } from './toy-visit-case.ts';

function lastFile(held: CaseInMemory): readonly string[] {
  const mail = held.book.mails[held.book.mails.length - 1];
  const content = mail?.attachments?.[0]?.content ?? '';
  return content.replace(/\r\n /g, '').split('\r\n');
}
const of = (lines: readonly string[], ...names: string[]) =>
  lines.filter((line) => names.some((name) => line.startsWith(`${name}:`)));

describe('An agenda that is sent', () => {
  it.each(['es', 'en', 'pt'] as const)('goes to everybody with one file for all sessions, in %s', (language) => {
    const held = planned(language);
    share(held);
    const { mails } = held.book;
    expect(mails.map(({ to }) => to).sort()).toEqual([
      'ana@visita.example',
      'eva@visita.example',
      'oficina@visita.example',
    ]);
    const lines = lastFile(held);
    expect(of(lines, 'METHOD')).toEqual(['METHOD:PUBLISH']);
    expect(of(lines, 'SUMMARY')).toEqual(['SUMMARY:Bienvenida', 'SUMMARY:Reglas', 'SUMMARY:Cuidadoras']);
    expect(new Set(of(lines, 'UID')).size).toBe(3);
    expect(of(lines, 'SEQUENCE')).toEqual(['SEQUENCE:0', 'SEQUENCE:0', 'SEQUENCE:0']);
    const items = mails[0]?.blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
    expect(items?.slice(0, 2)).toEqual([
      '9:00–10:30 · Bienvenida · Sala Illimani',
      expect.stringMatching(/^10:30–11:00/),
    ]);
    expect(JSON.stringify(mails)).not.toMatch(/undefined|\[object/);
  });

  it('is not sent again while nothing has changed that calendars hold', () => {
    const held = planned();
    share(held);
    held.book.effects.length = 0;
    held.change(visit, { act: 'saveRow', row: idOf(held, 'Reglas'), values: { notes: 'Traer copias' } }, 'host');
    held.change(visit, { act: 'saveRow', row: idOf(held, 'Pausa'), values: { to: '11:15' } }, 'host');
    expect(screenOf(held)).toMatchObject({ sharing: '', isChanged: false });
    share(held);
    expect(held.book.mails).toEqual([]);
  });

  it('says that it changed, and updates the same events: moved, new and called off', () => {
    const held = planned();
    share(held);
    const first = of(lastFile(held), 'UID', 'SUMMARY');
    const uidOf = (title: string) => first[first.indexOf(`SUMMARY:${title}`) - 1];
    held.change(
      visit,
      { act: 'saveRow', row: idOf(held, 'Reglas'), values: { from: '14:00', to: '15:00', place: 'Sala 2' } },
      'office',
    );
    held.change(visit, { act: 'removeRow', row: idOf(held, 'Bienvenida') }, 'office');
    add(held, { ...session, day: '2026-12-07', title: 'Apertura' });
    expect(owed(held)[0]?.owed.missing.es).toBe('Cambió después de enviarla');
    expect(screenOf(held)).toMatchObject({ isChanged: true, sent: 'Cambió después de enviarla.' });
    const { changes } = screenOf(held, 'visitor');
    held.book.effects.length = 0;
    share(held);
    const lines = lastFile(held);
    const events = lines.join('\n').split('BEGIN:VEVENT').slice(1);
    const eventOf = (title: string) => events.find((event) => event.includes(`SUMMARY:${title}\n`)) ?? '';
    expect(eventOf('Reglas')).toContain('SEQUENCE:1');
    expect(eventOf('Reglas')).toContain(uidOf('Reglas'));
    expect(eventOf('Cuidadoras')).toContain('SEQUENCE:0');
    expect(eventOf('Apertura')).toContain('SEQUENCE:0');
    expect(eventOf('Bienvenida')).toContain('STATUS:CANCELLED');
    expect(eventOf('Bienvenida')).toContain('SEQUENCE:1');
    expect(eventOf('Bienvenida')).toContain(uidOf('Bienvenida'));
    const items = held.book.mails[0]?.blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
    expect(changes).toEqual(items?.slice(0, 3));
    expect(items?.slice(0, 3)).toEqual([
      'Nueva: Apertura. lunes 7 de diciembre de 2026, 9:00–10:30',
      'Ya no se hace: Bienvenida. lunes 7 de diciembre de 2026, 9:00–10:30',
      'Cambió: Reglas. martes 8 de diciembre de 2026, 14:00–15:00 (antes: 9:00–10:30). Sala 2',
    ]);
    expect(owed(held)).toEqual([]);
    expect(screenOf(held).changes).toEqual([]);
    held.book.effects.length = 0;
    share(held);
    expect(held.book.mails).toEqual([]);
  });

  it('puts a session that was called off back into calendars under its own event', () => {
    const held = planned();
    share(held);
    const id = idOf(held, 'Bienvenida');
    add(held, { ...session, title: 'Otra' });
    held.change(visit, { act: 'removeRow', row: id }, 'host');
    share(held);
    held.change(visit, { act: 'restoreRow', row: id, values: {} }, 'host');
    share(held);
    const event = lastFile(held)
      .join('\n')
      .split('BEGIN:VEVENT')
      .find((each) => each.includes('SUMMARY:Bienvenida'));
    expect(event).toContain('SEQUENCE:2');
    expect(event).toContain('STATUS:CONFIRMED');
  });

  it('leaves people’s calendars when its case is cancelled, and keeps the plan', () => {
    const held = planned();
    share(held);
    held.book.effects.length = 0;
    held.book.act([agendas], () => visit.callOff?.(held.dossier()) ?? { result: {} });
    expect(held.book.mails).toHaveLength(3);
    const lines = lastFile(held);
    expect(of(lines, 'STATUS')).toEqual(Array(3).fill('STATUS:CANCELLED'));
    expect(of(lines, 'SEQUENCE')).toEqual(Array(3).fill('SEQUENCE:1'));
    expect(screenOf(held)).toMatchObject({ sent: 'Todavía no se envía.' });
    expect(screenOf(held).rows).toHaveLength(4);
    share(held);
    expect(of(lastFile(held), 'SEQUENCE')).toEqual(Array(3).fill('SEQUENCE:2'));
  });

  it('takes place session by session: each has its hour and the file that calendars know it by', () => {
    const held = planned();
    share(held);
    const all = lastFile(held);
    const gatherings = visit.gatherings?.(held.dossier()) ?? [];
    expect(gatherings.map(({ title, startsAt, minutes }) => [title, startsAt, minutes])).toEqual([
      ['Bienvenida', '2026-12-07T09:00', 90],
      ['Reglas', '2026-12-08T09:00', 90],
      ['Cuidadoras', '2026-12-10T09:00', 90],
    ]);
    const uid = gatherings[0]?.calendar.split('\r\n').find((line) => line.startsWith('UID'));
    expect(of(all, 'UID')).toContain(uid);
  });
});
