// A training called off, and taken up again when that was a mistake, through the built add-on.
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, callPanel } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { advisors } from '../../../src/tables/advisors.ts';
import { trainings } from '../../../src/tables/trainings.ts';
import type { TodayView } from '../../../src/views/attention.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { openBook } from '../../product/book.ts';
import { atEachMoment, calendarFileOf, later, mailsDuring, mentor, openOffice } from '../../product/small-office.ts';
import { typeInto } from '../../product/type-into.ts';

let planned: Workspace;
let off: Workspace;
let training = '';
let invited: readonly string[] = [];

beforeAll(() => {
  const office = openOffice();
  planned = office.site;
  invited = [office.mentor, office.otherMentor];
  const values = { name: 'Primavera', session: 'first', startsAt: '2026-12-03T10:00', place: 'Sala 2', invited };
  training = ask(planned, 'saveTraining', { values, invite: true }).training;
  off = planned.fork();
  ask(off, 'cancelTraining', { training, reason: 'Sala ocupada' });
}, 60_000);

const rowIn = (site: Workspace) => rowsOf(site, trainings).find(({ id }) => id === training);
const viewIn = (site: Workspace) => ask(site, 'listTrainings', {}).items.find(({ id }) => id === training);

describe('A training', () => {
  it('is called off: it leaves the calendars of those invited, with the reason', () => {
    const site = planned.fork();
    const mails = mailsDuring(site, () =>
      expect(ask(site, 'cancelTraining', { training, reason: 'Sala ocupada' }).notDone).toBe(''),
    );
    expect(mails.length).toBe(2);
    for (const mail of mails) {
      expect(mail.subject).toMatch(/^Se canceló la capacitación/);
      expect(mail.body).toContain('Motivo: Sala ocupada.');
      expect(calendarFileOf(site, mail)).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1/);
    }
    expect(viewIn(site)).toMatchObject({ state: 'cancelled', notes: 'Sala ocupada' });
    expect(ask(site, 'listTrainings', {}).waiting.every(({ convened }) => convened === '')).toBe(true);
  });

  it('that is off is neither reminded of nor among the meetings of its day; taken up again it is both', () => {
    const book = openBook({ today: '2026-12-03T08:00' });
    const lucia = book.add(advisors, { ...mentor, status: 'candidate' }).id;
    const { id } = book.add(trainings, {
      name: 'Primavera',
      session: 'first',
      startsAt: '2026-12-03T10:00',
      invited: [lucia],
      cancelledOn: '2026-12-01',
    });
    const meetings = () => (book.run('today') as TodayView).meetings.length;
    book.run('dailyRound');
    expect(book.mails).toEqual([]);
    expect(meetings()).toBe(0);
    book.run('resumeTraining', { training: id });
    expect(meetings()).toBe(1);
    const before = book.mails.length;
    book.run('dailyRound');
    expect(book.mails.length).toBe(before + 1);
  });

  it('called off by mistake is taken up again, with a mail that takes the cancellation back', () => {
    const site = off.fork();
    const mails = mailsDuring(site, () => expect(ask(site, 'resumeTraining', { training }).notDone).toBe(''));
    expect(mails.length).toBe(2);
    for (const mail of mails) {
      expect(mail.subject).toMatch(/^Sí se hace la capacitación/);
      expect(calendarFileOf(site, mail)).toMatch(/METHOD:REQUEST[\s\S]*SEQUENCE:2/);
    }
    expect(rowIn(site)).toMatchObject({ cancelledOn: '', startsAt: '2026-12-03T10:00', place: 'Sala 2', invited });
  });

  it('is called off and taken up once, also by two people at the same moment', () => {
    const twice = (base: Workspace, name: 'cancelTraining' | 'resumeTraining', said: string) => {
      const site = base.fork();
      ask(site, name, { training });
      const again = mailsDuring(site, () => expect(ask(site, name, { training }).notDone).toContain(said));
      expect(again).toEqual([]);
      atEachMoment(base, name, { training }, (_, mails, moment) => expect(mails.length, `${name} ${moment}`).toBe(2));
    };
    twice(planned, 'cancelTraining', 'ya estaba cancelada desde el');
    twice(off, 'resumeTraining', 'no está cancelada');
  });

  it('that is off takes neither changes nor attendance, and says how it is taken up again', () => {
    const site = off.fork();
    for (const { reply } of [
      callPanel(site, 'saveTraining', { training, values: { place: 'Sala 3' } }),
      callPanel(site, 'recordTrainingAttendance', { training, attended: [...invited] }),
    ]) {
      expect(reply).toMatchObject({ ok: false, code: 'trainingCancelled' });
      expect(reply.ok ? '' : reply.message).toContain('«Retomar capacitación»');
    }
  });

  it('with attendance is not called off; taken up after its hour it only counts again', () => {
    const held = planned.fork();
    later(held, '2026-12-03T23:00:00Z');
    ask(held, 'recordTrainingAttendance', { training, attended: [...invited] });
    expect(callPanel(held, 'cancelTraining', { training }).reply).toMatchObject({ ok: false, code: 'trainingHeld' });
    const past = off.fork();
    later(past, '2026-12-03T23:00:00Z');
    const mails = mailsDuring(past, () =>
      expect(ask(past, 'resumeTraining', { training }).notDone).toContain('su hora ya pasó'),
    );
    expect(mails).toEqual([]);
    expect(viewIn(past)?.state).toBe('waitingAttendance');
  });

  it('says who of those invited has no address', () => {
    const site = planned.fork();
    typeInto(site, advisors, invited[0] ?? '', 'email', '');
    const mails = mailsDuring(site, () =>
      expect(ask(site, 'cancelTraining', { training }).notDone).toContain(`falta el correo de ${mentor.name}`),
    );
    expect(mails.length).toBe(1);
  });
});
