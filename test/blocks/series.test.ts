// Standing meetings through the add-on as it is built: set once, moved and called off one by one, each recorded.
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, callPanel } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import { series, standingMeetings } from '../../src/blocks/series/table.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { calendarFileOf } from '../product/small-office.ts';
import { Assistance, ana, elmer, preparedAssistance, rosa } from './assistance-site.ts';
import { jump } from './peer-case.ts';

let prepared: Workspace;
beforeAll(async () => {
  prepared = await preparedAssistance();
}, 60_000);

/** From a holiday on; the third turn would fall on another. */
const holidays = '08/12/2026, 25/12/2026; 5/1/2027';
const fortnightly = {
  every: 'fortnight',
  first: '2026-12-08',
  hour: '10:00',
  minutes: '90',
  place: 'Sala 2',
  meetings: '4',
  last: '',
};
const set = (rule: Readonly<Record<string, string>> = fortnightly) => {
  const held = new Assistance(prepared.fork());
  ask(held.site, 'saveSettings', { values: { holidays } });
  held.sends(ana, 'standing', { act: 'addRows', rows: [rule] });
  return held;
};
const rows = ({ site }: Assistance) => rowsOf(site, standingMeetings);
const starts = (held: Assistance) =>
  rows(held)
    .filter(({ cancelledOn }) => cancelledOn === '')
    .map(({ startsAt }) => startsAt);
const idAt = (held: Assistance, at: number) => String(rows(held)[at]?.id);
const ruleId = ({ site }: Assistance) => String(rowsOf(site, series)[0]?.id);
const lastMail = (held: Assistance, who = rosa) => held.mails(who).at(-1);
/** Of each event of the last file: its sequence, and whether it stands. */
function calendar(held: Assistance): Readonly<Record<string, string>> {
  const mail = lastMail(held);
  if (!mail) throw new Error('No mail');
  const file = calendarFileOf(held.site, mail).replace(/\r\n /g, '');
  const events = file.split('BEGIN:VEVENT').slice(1);
  const line = (event: string, key: string) => new RegExp(`${key}:(.*)`).exec(event)?.[1]?.trim() ?? '';
  return Object.fromEntries(
    events.map((event) => [line(event, 'UID'), `${line(event, 'SEQUENCE')} ${line(event, 'STATUS')}`]),
  );
}

describe('A series', () => {
  it('takes place every two weeks, and on the next working day where that is a holiday', () => {
    expect(starts(set())).toEqual(['2026-12-09T10:00', '2026-12-22T10:00', '2027-01-06T10:00', '2027-01-19T10:00']);
  });

  it('takes place every month until its last day, never on a weekend nor after the end of a month', () => {
    const monthly = { ...fortnightly, every: 'month', first: '2027-01-30', meetings: '', last: '2027-05-01' };
    expect(starts(set(monthly)).map((day) => day.slice(0, 10))).toEqual([
      '2027-02-01',
      '2027-03-01',
      '2027-03-30',
      '2027-04-30',
    ]);
  });

  it('is told to everybody at once, with one calendar file', () => {
    const held = set();
    for (const who of [rosa, elmer, ana]) {
      const mails = held.mails(who).filter(({ subject }) => subject.includes('Reuniones permanentes'));
      expect(mails.map(({ subject }) => subject)).toEqual(['Fechas de Reuniones permanentes: Costeo por resultados']);
      expect(mails[0]?.body).toContain('miércoles 9 de diciembre de 2026, 10:00 · Sala 2');
    }
    expect(Object.values(calendar(held))).toEqual(['0 CONFIRMED', '0 CONFIRMED', '0 CONFIRMED', '0 CONFIRMED']);
  });

  it.each([
    ['en', 'Dates of Standing meetings', 'called off'],
    ['pt', 'Datas de Reuniões permanentes', 'cancelada'],
  ] as const)('reads in %s', (language, subject, off) => {
    const held = new Assistance(prepared.fork());
    held.speak(language);
    held.change('standing', { act: 'addRows', rows: [fortnightly] });
    expect(lastMail(held)?.subject).toContain(subject);
    held.change('standing', { act: 'removeRow', row: idAt(held, 1) });
    expect(lastMail(held)?.subject).toContain(off);
  });

  it('shows the next four, and the others where one looks for them', () => {
    const held = set({ ...fortnightly, meetings: '7' });
    const { meetings, others } = held.screen('standing', 'series', held.page(rosa));
    expect([meetings.rows.length, others.rows.length]).toEqual([4, 3]);
    expect(held.page(rosa).meetings.filter(({ block }) => block === 'standing').length).toBeGreaterThan(3);
    expect(meetings.may).toEqual([]);
    expect(held.screen('standing', 'series', held.page(ana)).meetings.may).toContain('edit');
  });
});

describe('One meeting of it', () => {
  it('is moved without the rest, as the same event', () => {
    const held = set();
    const before = Object.keys(calendar(held));
    const values = { startsAt: '2026-12-23T16:00' };
    held.sends(ana, 'standing', { act: 'saveRow', row: idAt(held, 1), values });
    expect(starts(held)).toEqual(['2026-12-09T10:00', '2026-12-23T16:00', '2027-01-06T10:00', '2027-01-19T10:00']);
    expect(lastMail(held)?.body).toContain('miércoles 23 de diciembre de 2026, 16:00');
    expect(lastMail(held)?.body).not.toContain('9 de diciembre');
    expect(Object.keys(calendar(held))).toEqual(before);
    expect(Object.values(calendar(held))).toEqual(['0 CONFIRMED', '1 CONFIRMED', '0 CONFIRMED', '0 CONFIRMED']);
    const said = held.screen('standing', 'series').meetings.rows.map(({ standing }) => standing?.label ?? '');
    expect(said).toEqual(['', 'Movida: era el 22 de diciembre de 2026', '', '']);
  });

  it('is called off without the rest, and taken up again', () => {
    const held = set();
    const row = idAt(held, 1);
    held.change('standing', { act: 'removeRow', row });
    expect(Object.values(calendar(held)).sort()).toEqual(['0 CONFIRMED', '0 CONFIRMED', '0 CONFIRMED', '1 CANCELLED']);
    expect(held.screen('standing', 'series').others.rows[0]?.acts).toEqual([{ option: 'again', label: 'Sí se hace' }]);
    held.change('standing', { act: 'decide', row, option: 'again' });
    expect(Object.values(calendar(held))).toContain('2 CONFIRMED');
    expect(starts(held)).toHaveLength(4);
  });

  it('is recorded with how many came, once it has taken place', () => {
    const held = set();
    const row = idAt(held, 0);
    expect(held.refusal('standing', { act: 'saveRow', row, values: { attended: 6 } })).toContain('9 de diciembre');
    expect(held.block('standing').owes).toEqual([]);
    jump(held.site, '2026-12-23T20:00:00Z');
    expect(held.block('standing').owes).toMatchObject([
      { role: 'assistant', missing: 'Falta anotar si se hicieron 2' },
    ]);
    held.sends(ana, 'standing', { act: 'saveRow', row, values: { attended: 6 } });
    expect(rows(held)[0]).toMatchObject({ heldOn: '2026-12-09', attended: 6 });
    expect(held.screen('standing', 'series').sum).toBe('4 reuniones · 1 hecha · 6 asistencias');
    expect(held.block('standing').owes).toMatchObject([{ missing: 'Falta anotar si se hizo una' }]);
  });

  it('has its minutes', () => {
    const held = set();
    const [field] = held.screen('assistance-minutes', 'rows').fields;
    expect(field?.options.map(({ label }) => label)).toContain('9 de diciembre de 2026 · Reuniones permanentes');
    const note = { gathering: idAt(held, 2), agreed: 'Revisar metas' };
    held.sends(ana, 'assistance-minutes', { act: 'addRows', rows: [note] });
    expect(held.screen('assistance-minutes', 'rows').rows[0]?.shown).toMatchObject({ agreed: 'Revisar metas' });
  });
});

describe('A series that is changed', () => {
  it('moves what is free, and leaves what took place, was moved or was called off', () => {
    const held = set();
    held.change('standing', { act: 'saveRow', row: idAt(held, 1), values: { startsAt: '2026-12-23T16:00' } });
    held.change('standing', { act: 'removeRow', row: idAt(held, 2) });
    jump(held.site, '2026-12-10T20:00:00Z');
    const ids = rows(held).map(({ id }) => id);
    held.change('standing', { act: 'saveRow', row: ruleId(held), values: { hour: '11:30', meetings: '5' } });
    expect(
      rows(held)
        .slice(0, 4)
        .map(({ id }) => id),
    ).toEqual(ids);
    expect(starts(held)).toEqual(['2026-12-09T10:00', '2026-12-23T16:00', '2027-01-19T11:30', '2027-02-02T11:30']);
    expect(Object.values(calendar(held))).toEqual([
      '0 CONFIRMED',
      '1 CONFIRMED',
      '1 CANCELLED',
      '1 CONFIRMED',
      '0 CONFIRMED',
    ]);
    expect(lastMail(held)?.subject).toContain('Cambiaron las fechas');
  });

  it('ends earlier by calling off what is left', () => {
    const held = set();
    held.change('standing', { act: 'saveRow', row: ruleId(held), values: { meetings: '2' } });
    expect(starts(held)).toEqual(['2026-12-09T10:00', '2026-12-22T10:00']);
    expect(Object.values(calendar(held)).filter((each) => each === '1 CANCELLED')).toHaveLength(2);
  });

  it('leaves calendars with one message when the case is cancelled', () => {
    const held = set();
    const before = held.mails(rosa).length;
    ask(held.site, 'cancelCase', { programme: 'peer-advisory', case: held.id, reason: 'Cambio de prioridades' });
    expect(
      held
        .mails(rosa)
        .slice(before)
        .map(({ subject }) => subject),
    ).toEqual(['Se cancelaron las reuniones de Reuniones permanentes: Costeo por resultados']);
    expect(new Set(Object.values(calendar(held)))).toEqual(new Set(['1 CANCELLED']));
  });

  it('keeps what somebody else changed meanwhile', () => {
    const held = set();
    const row = ruleId(held);
    const was = held.screen('standing', 'series').rule.rows[0]?.values ?? {};
    held.change('standing', { act: 'saveRow', row, values: { place: 'Sala 5' }, was });
    const late = held.sends(ana, 'standing', { act: 'saveRow', row, values: { place: 'En línea' }, was });
    expect(late).toMatchObject({ ok: true, result: { theirs: { text: expect.stringContaining('Sala 5') } } });
    const meeting = held.screen('standing', 'series').meetings.rows[0];
    const before = meeting?.values ?? {};
    held.change('standing', { act: 'saveRow', row: idAt(held, 0), values: { place: 'Patio' }, was: before });
    expect(
      held.sends(ana, 'standing', { act: 'saveRow', row: idAt(held, 0), values: { place: 'Aula' }, was: before }),
    ).toMatchObject({ ok: true, result: { theirs: { text: expect.stringContaining('Patio') } } });
    expect(rows(held).map(({ place }) => place)).toEqual(['Patio', 'Sala 5', 'Sala 5', 'Sala 5']);
  });
});

describe('A limit of a series', () => {
  it.each([
    ['both ends', { last: '2027-05-01' }, '«Cuántas reuniones» o «Hasta el día»'],
    ['no end', { meetings: '' }, '«Cuántas reuniones» o «Hasta el día»'],
    ['too many', { meetings: '11' }, 'caben 10 reuniones'],
    ['too many until a day', { meetings: '', last: '2028-05-01' }, 'caben 10 reuniones'],
    ['too few', { meetings: '', last: '2026-12-10' }, 'no llega a dos'],
    ['no hour', { hour: '25:61' }, 'Hora'],
    ['no rhythm', { every: 'a veces' }, 'Cada cuánto'],
  ])('refuses by name on the page and in the panel: %s', (_, values, words) => {
    const held = new Assistance(prepared.fork());
    const input: BlockInput = { act: 'addRows', rows: [{ ...fortnightly, ...values }] };
    expect(held.told(ana, 'standing', input)).toContain(words);
    expect(held.refusal('standing', input)).toContain(words);
    expect([rows(held), rowsOf(held.site, series)]).toEqual([[], []]);
  });

  it('refuses a second series, and taking the series itself out', () => {
    const held = set();
    expect(held.refusal('standing', { act: 'addRows', rows: [fortnightly] })).toContain('caben 1');
    expect(held.refusal('standing', { act: 'removeRow', row: ruleId(held) })).toContain('no se quita');
    expect(rows(held)).toHaveLength(4);
  });

  it('is not changed by who only reads it', () => {
    const held = set();
    expect(held.told(rosa, 'standing', { act: 'removeRow', row: idAt(held, 0) })).not.toBe('');
    expect(starts(held)).toHaveLength(4);
  });

  it('refuses holidays that cannot be read, by the day', () => {
    const { site } = new Assistance(prepared.fork());
    const { reply } = callPanel(site, 'saveSettings', { values: { holidays: '25/12/2026, 31/02/2027' } });
    expect(reply.ok ? '' : reply.message).toContain('31/02/2027');
    expect(reply.ok ? '' : reply.message).toContain('Días festivos');
  });
});
