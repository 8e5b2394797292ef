// A session that was called off by mistake is taken up again, through the built add-on.
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, callPanel, clickPanel } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { sessions } from '../../../src/tables/sessions.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import {
  atEachMoment,
  calendarFileOf,
  later,
  mailsDuring,
  plannedCase,
  sessionAt,
} from '../../product/small-office.ts';

let planned: ReturnType<typeof plannedCase>;
let off: Workspace;
const session = () => planned.session;
const rowIn = (site: Workspace) => rowsOf(site, sessions).find(({ id }) => id === session());

beforeAll(() => {
  planned = plannedCase();
  off = planned.site.fork();
  ask(off, 'cancelSession', { session: session(), reason: 'Lluvia' });
}, 60_000);

describe('A session that was called off', () => {
  it('is taken up again as it was, in the calendars too, with a mail that takes the cancellation back', () => {
    const site = off.fork();
    const before = rowsOf(planned.site, sessions).find(({ id }) => id === session());
    const mails = mailsDuring(site, () =>
      expect(ask(site, 'resumeSession', { session: session() })).toEqual({ session: session(), notDone: '' }),
    );
    expect(mails.length).toBe(3);
    for (const mail of mails) {
      expect(mail.subject).toMatch(/^Sí se hace la sesión: /);
      expect(mail.body).toContain('Ese aviso ya no vale');
      expect(calendarFileOf(site, mail)).toContain('METHOD:REQUEST');
    }
    expect(rowIn(site)).toMatchObject({
      cancelledOn: '',
      startsAt: before?.startsAt,
      place: before?.place,
      calendarVersion: 2,
      notes: 'Lluvia',
    });
    expect(ask(site, 'sessionDetail', { session: session() }).state).toBe('planned');
  });

  it('is taken up once: asked again nobody is written to, and it says so', () => {
    const site = off.fork();
    ask(site, 'resumeSession', { session: session() });
    const again = mailsDuring(site, () =>
      expect(ask(site, 'resumeSession', { session: session() }).notDone).toContain('no está cancelada'),
    );
    expect(again).toEqual([]);
    expect(rowIn(site)?.calendarVersion).toBe(2);
  });

  it('is taken up once by two people at the same moment', () => {
    atEachMoment(off, 'resumeSession', { session: session() }, (site, mails, moment) => {
      expect(rowIn(site)?.cancelledOn, moment).toBe('');
      expect(mails.length, moment).toBe(3);
    });
  });

  it('can be undone within its ten seconds like any click', () => {
    const site = off.fork();
    const { reply } = clickPanel(site, 'resumeSession', { session: session() });
    const call = reply.ok ? (reply.held?.call ?? '') : '';
    const mails = mailsDuring(site, () => ask(site, 'undoCall', { call }));
    expect(mails).toEqual([]);
    expect(rowIn(site)?.cancelledOn).not.toBe('');
  });

  it('stays off while another session of the advisory has its hour, and says which', () => {
    const site = off.fork();
    const values = { startsAt: sessionAt, hours: 2, place: 'Aula 2' };
    const other = ask(site, 'saveSession', { advisory: planned.advisory, values }).session;
    const { reply } = callPanel(site, 'resumeSession', { session: session() });
    expect(reply).toMatchObject({ ok: false, code: 'sessionReplaced' });
    expect(reply.ok ? '' : reply.message).toContain(other);
    expect(rowIn(site)?.cancelledOn).not.toBe('');
  });

  it('only counts again once its hour has passed: its attendance can be written down, nobody is written to', () => {
    const site = off.fork();
    later(site, `${sessionAt.slice(0, 10)}T23:59:00Z`);
    const mails = mailsDuring(site, () =>
      expect(ask(site, 'resumeSession', { session: session() }).notDone).toContain('su hora ya pasó'),
    );
    expect(mails).toEqual([]);
    expect(ask(site, 'recordAttendance', { session: session(), counts: { attended: 5, women: 5 } })).toBeTruthy();
  });

  it('needs its advisory under way', () => {
    const site = off.fork();
    ask(site, 'cancelAdvisory', { advisory: planned.advisory, reason: 'Cambio de planes' });
    expect(callPanel(site, 'resumeSession', { session: session() }).reply).toMatchObject({
      ok: false,
      code: 'advisoryOver',
    });
    ask(site, 'reopenAdvisory', { advisory: planned.advisory });
    expect(ask(site, 'resumeSession', { session: session() }).notDone).toBe('');
  });
});
